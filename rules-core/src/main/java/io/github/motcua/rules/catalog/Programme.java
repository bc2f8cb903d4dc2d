package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A programme under which some procedures are resolved on the spot (chuyên đề "không chờ"): which
 * procedures, in which units, on which days, under which conditions. Immutable; equal by content.
 *
 * <p>A request goes the programme's way only if its procedure is on the list, the desk is one of the units,
 * the day of receipt lies in the period, and every requirement is met; otherwise it goes the ordinary way.
 */
public final class Programme {

    private final String id;
    private final Text name;
    private final Period period;
    private final List<Provision> periodCitations;
    private final SortedSet<String> units;
    private final List<Provision> unitCitations;
    private final List<Coverage> coverages;
    private final List<Provision> listCitations;
    private final SortedSet<String> requirements;

    // Made once: a list may hold thousands of procedures, for each of which it is examined.
    private final Map<String, List<Coverage>> byProcedure = new HashMap<>();
    private final Criterion onList;
    private final Criterion inUnits;

    private Programme(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.period = Objects.requireNonNull(builder.period, "a programme needs a period: during(..)");
        this.periodCitations = builder.periodCitations;
        this.units = builder.units;
        this.unitCitations = builder.unitCitations;
        this.coverages = builder.coverages;
        this.listCitations = builder.listCitations;
        this.requirements = builder.requirements;
        List<FactValue> codes = new ArrayList<>();
        for (Coverage coverage : coverages) {
            List<Coverage> known = byProcedure.get(coverage.procedure());
            if (known == null) {
                known = new ArrayList<>(1);
                byProcedure.put(coverage.procedure(), known);
            }
            known.add(coverage);
            codes.add(FactValue.of(coverage.procedure()));
        }
        this.onList = Criterion.oneOf(BuiltInFacts.PROCEDURE, codes);
        List<FactValue> ids = new ArrayList<>();
        for (String unit : units) {
            ids.add(FactValue.of(unit));
        }
        this.inUnits = Criterion.oneOf(BuiltInFacts.UNIT, ids);
    }

    /** What the list says of a procedure; empty if it is not on it. */
    List<Coverage> coverages(String procedure) {
        return byProcedure.getOrDefault(procedure, List.of());
    }

    /** Whether a procedure is on the list. */
    boolean lists(String procedure) {
        return byProcedure.containsKey(procedure);
    }

    /** That the procedure is on the list. */
    Criterion onList() {
        return onList;
    }

    /** That the receiving unit takes part. */
    Criterion inUnits() {
        return inUnits;
    }

    /** Starts a programme with its id, for example {@code hoan-kiem-no-wait-2022}, and its name. */
    public static Builder programme(String id, Text name) {
        return new Builder(id, name);
    }

    /** The programme's id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public Text name() {
        return name;
    }

    /** The days of receipt for which it is open, first and last included. */
    public Period period() {
        return period;
    }

    /** Where the period is laid down. */
    public List<Provision> periodCitations() {
        return periodCitations;
    }

    /** The ids of the units whose desks take part. */
    public SortedSet<String> units() {
        return units;
    }

    /** Where the units are laid down. */
    public List<Provision> unitCitations() {
        return unitCitations;
    }

    /** The procedures on its list. */
    public List<Coverage> coverages() {
        return coverages;
    }

    /** Where the list is laid down. */
    public List<Provision> listCitations() {
        return listCitations;
    }

    /** The ids of the requirements for every procedure on the list. */
    public SortedSet<String> requirements() {
        return requirements;
    }

    /** A builder that already holds everything in this programme. */
    public Builder toBuilder() {
        return new Builder(id, name)
                .during(period, periodCitations)
                .in(units, unitCitations)
                .covers(coverages, listCitations)
                .requires(requirements);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Programme that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> content() {
        return List.of(
                id,
                name,
                period,
                periodCitations,
                units,
                unitCitations,
                new HashSet<>(coverages),
                listCitations,
                requirements);
    }

    @Override
    public String toString() {
        return id;
    }

    /** Collects the parts of a programme. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Text name;
        private @Nullable Period period;
        private List<Provision> periodCitations = List.of();
        private SortedSet<String> units = Collections.emptySortedSet();
        private List<Provision> unitCitations = List.of();
        private List<Coverage> coverages = List.of();
        private List<Provision> listCitations = List.of();
        private SortedSet<String> requirements = Collections.emptySortedSet();

        private Builder(String id, Text name) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
        }

        /** The days of receipt for which it is open, and where they are laid down. */
        public Builder during(Period days, List<Provision> citations) {
            this.period = days;
            this.periodCitations = List.copyOf(citations);
            return this;
        }

        /** The units whose desks take part, and where they are laid down. */
        public Builder in(Collection<String> unitIds, List<Provision> citations) {
            this.units = Collections.unmodifiableSortedSet(new TreeSet<>(unitIds));
            this.unitCitations = List.copyOf(citations);
            return this;
        }

        /** The procedures on the list, and where it is laid down. */
        public Builder covers(List<Coverage> list, List<Provision> citations) {
            this.coverages = List.copyOf(list);
            this.listCitations = List.copyOf(citations);
            return this;
        }

        /** The requirements for every procedure on the list. */
        public Builder requires(Collection<String> requirementIds) {
            this.requirements = Collections.unmodifiableSortedSet(new TreeSet<>(requirementIds));
            return this;
        }

        /**
         * The programme.
         *
         * @throws NullPointerException if the period was not given
         */
        public Programme build() {
            return new Programme(this);
        }
    }
}
