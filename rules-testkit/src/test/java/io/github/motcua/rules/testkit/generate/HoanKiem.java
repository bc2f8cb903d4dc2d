package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.Catalogs;

/** The programme of 2022, loaded once for all tests: its valid cases take a second to find. */
public final class HoanKiem {

    /** The catalogs. */
    public static final TestedCatalogs TESTED = TestedCatalogs.of(Catalogs.hoanKiemNoWait2022());

    private HoanKiem() {}
}
