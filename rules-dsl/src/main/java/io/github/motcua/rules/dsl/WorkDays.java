package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Swap;
import java.time.LocalDate;
import java.util.List;

/**
 * The entry verbs for calendars, for static import. Days are written {@code 2022-05-26}; anything else is refused at
 * once with an {@link IllegalArgumentException}. Stateless.
 */
public final class WorkDays {

    private WorkDays() {}

    /**
     * Starts a calendar.
     *
     * @param id its id, for example {@code vn-public-sector}
     * @param version its version, for example {@code 2026-10-02}
     */
    public static CalendarClauses.Titled calendar(String id, String version) {
        return title -> publisher -> new CalendarClauses(id, version, title, publisher);
    }

    /** Starts the hours of a week. */
    public static OnWeekdays<Because<WeekClauses>> week() {
        return (days, hours) -> citations -> new WeekClauses(days, hours, citations);
    }

    /**
     * Starts a holiday that the law names by its place in the year.
     *
     * @param id its id, for example {@code hung-kings}
     */
    public static Named<HolidayClauses.Falls> holiday(String id) {
        return name -> (lunar, month, day) -> citations -> new HolidayClauses(id, name, lunar, month, day, citations);
    }

    /** Starts a year whose days off are fixed by notice. */
    public static Published<Because<CalendarEntry<PublishedYear>>> year(int year) {
        return publishedOn -> citations -> CalendarEntry.plain(new PublishedYear(year, citations, publishedOn));
    }

    /** Starts a day that differs from the ordinary day of its week. */
    public static DayClauses.Kind<CalendarDay> day(String date) {
        LocalDate one = Days.day(date);
        return (kind, hours) -> name -> publishedOn ->
                citations -> CalendarEntry.plain(new CalendarDay(one, kind, name, hours, citations, publishedOn));
    }

    /**
     * Starts several days in a row that differ in the same way, the first and the last included.
     *
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static DayClauses.Kind<List<CalendarDay>> days(String first, String last) {
        List<LocalDate> all =
                Days.day(first).datesUntil(Days.day(last).plusDays(1)).toList();
        return (kind, hours) -> name -> publishedOn -> citations -> CalendarEntry.plain(all.stream()
                .map(date -> new CalendarDay(date, kind, name, hours, citations, publishedOn))
                .toList());
    }

    /** Starts a working day that is taken off and a day of rest that is worked for it. */
    public static Named<Published<Because<CalendarEntry<Swap>>>> swap(String off, String worked) {
        LocalDate taken = Days.day(off);
        LocalDate given = Days.day(worked);
        return name ->
                publishedOn -> citations -> CalendarEntry.plain(new Swap(taken, given, name, citations, publishedOn));
    }

    /** Works and receives in these hours: {@code working("07:30-11:30", "13:00-17:00")}. */
    public static DayHours working(String first, String... others) {
        return new DayHours(Days.sessions(first, others), Days.sessions(first, others));
    }

    /** Receives in these hours, of which none counts. */
    public static DayHours onlyReceiving(String first, String... others) {
        return new DayHours(List.of(), Days.sessions(first, others));
    }
}
