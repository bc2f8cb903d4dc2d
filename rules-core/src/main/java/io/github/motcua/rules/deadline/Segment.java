package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row that count, or do not count for one reason. Immutable; equal by content.
 *
 * @param from the first day
 * @param to the last day
 * @param kind whether they count, or why not
 * @param why the reason in words
 * @param citations the notice or provision behind it; none for counted days and the rest of the week
 */
public record Segment(LocalDate from, LocalDate to, SegmentKind kind, Text why, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public Segment {
        citations = List.copyOf(citations);
    }

    /** Whether its days count. */
    public boolean isCounted() {
        return kind.isCounted();
    }
}
