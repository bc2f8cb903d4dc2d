package io.github.motcua.rules.record;

import io.github.motcua.rules.analysis.Aspect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in which two answers on one case differ. Immutable; equal by content.
 *
 * <p>For example, a programme that takes 11 copies instead of 10 gives {@code FINDINGS at-most-10-copies}, before
 * <code>{"status":"NOT_MET","facts":{"copies":11}}</code>, after
 * <code>{"status":"MET","facts":{"copies":11}}</code>.
 *
 * @param aspect in what
 * @param id the id of what differs: of the requirement, the limit, the duty, the reading, the delegation; empty for what there is but one of
 * @param before what the answer was, as JSON: of an object that is in both answers the members that differ, and for a
 *     requirement always the values of the facts that it looked at; absent if there was nothing of the kind
 * @param after what it is now, likewise
 * @param onlyCitations whether nothing differs but the provisions that are cited
 */
public record AnswerChange(
        Aspect aspect,
        String id,
        @Nullable String before,
        @Nullable String after,
        boolean onlyCitations) {

    /** What the answer was, as JSON; empty if there was nothing of the kind. */
    public Optional<String> was() {
        return Optional.ofNullable(before);
    }

    /** What the answer is now, as JSON; empty if there is nothing of the kind any more. */
    public Optional<String> is() {
        return Optional.ofNullable(after);
    }

    /** For example {@code FINDINGS at-most-10-copies: {…} → {…}}. */
    @Override
    public String toString() {
        return aspect + (id.isEmpty() ? "" : " " + id) + ": " + (before == null ? "–" : before) + " → "
                + (after == null ? "–" : after);
    }
}
