package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;

/** The clauses of a day that differs from the ordinary day of its week; all of them are mandatory. */
public final class DayClauses {

    private DayClauses() {}

    /** What makes the day differ. */
    public interface Kind {

        /** A day of this kind with these hours, which only a day with hours of its own has. */
        Named<Published<Because<CalendarEntry<CalendarDay>>>> isA(DayKind kind, DayHours hours);

        /** A statutory holiday. */
        default Named<Published<Because<CalendarEntry<CalendarDay>>>> isAHoliday() {
            return isA(DayKind.PUBLIC_HOLIDAY, DayHours.NONE);
        }

        /** Off in place of a holiday that fell on a day of rest. */
        default Named<Published<Because<CalendarEntry<CalendarDay>>>> isOffInPlaceOfAHoliday() {
            return isA(DayKind.COMPENSATION, DayHours.NONE);
        }

        /** The office is closed. */
        default Named<Published<Because<CalendarEntry<CalendarDay>>>> isClosed() {
            return isA(DayKind.CLOSED, DayHours.NONE);
        }

        /** The office has other hours than usual. */
        default Named<Published<Because<CalendarEntry<CalendarDay>>>> hasHours(DayHours hours) {
            return isA(DayKind.SPECIAL_HOURS, hours);
        }
    }
}
