package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.legal.Citation;
import java.time.LocalDate;
import java.util.List;

/**
 * What was said of a dossier when the law changed between its receipt and the day on which it is decided (quy định
 * chuyển tiếp). Immutable; equal by content.
 *
 * @param id the id of the {@link io.github.motcua.rules.catalog.Transition}
 * @param catalog the id of the catalog that holds it
 * @param from the first day of the new law
 * @param pending whether the dossier goes on under the law of its receipt or is taken over
 * @param citations the provisions that say so, of documents in force on that day
 */
public record AppliedTransition(String id, String catalog, LocalDate from, Pending pending, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public AppliedTransition {
        citations = List.copyOf(citations);
    }
}
