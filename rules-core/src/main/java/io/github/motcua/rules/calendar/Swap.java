package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Two days that change places (hoán đổi ngày làm việc): a working day that is taken off and a day of rest
 * that is worked for it, with the hours of the day taken off. Immutable; equal by content.
 *
 * @param off the working day taken off
 * @param worked the day of rest worked instead
 * @param name why, for example "nghỉ liền dịp 30/4 và 01/5"
 * @param citations the notice
 * @param publishedOn the day from which it was known
 */
public record Swap(LocalDate off, LocalDate worked, Text name, List<Provision> citations, LocalDate publishedOn) {
    /** Makes an unmodifiable copy. */
    public Swap {
        citations = List.copyOf(citations);
    }
}
