package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.FactValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be otherwise in a {@link Remedy}. Immutable; equal by content.
 *
 * @param fact the id of the fact; for what is no fact of its own the member of the case: {@code unit}, {@code channel},
 *     {@code place}, {@code receivedAt}
 * @param from what it is now; absent if that is not known
 * @param to what it is to be: one of these, the first for preference; at least one
 */
public record Change(String fact, @Nullable FactValue from, List<FactValue> to) {

    /** Makes an unmodifiable copy. */
    public Change {
        to = List.copyOf(to);
    }

    /** What it is now, if known. */
    public Optional<FactValue> now() {
        return Optional.ofNullable(from);
    }
}
