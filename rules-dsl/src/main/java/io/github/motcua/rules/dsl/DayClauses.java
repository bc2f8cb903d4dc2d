package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;

/** The clauses of days that differ from the ordinary days of their week; all of them are mandatory. */
public final class DayClauses {

    private DayClauses() {}

    /**
     * What makes the days differ.
     *
     * @param <T> what is defined: a day or several
     */
    public interface Kind<T> {

        /** As days of this kind with these hours, which only days with hours of their own have. */
        Named<Published<Because<CalendarEntry<T>>>> as(DayKind kind, DayHours hours);

        /** As a statutory holiday. */
        default Named<Published<Because<CalendarEntry<T>>>> asHoliday() {
            return as(DayKind.PUBLIC_HOLIDAY, DayHours.NONE);
        }

        /** As a day off in place of a holiday that fell on a day of rest. */
        default Named<Published<Because<CalendarEntry<T>>>> inLieuOfAHoliday() {
            return as(DayKind.COMPENSATION, DayHours.NONE);
        }

        /** As a day on which the office is closed. */
        default Named<Published<Because<CalendarEntry<T>>>> asClosed() {
            return as(DayKind.CLOSED, DayHours.NONE);
        }

        /** As a day on which the office has other hours than usual. */
        default Named<Published<Because<CalendarEntry<T>>>> withHours(DayHours hours) {
            return as(DayKind.SPECIAL_HOURS, hours);
        }
    }
}
