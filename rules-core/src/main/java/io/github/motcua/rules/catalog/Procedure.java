package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure (thủ tục hành chính) as the law has it on some days. Immutable; equal by
 * content. A catalog may hold several entries with one code, for days that do not overlap.
 */
public final class Procedure {

    private final String code;
    private final Text name;
    private final Text field;
    private final Period validity;
    private final boolean interlinked;
    private final List<Competence> competences;
    private final SortedSet<String> requirements;
    private final List<ConditionalLimit> limits;
    private final List<Stage> stages;
    private final List<Provision> citations;

    private Procedure(Builder builder) {
        this.code = builder.code;
        this.name = builder.name;
        this.field = Objects.requireNonNull(builder.field, "a procedure needs a field: inField(..)");
        this.validity = builder.validity;
        this.interlinked = builder.interlinked;
        this.competences = builder.competences;
        this.requirements = builder.requirements;
        this.limits = builder.limits;
        this.stages = builder.stages;
        this.citations = builder.citations;
    }

    /** Starts a procedure with its national code, for example {@code 2.000815}, and its name. */
    public static Builder procedure(String code, Text name) {
        return new Builder(code, name);
    }

    /** The national code, for example {@code 2.000815}. */
    public String code() {
        return code;
    }

    /** The name of the procedure. */
    public Text name() {
        return name;
    }

    /** The field (lĩnh vực) it belongs to. */
    public Text field() {
        return field;
    }

    /** The days on which this entry applies, first and last included. */
    public Period validity() {
        return validity;
    }

    /** Whether several competent bodies handle it one after the other (liên thông). */
    public boolean interlinked() {
        return interlinked;
    }

    /** Who decides and signs, by days. */
    public List<Competence> competences() {
        return competences;
    }

    /** The ids of its requirements. */
    public SortedSet<String> requirements() {
        return requirements;
    }

    /** The time limits, each with its condition. */
    public List<ConditionalLimit> limits() {
        return limits;
    }

    /** What each of several bodies does and how long that may take; none if the law does not say. */
    public List<Stage> stages() {
        return stages;
    }

    /** The provisions that the procedure rests on. */
    public List<Provision> citations() {
        return citations;
    }

    /** A builder that already holds everything in this procedure. */
    public Builder toBuilder() {
        Builder builder = new Builder(code, name)
                .inField(field)
                .inForce(validity)
                .decidedBy(competences)
                .requires(requirements)
                .within(limits)
                .inStages(stages)
                .because(citations);
        return interlinked ? builder.interlinked() : builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Procedure that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    private List<Object> content() {
        return List.of(
                code,
                name,
                field,
                validity,
                interlinked,
                new HashSet<>(competences),
                requirements,
                new HashSet<>(limits),
                new HashSet<>(stages),
                citations);
    }

    @Override
    public String toString() {
        return code + " " + validity;
    }

    /** Collects the parts of a procedure. Not thread-safe. */
    public static final class Builder {
        private final String code;
        private final Text name;
        private @Nullable Text field;
        private Period validity = Period.ALWAYS;
        private boolean interlinked;
        private List<Competence> competences = List.of();
        private SortedSet<String> requirements = Collections.emptySortedSet();
        private List<ConditionalLimit> limits = List.of();
        private List<Stage> stages = List.of();
        private List<Provision> citations = List.of();

        private Builder(String code, Text name) {
            this.code = Objects.requireNonNull(code, "code");
            this.name = Objects.requireNonNull(name, "name");
        }

        /** The field (lĩnh vực) it belongs to. */
        public Builder inField(Text fieldName) {
            this.field = fieldName;
            return this;
        }

        /** The days on which this entry applies; those of the catalog if not said. */
        public Builder inForce(Period days) {
            this.validity = days;
            return this;
        }

        /** Several competent bodies handle it one after the other; one body if not said. */
        public Builder interlinked() {
            this.interlinked = true;
            return this;
        }

        /** Who decides and signs, by days. */
        public Builder decidedBy(List<Competence> bodies) {
            this.competences = List.copyOf(bodies);
            return this;
        }

        /** The ids of its requirements. */
        public Builder requires(Collection<String> requirementIds) {
            this.requirements = Collections.unmodifiableSortedSet(new TreeSet<>(requirementIds));
            return this;
        }

        /** The time limits, each with its condition. */
        public Builder within(List<ConditionalLimit> timeLimits) {
            this.limits = List.copyOf(timeLimits);
            return this;
        }

        /** What each of several bodies does and how long that may take, in any order. */
        public Builder inStages(List<Stage> parts) {
            this.stages = List.copyOf(parts);
            return this;
        }

        /** The provisions that the procedure rests on. */
        public Builder because(List<Provision> provisions) {
            this.citations = List.copyOf(provisions);
            return this;
        }

        /**
         * The procedure.
         *
         * @throws NullPointerException if the field was not given
         */
        public Procedure build() {
            return new Procedure(this);
        }
    }
}
