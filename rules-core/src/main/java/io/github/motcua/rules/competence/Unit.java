package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An administrative unit with a desk of its own. Immutable; equal by content.
 *
 * @param id its id: slugs without diacritics, the larger unit first, for example {@code hoan-kiem/hang-bac}
 * @param level its level
 * @param name its name, for example "phường Hàng Bạc"
 * @param validity the days on which it exists under this id
 * @param successors the ids of the units that take over its territory the day after; none if it did not end, or
 *     it is not known which
 * @param citations where the data has it from
 */
public record Unit(
        String id, Level level, Text name, Period validity, SortedSet<String> successors, List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Unit {
        successors = Collections.unmodifiableSortedSet(new TreeSet<>(successors));
        citations = List.copyOf(citations);
    }

    /** A unit of which no successor is known. */
    public Unit(String id, Level level, Text name, Period validity, List<Provision> citations) {
        this(id, level, name, validity, Collections.emptySortedSet(), citations);
    }
}
