package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;

/**
 * The clause that says for which requests an entry holds; for all if it is left out.
 *
 * @param <N> what follows in the sentence
 */
public interface When<N> {

    /** When a composed criterion is met. */
    N when(Criterion condition);

    /** When a fact compares so: {@code whenFact("needsVerification").isYes()}. */
    default FactComparison<N> whenFact(String id) {
        return new FactComparison<>(id, this::when);
    }
}
