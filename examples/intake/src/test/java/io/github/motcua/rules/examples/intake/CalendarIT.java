package io.github.motcua.rules.examples.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.json.CalendarJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of a year are those of the yearly notices. */
class CalendarIT {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"date\":\"([0-9-]{10})\",\"kind\":\"([A-Z_]+)\",\"name\":\\{\"vi\":\"[^\"]+\",\"en\":\"[^\"]+\"\\},"
                    + "\"source\":\"[^\"]+\",(?:\"publishedOn\":\"[0-9-]{10}\",)?\"provisional\":(true|false)\\}");

    @TempDir
    private Path folder;

    private static List<String> days(String... arguments) {
        IntakeJar.Run run = IntakeJar.plain().run(arguments);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> days = new ArrayList<>();
        for (String line : run.lines()) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            days.add(matcher.group(1).substring(5) + " " + matcher.group(2)
                    + (matcher.group(3).equals("true") ? "?" : ""));
        }
        return days;
    }

    @Test
    void the_days_of_2026_are_those_of_the_notices_with_swaps_and_holidays_on_days_of_rest() {
        assertThat(days("calendar", "--year", "2026"))
                .containsExactly(
                        "01-01 PUBLIC_HOLIDAY",
                        "01-02 SWAP_OFF",
                        "01-10 SWAP_WORKING",
                        "02-16 PUBLIC_HOLIDAY",
                        "02-17 PUBLIC_HOLIDAY",
                        "02-18 PUBLIC_HOLIDAY",
                        "02-19 PUBLIC_HOLIDAY",
                        "02-20 PUBLIC_HOLIDAY",
                        "04-26 PUBLIC_HOLIDAY",
                        "04-27 COMPENSATION",
                        "04-30 PUBLIC_HOLIDAY",
                        "05-01 PUBLIC_HOLIDAY",
                        "08-22 SWAP_WORKING",
                        "08-31 SWAP_OFF",
                        "09-01 PUBLIC_HOLIDAY",
                        "09-02 PUBLIC_HOLIDAY",
                        "11-24 PUBLIC_HOLIDAY");
    }

    @Test
    void the_day_before_the_swap_of_new_year_2026_was_decided_nobody_knew_of_it() {
        List<String> before = days("calendar", "--year", "2026", "--known-on", "2025-12-24");
        List<String> after = days("calendar", "--year", "2026", "--known-on", "2025-12-25");

        assertThat(before)
                .doesNotContain("01-02 SWAP_OFF", "01-10 SWAP_WORKING")
                .contains("08-31 SWAP_OFF");
        assertThat(after).contains("01-02 SWAP_OFF", "01-10 SWAP_WORKING");
    }

    @Test
    void a_year_without_a_notice_follows_from_the_law_and_what_a_notice_fixes_is_provisional() {
        assertThat(days("calendar", "--year", "2028"))
                .contains(
                        "01-01 PUBLIC_HOLIDAY", "01-03 COMPENSATION", "01-26 PUBLIC_HOLIDAY?", "04-04 PUBLIC_HOLIDAY");
    }

    @Test
    void the_calendar_may_be_another_one_or_a_file() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file,
                CalendarJson.write(Calendars.vnPublicSector())
                        .replace("\"id\": \"vn-public-sector\"", "\"id\": \"mine\"")
                        .replace("\"kind\": \"PUBLIC_HOLIDAY\"", "\"kind\": \"CLOSED\""));

        assertThat(days("calendar", "--calendar", "hanoi-ward", "--year", "2026"))
                .isEqualTo(days("calendar", "--calendar=vn-public-sector", "--year=2026"));
        assertThat(days("calendar", "--calendar", file.toString(), "--year", "2026"))
                .contains("02-16 CLOSED");
    }

    @Test
    void people_get_a_table_with_the_days_of_the_week() {
        IntakeJar.Run vietnamese = IntakeJar.plain().run("calendar", "--year", "2026", "--explain", "vi");
        IntakeJar.Run english =
                IntakeJar.plain().run("calendar", "--year", "2028", "--explain", "en", "--known-on", "2027-01-01");

        assertThat(vietnamese.lines())
                .hasSize(18)
                .contains("22/08/2026  thứ Bảy   làm bù         Nghỉ liền dịp Quốc khánh [Công văn 9859/VPCP-KGVX ngày"
                        + " 13/10/2025; Thông báo 9441/TB-BNV ngày 16/10/2025] công bố 13/10/2025");
        assertThat(Normalizer.isNormalized(vietnamese.out(), Normalizer.Form.NFC))
                .isTrue();
        assertThat(english.out())
                .contains(
                        ", 2028, as known on 2027-01-01\nProvisional: no notice has fixed the days off of this year\n",
                        "2028-01-01  Saturday   public holiday  New Year's Day [Labour Code 2019 Article 112(1)]\n");
    }
}
