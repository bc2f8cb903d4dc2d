package io.github.motcua.rules.drools;

import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.eligibility.Status;
import java.util.EnumSet;
import java.util.Set;

/** A delegation as the rules see it. What stands against it is written by consequences; no rule depends on that. */
final class AskedClaim {

    final Claim claim;

    /** How its condition stands. */
    final Status condition;

    final Set<Exclusion> exclusions = EnumSet.noneOf(Exclusion.class);

    AskedClaim(Claim claim, Status condition) {
        this.claim = claim;
        this.condition = condition;
    }

    boolean isOpen() {
        return exclusions.isEmpty() && (condition == Status.UNDETERMINED || claim.isNotKnown());
    }

    boolean holds() {
        return exclusions.isEmpty() && !isOpen();
    }
}
