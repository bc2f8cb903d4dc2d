package io.github.motcua.rules.benchmarks.peer;

import io.github.motcua.rules.eligibility.Outcome;

/**
 * Another way to decide, made ready with one case.
 *
 * <p>What a peer may prepare before it is measured is everything that it could reuse for the next case, and
 * the case in the form that it likes best.
 */
public interface Peer {

    /** Decides the case. */
    Outcome decide();
}
