package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.NamedDay;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped calendars against the table of days off, typed again by hand from the yearly notices. */
class VnPublicSectorTest {

    private static final WorkCalendar CALENDAR = Calendars.vnPublicSector();
    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static IntStream years() {
        return IntStream.rangeClosed(2018, 2027);
    }

    private static List<CalendarDay> days(int year, DayKind... kinds) {
        return CALENDAR.days().stream()
                .filter(day -> day.date().getYear() == year && List.of(kinds).contains(day.kind()))
                .toList();
    }

    private static boolean isRest(LocalDate day) {
        return REST.contains(day.getDayOfWeek());
    }

    /** Days and months as they are written in Vietnam: {@code 31/8}. */
    private static Set<LocalDate> dates(int year, String written) {
        return Arrays.stream(written.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("/"))
                .map(one -> MonthDay.of(Integer.parseInt(one[1]), Integer.parseInt(one[0]))
                        .atYear(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 1/1 14/2 15/2 16/2 19/2 20/2 25/4 30/4 1/5 3/9 31/12, ''",
        "2019, 1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9, 5/1 4/5",
        "2020, 1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9, ''",
        "2021, 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9, ''",
        "2022, 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9, ''",
        "2023, 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9, ''",
        "2024, 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9, 4/5",
        "2025, 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9, 26/4",
        "2026, 1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11, 10/1 22/8",
        "2027, 1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9 24/11, ''"
    })
    void weekdays_off_and_saturdays_worked_are_those_of_the_table(int year, String off, String worked) {
        Set<LocalDate> weekdaysOff = new TreeSet<>();
        days(year, DayKind.PUBLIC_HOLIDAY, DayKind.COMPENSATION).stream()
                .map(CalendarDay::date)
                .filter(day -> !isRest(day))
                .forEach(weekdaysOff::add);
        CALENDAR.swaps().stream()
                .map(Swap::off)
                .filter(day -> day.getYear() == year)
                .forEach(weekdaysOff::add);
        List<LocalDate> saturdaysWorked = CALENDAR.swaps().stream()
                .map(Swap::worked)
                .filter(day -> day.getYear() == year)
                .sorted()
                .toList();

        assertThat(weekdaysOff).isEqualTo(dates(year, off));
        assertThat(saturdaysWorked).containsExactlyElementsOf(dates(year, worked));
    }

    @Test
    void days_that_change_places_are_those_of_the_notices() {
        assertThat(CALENDAR.swaps())
                .extracting(swap -> swap.off() + " " + swap.worked() + " " + swap.publishedOn())
                .containsExactly(
                        "2018-12-31 2019-01-05 2018-12-30",
                        "2019-04-29 2019-05-04 2018-12-30",
                        "2024-04-29 2024-05-04 2024-04-12",
                        "2025-05-02 2025-04-26 2024-11-26",
                        "2026-01-02 2026-01-10 2025-12-25",
                        "2026-08-31 2026-08-22 2025-10-13");
    }

    @Test
    void the_monday_before_24_november_2026_is_an_ordinary_working_day() {
        Set<LocalDate> named =
                CALENDAR.days().stream().map(CalendarDay::date).collect(Collectors.toCollection(TreeSet::new));
        CALENDAR.swaps().forEach(swap -> named.addAll(List.of(swap.off(), swap.worked())));

        assertThat(named)
                .contains(LocalDate.of(2026, 11, 24))
                .doesNotContain(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 28));
    }

