package io.github.motcua.rules.analysis;

import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something that a case gets from one set of catalogs and not from the other, shown by a case. Immutable; equal by
 * content.
 *
 * @param procedure the national code
 * @param period the days of receipt on which the rules differ so; the witness was received on one of them
 * @param aspects in what the two answers on the witness differ; at least one
 * @param witness a case that is answered differently; every fact that it states is needed for that
 * @param others cases like the witness, of other procedures or in other units: the same entries differ there on the same
 *     days, and both sets were asked and answer as differently; each stands for its procedure, or for its unit
 * @param events what happens to its dossier before the answers differ; none if they do from the start
 * @param before what the first set answers
 * @param after what the second set answers
 */
public record Difference(
        String procedure,
        Period period,
        Set<Aspect> aspects,
        Case witness,
        List<Case> others,
        List<DossierEvent> events,
        ComparedAnswer before,
        ComparedAnswer after) {

    /** Makes unmodifiable copies. */
    public Difference {
        aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
        others = List.copyOf(others);
        events = List.copyOf(events);
    }

    /** The codes of all procedures that differ so, in order. */
    public SortedSet<String> procedures() {
        SortedSet<String> all = new TreeSet<>(Set.of(procedure));
        for (Case other : others) {
            all.add(other.procedure());
        }
        return all;
    }

    Difference with(Collection<Case> alike) {
        return new Difference(procedure, period, aspects, witness, List.copyOf(alike), events, before, after);
    }

    /** Whether other provisions are cited and nothing else differs. */
    public boolean isOnlyOfCitations() {
        return aspects.equals(Set.of(Aspect.CITATIONS));
    }
}
