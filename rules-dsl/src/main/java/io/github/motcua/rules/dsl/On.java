package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Outcome;
import java.util.EnumSet;
import java.util.Set;

/**
 * The clause that says on which outcomes something follows.
 *
 * @param <N> what follows in the sentence
 */
public interface On<N> {

    /**
     * On the outcomes of a set.
     *
     * @throws IllegalArgumentException if there is none in it
     */
    N on(Set<Outcome> outcomes);

    /** On these outcomes. */
    default N on(Outcome first, Outcome... others) {
        return on(EnumSet.of(first, others));
    }
}
