package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A regional one-stop desk (Bộ phận Một cửa khu vực) that receives for several units and decides for none of
 * them. Immutable; equal by content.
 *
 * @param id its id, of the form of a unit's
 * @param name its name
 * @param receivesFor the ids of the units for which it receives: each stands for itself and for all units
 *     within it
 * @param validity the days on which it receives
 * @param citations where the data has it from
 */
public record Desk(String id, Text name, SortedSet<String> receivesFor, Period validity, List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Desk {
        receivesFor = Collections.unmodifiableSortedSet(new TreeSet<>(receivesFor));
        citations = List.copyOf(citations);
    }

    /** Whether it receives for a unit: one that it names, or one that lies within one of those. */
    public boolean receives(String unit) {
        for (String within = unit; !within.isEmpty(); within = Body.parent(within)) {
            if (receivesFor.contains(within)) {
                return true;
            }
        }
        return false;
    }
}
