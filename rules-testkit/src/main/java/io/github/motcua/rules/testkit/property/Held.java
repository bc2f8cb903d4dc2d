package io.github.motcua.rules.testkit.property;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run of properties looked at without finding a counterexample. Immutable; equal by content.
 *
 * @param cases how many cases it looked at
 * @param comparisons how many answers each property compared, by its id; 0 where it claims nothing of these catalogs
 */
public record Held(long cases, SortedMap<String, Long> comparisons) {

    /** Makes an unmodifiable copy. */
    public Held {
        comparisons = Collections.unmodifiableSortedMap(new TreeMap<>(comparisons));
    }

    /** The ids of the properties that compared nothing: that they hold says nothing of these catalogs. */
    public Set<String> silent() {
        Set<String> silent = new TreeSet<>(comparisons.keySet());
        silent.removeIf(property -> Objects.requireNonNull(comparisons.get(property)) > 0);
        return Collections.unmodifiableSet(silent);
    }
}
