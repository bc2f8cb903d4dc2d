package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of the days of a week, from one day to another. A weekday that is left out keeps the hours of the
 * calendar below; without one it is a day of rest. Immutable; equal by content.
 *
 * @param validity the days on which these hours apply
 * @param days the hours by weekday
 * @param citations the decision that sets them
 */
public record WeekHours(Period validity, Map<DayOfWeek, DayHours> days, List<Provision> citations) {
    /** Makes unmodifiable copies, in the order of the week. */
    public WeekHours {
        EnumMap<DayOfWeek, DayHours> ordered = new EnumMap<>(DayOfWeek.class);
        ordered.putAll(days);
        days = Collections.unmodifiableMap(ordered);
        citations = List.copyOf(citations);
    }
}
