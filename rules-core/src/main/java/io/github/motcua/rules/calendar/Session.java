package io.github.motcua.rules.calendar;

import java.time.LocalTime;

/**
 * A stretch of one day in which an office works or receives, for example 07:30 to 11:30. Immutable.
 *
 * @param from when it begins
 * @param to when it ends; later than {@code from}
 */
public record Session(LocalTime from, LocalTime to) {

    /** Its length in seconds. */
    public int seconds() {
        return to.toSecondOfDay() - from.toSecondOfDay();
    }

    /** For example {@code 07:30-11:30}. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
