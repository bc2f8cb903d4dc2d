package io.github.motcua.rules.dsl;

/** The entry verb for criteria, for static import: {@code fact("copies").isAtMost(10)}. */
public final class Facts {

    private Facts() {}

    /**
     * Names the fact that is compared.
     *
     * @param id the id under which a catalog declares it, for example {@code pagesPerCopy}; whether it is
     *     declared, and with a type that fits the comparison, is checked when the catalog is loaded
     */
    public static FactComparison fact(String id) {
        return new FactComparison(id);
    }
}
