package io.github.motcua.rules.fact;

import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a fact is: its type and bounds, how to ask for it, who can know it. Immutable; equal by content.
 *
 * <p>Defaults: no unit, known by the officer, not changeable by the applicant, always applicable.
 */
public final class FactDeclaration {

    private final String id;
    private final FactType type;
    private final Text label;
    private final Text question;
    private final @Nullable Range range;
    private final @Nullable Text unit;
    private final List<AllowedValue> values;
    private final Set<Knower> knownBy;
    private final boolean changeable;
    private final boolean mayNotApply;

    private FactDeclaration(Builder builder) {
        this.id = builder.id;
        this.type = builder.type;
        this.label = builder.label;
        this.question = builder.question;
        this.range = builder.range;
        this.unit = builder.unit;
        this.values = List.copyOf(builder.values);
        this.knownBy = Collections.unmodifiableSet(builder.knownBy.clone());
        this.changeable = builder.changeable;
        this.mayNotApply = builder.mayNotApply;
    }

    /**
     * Starts a declaration.
     *
     * @param id the fact's id, a word such as {@code pagesPerCopy}
     * @param type what kind of values it has
     * @param label what it is called, in a few words
     * @param question how to ask for it
     */
    public static Builder fact(String id, FactType type, Text label, Text question) {
        return new Builder(id, type, label, question);
    }

    /** The fact's id, a word such as {@code pagesPerCopy}. */
    public String id() {
        return id;
    }

    /** What kind of values it has. */
    public FactType type() {
        return type;
    }

    /** What it is called, in a few words. */
    public Text label() {
        return label;
    }

    /** How to ask for it. */
    public Text question() {
        return question;
    }

    /** The smallest and the largest number allowed, for a {@link FactType#WHOLE} fact. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    /** What is counted, for example "bản", "copies". */
    public Optional<Text> unit() {
        return Optional.ofNullable(unit);
    }

    /** The codes a coded fact may take, in the order in which to show them; empty for other types. */
    public List<AllowedValue> values() {
        return values;
    }

    /** The allowed value with a code. */
    public Optional<AllowedValue> value(String code) {
        for (AllowedValue value : values) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Who can know the fact. */
    public Set<Knower> knownBy() {
        return knownBy;
    }

    /** Whether the applicant can change it by acting otherwise: fewer copies, another place. */
    public boolean changeable() {
        return changeable;
    }

    /** Whether "not applicable" is an answer. Where it is not, giving it is refused. */
    public boolean mayNotApply() {
        return mayNotApply;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FactDeclaration that && content().equals(that.content()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> content() {
        List<Object> content =
                new ArrayList<>(List.of(id, type, label, question, values, knownBy, changeable, mayNotApply));
        content.add(range());
        content.add(unit());
        return content;
    }

    @Override
    public String toString() {
        return id + ": " + type;
    }

    /**
     * The numbers a fact may take, both ends included.
     *
     * @param min the smallest
     * @param max the largest
     */
    public record Range(long min, long max) {
        /** Whether the number lies in the range. */
        public boolean contains(long number) {
            return min <= number && number <= max;
        }

        /** For example {@code 1..1000}. */
        @Override
        public String toString() {
            return min + ".." + max;
        }
    }

    /** Collects what is optional in a declaration. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final FactType type;
        private final Text label;
        private final Text question;
        private @Nullable Range range;
        private @Nullable Text unit;
        private final List<AllowedValue> values = new ArrayList<>();
        private EnumSet<Knower> knownBy = EnumSet.of(Knower.OFFICER);
        private boolean changeable;
        private boolean mayNotApply;

        private Builder(String id, FactType type, Text label, Text question) {
            this.id = Objects.requireNonNull(id, "id");
            this.type = Objects.requireNonNull(type, "type");
            this.label = Objects.requireNonNull(label, "label");
            this.question = Objects.requireNonNull(question, "question");
        }

        /** The smallest and the largest number allowed, both included. A number needs a range. */
        public Builder range(long min, long max) {
            this.range = new Range(min, max);
            return this;
        }

        /** What is counted. */
        public Builder unit(Text unit) {
            this.unit = unit;
            return this;
        }

        /** One more code that the fact may take. */
        public Builder value(String code, Text label) {
            values.add(new AllowedValue(code, label));
            return this;
        }

        /** Who can know it; {@link Knower#OFFICER} if not said. */
        public Builder knownBy(Set<Knower> knowers) {
            this.knownBy = EnumSet.noneOf(Knower.class);
            this.knownBy.addAll(knowers);
            return this;
        }

        /** The applicant can change it. */
        public Builder changeable() {
            this.changeable = true;
            return this;
        }

        /** "Not applicable" is an answer. */
        public Builder mayNotApply() {
            this.mayNotApply = true;
            return this;
        }

        /** The declaration. */
        public FactDeclaration build() {
            return new FactDeclaration(this);
        }
    }
}
