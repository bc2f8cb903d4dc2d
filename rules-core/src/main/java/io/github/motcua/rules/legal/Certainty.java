package io.github.motcua.rules.legal;

/** How sure the data is of a statement about the law. */
public enum Certainty {
    /** Somebody read the text that says so. */
    FOUND,
    /** Follows by logic or arithmetic from text that was read. */
    DERIVED,
    /** Taken from general knowledge; no text was read. To be checked before it is relied on. */
    UNVERIFIED
}
