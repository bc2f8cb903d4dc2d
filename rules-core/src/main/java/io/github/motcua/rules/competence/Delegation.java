package io.github.motcua.rules.competence;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A delegation (ủy quyền): one body has its power over some procedures exercised by another, for a time.
 * Immutable; equal by content.
 *
 * <p>What the law demands of one (a written instrument, a period with an end) may be left out here, because
 * real instruments leave it out; such a delegation is then refused with that reason. What is merely not known
 * to the data is said by {@link #notKnown()}, and is never taken for missing.
 */
public final class Delegation {

    private final String id;
    private final Manner manner;
    private final Body from;
    private final Body to;
    private final SortedSet<String> procedures;
    private final Criterion when;
    private final String instrument;
    private final Period validity;
    private final @Nullable LocalDate revokedOn;
    private final SortedSet<String> endsWith;
    private final Set<Unstated> notKnown;
    private final List<Provision> citations;

    private Delegation(Builder builder) {
        this.id = builder.id;
        this.manner = builder.manner;
        this.from = builder.from;
        this.to = builder.to;
        this.procedures = builder.procedures;
        this.when = builder.when;
        this.instrument = builder.instrument;
        this.validity = builder.validity;
        this.revokedOn = builder.revokedOn;
        this.endsWith = builder.endsWith;
        this.notKnown = builder.notKnown;
        this.citations = builder.citations;
    }

    /** Something that the source of the data does not tell, though it may well be there. */
    public enum Unstated {
        /** Number, date or text of the instrument. */
        INSTRUMENT,
        /** Which procedures. */
        PROCEDURES,
        /** The first or the last day. */
        PERIOD
    }

    /** Starts a delegation from one body to another. */
    public static Builder delegation(String id, Body from, Body to) {
        return new Builder(id, from, to);
    }

    /** Its id, for example {@code ba-dinh-labour-to-wards}. */
    public String id() {
        return id;
    }

    /** What is handed over: the task, or only the signature. */
    public Manner manner() {
        return manner;
    }

    /** Whose power it is. */
    public Body from() {
        return from;
    }

    /** Who exercises it. */
    public Body to() {
        return to;
    }

    /** The codes of the procedures. */
    public SortedSet<String> procedures() {
        return procedures;
    }

    /** For which requests of these procedures: a limit of territory, of amount, any other condition. */
    public Criterion when() {
        return when;
    }

    /** The id of the document by which it is done; empty if it is not written. */
    public Optional<String> instrument() {
        return instrument.isEmpty() ? Optional.empty() : Optional.of(instrument);
    }

    /** The days for which it is given, first and last included. */
    public Period validity() {
        return validity;
    }

    /** The first day on which it has been taken back. */
    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    /** The ids of the documents with which it ends early: once one of them is no longer in force. */
    public SortedSet<String> endsWith() {
        return endsWith;
    }

    /** What the source of the data does not tell. */
    public Set<Unstated> notKnown() {
        return notKnown;
    }

    /** The provisions of the instrument, and those on which it rests. */
    public List<Provision> citations() {
        return citations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Delegation that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<Object> content() {
        return List.of(
                id,
                manner,
                from,
                to,
                procedures,
                when,
                instrument,
                validity,
                revokedOn(),
                endsWith,
                notKnown,
                citations);
    }

    @Override
    public String toString() {
        return id + " " + validity;
    }

    /** Collects the parts of a delegation. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Body from;
        private final Body to;
        private Manner manner = Manner.TASK;
        private SortedSet<String> procedures = Collections.emptySortedSet();
        private Criterion when = Criterion.always();
        private String instrument = "";
        private Period validity = Period.ALWAYS;
        private @Nullable LocalDate revokedOn;
        private SortedSet<String> endsWith = Collections.emptySortedSet();
        private Set<Unstated> notKnown = Set.of();
        private List<Provision> citations = List.of();

        private Builder(String id, Body from, Body to) {
            this.id = Objects.requireNonNull(id, "id");
            this.from = Objects.requireNonNull(from, "from");
            this.to = Objects.requireNonNull(to, "to");
        }

        /** What is handed over; the task if not said. */
        public Builder manner(Manner handedOver) {
            this.manner = handedOver;
            return this;
        }

        /** The codes of the procedures. */
        public Builder procedures(Collection<String> codes) {
            this.procedures = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
            return this;
        }

        /** For which requests; for all if not said. */
        public Builder when(Criterion condition) {
            this.when = condition;
            return this;
        }

        /** The id of the document by which it is done; not written if not said. */
        public Builder by(String sourceId) {
            this.instrument = sourceId;
            return this;
        }

        /** The days for which it is given. */
        public Builder during(Period days) {
            this.validity = days;
            return this;
        }

        /** The first day on which it has been taken back. */
        public Builder revokedOn(@Nullable LocalDate day) {
            this.revokedOn = day;
            return this;
        }

        /** The ids of the documents with which it ends early. */
        public Builder endsWith(Collection<String> sourceIds) {
            this.endsWith = Collections.unmodifiableSortedSet(new TreeSet<>(sourceIds));
            return this;
        }

        /** What the source of the data does not tell. */
        public Builder notKnown(Collection<Unstated> parts) {
            this.notKnown = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
            return this;
        }

        /** The provisions of the instrument, and those on which it rests. */
        public Builder because(List<Provision> provisions) {
            this.citations = List.copyOf(provisions);
            return this;
        }

        /** The delegation. */
        public Delegation build() {
            return new Delegation(this);
        }
    }
}
