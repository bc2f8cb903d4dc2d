package io.github.motcua.rules.decision;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * Whether a receipt-and-appointment slip must be given. Immutable; equal by content.
 *
 * @param need whether it must be given
 * @param catalog the id of the catalog that says so
 * @param why the reason in words; while that is open, when it must or need not be given
 * @param citations the provisions that say so, of documents in force
 * @param missing the ids of the facts on which it turns; none unless it is open
 */
public record SlipAdvice(Need need, String catalog, Text why, List<Citation> citations, List<String> missing) {
    /** Makes unmodifiable copies. */
    public SlipAdvice {
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    /** Whether the slip must be given. */
    public enum Need {
        /** It must be given. */
        REQUIRED,
        /** It need not be given, unless the applicant asks. */
        NOT_REQUIRED,
        /** That turns on facts that are not known. */
        UNDETERMINED
    }
}
