package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.DayHours;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which days of the week have which hours.
 *
 * @param <N> what follows
 */
public interface OnWeekdays<N> {

    /** The hours of the days of a set. */
    N on(Set<DayOfWeek> days, DayHours hours);

    /** The hours of one day: {@code on(SATURDAY, onlyReceiving("07:30-11:30"))}. */
    default N on(DayOfWeek day, DayHours hours) {
        return on(EnumSet.of(day), hours);
    }

    /** The hours of several days in a row, the first and the last included. */
    default N on(DayOfWeek first, DayOfWeek last, DayHours hours) {
        return on(EnumSet.range(first, last), hours);
    }
}
