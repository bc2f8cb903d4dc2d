package io.github.motcua.rules.decision;

import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement stands in a case, and why. Immutable; equal by content.
 *
 * @param requirement the requirement's id
 * @param catalog the id of the catalog that holds it
 * @param programme the id of the programme that makes it; empty if the law does
 * @param kind what follows when it is not met
 * @param status how it stands
 * @param text the requirement in words
 * @param facts the known facts that it was compared with
 * @param missing the ids of the unknown facts that can still decide it; empty unless undetermined
 * @param citations the provisions that demand it, of documents in force on the day of receipt
 * @param judge whose judgement it needs, if it needs a person's; may be absent
 */
public record Finding(
        String requirement,
        String catalog,
        String programme,
        RequirementKind kind,
        Status status,
        Text text,
        List<Observation> facts,
        List<String> missing,
        List<Citation> citations,
        @Nullable Text judge) {

    /** Makes unmodifiable copies. */
    public Finding {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
    }

    /** Whose judgement it needs, if it needs a person's. */
    public Optional<Text> judgedBy() {
        return Optional.ofNullable(judge);
    }
}
