package io.github.motcua.rules.decision;

import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Who decides and signs, and on what basis. Immutable; equal by content. Receiving, deciding and returning are
 * three things: the desk that received the request is {@link Decision#unit()}.
 *
 * @param catalog the id of the catalog that says so
 * @param level the level that decides
 * @param basis on what its power rests
 * @param units the ids of the units of which the body decides; none if that is not known
 * @param office the id of the office that decides; empty if the law names none
 * @param returnedAt the id of the unit at whose desk the result is handed out: where the request was received;
 *     empty if that is not known
 * @param delegation the id of the delegation; empty unless the power is delegated
 * @param signedBy the office-holders who may sign
 * @param signatures how each of them signs; none if the catalogs hold no rules on signing
 * @param citations the provisions that say so, of documents in force
 */
public record DecidingBody(
        String catalog,
        Level level,
        Basis basis,
        List<String> units,
        String office,
        String returnedAt,
        String delegation,
        Text signedBy,
        List<Signature> signatures,
        List<Citation> citations) {
    /** Makes unmodifiable copies. */
    public DecidingBody {
        units = List.copyOf(units);
        signatures = List.copyOf(signatures);
        citations = List.copyOf(citations);
    }

    /** The id of the delegation by which it decides. */
    public Optional<String> delegatedBy() {
        return delegation.isEmpty() ? Optional.empty() : Optional.of(delegation);
    }
}
