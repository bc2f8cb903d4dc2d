package io.github.motcua.rules.dsl;

/**
 * An English wording, about to be joined to the Vietnamese one. Immutable.
 *
 * @param wording the wording, not yet checked
 */
public record English(String wording) {}
