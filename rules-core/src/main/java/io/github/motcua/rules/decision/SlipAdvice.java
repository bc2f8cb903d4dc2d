package io.github.motcua.rules.decision;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * Whether a receipt-and-appointment slip must be given. Immutable; equal by content.
 *
 * @param required whether it must be given
 * @param why the reason in words
 * @param citations the provisions that say so, of documents in force
 */
public record SlipAdvice(boolean required, Text why, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public SlipAdvice {
        citations = List.copyOf(citations);
    }
}
