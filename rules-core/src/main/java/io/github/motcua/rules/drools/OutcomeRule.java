package io.github.motcua.rules.drools;

import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;

import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Track;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules that choose outcome and track. For every summary exactly one applies: what stands first decides
 * (competence, then admissibility, then completeness, then the programme), and while something that stands
 * earlier is open, nothing that stands later decides.
 */
enum OutcomeRule {
    NOT_COMPETENT(Outcome.NOT_COMPETENT, null, "competence == \"NOT_MET\"", s -> s.competence == NOT_MET),
    REFUSE(
            Outcome.REFUSE,
            null,
            "competence == \"MET\", admissibility == \"NOT_MET\"",
            s -> s.competence == MET && s.admissibility == NOT_MET),
    SUPPLEMENT(
            Outcome.SUPPLEMENT,
            null,
            "competence == \"MET\", admissibility == \"MET\", completeness == \"NOT_MET\"",
            s -> s.competence == MET && s.admissibility == MET && s.completeness == NOT_MET),
    NO_WAIT(
            Outcome.NO_WAIT,
            Track.NO_WAIT,
            "competence == \"MET\", admissibility == \"MET\", completeness == \"MET\", eligibility == \"MET\"",
            s -> s.taken() && s.eligibility == MET),
    ORDINARY(
            Outcome.ORDINARY,
            Track.ORDINARY,
            "competence == \"MET\", admissibility == \"MET\", completeness == \"MET\", eligibility == \"NOT_MET\","
                    + " interlinked == false",
            s -> s.taken() && s.eligibility == NOT_MET && !s.interlinked),
    ORDINARY_INTERLINKED(
            Outcome.ORDINARY,
            Track.INTERLINKED,
            "competence == \"MET\", admissibility == \"MET\", completeness == \"MET\", eligibility == \"NOT_MET\","
                    + " interlinked == true",
            s -> s.taken() && s.eligibility == NOT_MET && s.interlinked),
    COMPETENCE_OPEN(Outcome.UNDETERMINED, null, "competence == \"UNDETERMINED\"", s -> s.competence == UNDETERMINED),
    ADMISSIBILITY_OPEN(
            Outcome.UNDETERMINED,
            null,
            "competence == \"MET\", admissibility == \"UNDETERMINED\"",
            s -> s.competence == MET && s.admissibility == UNDETERMINED),
    COMPLETENESS_OPEN(
            Outcome.UNDETERMINED,
            null,
            "competence == \"MET\", admissibility == \"MET\", completeness == \"UNDETERMINED\"",
            s -> s.competence == MET && s.admissibility == MET && s.completeness == UNDETERMINED),
    ELIGIBILITY_OPEN(
            Outcome.UNDETERMINED,
            null,
            "competence == \"MET\", admissibility == \"MET\", completeness == \"MET\", eligibility == \"UNDETERMINED\"",
            s -> s.taken() && s.eligibility == UNDETERMINED);

    final Outcome outcome;
    final @Nullable Track track;
    final String drl;
    final Predicate<Summary> when;

    OutcomeRule(Outcome outcome, @Nullable Track track, String drl, Predicate<Summary> when) {
        this.outcome = outcome;
        this.track = track;
        this.drl = drl;
        this.when = when;
    }

    /** The rule that applies to a summary. */
    static OutcomeRule of(Summary summary) {
        for (OutcomeRule rule : values()) {
            if (rule.when.test(summary)) {
                return rule;
            }
        }
        throw new IllegalStateException("no outcome");
    }
}