    /** A holiday on a day of rest is made up on the next working day that is free (Bộ luật Lao động 2019 Art 111(3)). */
    @ParameterizedTest
    @MethodSource("years")
    void compensation_days_follow_from_the_holidays_on_days_of_rest(int year) {
        Set<LocalDate> holidays = new TreeSet<>();
        days(year, DayKind.PUBLIC_HOLIDAY).forEach(day -> holidays.add(day.date()));
        Set<LocalDate> expected = new TreeSet<>();
        for (LocalDate holiday : holidays) {
            if (isRest(holiday)) {
                LocalDate next = holiday;
                while (isRest(next) || holidays.contains(next) || expected.contains(next)) {
                    next = next.plusDays(1);
                }
                expected.add(next);
            }
        }

        assertThat(days(year, DayKind.COMPENSATION))
                .extracting(CalendarDay::date)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_holiday_of_the_law_is_there_also_on_a_day_of_rest(int year) {
        Map<String, List<LocalDate>> byName = days(year, DayKind.PUBLIC_HOLIDAY).stream()
                .collect(Collectors.groupingBy(
                        day -> day.name().en(), Collectors.mapping(CalendarDay::date, Collectors.toList())));

        assertThat(byName.get("New Year's Day")).containsExactly(LocalDate.of(year, 1, 1));
        assertThat(byName.get("Tết (Lunar New Year)")).hasSize(5);
        assertThat(byName.get("Hung Kings' Day")).hasSize(1);
        assertThat(byName.get("Victory Day, 30 April")).containsExactly(LocalDate.of(year, 4, 30));
        assertThat(byName.get("International Labour Day, 1 May")).containsExactly(LocalDate.of(year, 5, 1));
        assertThat(byName.get("National Day")).hasSize(year < 2021 ? 1 : 2).contains(LocalDate.of(year, 9, 2));
        assertThat(byName.getOrDefault("Vietnam Culture Day", List.of()))
                .isEqualTo(year < 2026 ? List.of() : List.of(LocalDate.of(year, 11, 24)));
        assertThat(byName).hasSize(year < 2026 ? 6 : 7);
    }

    /** As many as Bộ luật Lao động 2012 Art 115 and 2019 Art 112 grant, and one more with 24 November. */
    @ParameterizedTest
    @CsvSource({"2018, 10", "2020, 10", "2021, 11", "2025, 11", "2026, 12", "2027, 12"})
    void a_year_has_as_many_holidays_as_the_law_grants(int year, int holidays) {
        assertThat(days(year, DayKind.PUBLIC_HOLIDAY)).hasSize(holidays);
    }

    /** The days in the notices, for the years for which they are known. */
    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-11",
        "2023, 2022-12-01",
        "2024, 2023-11-03",
        "2025, 2024-11-26",
        "2026, 2025-10-13",
        "2027, 2026-10-02"
    })
    void a_year_was_known_on_the_day_of_its_notice(int year, LocalDate publishedOn) {
        assertThat(CALENDAR.years())
                .filteredOn(one -> one.year() == year)
                .extracting(PublishedYear::publishedOn)
                .containsExactly(publishedOn);
    }

    /** Years without a notice: 30/4 and 1/5 stand side by side, and two days cannot be made up on one. */
    @ParameterizedTest
    @CsvSource({
        "2028, 30/4 1/5 2/5", // Sunday and Monday: the Sunday is made up on Tuesday
        "2033, 30/4 1/5 2/5 3/5", // Saturday and Sunday: Monday and Tuesday
        "2032, 30/4 1/5 3/5" // Friday and Saturday: Monday
    })
    void without_a_notice_days_that_are_made_up_follow_one_another(int year, String off) {
        List<LocalDate> days = new ArrayList<>();
        for (NamedDay day : WorkCalendars.of(List.of(CALENDAR))
                .time(CALENDAR.id())
                .orElseThrow()
                .named(year)) {
            if (day.date().isAfter(LocalDate.of(year, 4, 25)) && day.date().isBefore(LocalDate.of(year, 5, 10))) {
                days.add(day.date());
            }
        }

        assertThat(days).containsExactlyElementsOf(dates(year, off));
    }

    @Test
    void every_year_from_2018_to_2027_is_published() {
        assertThat(CALENDAR.years())
                .extracting(PublishedYear::year)
                .containsExactlyElementsOf(years().boxed().toList());
    }

    /** Once a year counts as published nothing is worked out from the law, so its days must be known by then. */
    @Test
    void the_days_of_a_year_are_known_when_it_is_published() {
        Map<Integer, LocalDate> published =
                CALENDAR.years().stream().collect(Collectors.toMap(PublishedYear::year, PublishedYear::publishedOn));

        assertThat(CALENDAR.days())
                .filteredOn(day ->
                        day.publishedOn().isAfter(published.get(day.date().getYear())))
                .as("but for the holiday that came with a resolution of 2026")
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void every_entry_is_named_cited_and_was_known_before_its_day() {
        Set<String> sources = CALENDAR.sources().stream().map(LegalSource::id).collect(Collectors.toSet());
        for (CalendarDay day : CALENDAR.days()) {
            holds(day.name(), day.citations(), sources);
            assertThat(day.publishedOn()).as(day.toString()).isBeforeOrEqualTo(day.date());
        }
        for (Swap swap : CALENDAR.swaps()) {
            holds(swap.name(), swap.citations(), sources);
            assertThat(swap.publishedOn()).as(swap.toString()).isBefore(swap.off());
            assertThat(swap.publishedOn()).as(swap.toString()).isBefore(swap.worked());
        }
        CALENDAR.years().forEach(year -> holds(CALENDAR.title(), year.citations(), sources));
        CALENDAR.holidays().forEach(holiday -> holds(holiday.name(), holiday.citations(), sources));
        CALENDAR.weeks().forEach(week -> holds(CALENDAR.title(), week.citations(), sources));
    }

    private static void holds(Text name, List<Provision> citations, Set<String> sources) {
        assertThat(name.vi()).isNotBlank();
        assertThat(name.en()).isNotBlank();
        assertThat(citations).as(name.en()).isNotEmpty();
        assertThat(sources)
                .containsAll(citations.stream().map(Provision::source).toList());
    }

    @Test
    void every_source_is_cited() {
        Set<String> cited = new TreeSet<>();
        CALENDAR.days().forEach(day -> day.citations().forEach(one -> cited.add(one.source())));
        CALENDAR.swaps().forEach(swap -> swap.citations().forEach(one -> cited.add(one.source())));
        CALENDAR.years().forEach(year -> year.citations().forEach(one -> cited.add(one.source())));
        CALENDAR.holidays().forEach(one -> one.citations().forEach(place -> cited.add(place.source())));
        CALENDAR.weeks().forEach(week -> week.citations().forEach(one -> cited.add(one.source())));

        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(
                        CALENDAR.sources().stream().map(LegalSource::id).toList());
    }

    @Test
    void offices_work_eight_hours_from_monday_to_friday() {
        DayHours hours = DayHours.of(
                new Session(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                new Session(LocalTime.of(13, 0), LocalTime.of(17, 0)));

        assertThat(CALENDAR.weeks()).hasSize(1);
        assertThat(CALENDAR.weeks().get(0).days())
                .containsOnlyKeys(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .allSatisfy((day, own) -> assertThat(own).isEqualTo(hours));
        assertThat(hours.working().stream().mapToInt(Session::seconds).sum()).isEqualTo(8 * 3600);
    }

    @Test
    void a_ward_of_ha_noi_receives_on_saturday_morning_without_counting_it() {
        WorkCalendar ward = Calendars.hanoiWard();

        assertThat(ward.builtOn()).contains("vn-public-sector");
        assertThat(ward.weeks()).hasSize(1);
        assertThat(ward.weeks().get(0).validity().start()).contains(LocalDate.of(2017, 3, 10));
        assertThat(ward.weeks().get(0).days())
                .containsOnly(Map.entry(
                        DayOfWeek.SATURDAY,
                        new DayHours(List.of(), List.of(new Session(LocalTime.of(7, 30), LocalTime.of(11, 30))))));
        assertThat(ward.readings())
                .extracting(Reading::id, Reading::taken)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("saturday-session-counts", "no"),
                        org.assertj.core.groups.Tuple.tuple("saturday-receipt", "next-working-day"));
    }

    @Test
    void the_shipped_calendars_are_sound_and_found_by_their_ids() {
        List<WorkCalendar> all = new ArrayList<>();
        for (String id : Calendars.shipped()) {
            all.add(Calendars.shipped(id).orElseThrow());
            assertThat(all.get(all.size() - 1).id()).isEqualTo(id);
            assertThat(Calendars.shipped(id)).containsSame(all.get(all.size() - 1));
        }

        assertThat(WorkCalendars.check(all)).isEmpty();
        assertThat(all).containsExactly(Calendars.hanoiWard(), Calendars.vnPublicSector());
        assertThat(Calendars.shipped("vn-private-sector")).isEmpty();
    }
}
