package io.github.motcua.rules.eligibility;

/** How a requirement stands in a case. */
public enum Status {
    /** Satisfied, whatever the unknown facts turn out to be. */
    MET,
    /** Not satisfied, whatever the unknown facts turn out to be. */
    NOT_MET,
    /** It depends on facts that are not known. */
    UNDETERMINED
}
