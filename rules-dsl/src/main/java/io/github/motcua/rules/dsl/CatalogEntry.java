package io.github.motcua.rules.dsl;

/**
 * A sentence that a catalog states.
 *
 * @param <T> what it defines
 */
public abstract class CatalogEntry<T> extends Entry<T> {

    CatalogEntry() {}

    /** A sentence without optional clauses. */
    static <T> CatalogEntry<T> plain(T content) {
        return new CatalogEntry<>() {
            @Override
            T content() {
                return content;
            }
        };
    }
}
