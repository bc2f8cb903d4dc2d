package io.github.motcua.rules.testkit.verify;

/**
 * A programme that is verified, as {@link Verify#programme} gives it. Immutable; equal by content.
 *
 * @param id the id of the programme
 */
public record ProgrammeName(String id) {}
