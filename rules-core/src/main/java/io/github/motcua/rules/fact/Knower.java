package io.github.motcua.rules.fact;

/** Who can know a fact, and so whom to ask. */
public enum Knower {
    /** The person making the request. */
    APPLICANT,
    /** The officer at the desk, by looking at the papers or by judging. */
    OFFICER,
    /** A system, by looking it up or by its own clock. */
    SYSTEM
}
