package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Delegations;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.decision.DelegationFinding.Reason;
import io.github.motcua.rules.decision.Powers.Judged;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts into words who decides a case, on what basis, and what became of the delegations. */
final class Bodies {

    private final ProcedureInForce procedure;
    private final KnownFacts known;
    private final DeskPowers powers;
    private final String receivedAt;
    private final boolean isDesk;

    /**
     * The bodies for a case.
     *
     * @param receivedAt the unit or regional desk where it was received; empty if that is not known
     * @param isDesk whether that is a regional desk, which decides nothing itself
     */
    Bodies(ProcedureInForce procedure, KnownFacts known, DeskPowers powers, String receivedAt, boolean isDesk) {
        this.procedure = procedure;
        this.known = known;
        this.powers = powers;
        this.receivedAt = receivedAt;
        this.isDesk = isDesk;
    }

    /** Who decides what this desk receives; null if that is not known, or several delegations hold. */
    @Nullable
    DecidingBody deciding(Optional<Cited<Competence>> law) {
        return switch (powers.powers().verdict()) {
            case DELEGATED -> delegated(Objects.requireNonNull(powers.delegated()));
            case CONFLICT, OPEN -> null;
            case OWN, NONE ->
                law.isPresent() ? own(law.get(), authorities(law.get().entry())) : null;
        };
    }

    /** Who decides by a power of its own, wherever that is: whom to guide to. */
    List<DecidingBody> others() {
        List<DecidingBody> others = new ArrayList<>();
        for (Cited<Competence> entry : procedure.competences()) {
            others.add(own(entry, List.of()));
        }
        return others;
    }

    /** How those sign for a body to whom only the signature was given. */
    private List<Signature> authorities(Competence competence) {
        List<Signature> authorities = new ArrayList<>();
        for (int i = 0; i < powers.put().size(); i++) {
            Delegations.Put put = powers.put().get(i);
            if (!powers.isOfTheTask(i)
                    && powers.powers().judged().get(i).holds()
                    && put.from().id().equals(competence.office())) {
                authorities.addAll(Signatures.byAuthority(procedure, put));
            }
        }
        return authorities;
    }

    private DecidingBody own(Cited<Competence> cited, List<Signature> authorities) {
        Competence competence = cited.entry();
        Office office = procedure.office(competence.office()).orElse(null);
        List<Signature> signatures = new ArrayList<>();
        if (office != null) {
            signatures.addAll(Signatures.own(procedure, office, competence.post()));
        }
        signatures.addAll(authorities);
        return new DecidingBody(
                cited.catalog(),
                competence.level(),
                competence.basis(),
                units(competence),
                competence.office(),
                receivedAt,
                "",
                competence.signedBy(),
                signatures,
                cited.citations());
    }

    private DecidingBody delegated(Delegations.Put put) {
        Delegation delegation = put.claim().delegation();
        Rank post = delegation.to().post();
        List<Citation> citations = new ArrayList<>(put.citations());
        for (Citation citation : put.law()) {
            if (!citations.contains(citation)) {
                citations.add(citation);
            }
        }
        return new DecidingBody(
                put.catalog(),
                put.to().level(),
                Basis.DELEGATED,
                List.of(put.claim().unit()),
                put.to().id(),
                receivedAt,
                delegation.id(),
                put.to().called(post == null ? Rank.HEAD : post),
                Signatures.delegated(procedure, put.to(), post),
                citations);
    }

    /** The units that decide by the place rule; where there is none, the desk's own if it is of the level. */
    private List<String> units(Competence competence) {
        boolean here = competence.at().isEmpty()
                && competence.level().name().equals(known.value(BuiltInFacts.UNIT_LEVEL))
                && !receivedAt.isEmpty()
                && !isDesk;
        return here ? List.of(receivedAt) : DeskPowers.units(competence, known);
    }

    /** What became of each delegation that concerns the desk. */
    List<DelegationFinding> delegations() {
        List<DelegationFinding> findings = new ArrayList<>(powers.put().size());
        for (int i = 0; i < powers.put().size(); i++) {
            Delegations.Put put = powers.put().get(i);
            Judged judged = powers.powers().judged().get(i);
            if (put.claim().isListed() || judged.exclusions().isEmpty()) {
                findings.add(finding(put, judged));
            }
        }
        return findings;
    }

    private static DelegationFinding finding(Delegations.Put put, Judged judged) {
        Delegation delegation = put.claim().delegation();
        Status status = judged.holds() ? Status.MET : Status.NOT_MET;
        if (judged.isOpen()) {
            status = Status.UNDETERMINED;
        }
        return new DelegationFinding(
                delegation.id(),
                put.catalog(),
                delegation.manner(),
                put.instrument(),
                status,
                reasons(put, judged.exclusions()),
                judged.isOpen() ? judged.condition().missing() : List.of(),
                put.citations());
    }

    /** What stands against a delegation, with the provisions of the instrument, or of the law, that say so. */
    static List<Reason> reasons(Delegations.Put put, Set<Exclusion> exclusions) {
        List<Reason> reasons = new ArrayList<>();
        for (Exclusion exclusion : exclusions) {
            boolean ofTheInstrument = switch (exclusion) {
                case NOT_YET_IN_FORCE, EXPIRED, REVOKED, LAW_CHANGED, OUTSIDE_SCOPE, BODY_ABOLISHED -> true;
                default -> false;
            };
            reasons.add(new Reason(exclusion, ofTheInstrument ? put.citations() : put.law()));
        }
        return reasons;
    }
}
