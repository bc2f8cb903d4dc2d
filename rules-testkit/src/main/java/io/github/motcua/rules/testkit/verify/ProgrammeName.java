package io.github.motcua.rules.testkit.verify;

/**
 * A programme that is verified, as {@link Verify#programme} gives it. Immutable; equal by content.
 *
 * @param id the id of the programme
 */
public record ProgrammeName(String id) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank: then no programme would be verified
     */
    public ProgrammeName {
        if (id.isBlank()) {
            throw Checks.nothing("programme");
        }
    }
}
