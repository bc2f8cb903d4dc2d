package io.github.motcua.rules.drools;

import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.decision.Powers.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The delegations taken together, once the rules have found what stands against each. */
final class AskedPowers {

    final boolean own;

    /** How many hand over the task itself and hold. */
    final int holding;

    /** Of how many of these it is not known whether they hold. */
    final int open;

    /** Of how many that turns on facts of the case, and nothing else. */
    final int turning;

    @Nullable
    Verdict verdict;

    /** How many verdicts were chosen; anything but 1 is a fault. */
    int choices;

    AskedPowers(List<AskedClaim> claims, boolean own) {
        int holding = 0;
        int open = 0;
        int turning = 0;
        for (AskedClaim asked : claims) {
            if (asked.claim.delegation().manner() == Manner.TASK) { // a signature leaves the power where it is
                holding += asked.holds() ? 1 : 0;
                open += asked.isOpen() ? 1 : 0;
                turning += asked.isOpen() && !asked.claim.isNotKnown() ? 1 : 0;
            }
        }
        this.own = own;
        this.holding = holding;
        this.open = open;
        this.turning = turning;
    }

    void choose(Verdict chosen) {
        choices++;
        verdict = chosen;
    }
}
