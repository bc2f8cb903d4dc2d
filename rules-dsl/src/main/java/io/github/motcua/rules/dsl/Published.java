package io.github.motcua.rules.dsl;

import java.time.LocalDate;

/**
 * The clause that says from which day something was known.
 *
 * @param <N> what follows in the sentence
 */
public interface Published<N> {

    /** Published on a day. */
    N publishedOn(LocalDate day);

    /**
     * Published on a day, written {@code 2022-05-26}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    default N publishedOn(String day) {
        return publishedOn(Days.day(day));
    }
}
