package io.github.motcua.rules.analysis;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Dossier;
import io.github.motcua.rules.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a case gets from one of two sets of catalogs: a decision, or the problems for which it is refused. Immutable;
 * equal by content.
 *
 * @param made the decision; absent if the case is refused
 * @param followed the dossier after the events of the difference; absent if the decisions differ already, or the case is
 *     refused
 * @param refusal what is wrong with the case there; none if it is decided
 */
public record ComparedAnswer(
        @Nullable Decision made, @Nullable Dossier followed, List<Issue> refusal) {

    /** Makes an unmodifiable copy. */
    public ComparedAnswer {
        refusal = List.copyOf(refusal);
    }

    /** The decision; empty if the case is refused. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(made);
    }

    /** The dossier after the events; empty if the decisions differ already, or the case is refused. */
    public Optional<Dossier> dossier() {
        return Optional.ofNullable(followed);
    }
}
