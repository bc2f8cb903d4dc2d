package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.Knower;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be known before the case can be decided, or all of its decision be told. Immutable; equal
 * by content.
 *
 * @param fact the id of the fact that is not known
 * @param text the question
 * @param type what kind of answer is expected
 * @param range the smallest and largest number, for a number; may be absent
 * @param unit what is counted; may be absent
 * @param values the answers to choose from, for a coded fact
 * @param mayNotApply whether "not applicable" is an answer, too
 * @param knownBy who can know it
 * @param judge whose judgement is asked for, if a person must judge; may be absent
 * @param why what waits for the answer; at least one reason
 */
public record Question(
        String fact,
        Text text,
        FactType type,
        @Nullable Range range,
        @Nullable Text unit,
        List<AllowedValue> values,
        boolean mayNotApply,
        Set<Knower> knownBy,
        @Nullable Text judge,
        List<Reason> why) {

    /** Makes unmodifiable copies. */
    public Question {
        values = List.copyOf(values);
        why = List.copyOf(why);
    }

    /**
     * A reason to ask: a requirement, or a time limit, a statement on the slip or a delegation.
     *
     * @param id its id
     * @param catalog the id of the catalog that holds it
     * @param text its wording
     * @param citations the provisions behind it, of documents in force
     */
    public record Reason(String id, String catalog, Text text, List<Citation> citations) {
        /** Makes an unmodifiable copy. */
        public Reason {
            citations = List.copyOf(citations);
        }
    }

    /** The ids of what waits for the answer. */
    public List<String> because() {
        return why.stream().map(Reason::id).toList();
    }

    /** Whose judgement is asked for, if a person must judge. */
    public Optional<Text> judgedBy() {
        return Optional.ofNullable(judge);
    }
}
