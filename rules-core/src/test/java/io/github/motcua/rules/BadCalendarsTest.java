package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with the meaning of calendars, one fault at a time: small sound calendars,
 * {@code office.json} built on {@code country.json}; and {@code faults.txt} beside them, in the form of the
 * faults of catalogs.
 */
class BadCalendarsTest {

    private static final String OFFICE = "office.json";

    private static final FaultFile<WorkCalendar> FILE =
            new FaultFile<>("/bad/calendars", OFFICE, List.of("country.json"), CalendarJson::read, Calendars::check);

    @TestFactory
    Stream<DynamicTest> every_fault_is_told_with_its_place_and_remedy() {
        return FILE.tests();
    }

    @Test
    void the_calendars_that_all_these_spoil_are_sound() {
        assertThat(FILE.sound("").issues()).isEmpty();
    }

    @Test
    void every_code_about_the_meaning_of_calendars_is_among_them() {
        assertThat(FILE.faults().stream()
                        .flatMap(fault -> fault.issues().stream())
                        .map(Issue::code)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Set.of(
                        IssueCode.BAD_ID,
                        IssueCode.DUPLICATE_ID,
                        IssueCode.UNKNOWN_CALENDAR,
                        IssueCode.CALENDAR_CYCLE,
                        IssueCode.UNKNOWN_SOURCE,
                        IssueCode.UNKNOWN_READING,
                        IssueCode.MISSING_CITATION,
                        IssueCode.EMPTY_PERIOD,
                        IssueCode.OVERLAP,
                        IssueCode.CONTRADICTION,
                        IssueCode.BAD_DECLARATION,
                        IssueCode.OUT_OF_RANGE,
                        IssueCode.NO_SUCH_DATE,
                        IssueCode.MISSING));
    }

    @Test
    void no_calendar_at_all_is_a_problem_too() {
        assertThat(FaultFile.told(WorkCalendars.check(List.of())))
                .containsExactly(
                        "> (document): missing: no calendar is given",
                        "? load at least one calendar",
                        "> chưa có lịch làm việc nào",
                        "? hãy nạp ít nhất một lịch");
    }

    private static CalendarDay day(LocalDate date, DayKind kind, String name, DayHours hours) {
        return new CalendarDay(date, kind, Text.same(name), hours, List.of(Provision.of("order")), LocalDate.EPOCH);
    }

    private static List<Issue> withDays(List<CalendarDay> days) {
        FaultFile<WorkCalendar>.Fault none = FILE.sound("");
        List<WorkCalendar> calendars = new ArrayList<>();
        none.read().forEach(document -> calendars.add(document.orReject()));
        WorkCalendar office = calendars.remove(1);
        calendars.add(WorkCalendar.calendar("office", "1", office.title(), office.publisher())
                .builtOn("country")
                .sources(office.sources())
                .days(days)
                .build());
        return WorkCalendars.check(calendars);
    }

    @Test
    void two_holidays_may_fall_on_one_day_but_not_the_same_one_twice() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        CalendarDay feast = day(monday, DayKind.PUBLIC_HOLIDAY, "Feast", DayHours.NONE);
        CalendarDay other = day(monday, DayKind.PUBLIC_HOLIDAY, "Other feast", DayHours.NONE);
        CalendarDay madeUp = day(monday, DayKind.COMPENSATION, "Made up", DayHours.NONE);

        assertThat(withDays(List.of(feast, other))).isEmpty();
        assertThat(withDays(List.of(feast, feast))).extracting(Issue::code).containsExactly(IssueCode.OVERLAP);
        assertThat(withDays(List.of(feast, madeUp))).extracting(Issue::code).containsExactly(IssueCode.OVERLAP);
    }

    @Test
    void sessions_are_in_whole_minutes_as_json_has_them() {
        Session session = new Session(LocalTime.of(8, 0, 30), LocalTime.of(9, 0));

        assertThat(withDays(List.of(
                        day(LocalDate.of(2026, 3, 2), DayKind.SPECIAL_HOURS, "Training", DayHours.of(session)))))
                .extracting(Issue::toString)
                .containsExactly("office /days/0/hours/working/0: bad-declaration: the session `08:00:30-09:00` is not"
                        + " in whole minutes (give hours and minutes)");
    }

    @Test
    void a_year_in_which_every_day_is_a_holiday_is_refused() {
        List<CalendarDay> days = new ArrayList<>();
        for (LocalDate date = LocalDate.of(2031, 1, 1); date.getYear() == 2031; date = date.plusDays(1)) {
            days.add(day(date, DayKind.PUBLIC_HOLIDAY, "Feast", DayHours.NONE));
        }

        assertThat(withDays(days.subList(0, 200))).isEmpty();
        assertThat(withDays(days.subList(0, 201)))
                .extracting(Issue::toString)
                .containsExactly("office /days: out-of-range: the year 2031 has 201 days off besides days of rest, more"
                        + " than 200 (check them; say among weeks on which days of the week nobody works)");
        assertThat(withDays(days)).hasSize(1);
    }

    @Test
    void holidays_that_fill_every_year_are_refused() {
        String holiday =
                "{\"id\": \"feast-%d\", \"name\": {\"vi\": \"Hội\", \"en\": \"Feast\"}, \"month\": %d, \"day\": 15,"
                        + " \"from\": -15, \"to\": 15, \"citations\": [{\"source\": \"order\"}]}";
        List<String> holidays = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            holidays.add(String.format(Locale.ROOT, holiday, month, month));
        }
        FaultFile<WorkCalendar>.Fault fault = FILE.sound("every day a holiday");
        fault.edit(OFFICE, "  \"weeks\": [", "\"holidays\": " + holidays + ", \"weeks\": [");

        assertThat(fault.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.location().pointer()).isEqualTo("/holidays");
            assertThat(issue.message().en())
                    .isEqualTo("every year has 375 days off besides days of rest, more than 200");
        });
    }

    /** Two seconds are allowed for the worst of catalogs. */
    @Test
    void ten_thousand_days_all_alike_are_refused_at_once() {
        List<CalendarDay> days = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            days.add(day(LocalDate.of(2026, 3, 2), DayKind.CLOSED, "Closed", DayHours.NONE));
        }

        long before = System.nanoTime();
        List<Issue> issues = withDays(days);

        assertThat(issues).hasSize(100);
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
}
