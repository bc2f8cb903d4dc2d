package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.FactValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that the applicant can do otherwise.
 *
 * @param id what it is: a fact, or {@code unit}, {@code way} or {@code receivedAt}
 * @param facts the ids of the facts that may become otherwise by it
 * @param ways the ways to do it, the one closest to what is done now first
 */
record Lever(String id, Set<String> facts, List<Way> ways) {

    /**
     * One way to do it.
     *
     * @param changes what becomes otherwise; at least one
     */
    record Way(List<Change> changes) {
        static Way of(String fact, @Nullable FactValue from, FactValue to) {
            return new Way(List.of(new Change(fact, from, List.of(to))));
        }

        Case of(Case given) {
            Case changed = given;
            for (Change change : changes) {
                changed = Remedy.with(changed, change.fact(), change.to().get(0));
            }
            return changed;
        }
    }

    /** Whether one of these facts may become otherwise by it. */
    boolean moves(List<String> wanted) {
        for (String fact : wanted) {
            if (facts.contains(fact)) {
                return true;
            }
        }
        return false;
    }
}
