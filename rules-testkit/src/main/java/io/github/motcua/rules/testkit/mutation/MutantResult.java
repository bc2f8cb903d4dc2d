package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.analysis.Difference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one mutant. Immutable.
 *
 * @param mutant the mutant
 * @param verdict what became of it
 * @param shown the difference that shows the hole; only of a {@link MutantVerdict#HOLE}
 */
public record MutantResult(
        Mutant mutant, MutantVerdict verdict, @Nullable Difference shown) {

    /**
     * In what the mutant differs, with the smallest case that was found to show it: the one that is missing in the
     * suite. Empty unless it is a {@link MutantVerdict#HOLE}.
     */
    public Optional<Difference> difference() {
        return Optional.ofNullable(shown);
    }
}
