package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be known before the case can be decided. Immutable; equal by content.
 *
 * @param fact the id of the fact that is not known
 * @param text the question
 * @param type what kind of answer is expected
 * @param range the smallest and largest number, for a number; may be absent
 * @param unit what is counted; may be absent
 * @param values the answers to choose from, for a coded fact
 * @param knownBy who can know it
 * @param judge whose judgement is asked for, if a person must judge; may be absent
 * @param because the ids of the requirements that wait for the answer, or of the time limits, statements on
 *     the slip and delegations
 */
public record Question(
        String fact,
        Text text,
        FactType type,
        @Nullable Range range,
        @Nullable Text unit,
        List<AllowedValue> values,
        Set<Knower> knownBy,
        @Nullable Text judge,
        List<String> because) {

    /** Makes unmodifiable copies. */
    public Question {
        values = List.copyOf(values);
        because = List.copyOf(because);
    }

    /** Whose judgement is asked for, if a person must judge. */
    public Optional<Text> judgedBy() {
        return Optional.ofNullable(judge);
    }
}
