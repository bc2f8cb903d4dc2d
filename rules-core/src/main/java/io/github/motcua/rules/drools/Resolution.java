package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Outcome;
import java.util.BitSet;

/** The outcome, from which rules conclude what is owed. */
final class Resolution {

    final Outcome outcome;
    final BitSet owed = new BitSet();

    Resolution(Outcome outcome) {
        this.outcome = outcome;
    }
}
