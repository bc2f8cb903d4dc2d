package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The findings taken together by kind, from which rules choose outcome and track. */
final class Summary {

    private static final RequirementKind[] KINDS = RequirementKind.values();

    final Status competence;
    final Status admissibility;
    final Status completeness;
    final Status eligibility;
    final boolean interlinked;

    @Nullable
    Outcome outcome;

    @Nullable
    Track track;

    /** The numbers of the duties and statements on the slip that follow. */
    final BitSet owed = new BitSet();

    private final @Nullable Status[] found;
    private @Nullable OutcomeRule leadsTo;

    /** How many outcomes were chosen; anything but 1 is a fault. */
    int choices;

    Summary(
            Status competence,
            Status admissibility,
            Status completeness,
            Status eligibility,
            boolean interlinked,
            @Nullable Status[] found) {
        this.competence = competence;
        this.admissibility = admissibility;
        this.completeness = completeness;
        this.eligibility = eligibility;
        this.interlinked = interlinked;
        this.found = found;
    }

    /** The kind on which the outcome turns: undetermined, and all before it met; null if no kind does. */
    @Nullable
    RequirementKind open() {
        for (RequirementKind kind : KINDS) {
            Status status = of(kind);
            if (status != Status.MET) {
                return status == Status.UNDETERMINED ? kind : null;
            }
        }
        return null;
    }

    private Status of(RequirementKind kind) {
        return switch (kind) {
            case COMPETENCE -> competence;
            case ADMISSIBILITY -> admissibility;
            case COMPLETENESS -> completeness;
            case ELIGIBILITY -> eligibility;
        };
    }

    /** The same with another status for a kind; nothing has been chosen yet. */
    Summary with(RequirementKind kind, Status status) {
        return new Summary(
                kind == RequirementKind.COMPETENCE ? status : competence,
                kind == RequirementKind.ADMISSIBILITY ? status : admissibility,
                kind == RequirementKind.COMPLETENESS ? status : completeness,
                kind == RequirementKind.ELIGIBILITY ? status : eligibility,
                interlinked,
                found);
    }

    boolean taken() {
        return competence == Status.MET && admissibility == Status.MET && completeness == Status.MET;
    }

    /** Whether the rules choose an outcome for it that brings this about, and no condition stands against that. */
    boolean leadsTo(FollowUp followUp) {
        OutcomeRule choice = leadsTo;
        if (choice == null) {
            choice = OutcomeRule.of(this);
            leadsTo = choice;
        }
        return followUp.outcomes().contains(choice.outcome)
                && (followUp.condition() == FollowUp.ALWAYS || found[followUp.condition()] != Status.NOT_MET);
    }

    void choose(Outcome chosen, @Nullable Track how) {
        choices++;
        outcome = chosen;
        track = how;
    }

    /** All must be met: the weakest of them. */
    static Status all(Status one, Status other) {
        if (one == Status.NOT_MET || other == Status.NOT_MET) {
            return Status.NOT_MET;
        }
        return one == Status.MET ? other : one;
    }

    /** One must be met: the strongest of them. */
    static Status any(Status one, Status other) {
        if (one == Status.MET || other == Status.MET) {
            return Status.MET;
        }
        return one == Status.NOT_MET ? other : one;
    }
}
