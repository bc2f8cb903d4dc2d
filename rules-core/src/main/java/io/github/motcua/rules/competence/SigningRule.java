package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.List;

/**
 * What a law says of a form of signing. Immutable; equal by content.
 *
 * @param form the form
 * @param mayBePassedOn whether who signs so may have a deputy sign in turn
 * @param seal whose form and seal are used
 * @param validity the days on which this holds
 * @param citations the provisions that say so
 */
public record SigningRule(
        SignatureForm form, boolean mayBePassedOn, Seal seal, Period validity, List<Provision> citations) {
    /** Makes an unmodifiable copy. */
    public SigningRule {
        citations = List.copyOf(citations);
    }

    /** Whose form and seal are used. */
    public enum Seal {
        /** Those of the body of whoever signs. */
        OWN,
        /** Those of the body that issues the document, for which somebody else signs. */
        ISSUING_BODY,
        /** Those of the body that gave the authority. */
        DELEGATING_BODY
    }
}
