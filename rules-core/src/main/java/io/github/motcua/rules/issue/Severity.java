package io.github.motcua.rules.issue;

/** How much an {@link Issue} weighs. */
public enum Severity {
    /** The input is refused. */
    ERROR,
    /** The input is taken; somebody should look at it. */
    WARNING
}
