package io.github.motcua.rules.dsl;

import io.github.motcua.rules.legal.Period;

/**
 * The clause that says on which days an entry holds. Days are those of receipt; the first and the last are
 * included. Days are written as ISO dates, {@code 2022-05-26}; anything else is refused at once with an
 * {@link IllegalArgumentException}.
 *
 * @param <N> what follows in the sentence
 */
public interface InForce<N> {

    /** In force on the days of a period. */
    N inForce(Period days);

    /** In force from a day on, that day included, with no end. */
    default N inForceFrom(String first) {
        return inForce(new Period(Days.day(first), null));
    }

    /** In force to the end of a day, with no beginning. */
    default N inForceUntil(String last) {
        return inForce(new Period(null, Days.day(last)));
    }

    /** In force from a first to a last day, both included. A last day before the first is refused at {@code define()}. */
    default N inForceDuring(String first, String last) {
        return inForce(new Period(Days.day(first), Days.day(last)));
    }
}
