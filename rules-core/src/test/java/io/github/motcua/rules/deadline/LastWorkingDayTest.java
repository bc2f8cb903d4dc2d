package io.github.motcua.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.OutOfCalendarException;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office that is given up: Wednesdays all day, Thursdays two hours, up to Thursday 04/06/2026, and never again. */
class LastWorkingDayTest {

    private static final WorkingTime OFFICE = WorkingTime.of(
            List.of(WorkCalendar.calendar("office", "1", Text.same("office"), Text.same("office"))
                    .weeks(List.of(new WeekHours(
                            Period.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 4)),
                            Map.of(DayOfWeek.WEDNESDAY, hours(8, 16), DayOfWeek.THURSDAY, hours(8, 10)),
                            List.of())))
                    .build()),
            null);

    private static DayHours hours(int from, int to) {
        return DayHours.of(new Session(LocalTime.of(from, 0), LocalTime.of(to, 0)));
    }

    private static DueDate due(String workingDays, String receivedAt) {
        return DueDate.of(
                new Term(new BigDecimal(workingDays), LimitUnit.WORKING_DAY, null),
                LocalDateTime.parse(receivedAt),
                OFFICE);
    }

    @ParameterizedTest(name = "{0} working days from {1} are over at {2}")
    @CsvSource({
        "0.25, 2026-06-03T09:00, 2026-06-04T10:00",
        "0.24, 2026-06-03T09:00, 2026-06-04T09:55:12",
        "0.5, 2026-06-03T09:00, 2026-06-04T10:00",
        "0.99, 2026-06-03T09:00, 2026-06-04T10:00",
        "1.5, 2026-06-02T09:00, 2026-06-04T10:00"
    })
    void a_part_of_a_day_is_over_with_the_last_day_on_which_anybody_works(String amount, String from, String over) {
        assertThat(due(amount, from).at()).isEqualTo(over);
        assertThat(due(amount, from).legalEnd()).isEqualTo(over);
    }

    @Test
    void after_the_last_day_nothing_is_due_any_more() {
        assertThatThrownBy(() -> due("0.01", "2026-06-04T07:00")).isInstanceOf(OutOfCalendarException.class);
        assertThatThrownBy(() -> due("1.01", "2026-06-03T07:00")).isInstanceOf(OutOfCalendarException.class);
    }
}
