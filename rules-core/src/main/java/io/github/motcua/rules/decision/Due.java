package io.github.motcua.rules.decision;

import io.github.motcua.rules.deadline.StageDue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a request that was taken must be resolved: the time limit that applies. Immutable; equal by
 * content.
 *
 * @param applied the limit; absent if it depends on facts that are not known
 * @param candidates the limits that may apply, where the limit is absent
 * @param stages by when each of several bodies must have done its part; none if the law does not say, the limit
 *     has no date, or rules that are strict would count one of them in a year whose days off no notice has fixed
 */
public record Due(@Nullable AppliedLimit applied, List<AppliedLimit> candidates, List<StageDue> stages) {
    /** Makes unmodifiable copies. */
    public Due {
        candidates = List.copyOf(candidates);
        stages = List.copyOf(stages);
    }

    /** The time limit that applies; empty if it depends on facts that are not known. */
    public Optional<AppliedLimit> limit() {
        return Optional.ofNullable(applied);
    }
}
