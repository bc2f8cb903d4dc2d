package io.github.motcua.rules.decision;

import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * One way in which the result may be signed. Immutable; equal by content.
 *
 * @param forms what stands before the title, from the top: none for a head who signs by a power of the post, TM.
 *     for the head of a body that decides together, TM. then KT. for a deputy there
 * @param title the title of whoever signs
 * @param seal whose form and seal are used
 * @param mayBePassedOn whether who signs so may have a deputy sign in turn
 * @param citations the provisions on these forms, of documents in force
 */
public record Signature(
        List<SignatureForm> forms, Text title, Seal seal, boolean mayBePassedOn, List<Citation> citations) {
    /** Makes unmodifiable copies. */
    public Signature {
        forms = List.copyOf(forms);
        citations = List.copyOf(citations);
    }
}
