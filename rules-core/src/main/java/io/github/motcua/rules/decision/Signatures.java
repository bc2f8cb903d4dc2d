package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Delegations;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In what ways a result may be signed, derived from whose power it is and how it came to whoever signs (NĐ
 * 30/2020/NĐ-CP Art 13). What the catalogs hold no rule for is left out.
 */
final class Signatures {

    private final Map<SignatureForm, Cited<SigningRule>> rules;
    private final List<Citation> instrument = new ArrayList<>();
    private final List<Signature> found = new ArrayList<>();

    private Signatures(ProcedureInForce procedure) {
        this.rules = procedure.signing();
    }

    /** Of an office that decides by its own power, or to which the task was delegated. */
    static List<Signature> own(ProcedureInForce procedure, Office office, @Nullable Rank holder) {
        Signatures signatures = new Signatures(procedure);
        if (signatures.rules.isEmpty() || holder == Rank.OFFICER) {
            return List.of(); // how a civil servant signs to whom a task was delegated, no rule says
        }
        List<SignatureForm> together = new ArrayList<>();
        if (holder == null && office.kind() == OfficeKind.COMMITTEE) {
            together.add(SignatureForm.TM);
        }
        signatures.add(office, Rank.HEAD, together);
        signatures.add(office, Rank.ACTING_HEAD, with(together, SignatureForm.Q));
        signatures.add(office, Rank.DEPUTY, with(together, SignatureForm.KT));
        return signatures.found;
    }

    /** Of whoever the task was delegated to: a post alone, an office as by its own power. */
    static List<Signature> delegated(ProcedureInForce procedure, Office to, @Nullable Rank post) {
        if (post == null || post == Rank.OFFICER) {
            return own(procedure, to, post);
        }
        Signatures signatures = new Signatures(procedure);
        if (!signatures.rules.isEmpty()) {
            signatures.add(to, post, List.of());
        }
        return signatures.found;
    }

    /** Of whoever was given only the signature of the body that decides. */
    static List<Signature> byAuthority(ProcedureInForce procedure, Delegations.Put put) {
        Signatures signatures = new Signatures(procedure);
        signatures.instrument.addAll(put.citations());
        Rank post = put.claim().delegation().to().post();
        if (put.claim().delegation().manner() == Manner.BY_ORDER) {
            signatures.add(put.to(), Rank.HEAD, List.of(SignatureForm.TL));
            signatures.add(put.to(), Rank.DEPUTY, List.of(SignatureForm.TL, SignatureForm.KT));
        } else {
            signatures.add(put.to(), post == null ? Rank.HEAD : post, List.of(SignatureForm.TUQ));
        }
        return signatures.found;
    }

    private static List<SignatureForm> with(List<SignatureForm> before, SignatureForm form) {
        List<SignatureForm> forms = new ArrayList<>(before);
        forms.add(form);
        return forms;
    }

    private void add(Office office, Rank rank, List<SignatureForm> forms) {
        Text title = office.posts().get(rank);
        if (title == null) {
            return;
        }
        List<Citation> citations = new ArrayList<>(instrument);
        Seal seal = Seal.OWN;
        boolean mayBePassedOn = false;
        for (int i = 0; i < forms.size(); i++) {
            Cited<SigningRule> rule = rules.get(forms.get(i));
            if (rule == null) {
                return;
            }
            for (Citation citation : rule.citations()) {
                if (!citations.contains(citation)) {
                    citations.add(citation);
                }
            }
            if (i == 0) {
                seal = rule.entry().seal();
                mayBePassedOn = rule.entry().mayBePassedOn() && forms.size() == 1;
            }
        }
        found.add(new Signature(forms, title, seal, mayBePassedOn, citations));
    }
}
