package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer on a case at intake, with the legal source of every word. Immutable; equal by content; the
 * same case and catalogs always give an equal decision.
 *
 * <p>Lists are sorted by declared keys, never by chance: findings by kind, programme and id; questions in
 * the order in which to ask them.
 */
public final class Decision {

    private final Outcome outcome;
    private final @Nullable Track track;
    private final String procedure;
    private final Text name;
    private final List<Citation> basis;
    private final @Nullable String unit;
    private final @Nullable Text unitName;
    private final LocalDateTime receivedAt;
    private final List<Finding> findings;
    private final Later<List<Question>> questions;
    private final @Nullable DecidingBody competence;
    private final List<DecidingBody> guide;
    private final List<DelegationFinding> delegations;
    private final @Nullable Due due;
    private final @Nullable SlipAdvice slip;
    private final List<OwedDuty> duties;
    private final List<TakenReading> readings;
    private final List<AppliedTransition> transitions;
    private final List<CatalogVersion> catalogs;
    private final Later<Advice> advice;

    private Decision(Builder builder) {
        this.outcome = builder.outcome;
        this.track = builder.track;
        this.procedure = builder.procedure;
        this.name = builder.name;
        this.basis = List.copyOf(builder.basis);
        this.unit = builder.unit;
        this.unitName = builder.unitName;
        this.receivedAt = builder.receivedAt;
        this.findings = List.copyOf(builder.findings);
        this.questions = builder.questions;
        this.competence = builder.competence;
        this.guide = List.copyOf(builder.guide);
        this.delegations = List.copyOf(builder.delegations);
        this.due = builder.due;
        this.slip = builder.slip;
        this.duties = List.copyOf(builder.duties);
        this.readings = List.copyOf(builder.readings);
        this.transitions = List.copyOf(builder.transitions);
        this.catalogs = List.copyOf(builder.catalogs);
        this.advice =
                builder.advice != null ? builder.advice : Later.of(new Advice(builder.remedies, builder.blockedBy));
    }

    /** Starts a decision on a procedure, with its code as the case gave it. */
    public static Builder decision(Outcome outcome, String procedure, Text name, LocalDateTime receivedAt) {
        return new Builder(outcome, procedure, name, receivedAt);
    }

    /** What the examination comes to. */
    public Outcome outcome() {
        return outcome;
    }

    /** How the request is handled; empty if it is not taken. */
    public Optional<Track> track() {
        return Optional.ofNullable(track);
    }

    /** The procedure's code as the case gave it. */
    public String procedure() {
        return procedure;
    }

    /** The name of the procedure. */
    public Text name() {
        return name;
    }

    /** The provisions that the procedure rests on, of documents in force. */
    public List<Citation> basis() {
        return basis;
    }

    /** The unit whose desk received the request, if known. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The name of that unit, if a catalog declares it. */
    public Optional<Text> unitName() {
        return Optional.ofNullable(unitName);
    }

    /** The moment of receipt, in local time. */
    public LocalDateTime receivedAt() {
        return receivedAt;
    }

    /** How every requirement stands, ordered by kind, programme and id. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What is still to be asked, in the order in which to ask it; empty if nothing is. While the outcome is open,
     * that first after whose answer the fewest further questions are to be expected, and nothing whose answer could
     * not change the outcome. Worked out when first asked for.
     */
    public List<Question> questions() {
        return questions.get();
    }

    /**
     * What the applicant can do for a better outcome, the best one first: to have the request resolved on the spot, or,
     * where it is not taken, to have it taken at all. Each with the fewest changes, among facts that are declared
     * changeable and known, the unit, the way of handing in and the moment of receipt, and each decided before it is
     * told. What cannot be changed (an age, a place of birth, a day that is past) is never in it; nor is what is not
     * known, which is {@linkplain #questions() asked for}. None for {@link Outcome#NO_WAIT}.
     *
     * <p>Worked out when it is first asked for, which takes up to some milliseconds: at most 1,000 changed cases are
     * examined for each of the two, those with the fewest changes first. Of days to come back the next working day is tried, and the first
     * one of a period that begins within 31 days; of units those to whom the applicant is guided and up to 40 that
     * conditions name.
     *
     * @throws EngineFaultException if the engine failed
     */
    public List<Remedy> remedies() {
        return advice.get().remedies();
    }

