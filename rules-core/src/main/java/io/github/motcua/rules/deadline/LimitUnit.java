package io.github.motcua.rules.deadline;

/** What a {@link TimeLimit} counts. */
public enum LimitUnit {
    /** Within the day of receipt; not a counted period (BLDS 2015 Art 147 does not move it). */
    SAME_DAY,
    /** Working hours; eight make a working day. */
    WORKING_HOUR,
    /** Working days; fractions occur in official data, for example 7.5. */
    WORKING_DAY,
    /** Days of the calendar, days off included. */
    CALENDAR_DAY,
    /** Months of the calendar. */
    MONTH
}
