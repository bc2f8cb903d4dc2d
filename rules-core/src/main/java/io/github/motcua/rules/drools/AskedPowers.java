package io.github.motcua.rules.drools;

import io.github.motcua.rules.decision.Powers.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The delegations taken together, once the rules have found what stands against each. */
final class AskedPowers {

    final boolean own;
    final int holding;
    final int open;

    @Nullable
    Verdict verdict;

    /** How many verdicts were chosen; anything but 1 is a fault. */
    int choices;

    AskedPowers(List<AskedClaim> claims, boolean own) {
        int holding = 0;
        int open = 0;
        for (AskedClaim claim : claims) {
            holding += claim.holds() ? 1 : 0;
            open += claim.isOpen() ? 1 : 0;
        }
        this.own = own;
        this.holding = holding;
        this.open = open;
    }

    void choose(Verdict chosen) {
        choices++;
        verdict = chosen;
    }
}
