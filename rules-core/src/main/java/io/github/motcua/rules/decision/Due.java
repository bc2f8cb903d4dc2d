package io.github.motcua.rules.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a request that was taken must be resolved: the time limit that applies. Immutable; equal by
 * content.
 *
 * @param applied the limit; absent if it depends on facts that are not known
 * @param candidates the limits that may apply, where the limit is absent
 */
public record Due(@Nullable AppliedLimit applied, List<AppliedLimit> candidates) {
    /** Makes an unmodifiable copy. */
    public Due {
        candidates = List.copyOf(candidates);
    }

    /** The time limit that applies; empty if it depends on facts that are not known. */
    public Optional<AppliedLimit> limit() {
        return Optional.ofNullable(applied);
    }
}
