package io.github.motcua.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30", "2026-02-29", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-00-00",
                "1899-12-31", "2201-01-01", "+999999999-12-31", "26-02-01", "30/02/2026", "2026-2-1", "2026-02-1",
                "20260201", "2026-02-01 ", "", "2026‑02‑01", "２026-02-01", "abcd-ef-gh", "2026-02-0a"
            })
    void what_is_no_day_is_not_read_as_one(String written) {
        assertThat(IsoTime.date(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31", "2024-02-29", "2000-02-29"})
    void the_first_and_last_day_and_leap_days_are_days(String written) {
        assertThat(IsoTime.date(written)).contains(LocalDate.parse(written));
    }

    @Property(tries = 5000)
    void agrees_with_the_strict_formatter_of_the_jdk(
            @ForAll @IntRange(min = 1890, max = 2210) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        String written = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

        assertThat(IsoTime.date(written)).isEqualTo(year < 1900 || year > 2200 ? Optional.empty() : strict(written));
    }

    private static Optional<LocalDate> strict(String written) {
        try {
            return Optional.of(LocalDate.parse(written, STRICT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00",
        "23:59, 23:59",
        "15:00, 15:00:00",
        "15:00:01, 15:00:01",
        "15:00:00.5, 15:00:00.500",
        "15:00:00.000000001, 15:00:00.000000001",
        "23:59:59.999999999, 23:59:59.999999999"
    })
    void times_are_read_to_the_nanosecond(String written, LocalTime time) {
        assertThat(IsoTime.time(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9:30",
                "24:00",
                "15:60",
                "15:00:60",
                "15",
                "15:0",
                "15:00:",
                "15:00:0",
                "15:00:00.",
                "15.00",
                "15:00:00.0000000001",
                "-1:00",
                "15:00:00,5",
                "3:00 PM",
                "15:00Z"
            })
    void what_is_no_time_is_not_read_as_one(String written) {
        assertThat(IsoTime.time(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-26T14:59, 2022-05-26T14:59",
        "2022-05-26T14:59:30, 2022-05-26T14:59:30",
        "2026-03-31T17:30Z, 2026-04-01T00:30",
        "2026-03-31T16:59:59Z, 2026-03-31T23:59:59",
        "2026-03-31T17:00:00Z, 2026-04-01T00:00",
        "2026-04-01T00:30+07:00, 2026-04-01T00:30",
        "2026-03-31T12:00-05:30, 2026-04-01T00:30"
    })
    void a_local_time_is_meant_in_vietnam_and_one_with_an_offset_is_converted(String written, String local) {
        assertThat(IsoTime.dateTime(written, VIETNAM).orElseThrow()).hasToString(local);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1768496400000",
                "2022-05-26",
                "2022-05-26 14:59",
                "2022-05-26T",
                "2022-05-26T14",
                "2022-05-26T14:59+07",
                "2022-05-26T14:59+0700",
                "2022-05-26T14:59+19:00",
                "2022-05-26T14:59ZZ",
                "2022-05-26T14:59[Asia/Tokyo]",
                "2022-02-30T14:59",
                "2201-01-01T00:00",
                "1899-12-31T23:59",
                "2200-12-31T17:00Z",
                "T14:59",
                ""
            })
    void epoch_numbers_and_other_forms_are_not_read(String written) {
        assertThat(IsoTime.dateTime(written, VIETNAM)).isEmpty();
    }

    @Test
    void a_day_is_written_the_vietnamese_way_with_two_digits() {
        assertThat(IsoTime.vietnamese(LocalDate.of(2022, 5, 4))).isEqualTo("04/05/2022");
        assertThat(IsoTime.vietnamese(LocalDate.of(2022, 12, 31))).isEqualTo("31/12/2022");
        assertThat(IsoTime.dateTime("2022-05-26T14:59Z", ZoneOffset.UTC)).isPresent();
    }
}
