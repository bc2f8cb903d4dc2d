package io.github.motcua.rules.testkit;

import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a decision comes to: all that two {@linkplain Engine engines} must agree on. The words for people, the remedies,
 * the stages and the count behind a due date are left out; they follow from this and from the catalogs. Immutable; equal
 * by content; safe for use by many threads.
 *
 * <p>Not everything is promised to be exact: where a condition is too large to look at all completions of what is not
 * known, an engine may leave open what another one settles (see <a
 * href="https://github.com/motcua/rules/blob/main/docs/how-it-decides.md">how a decision is made</a>). An engine that knows
 * where that is so {@linkplain Builder#mayBeOpen says it}, and {@link #differences} allows for it.
 */
public final class Answer {

    private final Outcome outcome;
    private final @Nullable Track track;
    private final List<Citation> basis;
    private final List<Finding> findings;
    private final Set<String> questions;
    private final @Nullable Body competence;
    private final List<Body> guide;
    private final List<Delegation> delegations;
    private final @Nullable Due due;
    private final @Nullable Slip slip;
    private final List<Duty> duties;
    private final List<Reading> readings;
    private final List<Transition> transitions;
    private final List<String> catalogs;
    private final Set<String> mayBeOpen;

    private Answer(Builder builder) {
        this.outcome = builder.outcome;
        this.track = builder.track;
        this.basis = List.copyOf(builder.basis);
        this.findings = List.copyOf(builder.findings);
        this.questions = ordered(builder.questions);
        this.competence = builder.competence;
        this.guide = List.copyOf(builder.guide);
        this.delegations = List.copyOf(builder.delegations);
        this.due = builder.due;
        this.slip = builder.slip;
        this.duties = List.copyOf(builder.duties);
        this.readings = List.copyOf(builder.readings);
        this.transitions = List.copyOf(builder.transitions);
        this.catalogs = List.copyOf(builder.catalogs);
        this.mayBeOpen = ordered(builder.mayBeOpen);
    }

    private static Set<String> ordered(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(ids));
    }

    /** Starts an answer of which only the outcome is known. */
    public static Builder answer(Outcome outcome) {
        return new Builder(outcome);
    }

    /** The answer that a decision gives. */
    public static Answer of(Decision decision) {
        return new AnswerOfDecision(decision).answer();
    }

    /**
     * The answer of a decision on the wire, as {@link DecisionJson} reads it: so an implementation in another language is
     * compared.
     *
     * @param json one decision, at most 1 MiB
     * @throws io.github.motcua.rules.issue.RejectedException if the document is no decision
     */
    public static Answer read(String json) {
        return of(DecisionJson.read(json));
    }

    /** What becomes of the request. */
    public Outcome outcome() {
        return outcome;
    }

    /** How a request that is taken is handled; empty for every other one. */
    public Optional<Track> track() {
        return Optional.ofNullable(track);
    }

    /** The provisions on which the procedure rests. */
    public List<Citation> basis() {
        return basis;
    }

    /** What was found on each requirement, ordered by kind, programme and id. */
    public List<Finding> findings() {
        return findings;
    }

    /** The ids of the facts to ask for, without the order in which they are asked. */
    public Set<String> questions() {
        return questions;
    }

    /** Who decides; empty if nobody at the desk does, or that is not known. */
    public Optional<Body> competence() {
        return Optional.ofNullable(competence);
    }

    /** Who decides elsewhere, for a desk that is not competent. */
    public List<Body> guide() {
        return guide;
    }

    /** What became of each delegation that concerns the desk, ordered by id. */
    public List<Delegation> delegations() {
        return delegations;
    }

    /** The time limit; empty if the request is not taken or none applies. */
    public Optional<Due> due() {
        return Optional.ofNullable(due);
    }

    /** What is said on the receipt-and-appointment slip; empty if nothing is. */
    public Optional<Slip> slip() {
        return Optional.ofNullable(slip);
    }

    /** What the desk owes, ordered by id. */
    public List<Duty> duties() {
        return duties;
    }

    /** The contested readings under which a finding would be another, ordered by id. */
    public List<Reading> readings() {
        return readings;
    }

    /** What was said of the dossier when the law changed on its way. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** Id and version of each catalog that was used, ordered by id. */
    public List<String> catalogs() {
        return catalogs;
    }

    /** The parts that another engine may leave open; see {@link Builder#mayBeOpen}. */
    public Set<String> mayBeOpen() {
        return mayBeOpen;
    }

    /**
     * In what another answer differs from this one, a sentence for each part; empty if it is as good. Where this one
     * {@linkplain #mayBeOpen says} that a part may be left open, it is no difference if the other does; if that is the
     * outcome, what follows from it is not compared.
     */
    public List<String> differences(Answer other) {
        return new AnswerComparison(this, other).differences();
    }

    private List<Object> content() {
        return List.of(
                outcome,
                track(),
                basis,
                findings,
                questions,
                competence(),
                guide,
                delegations,
                List.of(due(), slip(), duties, readings, transitions, catalogs, mayBeOpen));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, findings, due);
    }

    /** The outcome and what was found. */
    @Override
    public String toString() {
        return outcome + " " + findings;
    }

    /**
     * What was found on a requirement.
     *
     * @param programme the id of the programme that makes it; empty if the law does
     * @param requirement its id
     * @param catalog the id of the catalog that holds it
     * @param kind what follows if it is not met
     * @param status whether it is met
     * @param missing the unknown facts on which it turns; none unless it is undetermined
     * @param citations the provisions in force that demand it, or those for what was found on a checklist
     */
    public record Finding(
            String programme,
            String requirement,
            String catalog,
            RequirementKind kind,
            Status status,
            Set<String> missing,
            List<Citation> citations) {
        /** Makes unmodifiable copies. */
        public Finding {
            missing = ordered(missing);
            citations = List.copyOf(citations);
        }

        /** The name under which it {@linkplain Builder#mayBeOpen may be open}, for example {@code finding no-wait/a-day}. */
        public String part() {
            return "finding " + programme + "/" + requirement;
        }
    }

    /**
     * The time limit of a request that is taken.
     *
     * @param isSettled whether it is known which one applies; it is the only one of {@code limits} then
     * @param limits the limits that apply or may yet apply, ordered by id; at least one
     */
    public record Due(boolean isSettled, List<Limit> limits) {
        /** Makes an unmodifiable copy. */
        public Due {
            limits = List.copyOf(limits);
        }
    }

    /**
     * A time limit that applies, or may.
     *
     * @param id its id
     * @param catalog the id of the catalog that sets it
     * @param date by when it is over; absent if no calendar counts it
     * @param citations the provisions in force that set it
     */
    public record Limit(String id, String catalog, @Nullable Date date, List<Citation> citations) {
        /** Makes an unmodifiable copy. */
        public Limit {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A due date.
     *
     * @param at by when the desk can hand out the result
     * @param legalEnd when the period is over by law; midnight of the next day where days are counted
     * @param handOverBy by when the file is passed on, for a cut-off that asks for it; else absent
     * @param provisionalYears the years whose days off a notice may still change
     * @param calendars the calendars by which it was counted, id and version, the lowest first
     */
    public record Date(
            LocalDateTime at,
            LocalDateTime legalEnd,
            @Nullable LocalDateTime handOverBy,
            List<Integer> provisionalYears,
            List<String> calendars) {
        /** Makes unmodifiable copies. */
        public Date {
            provisionalYears = List.copyOf(provisionalYears);
            calendars = List.copyOf(calendars);
        }
    }

    /**
     * A body that decides.
     *
     * @param catalog the id of the catalog that says so
     * @param level its level
     * @param basis on what its power rests
     * @param units the units that decide, as far as they are known
     * @param office its office; empty if none is named
     * @param returnedAt where the result is handed out; empty if the desk is not known
     * @param delegation the id of the delegation; empty if the power is its own
     * @param signedBy who signs, in words
     * @param signatures in what ways the result may be signed
     * @param citations the provisions in force
     */
    public record Body(
            String catalog,
            Level level,
            Basis basis,
            List<String> units,
            String office,
            String returnedAt,
            String delegation,
            Text signedBy,
            List<Signature> signatures,
            List<Citation> citations) {
        /** Makes unmodifiable copies. */
        public Body {
            units = List.copyOf(units);
            signatures = List.copyOf(signatures);
            citations = List.copyOf(citations);
        }
    }

    /**
     * A way of signing.
     *
     * @param forms the forms, the first written first; none if a head signs as such
     * @param title the post of who signs
     * @param seal whose seal is used
     * @param mayBePassedOn whether the authority to sign may be passed on
     * @param citations the provisions in force
     */
    public record Signature(
            List<SignatureForm> forms, Text title, Seal seal, boolean mayBePassedOn, List<Citation> citations) {
        /** Makes unmodifiable copies. */
        public Signature {
            forms = List.copyOf(forms);
            citations = List.copyOf(citations);
        }
    }

    /**
     * What became of a delegation.
     *
     * @param id its id
     * @param catalog the id of the catalog that holds it
     * @param manner what is handed over
     * @param status whether it holds
     * @param against all that stands against it
     * @param missing the unknown facts on which it turns; none unless it is undetermined
     * @param citations the provisions in force by which it was done
     */
    public record Delegation(
            String id,
            String catalog,
            Manner manner,
            Status status,
            Set<Exclusion> against,
            Set<String> missing,
            List<Citation> citations) {
        /** Makes unmodifiable copies. */
        public Delegation {
            against = Collections.unmodifiableSet(new TreeSet<>(against));
            missing = ordered(missing);
            citations = List.copyOf(citations);
        }
    }

    /**
     * What is said on the slip.
     *
     * @param need whether it must be given
     * @param catalog the id of the catalog that says so
     * @param missing the unknown facts on which that turns; none unless it is undetermined
     * @param citations the provisions in force that say so
     */
    public record Slip(Need need, String catalog, Set<String> missing, List<Citation> citations) {
        /** Makes unmodifiable copies. */
        public Slip {
            missing = ordered(missing);
            citations = List.copyOf(citations);
        }
    }

    /**
     * A duty of the desk.
     *
     * @param id its id
     * @param catalog the id of the catalog that holds it
     * @param citations the provisions in force
     */
    public record Duty(String id, String catalog, List<Citation> citations) {
        /** Makes an unmodifiable copy. */
        public Duty {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A contested reading that mattered.
     *
     * @param id its id
     * @param catalog the id of the catalog that takes it
     * @param taken the option that counts
     * @param otherwise what would have been found under another option
     * @param citations the provisions in force that are read
     */
    public record Reading(
            String id, String catalog, String taken, List<Otherwise> otherwise, List<Citation> citations) {
        /** Makes unmodifiable copies. */
        public Reading {
            otherwise = List.copyOf(otherwise);
            citations = List.copyOf(citations);
        }
    }

    /**
     * What would have been found under an option that was not taken.
     *
     * @param option the option
     * @param requirement the id of the requirement
     * @param status what would have been found
     */
    public record Otherwise(String option, String requirement, Status status) {}

    /**
     * What was said of the dossier when the law changed.
     *
     * @param id its id
     * @param catalog the id of the catalog that holds it
     * @param from the day on which the law changed
     * @param pending what becomes of dossiers already received
     */
    public record Transition(String id, String catalog, LocalDate from, Pending pending) {}

    /** Collects an answer; parts that are not given are empty. Not safe for use by several threads. */
    public static final class Builder {
        private final Outcome outcome;
        private @Nullable Track track;
        private List<Citation> basis = List.of();
        private List<Finding> findings = List.of();
        private Collection<String> questions = Set.of();
        private @Nullable Body competence;
        private List<Body> guide = List.of();
        private List<Delegation> delegations = List.of();
        private @Nullable Due due;
        private @Nullable Slip slip;
        private List<Duty> duties = List.of();
        private List<Reading> readings = List.of();
        private List<Transition> transitions = List.of();
        private List<String> catalogs = List.of();
        private Collection<String> mayBeOpen = Set.of();

        private Builder(Outcome outcome) {
            this.outcome = Objects.requireNonNull(outcome, "outcome");
        }

        /** How a request that is taken is handled. */
        public Builder track(@Nullable Track value) {
            this.track = value;
            return this;
        }

        /** The provisions on which the procedure rests. */
        public Builder basis(List<Citation> value) {
            this.basis = value;
            return this;
        }

        /** What was found on each requirement, ordered by kind, programme and id. */
        public Builder findings(List<Finding> value) {
            this.findings = value;
            return this;
        }

        /** The ids of the facts to ask for. */
        public Builder questions(Collection<String> value) {
            this.questions = value;
            return this;
        }

        /** Who decides. */
        public Builder competence(@Nullable Body value) {
            this.competence = value;
            return this;
        }

        /** Who decides elsewhere. */
        public Builder guide(List<Body> value) {
            this.guide = value;
            return this;
        }

        /** What became of each delegation that concerns the desk, ordered by id. */
        public Builder delegations(List<Delegation> value) {
            this.delegations = value;
            return this;
        }

        /** The time limit. */
        public Builder due(@Nullable Due value) {
            this.due = value;
            return this;
        }

        /** What is said on the slip. */
        public Builder slip(@Nullable Slip value) {
            this.slip = value;
            return this;
        }

        /** What the desk owes, ordered by id. */
        public Builder duties(List<Duty> value) {
            this.duties = value;
            return this;
        }

        /** The contested readings that mattered, ordered by id. */
        public Builder readings(List<Reading> value) {
            this.readings = value;
            return this;
        }

        /** What was said of the dossier when the law changed on its way. */
        public Builder transitions(List<Transition> value) {
            this.transitions = value;
            return this;
        }

        /** Id and version of each catalog that was used, ordered by id. */
        public Builder catalogs(List<String> value) {
            this.catalogs = value;
            return this;
        }

        /**
         * The parts of which it is not promised that an engine settles them: {@code outcome}, {@code competence}, {@code
         * due}, {@code slip}, {@code questions}, {@linkplain Finding#part a finding}, or for a reading and the requirement that turns on it
         * for example {@code reading saturday-receipt/a-day}.
         */
        public Builder mayBeOpen(Collection<String> parts) {
            this.mayBeOpen = parts;
            return this;
        }

        /** The answer. */
        public Answer build() {
            return new Answer(this);
        }
    }
}
