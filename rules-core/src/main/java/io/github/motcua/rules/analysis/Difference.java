package io.github.motcua.rules.analysis;

import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something that a case gets from one set of catalogs and not from the other, shown by a case. Immutable; equal by
 * content.
 *
 * @param procedure the national code
 * @param period the days of receipt on which the rules differ so; the witness was received on one of them
 * @param aspects in what the two answers on the witness differ; at least one
 * @param witness a case that is answered differently; every fact that it states is needed for that
 * @param events what happens to its dossier before the answers differ; none if they do from the start
 * @param before what the first set answers
 * @param after what the second set answers
 */
public record Difference(
        String procedure,
        Period period,
        Set<Aspect> aspects,
        Case witness,
        List<DossierEvent> events,
        ComparedAnswer before,
        ComparedAnswer after) {

    /** Makes unmodifiable copies. */
    public Difference {
        aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        events = List.copyOf(events);
    }

    /** Whether other provisions are cited and nothing else differs. */
    public boolean isOnlyOfCitations() {
        return aspects.equals(Set.of(Aspect.CITATIONS));
    }
}
