package io.github.motcua.rules.testkit.property;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

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
}
