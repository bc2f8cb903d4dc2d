package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a day differs from the ordinary day of its week, as known on a day. Immutable; equal by content.
 *
 * @param date the day
 * @param kind what makes it differ
 * @param name what it is called
 * @param citations the notice or provision that says so
 * @param since the day from which it was known; absent if it follows from the law alone
 * @param provisional whether a notice may still say otherwise
 */
public record NamedDay(
        LocalDate date,
        DayKind kind,
        Text name,
        List<Citation> citations,
        @Nullable LocalDate since,
        boolean provisional) {

    /** Makes an unmodifiable copy. */
    public NamedDay {
        citations = List.copyOf(citations);
    }

    /** The day from which it was known; empty if it follows from the law alone. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(since);
    }
}
