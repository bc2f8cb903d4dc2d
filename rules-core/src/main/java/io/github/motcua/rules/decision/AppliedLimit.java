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
 * @param citations the provisions that set it, of documents in force
 * @param dueDate by when the request must be resolved under it; absent if no calendar
 *     counts the limit or the count leaves the years that calendars cover
 */
public record AppliedLimit(
        TimeLimit limit, List<Citation> citations, @Nullable DueDate dueDate) {
    /** Makes an unmodifiable copy. */
    public AppliedLimit {
        citations = List.copyOf(citations);
    }

    /** By when the request must be resolved under this limit; empty if it is not counted. */
    public Optional<DueDate> due() {
        return Optional.ofNullable(dueDate);
    }
}
