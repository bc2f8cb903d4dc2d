package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that a calendar names. Immutable; equal by content.
 *
 * @param date the day
 * @param kind what makes it differ
 * @param name what it is called, for example "Giỗ Tổ Hùng Vương"
 * @param hours the hours, for {@link DayKind#SPECIAL_HOURS}; {@link DayHours#NONE} for every other kind
 * @param citations the notice or provision that says so
 * @param publishedOn the day from which it was known
 */
public record CalendarDay(
        LocalDate date, DayKind kind, Text name, DayHours hours, List<Provision> citations, LocalDate publishedOn) {

    /** Makes an unmodifiable copy. */
    public CalendarDay {
        citations = List.copyOf(citations);
    }
}
