package io.github.motcua.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarCalendarTest {

    static IntStream years() {
        return IntStream.rangeClosed(LunarCalendar.FIRST_YEAR, LunarCalendar.LAST_YEAR);
    }

    /** What another library says, from its own astronomy. */
    private static LocalDate byTime4J(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }

    @ParameterizedTest
    @MethodSource("years")
    void new_year_and_the_day_of_the_hung_kings_are_those_of_another_implementation(int year) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(byTime4J(year, 1, 1));
        assertThat(LunarCalendar.day(year, 3, 10)).isEqualTo(byTime4J(year, 3, 10));
    }

    /**
     * Its years end with 2100, so the months of the last lunar year that reach into 2101 are left out. In
     * December 2072 the moon is new within a minute of midnight in Hà Nội: on which side depends on how fast
     * the earth will turn by then, which nobody knows.
     */
    @ParameterizedTest
    @MethodSource("years")
    void every_month_that_is_not_repeated_begins_as_in_another_implementation(int year) {
        for (int month = 1; month <= (year == LunarCalendar.LAST_YEAR ? 10 : 12); month++) {
            if (year != 2072 || month != 11) {
                assertThat(LunarCalendar.day(year, month, 1))
                        .as("month " + month)
                        .isEqualTo(byTime4J(year, month, 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-02-16, 2018-04-25",
        "2019, 2019-02-05, 2019-04-14",
        "2020, 2020-01-25, 2020-04-02",
        "2021, 2021-02-12, 2021-04-21",
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16"
    })
    void new_year_and_the_day_of_the_hung_kings_are_those_that_were_kept(int year, LocalDate tet, LocalDate kings) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(LunarCalendar.day(year, 3, 10)).isEqualTo(kings);
    }

    /** The moon is new after midnight in Beijing and before midnight in Hà Nội. */
    @ParameterizedTest
    @CsvSource({"2007, 2007-02-17, 2007-02-18", "2030, 2030-02-02, 2030-02-03"})
    void in_some_years_tet_comes_a_day_before_the_chinese_new_year(int year, LocalDate tet, LocalDate chinese) {
        assertThat(LunarCalendar.newYear(year)).isEqualTo(tet);
        assertThat(ChineseCalendar.ofNewYear(year).transform(PlainDate.axis()).toTemporalAccessor())
                .isEqualTo(chinese);
    }

    /** The solstice of 1984 fell into different months, and so Tết came a month before the Chinese new year. */
    @Test
    void in_1985_tet_came_a_month_before_the_chinese_new_year() {
        assertThat(LunarCalendar.newYear(1985)).isEqualTo("1985-01-21");
    }

    @Test
    void a_repeated_month_moves_the_months_after_it() {
        // The second month of 2023 was repeated, the fourth of 2020.
        assertThat(Map.of(
                        2, LunarCalendar.day(2023, 2, 1),
                        3, LunarCalendar.day(2023, 3, 1)))
                .containsEntry(2, LocalDate.of(2023, 2, 20))
                .containsEntry(3, LocalDate.of(2023, 4, 20));
        assertThat(LunarCalendar.day(2020, 4, 1)).isEqualTo("2020-04-23");
        assertThat(LunarCalendar.day(2020, 5, 1)).isEqualTo("2020-06-21");
    }

    @Test
    void a_month_has_29_or_30_days() {
        // The last month of the lunar year 2023 had 30 days, that of 2024 had 29.
        assertThat(LunarCalendar.day(2023, 12, 30)).isEqualTo("2024-02-09");
        assertThat(LunarCalendar.day(2024, 12, 29)).isEqualTo("2025-01-28");
        assertThatThrownBy(() -> LunarCalendar.day(2024, 12, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no lunar day 30/12/2024");
    }

    @ParameterizedTest
    @ValueSource(ints = {1975, 2101, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void years_without_a_known_calendar_are_refused(int year) {
        assertThatThrownBy(() -> LunarCalendar.newYear(year)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, 0", "1, 31", "-1, 1"})
    void days_that_no_month_has_are_refused(int month, int day) {
        assertThatThrownBy(() -> LunarCalendar.day(2026, month, day)).isInstanceOf(IllegalArgumentException.class);
    }
}
