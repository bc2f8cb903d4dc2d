package io.github.motcua.rules.analysis;

/** What follows from a comparison for an office that applies the catalogs. */
public enum ComparisonVerdict {
    /** Process, content and conditions are not affected: it continues unchanged. */
    CONTINUES,
    /** They are not affected either, but other provisions are cited: it continues, and what cites them is updated. */
    CONTINUES_WITH_OTHER_CITATIONS,
    /** Some cases get something else, or that could not be ruled out: it is to be reported. */
    TO_BE_REPORTED
}
