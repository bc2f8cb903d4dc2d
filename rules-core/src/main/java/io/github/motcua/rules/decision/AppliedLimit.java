package io.github.motcua.rules.decision;

import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.legal.Citation;
import java.util.List;

/**
 * A time limit that applies to a case, or may apply. Immutable; equal by content.
 *
 * @param limit the limit
 * @param citations the provisions that set it, of documents in force
 */
public record AppliedLimit(TimeLimit limit, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public AppliedLimit {
        citations = List.copyOf(citations);
    }
}
