package io.github.motcua.rules.catalog;

import java.util.List;

/**
 * A bound on the product of several numbers of a case, so that numbers which are plausible one by one are
 * also plausible together. A case beyond it is refused as bad input. Immutable; equal by content.
 *
 * @param facts the facts multiplied, two or more
 * @param atMost the largest product allowed
 */
public record ProductBound(List<String> facts, long atMost) {
    /** Makes an unmodifiable copy. */
    public ProductBound {
        facts = List.copyOf(facts);
    }
}
