package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.fact.FactValue;

/**
 * A fact and its value, as {@link Verify#fact} gives it. Immutable; equal by content.
 *
 * @param id the id of the fact
 * @param value what it is known to be
 */
public record KnownFact(String id, FactValue value) {

    /** For example {@code copies = 11}. */
    @Override
    public String toString() {
        return id + " = " + value;
    }
}
