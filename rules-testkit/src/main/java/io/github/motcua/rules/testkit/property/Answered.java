package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.text.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was answered on a case: by an engine an answer, by the library a decision too, which is then compared to the
 * byte. Immutable; equal by content.
 *
 * @param answer the answer
 * @param full the whole decision; absent if an engine gives none
 */
public record Answered(Answer answer, @Nullable Decision full) {

    /** A decision and the answer it comes to. */
    public static Answered of(Decision decision) {
        return new Answered(Answer.of(decision), decision);
    }

    /** An answer without a decision. */
    public static Answered of(Answer answer) {
        return new Answered(answer, null);
    }

    /** The whole decision; empty if an engine gives none. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(full);
    }

    /** The decision explained, or what is known of the answer. */
    String explain() {
        return full == null ? answer.toString() : full.explain(Language.ENGLISH);
    }
}
