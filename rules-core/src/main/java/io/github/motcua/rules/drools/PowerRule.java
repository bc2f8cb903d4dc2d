package io.github.motcua.rules.drools;

import io.github.motcua.rules.decision.Powers.Verdict;
import java.util.function.Predicate;

/** The rules that choose who decides at a desk; for every number of delegations exactly one applies. */
enum PowerRule {
    DELEGATED(Verdict.DELEGATED, powers -> powers.holding == 1 && powers.open == 0),
    CONFLICT(Verdict.CONFLICT, powers -> powers.holding > 1),
    OWN(Verdict.OWN, powers -> powers.holding == 0 && powers.own && powers.turning == 0),
    ONE_OF_SEVERAL_OPEN(Verdict.OPEN, powers -> powers.holding == 1 && powers.open > 0),
    OWN_UNLESS_DELEGATED(Verdict.OPEN, powers -> powers.holding == 0 && powers.own && powers.turning > 0),
    NONE_UNLESS_DELEGATED(Verdict.OPEN, powers -> powers.holding == 0 && !powers.own && powers.open > 0),
    NONE(Verdict.NONE, powers -> powers.holding == 0 && !powers.own && powers.open == 0);

    final Verdict verdict;
    final Predicate<AskedPowers> when;

    PowerRule(Verdict verdict, Predicate<AskedPowers> when) {
        this.verdict = verdict;
        this.when = when;
    }
}
