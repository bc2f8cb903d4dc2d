package io.github.motcua.rules.competence;

import io.github.motcua.rules.eligibility.Status;
import java.time.LocalDate;

/**
 * A delegation put forward for a request: what the catalogs say of it for the desk and the day, before it is
 * judged. Immutable; equal by content.
 *
 * @param delegation the delegation
 * @param procedure the code of the procedure that is asked for; empty if none is
 * @param day the day of receipt
 * @param unit the id of the unit at whose desk the delegate decides; empty if it decides at another desk, or no
 *     unit of its level is declared
 * @param bodiesExist whether the offices and the units of both exist on the day
 * @param lawEnded whether a document with which it ends is no longer in force
 * @param power where the delegator has the power from; taken as its own if no procedure is asked for
 * @param allowed whether the law of the day lets such a body delegate to such a body; undetermined if the
 *     catalogs hold no such law for the day
 */
public record Claim(
        Delegation delegation,
        String procedure,
        LocalDate day,
        String unit,
        boolean bodiesExist,
        boolean lawEnded,
        Power power,
        Status allowed) {

    /** Where a body has its power from. */
    public enum Power {
        /** From the law, or for good from a higher body. */
        OWN,
        /** Only from another delegation. */
        DELEGATED,
        /** Only from the very body that it is delegated to. */
        FROM_THE_DELEGATE,
        /** It does not have it. */
        NONE
    }

    /** Whether the delegation names the procedure; otherwise it may have been meant, because not all are known. */
    public boolean isListed() {
        return delegation.procedures().contains(procedure);
    }

    /** Whether the data leaves open whether it holds: its procedures, its days, or the law of the day. */
    public boolean isNotKnown() {
        return !isListed()
                || delegation.notKnown().contains(Delegation.Unstated.PERIOD)
                || allowed == Status.UNDETERMINED;
    }
}
