package io.github.motcua.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarJsonTest {

    static List<String> shipped() {
        return Calendars.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_calendar_is_written_exactly_as_it_is_stored(String id) {
        String stored = new String(Schema.resource("calendars/" + id + ".json"), StandardCharsets.UTF_8);

        assertThat(CalendarJson.write(Calendars.shipped(id).orElseThrow())).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_calendar_comes_back_equal_and_its_order_does_not_matter(String id) throws IOException {
        WorkCalendar calendar = Calendars.shipped(id).orElseThrow();
        InputStream written =
                new ByteArrayInputStream(CalendarJson.write(calendar).getBytes(StandardCharsets.UTF_8));

        WorkCalendar read = CalendarJson.read(written, id).orReject();

        assertThat(read).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(reversed(calendar)).isEqualTo(calendar).hasSameHashCodeAs(calendar);
    }

    private static WorkCalendar reversed(WorkCalendar calendar) {
        return WorkCalendar.calendar(calendar.id(), calendar.version(), calendar.title(), calendar.publisher())
                .builtOn(calendar.builtOn().orElse(null))
                .sources(reversed(calendar.sources()))
                .readings(reversed(calendar.readings()))
                .weeks(reversed(calendar.weeks()))
                .holidays(reversed(calendar.holidays()))
                .years(reversed(calendar.years()))
                .days(reversed(calendar.days()))
                .swaps(reversed(calendar.swaps()))
                .build();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static final Session MORNING = new Session(LocalTime.of(7, 30), LocalTime.of(11, 30));

    static List<DayHours> hours() {
        return List.of(
                DayHours.of(MORNING),
                new DayHours(List.of(MORNING), List.of()),
                new DayHours(List.of(), List.of(MORNING)));
    }

    @ParameterizedTest
    @MethodSource("hours")
    void hours_of_a_special_day_come_back_equal(DayHours hours) {
        Text name = Text.same("x");
        WorkCalendar calendar = WorkCalendar.calendar("one", "1", name, name)
                .days(List.of(new CalendarDay(
                        LocalDate.of(2026, 2, 13),
                        DayKind.SPECIAL_HOURS,
                        name,
                        hours,
                        List.of(),
                        LocalDate.of(2026, 2, 1))))
                .build();

        byte[] written = CalendarJson.write(calendar).getBytes(StandardCharsets.UTF_8);

        assertThat(CalendarJson.read(written, "").orReject()).isEqualTo(calendar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7:30-11:30", "07:30", "07:30–11:30", "07:30-24:00", "07:30:00-11:30:00", "", "07:30-11:60"})
    void hours_are_written_to_the_minute_with_a_hyphen(String hours) {
        String document = """
                {"id":"one","version":"1","title":{"vi":"a","en":"a"},"publisher":{"vi":"a","en":"a"},
                 "weeks":[{"days":{"MONDAY":{"working":["%s"]}}}]}""".formatted(hours);

        List<Issue> issues = CalendarJson.read(document.getBytes(StandardCharsets.UTF_8), "one.json")
                .issues();

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.location()).hasToString("one.json:2:41 /weeks/0/days/MONDAY/working/0");
            assertThat(issue.code().id()).isEqualTo("no-such-date");
            assertThat(issue.help().en()).isEqualTo("write them as 07:30-11:30");
        });
    }

    @Test
    void a_calendar_in_a_file_is_checked_with_the_shipped_one_it_is_built_on(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ward.json");
        Files.writeString(file, """
                {"id":"ward","version":"1","title":{"vi":"a","en":"a"},"publisher":{"vi":"a","en":"a"},
                 "builtOn":"vn-public-sector",
                 "days":[{"date":"2026-05-08","kind":"CLOSED","name":{"vi":"a","en":"a"},"publishedOn":"2026-05-01",
                          "citations":[{"source":"blld-45-2019"}]},
                         {"date":"2026-05-09","kind":"COMPENSATION","name":{"vi":"a","en":"a"},
                          "publishedOn":"2026-05-01","citations":[{"source":"blld-45-2018"}]}]}""");

        assertThat(Calendars.read(file).days()).hasSize(2);
        assertThat(Calendars.check(List.of(Calendars.document(file))))
                .extracting(issue ->
                        issue.location().toString() + " " + issue.code().id())
                .containsExactly(
                        file + ":5:18 /days/1/date contradiction",
                        file + ":6:61 /days/1/citations/0/source unknown-source");
    }
}
