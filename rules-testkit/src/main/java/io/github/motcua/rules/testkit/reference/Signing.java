package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who decides, as it is told, and how is signed (NĐ 30/2020/NĐ-CP Art 13). */
final class Signing {

    private final InForce inForce;
    private final Known known;
    private final Powers powers;
    private final String desk;
    private final boolean isRegional;

    /**
     * Tells who decides.
     *
     * @param desk the unit or regional desk that received; empty if it is not known
     * @param isRegional whether it is a regional desk, which decides nothing itself
     */
    Signing(InForce inForce, Known known, Powers powers, String desk, boolean isRegional) {
        this.inForce = inForce;
        this.known = known;
        this.powers = powers;
        this.desk = desk;
        this.isRegional = isRegional;
    }

    /** Who decides what the desk receives; null if that is not known. */
    Answer.@Nullable Body deciding() {
        return switch (powers.verdict) {
            case CONFLICT, OPEN -> null;
            case DELEGATED -> {
                Powers.Judged holding = powers.holding();
                yield holding == null ? null : delegate(holding);
            }
            case OWN, NONE -> {
                InForce.Said<Competence> body = inForce.body(known.level());
                if (body == null) {
                    yield null;
                }
                List<Answer.Signature> authorities = new ArrayList<>();
                for (Powers.Judged each : powers.judged) {
                    if (!each.isOfTheTask()
                            && each.holds()
                            && each.from().id().equals(body.entry().office())) {
                        authority(each, authorities);
                    }
                }
                yield own(body, authorities);
            }
        };
    }

    /** Who decides by a power of its own, wherever that is. */
    List<Answer.Body> elsewhere() {
        return inForce.bodies.stream().map(body -> own(body, List.of())).toList();
    }

    private Answer.Body own(InForce.Said<Competence> body, List<Answer.Signature> authorities) {
        Competence competence = body.entry();
        List<Answer.Signature> signatures = new ArrayList<>();
        Office office = inForce.office(competence.office());
        if (office != null) {
            asItself(office, competence.post(), signatures);
        }
        signatures.addAll(authorities);
        boolean here =
                competence.at().isEmpty() && competence.level() == known.level() && !desk.isEmpty() && !isRegional;
        return new Answer.Body(
                body.catalog(),
                competence.level(),
                competence.basis(),
                here ? List.of(desk) : known.units(competence),
                competence.office(),
                desk,
                "",
                competence.signedBy(),
                signatures,
                body.citations());
    }

    private Answer.Body delegate(Powers.Judged holding) {
        List<Answer.Signature> signatures = new ArrayList<>();
        Rank post = holding.delegation().to().post();
        if (post == null || post == Rank.OFFICER) {
            asItself(holding.to(), post, signatures);
        } else {
            add(holding.to(), post, List.of(), List.of(), signatures);
        }
        Set<Citation> citations = new LinkedHashSet<>(holding.citations());
        citations.addAll(holding.law());
        Text title = holding.to().posts().get(post == null ? Rank.HEAD : post);
        Text name = holding.to().name();
        return new Answer.Body(
                holding.catalog().id(),
                holding.to().level(),
                Basis.DELEGATED,
                List.of(powers.desk()),
                holding.to().id(),
                desk,
                holding.delegation().id(),
                title == null ? name : Text.of(title.vi() + " " + name.vi(), title.en() + ", " + name.en()),
                signatures,
                List.copyOf(citations));
    }

    /** A committee that decides together is signed for; how a civil servant signs, no rule says. */
    private void asItself(Office office, @Nullable Rank holder, List<Answer.Signature> into) {
        if (holder == Rank.OFFICER) {
            return;
        }
        boolean together = holder == null && office.kind() == OfficeKind.COMMITTEE;
        List<SignatureForm> forms = together ? List.of(SignatureForm.TM) : List.of();
        add(office, Rank.HEAD, forms, List.of(), into);
        add(office, Rank.ACTING_HEAD, with(forms, SignatureForm.Q), List.of(), into);
        add(office, Rank.DEPUTY, with(forms, SignatureForm.KT), List.of(), into);
    }

    private void authority(Powers.Judged signs, List<Answer.Signature> into) {
        Rank post = signs.delegation().to().post();
        if (signs.delegation().manner() == Manner.BY_ORDER) {
            List<SignatureForm> byOrder = List.of(SignatureForm.TL);
            add(signs.to(), Rank.HEAD, byOrder, signs.citations(), into);
            add(signs.to(), Rank.DEPUTY, with(byOrder, SignatureForm.KT), signs.citations(), into);
        } else {
            List<SignatureForm> byAuthority = List.of(SignatureForm.TUQ);
            add(signs.to(), post == null ? Rank.HEAD : post, byAuthority, signs.citations(), into);
        }
    }

    private static List<SignatureForm> with(List<SignatureForm> before, SignatureForm form) {
        List<SignatureForm> forms = new ArrayList<>(before);
        forms.add(form);
        return forms;
    }

    /** A way of signing, if the office has such a post and the catalogs hold a rule for each form. */
    private void add(
            Office office,
            Rank rank,
            List<SignatureForm> forms,
            List<Citation> instrument,
            List<Answer.Signature> into) {
        Text title = office.posts().get(rank);
        if (title == null
                || inForce.signing.isEmpty()
                || !inForce.signing.keySet().containsAll(forms)) {
            return;
        }
        Set<Citation> citations = new LinkedHashSet<>(instrument);
        for (SignatureForm form : forms) {
            citations.addAll(rule(form).citations());
        }
        SigningRule first = forms.isEmpty() ? null : rule(forms.get(0)).entry();
        into.add(new Answer.Signature(
                forms,
                title,
                first == null ? Seal.OWN : first.seal(),
                first != null && forms.size() == 1 && first.mayBePassedOn(),
                List.copyOf(citations)));
    }

    private InForce.Said<SigningRule> rule(SignatureForm form) {
        return Objects.requireNonNull(inForce.signing.get(form));
    }
}
