package io.github.motcua.rules.drools;

import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.eligibility.Status;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The rules that find what stands against a delegation; each may apply beside others. */
enum ClaimRule {
    NOT_WRITTEN(Exclusion.NOT_WRITTEN, asked -> {
        Delegation given = asked.claim.delegation();
        return given.instrument().isEmpty() && !given.notKnown().contains(Unstated.INSTRUMENT);
    }),
    NO_PERIOD(Exclusion.NO_PERIOD, asked -> {
        Delegation given = asked.claim.delegation();
        return given.manner() != Manner.BY_ORDER
                && !given.notKnown().contains(Unstated.PERIOD)
                && (given.validity().first() == null || given.validity().last() == null);
    }),
    NOT_YET_IN_FORCE(Exclusion.NOT_YET_IN_FORCE, asked -> {
        LocalDate first = asked.claim.delegation().validity().first();
        return first != null && asked.claim.day().isBefore(first);
    }),
    EXPIRED(Exclusion.EXPIRED, asked -> {
        LocalDate last = asked.claim.delegation().validity().last();
        return last != null && asked.claim.day().isAfter(last);
    }),
    REVOKED(Exclusion.REVOKED, asked -> {
        LocalDate revoked = asked.claim.delegation().revokedOn().orElse(null);
        return revoked != null && !asked.claim.day().isBefore(revoked);
    }),
    LAW_CHANGED(Exclusion.LAW_CHANGED, asked -> asked.claim.lawEnded()),
    OUTSIDE_SCOPE(Exclusion.OUTSIDE_SCOPE, asked -> asked.claim.unit().isEmpty() || asked.condition == Status.NOT_MET),
    BODY_ABOLISHED(Exclusion.BODY_ABOLISHED, asked -> !asked.claim.bodiesExist()),
    NOT_DELEGATORS_POWER(Exclusion.NOT_DELEGATORS_POWER, asked -> asked.claim.power() == Claim.Power.NONE),
    RE_DELEGATION(Exclusion.RE_DELEGATION, asked -> asked.claim.power() == Claim.Power.DELEGATED),
    CIRCULAR(Exclusion.CIRCULAR, asked -> asked.claim.power() == Claim.Power.FROM_THE_DELEGATE),
    LEVEL_NOT_ALLOWED(Exclusion.LEVEL_NOT_ALLOWED, asked -> asked.claim.allowed() == Status.NOT_MET);

    final Exclusion exclusion;
    final Predicate<AskedClaim> when;

    ClaimRule(Exclusion exclusion, Predicate<AskedClaim> when) {
        this.exclusion = exclusion;
        this.when = when;
    }
}
