package io.github.motcua.rules.catalog;

import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.legal.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a law says of dossiers on their way, for some procedures or for all. What is said for a procedure by
 * name goes before what is said for all; what a catalog says itself goes before what it is built on says.
 * Immutable; equal by content.
 *
 * @param id its id, for example {@code extension-of-copies}
 * @param procedures the codes of the procedures; none if it is for all
 * @param validity the days of receipt for which it holds
 * @param rules what is said
 */
public record Conduct(String id, SortedSet<String> procedures, Period validity, DossierRules rules) {

    /** Makes an unmodifiable copy. */
    public Conduct {
        procedures = Collections.unmodifiableSortedSet(new TreeSet<>(procedures));
    }

    /** What a law says for some procedures, or for all if none is named. */
    public static Conduct of(String id, Collection<String> procedures, Period validity, DossierRules rules) {
        return new Conduct(id, new TreeSet<>(procedures), validity, rules);
    }

    boolean isFor(String procedure) {
        return procedures.isEmpty() || procedures.contains(procedure);
    }
}
