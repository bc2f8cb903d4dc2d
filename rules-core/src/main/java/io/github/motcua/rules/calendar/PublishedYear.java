package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.List;

/**
 * A year whose days off are fixed by notice: all of them are among the days of the calendar, and none is
 * worked out from the law. Immutable; equal by content.
 *
 * @param year the year
 * @param citations the notices
 * @param publishedOn the day from which they were known; before it, the days off follow from the law
 */
public record PublishedYear(int year, List<Provision> citations, LocalDate publishedOn) {
    /** Makes an unmodifiable copy. */
    public PublishedYear {
        citations = List.copyOf(citations);
    }
}
