package io.github.motcua.rules.catalog;

import io.github.motcua.rules.legal.Citation;
import java.util.List;

/**
 * An entry of a catalog together with where it comes from, as of a day: the catalog, and the provisions
 * of those documents that are in force.
 *
 * @param <T> the kind of entry
 * @param entry the entry
 * @param catalog the id of the catalog that holds it
 * @param citations the provisions it rests on, of documents in force
 */
public record Cited<T>(T entry, String catalog, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public Cited {
        citations = List.copyOf(citations);
    }
}
