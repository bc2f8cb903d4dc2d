package io.github.motcua.rules.decision;

import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.legal.Citation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that applies to a case, or may apply. Immutable; equal by content.
 *
 * @param limit the limit
 * @param catalog the id of the catalog that sets it: that of the procedure, or of an overlay that made it shorter
 * @param citations the provisions that set it, of documents in force
 * @param dueDate by when the request must be resolved under it; absent if no calendar
 *     counts the limit, the count leaves the years that calendars cover, or there are {@code unpublished} years
 * @param unpublished the years that the count touches and whose days off no notice has fixed, where rules that
 *     are strict therefore give no date; none otherwise
 */
public record AppliedLimit(
        TimeLimit limit,
        String catalog,
        List<Citation> citations,
        @Nullable DueDate dueDate,
        List<Integer> unpublished) {
    /** Makes unmodifiable copies. */
    public AppliedLimit {
        citations = List.copyOf(citations);
        unpublished = List.copyOf(unpublished);
    }

    /** A limit with its date, or without one for want of a calendar. */
    public AppliedLimit(TimeLimit limit, String catalog, List<Citation> citations, @Nullable DueDate dueDate) {
        this(limit, catalog, citations, dueDate, List.of());
    }

    /** By when the request must be resolved under this limit; empty if it is not counted. */
    public Optional<DueDate> due() {
        return Optional.ofNullable(dueDate);
    }
}
