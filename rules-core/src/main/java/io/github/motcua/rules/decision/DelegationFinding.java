package io.github.motcua.rules.decision;

import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delegation that concerns the desk and the procedure, and whether it gives the power in this case.
 * Immutable; equal by content.
 *
 * @param id the id of the delegation
 * @param catalog the id of the catalog that holds it
 * @param manner what is handed over
 * @param document how the document is cited by which it was done; absent if there is none
 * @param status whether it gives the power; undetermined if facts are missing, or the data does not hold what it
 *     turns on
 * @param reasons what stands against it, in the order of {@link Exclusion}; none unless it is not met
 * @param missing the ids of the unknown facts on which it turns
 * @param citations its provisions, of documents in force
 */
public record DelegationFinding(
        String id,
        String catalog,
        Manner manner,
        @Nullable Text document,
        Status status,
        List<Reason> reasons,
        List<String> missing,
        List<Citation> citations) {
    /** Makes unmodifiable copies. */
    public DelegationFinding {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }

    /** How the document is cited by which it was done. */
    public Optional<Text> instrument() {
        return Optional.ofNullable(document);
    }

    /**
     * Something that stands against it.
     *
     * @param exclusion what
     * @param citations the provisions that say so, of documents in force
     */
    public record Reason(Exclusion exclusion, List<Citation> citations) {
        /** Makes an unmodifiable copy. */
        public Reason {
            citations = List.copyOf(citations);
        }
    }
}
