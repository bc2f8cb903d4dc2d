package io.github.motcua.rules.catalog;

import java.util.List;

/** Catalogs that no check has looked at, to see what is decided by those that a check refuses. */
public final class Unchecked {

    private Unchecked() {}

    /** These catalogs together. */
    public static CatalogSet set(Catalog... catalogs) {
        return CatalogSet.ofChecked(List.of(catalogs));
    }
}
