package io.github.motcua.rules.decision;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * Something the desk owes because of the outcome. Immutable; equal by content.
 *
 * @param id the duty's id
 * @param catalog the id of the catalog that holds it
 * @param text the duty in words
 * @param citations the provisions that demand it, of documents in force
 */
public record OwedDuty(String id, String catalog, Text text, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public OwedDuty {
        citations = List.copyOf(citations);
    }
}
