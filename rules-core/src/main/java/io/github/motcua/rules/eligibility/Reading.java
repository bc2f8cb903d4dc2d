package io.github.motcua.rules.eligibility;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.SortedMap;

/**
 * A point on which the text of the law can be read in more than one way, and the way that the catalog
 * takes. Immutable; equal by content.
 *
 * @param id its id, for example {@code copy-limit-scope}
 * @param question what the text leaves open
 * @param options the ways to read it, by id
 * @param taken the id of the option that the catalog takes
 * @param why why the catalog takes it
 * @param citations the provisions that can be read in these ways
 */
public record Reading(
        String id, Text question, SortedMap<String, Text> options, String taken, Text why, List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Reading {
        options = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(options));
        citations = List.copyOf(citations);
    }
}
