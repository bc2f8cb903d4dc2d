package io.github.motcua.rules.dsl;

/**
 * A Vietnamese wording, about to be joined by the English one. Immutable.
 *
 * @param wording the wording, not yet checked
 */
public record Vietnamese(String wording) {}