    /**
     * The requirements that are not met whatever the applicant changes, or that cannot be met all together, with their
     * provisions, where there is therefore no {@linkplain #remedies() remedy}; none if there is one, and none where that
     * is not certain: while the outcome is undetermined, or something else that matters is not known. That another body
     * is competent is not among them: to that one there is a {@linkplain #guide() guide}.
     *
     * @throws EngineFaultException if the engine failed
     */
    public List<Finding> blockedBy() {
        List<Finding> blocking = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.status() == Status.NOT_MET && advice.get().blockedBy().contains(finding.requirement())) {
                blocking.add(finding);
            }
        }
        return blocking;
    }

    /** Who decides and signs; empty if the desk is not, or not yet known to be, competent. */
    public Optional<DecidingBody> competence() {
        return Optional.ofNullable(competence);
    }

    /** Who decides elsewhere, to whom to guide the applicant; none unless the desk is not competent. */
    public List<DecidingBody> guide() {
        return guide;
    }

    /**
     * The delegations that concern the desk and the procedure, ordered by id, with what excludes them. Several that
     * hold are a conflict: then {@link #competence()} is empty.
     */
    public List<DelegationFinding> delegations() {
        return delegations;
    }

    /** The time limit; empty if the request is not taken. */
    public Optional<Due> due() {
        return Optional.ofNullable(due);
    }

    /** Whether a receipt-and-appointment slip must be given; empty if the catalogs do not say. */
    public Optional<SlipAdvice> slip() {
        return Optional.ofNullable(slip);
    }

    /** What the desk owes because of the outcome, ordered by id. */
    public List<OwedDuty> duties() {
        return duties;
    }

    /** The contested readings that mattered, ordered by id. */
    public List<TakenReading> readings() {
        return readings;
    }

    /**
     * What was said of the dossier when the law changed after its receipt, the earliest first; none unless it is decided
     * later than it was received. Under the last one by which it was taken over the case was decided, or else under what
     * was in force at receipt.
     */
    public List<AppliedTransition> transitions() {
        return transitions;
    }

    /** The catalogs that were used, ordered by id. */
    public List<CatalogVersion> catalogs() {
        return catalogs;
    }

    /** The decision as a person would want to read it at the counter: several lines, each ending in {@code \n}. */
    public String explain(Language language) {
        return new Explanation(this, language).text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that
                && content().equals(that.content())
                && advice.get().equals(that.advice.get());
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, procedure, receivedAt);
    }

    private List<Object> content() {
        List<Object> content = new ArrayList<>(List.of(
                outcome,
                procedure,
                name,
                basis,
                receivedAt,
                findings,
                questions(),
                guide,
                delegations,
                duties,
                readings,
                transitions,
                catalogs));
        content.addAll(List.of(track(), unit(), unitName(), competence(), due(), slip()));
        return content;
    }

    /** The outcome and the procedure. */
    @Override
    public String toString() {
        return outcome + " " + procedure;
    }

    /** Collects the parts of a decision. Not thread-safe. */
    public static final class Builder {
        private final Outcome outcome;
        private final String procedure;
        private final Text name;
        private final LocalDateTime receivedAt;
        private List<Citation> basis = List.of();
        private @Nullable Track track;
        private @Nullable String unit;
        private @Nullable Text unitName;
        private List<Finding> findings = List.of();
        private Later<List<Question>> questions = Later.of(List.of());
        private @Nullable DecidingBody competence;
        private List<DecidingBody> guide = List.of();
        private List<DelegationFinding> delegations = List.of();
        private @Nullable Due due;
        private @Nullable SlipAdvice slip;
        private List<OwedDuty> duties = List.of();
        private List<TakenReading> readings = List.of();
        private List<AppliedTransition> transitions = List.of();
        private List<CatalogVersion> catalogs = List.of();
        private List<Remedy> remedies = List.of();
        private List<String> blockedBy = List.of();
        private @Nullable Later<Advice> advice;

        private Builder(Outcome outcome, String procedure, Text name, LocalDateTime receivedAt) {
            this.outcome = Objects.requireNonNull(outcome, "outcome");
            this.procedure = Objects.requireNonNull(procedure, "procedure");
            this.name = Objects.requireNonNull(name, "name");
            this.receivedAt = Objects.requireNonNull(receivedAt, "receivedAt");
        }

        /** The provisions that the procedure rests on. */
        public Builder basis(List<Citation> value) {
            this.basis = value;
            return this;
        }

        /** How the request is handled, if it is taken. */
        public Builder track(@Nullable Track value) {
            this.track = value;
            return this;
        }

        /** The unit whose desk received the request, if known. */
        public Builder unit(@Nullable String value) {
            this.unit = value;
            return this;
        }

        /** The name of that unit, if a catalog declares it. */
        public Builder unitName(@Nullable Text value) {
            this.unitName = value;
            return this;
        }

        /** How every requirement stands. */
        public Builder findings(List<Finding> value) {
            this.findings = value;
            return this;
        }

        /** What is still to be asked. */
        public Builder questions(List<Question> value) {
            this.questions = Later.of(List.copyOf(value));
            return this;
        }

        /** What is still to be asked, as an unmodifiable list, worked out when somebody wants to know. */
        Builder questions(Supplier<List<Question>> value) {
            this.questions = Later.by(value);
            return this;
        }

        /** Who decides and signs. */
        public Builder competence(@Nullable DecidingBody value) {
            this.competence = value;
            return this;
        }

        /** Who decides elsewhere. */
        public Builder guide(List<DecidingBody> value) {
            this.guide = value;
            return this;
        }

        /** What became of the delegations that concern the desk. */
        public Builder delegations(List<DelegationFinding> value) {
            this.delegations = value;
            return this;
        }

        /** The time limit. */
        public Builder due(@Nullable Due value) {
            this.due = value;
            return this;
        }

        /** Whether a slip must be given. */
        public Builder slip(@Nullable SlipAdvice value) {
            this.slip = value;
            return this;
        }

        /** What the desk owes. */
        public Builder duties(List<OwedDuty> value) {
            this.duties = value;
            return this;
        }

        /** The contested readings that mattered. */
        public Builder readings(List<TakenReading> value) {
            this.readings = value;
            return this;
        }

        /** What was said of the dossier when the law changed. */
        public Builder transitions(List<AppliedTransition> value) {
            this.transitions = value;
            return this;
        }

        /** The catalogs that were used. */
        public Builder catalogs(List<CatalogVersion> value) {
            this.catalogs = value;
            return this;
        }

        /** What the applicant can do. */
        public Builder remedies(List<Remedy> value) {
            this.remedies = value;
            return this;
        }

        /** The ids of the requirements that are not met whatever the applicant does. */
        public Builder blockedBy(List<String> value) {
            this.blockedBy = value;
            return this;
        }

        /** What works out what the applicant can do, when that is asked for. */
        Builder advised(Supplier<Advice> value) {
            this.advice = Later.by(value);
            return this;
        }

        /** The decision. */
        public Decision build() {
            return new Decision(this);
        }
    }
}
