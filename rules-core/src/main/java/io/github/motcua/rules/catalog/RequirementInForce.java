package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Citation;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A requirement that a procedure must satisfy on a day, with the provisions then in force.
 *
 * @param requirement the requirement
 * @param catalog the id of the catalog that holds it
 * @param programme the id of the programme that makes it; empty if the law does
 * @param citations the provisions it rests on
 * @param grounds for a checklist: the provisions for each code
 * @param facts the ids of the facts that it looks at, in the order in which they first occur
 */
public record RequirementInForce(
        Requirement requirement,
        String catalog,
        String programme,
        List<Citation> citations,
        SortedMap<String, List<Citation>> grounds,
        List<String> facts) {

    /** Makes unmodifiable copies. */
    public RequirementInForce {
        citations = List.copyOf(citations);
        facts = List.copyOf(facts);
        grounds = Collections.unmodifiableSortedMap(new TreeMap<>(grounds));
    }
}
