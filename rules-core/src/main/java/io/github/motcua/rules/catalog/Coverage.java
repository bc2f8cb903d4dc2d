package io.github.motcua.rules.catalog;

import io.github.motcua.rules.legal.Provision;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A procedure on a programme's list, with the conditions that the programme makes for it alone. Immutable;
 * equal by content.
 *
 * @param procedure the procedure's national code
 * @param requirements the ids of the requirements for this procedure alone; may be empty
 * @param citations where the list names the procedure
 */
public record Coverage(String procedure, SortedSet<String> requirements, List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Coverage {
        requirements = Collections.unmodifiableSortedSet(new TreeSet<>(requirements));
        citations = List.copyOf(citations);
    }
}
