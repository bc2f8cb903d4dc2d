package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case for which a property does not hold. Immutable; equal by content.
 *
 * @param property the id of the property
 * @param given the case
 * @param other the case with which it was compared; absent if it was compared with itself, decided otherwise
 * @param what what is wrong, with both answers
 */
public record Counterexample(
        String property, Case given, @Nullable Case other, Text what) {

    /** The case with which it was compared; empty if it was compared with itself, decided otherwise. */
    public Optional<Case> comparedWith() {
        return Optional.ofNullable(other);
    }
}
