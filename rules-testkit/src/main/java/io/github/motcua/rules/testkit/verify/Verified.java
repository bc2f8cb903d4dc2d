package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.decision.Decision;

/** A case that was decided and passed a check; more may follow. Immutable and safe for use by many threads. */
public final class Verified extends Checks {

    private final Decided decided;

    Verified(Decided decided) {
        this.decided = decided;
    }

    /**
     * The decision, for whatever else is to be checked.
     *
     * @throws AssertionError if the case was rejected
     */
    public Decision decision() {
        return decided.decision("a decision");
    }

    @Override
    Decided decided() {
        return decided;
    }
}
