package io.github.motcua.rules.catalog;

import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What units of a lower level add to a catalog, or tighten in it, where that is {@link Opening opened} to them (quy
 * định riêng của địa phương). It changes nothing anywhere else. Immutable; equal by content.
 *
 * @param id its id, for example {@code hang-bac-pilot-2022}
 * @param under the id of the opening
 * @param units the ids of the units in which it applies, and in all units within them
 * @param period the days of receipt on which it applies
 * @param adds the procedures added to the programme's list
 * @param requirements the ids of the requirements that are demanded of whatever goes the programme's way
 * @param limits the time limits made shorter
 * @param citations the provisions of the units themselves
 */
public record Overlay(
        String id,
        String under,
        SortedSet<String> units,
        Period period,
        List<Addition> adds,
        SortedSet<String> requirements,
        List<ShorterLimit> limits,
        List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Overlay {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
        adds = List.copyOf(adds);
        requirements = Collections.unmodifiableSortedSet(new TreeSet<>(requirements));
        limits = List.copyOf(limits);
        citations = List.copyOf(citations);
    }

    /**
     * A procedure added to a list.
     *
     * @param coverage the procedure, with what is required of it alone, and where the list names it
     * @param concernsResidents whether it is stated that the procedure directly concerns residents
     */
    public record Addition(Coverage coverage, boolean concernsResidents) {}

    /**
     * A time limit made shorter: the same kind of unit, a smaller amount; its condition and cut-off stay.
     *
     * @param procedure the procedure's national code
     * @param limit the id of the limit
     * @param term how long it is now
     * @param wording the wording of the promise
     * @param citations where it is promised
     */
    public record ShorterLimit(String procedure, String limit, Term term, Text wording, List<Provision> citations) {
        /** Makes an unmodifiable copy. */
        public ShorterLimit {
            citations = List.copyOf(citations);
        }
    }
}
