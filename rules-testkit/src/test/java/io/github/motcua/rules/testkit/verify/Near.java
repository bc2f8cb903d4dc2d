package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Change;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.Remedy;
import io.github.motcua.rules.decision.Signature;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Language;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is right of a decision, and what is nearly right: a second or a day off, the requirement beside, another clause,
 * the larger unit, half of a remedy. Written apart from the checks, and from the decision alone.
 */
final class Near {

    /** A check, what it is asked with, and whether it must pass. */
    record Said(String check, String about, boolean right, Consumer<Checks> sentence) {
        @Override
        public String toString() {
            return check + "(" + about + ")" + (right ? "" : " must fail");
        }
    }

    private final Decision decision;
    private final List<Said> said = new ArrayList<>();

    private Near(Decision decision) {
        this.decision = decision;
    }

    static List<Said> to(Decision decision) {
        Near near = new Near(decision);
        near.outcome();
        near.findings();
        near.limit();
        near.body();
        near.rest();
        return near.said;
    }

    private void say(String check, Object about, boolean right, Consumer<Checks> sentence) {
        said.add(new Said(check, String.valueOf(about), right, sentence));
    }

    private <T> void each(String check, Collection<T> all, Collection<T> right, BiConsumer<Checks, T> sentence) {
        for (T one : all) {
            say(check, one, right.contains(one), checks -> sentence.accept(checks, one));
        }
    }

    private void outcome() {
        Outcome is = decision.outcome();
        each("has", List.of(Outcome.values()), List.of(is), Checks::has);
        List<Track> track = decision.track().map(List::of).orElse(List.of());
        each("isOn", List.of(Track.values()), track, Checks::isOn);
        say("isNoWait", "", is == Outcome.NO_WAIT, Checks::isNoWait);
        say("isOrdinary", "", is == Outcome.ORDINARY, Checks::isOrdinary);
        say("needsSupplement", "", is == Outcome.SUPPLEMENT, Checks::needsSupplement);
        say("isRefused", "", is == Outcome.REFUSE, Checks::isRefused);
        say("isNotCompetent", "", is == Outcome.NOT_COMPETENT, Checks::isNotCompetent);
        say("isUndetermined", "", is == Outcome.UNDETERMINED, Checks::isUndetermined);
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        List<Provision> because = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            all.addAll(near(finding.requirement()));
            if (finding.status() == Status.NOT_MET && finding.kind().ifNotMet() == is) {
                reasons.add(finding.requirement());
                finding.citations().forEach(citation -> because.add(citation.provision()));
            }
        }
        each("isOrdinaryBecause", all, is == Outcome.ORDINARY ? reasons : Set.of(), Checks::isOrdinaryBecause);
        each(
                "needsSupplementBecause",
                all,
                is == Outcome.SUPPLEMENT ? reasons : Set.of(),
                Checks::needsSupplementBecause);
        each("isRefusedBecause", all, is == Outcome.REFUSE ? reasons : Set.of(), Checks::isRefusedBecause);
        each(
                "isNotCompetentBecause",
                all,
                is == Outcome.NOT_COMPETENT ? reasons : Set.of(),
                Checks::isNotCompetentBecause);
        for (Provision provision : nearProvisions(because)) {
            boolean right = isOneOf(provision, because);
            say("isOrdinaryBecause", provision, right && is == Outcome.ORDINARY, c -> c.isOrdinaryBecause(provision));
            say(
                    "needsSupplementBecause",
                    provision,
                    right && is == Outcome.SUPPLEMENT,
                    c -> c.needsSupplementBecause(provision));
            say("isRefusedBecause", provision, right && is == Outcome.REFUSE, c -> c.isRefusedBecause(provision));
            say(
                    "isNotCompetentBecause",
                    provision,
                    right && is == Outcome.NOT_COMPETENT,
                    c -> c.isNotCompetentBecause(provision));
        }
    }

    private void findings() {
        for (Finding finding : decision.findings()) {
            String id = finding.requirement();
            List<Finding> alike = decision.findings().stream()
                    .filter(other -> other.requirement().equals(id))
                    .toList();
            for (String other : near(id)) {
                boolean isThere = other.equals(id);
                for (Status status : Status.values()) {
                    boolean right = isThere && alike.stream().allMatch(each -> each.status() == status);
                    say("finds", other + " " + status, right, checks -> checks.finds(other, status));
                }
                say("meets", other, isThere && all(alike, Status.MET), checks -> checks.meets(other));
                say("doesNotMeet", other, isThere && all(alike, Status.NOT_MET), checks -> checks.doesNotMeet(other));
                say(
                        "leavesOpen",
                        other,
                        isThere && all(alike, Status.UNDETERMINED),
                        checks -> checks.leavesOpen(other));
            }
            say("doesNotLookAt", id, false, checks -> checks.doesNotLookAt(id));
            if (alike.size() == 1) {
                cited(finding);
                observed(finding);
            }
        }
        Set<String> met = new LinkedHashSet<>();
        decision.findings().forEach(finding -> met.add(finding.requirement()));
        boolean right = decision.findings().stream().allMatch(finding -> finding.status() == Status.MET);
        say("meets", met, right, checks -> checks.meets(met.toArray(String[]::new)));
    }

    private static boolean all(List<Finding> findings, Status status) {
        return findings.stream().allMatch(finding -> finding.status() == status);
    }

    private void cited(Finding finding) {
        String id = finding.requirement();
        List<Provision> cited =
                finding.citations().stream().map(Citation::provision).toList();
        for (Provision provision : nearProvisions(cited)) {
            say("cites", id + " " + provision, isOneOf(provision, cited), checks -> checks.cites(id, provision));
        }
        for (Citation citation : finding.citations()) {
            String label = citation.label(Language.VIETNAMESE);
            say("cites", label, true, checks -> checks.cites(id, label));
            say("cites", label + "0", false, checks -> checks.cites(id, label + "0"));
            say("cites", " " + label, false, checks -> checks.cites(id, " " + label));
        }
    }

    private void observed(Finding finding) {
        String id = finding.requirement();
        for (Observation observation : finding.facts()) {
            KnownFact seen = new KnownFact(observation.fact(), observation.value());
            KnownFact other = new KnownFact(observation.fact(), beside(observation.value()));
            say("compares", seen, true, checks -> checks.compares(id, seen));
            say("compares", other, false, checks -> checks.compares(id, other));
            KnownFact renamed = new KnownFact(observation.fact() + "2", observation.value());
            say("compares", renamed, false, checks -> checks.compares(id, renamed));
        }
        String[] missing = finding.missing().toArray(String[]::new);
        if (missing.length > 0) {
            say("waitsFor", Arrays.toString(missing), true, checks -> checks.waitsFor(id, missing));
            String[] fewer = Arrays.copyOf(missing, missing.length - 1);
            if (fewer.length > 0) {
                say("waitsFor", Arrays.toString(fewer), false, checks -> checks.waitsFor(id, fewer));
            }
        }
        if (missing.length > 1) {
            String joined = String.join(", ", new TreeSet<>(finding.missing()));
            say("waitsFor", joined, false, checks -> checks.waitsFor(id, joined));
        }
        String[] more =
                Stream.concat(finding.missing().stream(), Stream.of("onlyHere")).toArray(String[]::new);
        say("waitsFor", Arrays.toString(more), false, checks -> checks.waitsFor(id, more));
    }

    private void limit() {
        AppliedLimit applied = decision.due().flatMap(Due::limit).orElse(null);
        DueDate date = applied == null ? null : applied.due().orElse(null);
        LocalDateTime at = date == null ? decision.receivedAt() : date.at();
        for (LocalDateTime moment :
                List.of(at, at.plusSeconds(1), at.minusSeconds(1), at.plusDays(1), at.minusDays(1))) {
            say("isDueAt", moment, date != null && moment.equals(at), checks -> checks.isDueAt(moment.toString()));
        }
        LocalDateTime end = date == null ? at : date.legalEnd();
        for (LocalDateTime moment : List.of(end, end.plusSeconds(1), end.minusSeconds(1), end.minusDays(1))) {
            say(
                    "endsByLawAt",
                    moment,
                    date != null && moment.equals(end),
                    checks -> checks.endsByLawAt(moment.toString()));
        }
        for (int days = -1; days <= 1; days++) {
            String day = at.toLocalDate().plusDays(days).toString();
            say("isDueOn", day, date != null && days == 0, checks -> checks.isDueOn(day));
        }
        List<AppliedLimit> candidates = decision.due().map(Due::candidates).orElse(List.of());
        Set<String> ids = new LinkedHashSet<>();
        candidates.forEach(candidate -> ids.add(candidate.limit().id()));
        boolean dated = date != null
                || candidates.stream().anyMatch(candidate -> candidate.due().isPresent());
        say("hasNoDueDate", "", !dated, Checks::hasNoDueDate);
        Set<String> nearIds = new LinkedHashSet<>(List.of("some-limit"));
        ids.forEach(id -> nearIds.addAll(near(id)));
        if (applied != null) {
            nearIds.addAll(near(applied.limit().id()));
        }
        each(
                "isWithin",
                nearIds,
                applied == null ? Set.of() : Set.of(applied.limit().id()),
                Checks::isWithin);
        for (String id : nearIds) {
            say("isWithinOneOf", id, ids.equals(Set.of(id)), checks -> checks.isWithinOneOf(id));
        }
        if (ids.size() > 1) {
            String joined = String.join(", ", new TreeSet<>(ids));
            say("isWithinOneOf", joined, false, checks -> checks.isWithinOneOf(joined));
        }
        if (!ids.isEmpty()) {
            say("isWithinOneOf", ids, true, checks -> checks.isWithinOneOf(ids.toArray(String[]::new)));
        }
        List<Provision> cited = applied == null
                ? List.of()
                : applied.citations().stream().map(Citation::provision).toList();
        for (Provision provision : nearProvisions(cited)) {
            say("limitCites", provision, isOneOf(provision, cited), checks -> checks.limitCites(provision));
        }
    }

    private void body() {
        DecidingBody body = decision.competence().orElse(null);
        Set<String> units = new LinkedHashSet<>(List.of("some-unit"));
        decision.unit().ifPresent(unit -> units.addAll(near(unit)));
        Set<String> guided = new LinkedHashSet<>();
        decision.guide().forEach(other -> guided.addAll(other.units()));
        guided.forEach(unit -> units.addAll(near(unit)));
        if (body != null) {
            body.units().forEach(unit -> units.addAll(near(unit)));
        }
        Set<String> one = body == null || body.units().size() != 1 ? Set.of() : Set.copyOf(body.units());
        each("isDecidedBy", units, one, Checks::isDecidedBy);
        each("guidesTo", units, guided, Checks::guidesTo);
        named("isReturnedAt", body == null ? "" : body.returnedAt(), Checks::isReturnedAt);
        named("isDecidedByOffice", body == null ? "" : body.office(), Checks::isDecidedByOffice);
        named("isDecidedByDelegation", body == null ? "" : body.delegation(), Checks::isDecidedByDelegation);
        Set<String> forms = new LinkedHashSet<>();
        if (body != null) {
            for (Signature signature : body.signatures()) {
                forms.add(String.join(
                        " ",
                        signature.forms().stream().map(form -> form.written()).toList()));
            }
        }
        each(
                "mayBeSignedWith",
                List.of("", "TM.", "KT.", "TM. KT.", "TL.", "TUQ.", "T"),
                forms,
                Checks::mayBeSignedWith);
    }

    private void named(String check, String is, BiConsumer<Checks, String> sentence) {
        Set<String> all = new LinkedHashSet<>(List.of("some-other"));
        if (!is.isEmpty()) {
            all.addAll(near(is));
        }
        each(check, all, Set.of(is), sentence);
    }

    private void rest() {
        boolean without = decision.remedies().isEmpty();
        say("hasNoRemedy", "", without, Checks::hasNoRemedy);
        for (Remedy remedy : decision.remedies()) {
            remedy(remedy);
        }
        List<String> asked = decision.questions().stream().map(Question::fact).toList();
        say("asksNothing", "", asked.isEmpty(), Checks::asksNothing);
        Set<String> facts = new LinkedHashSet<>(List.of("copies"));
        asked.forEach(fact -> facts.addAll(near(fact)));
        each("asksNext", facts, asked.isEmpty() ? Set.of() : Set.of(asked.get(0)), Checks::asksNext);
        for (String fact : facts) {
            say("asks", fact, asked.equals(List.of(fact)), checks -> checks.asks(fact));
        }
        if (asked.size() > 1) {
            say("asks", "joined", false, checks -> checks.asks(String.join(", ", new TreeSet<>(asked))));
        }
        if (!asked.isEmpty()) {
            say("asks", asked, true, checks -> checks.asks(asked.toArray(String[]::new)));
        }
        List<String> owed = decision.duties().stream().map(OwedDuty::id).toList();
        say("owesNothing", "", owed.isEmpty(), Checks::owesNothing);
        Set<String> duties = new LinkedHashSet<>(List.of("some-duty"));
        owed.forEach(duty -> duties.addAll(near(duty)));
        each("owes", duties, owed, (checks, duty) -> checks.owes(duty));
        say(
                "owes",
                owed + " and more",
                false,
                checks -> checks.owes(
                        Stream.concat(owed.stream(), Stream.of("more")).toArray(String[]::new)));
        Need need = decision.slip().map(SlipAdvice::need).orElse(null);
        say("requiresSlip", "", need == Need.REQUIRED, Checks::requiresSlip);
        say("requiresNoSlip", "", need == Need.NOT_REQUIRED, Checks::requiresNoSlip);
        say("leavesSlipOpen", "", need == Need.UNDETERMINED, Checks::leavesSlipOpen);
        List<Provision> slip = decision.slip()
                .map(advice ->
                        advice.citations().stream().map(Citation::provision).toList())
                .orElse(List.of());
        for (Provision provision : nearProvisions(slip)) {
            say("slipCites", provision, isOneOf(provision, slip), checks -> checks.slipCites(provision));
        }
        say("takes", "some option", false, checks -> checks.takes("some-reading", "some-option"));
        for (TakenReading reading : decision.readings()) {
            say("takes", reading.id(), true, checks -> checks.takes(reading.id(), reading.taken()));
            for (TakenReading.Alternative other : reading.alternatives()) {
                say("takes", other, false, checks -> checks.takes(reading.id(), other.option()));
            }
            say("takes", reading.id() + "x", false, checks -> checks.takes(reading.id() + "x", reading.taken()));
        }
        say("isRejectedWith", "", false, checks -> checks.isRejectedWith(IssueCode.MISSING));
    }

    private void remedy(Remedy remedy) {
        KnownFact[] all = remedy.changes().stream()
                .map(change -> new KnownFact(change.fact(), change.to().get(0)))
                .toArray(KnownFact[]::new);
        for (Outcome outcome : Outcome.values()) {
            boolean right = brings(outcome, all);
            say("wouldBe", outcome + " " + Arrays.toString(all), right, checks -> checks.wouldBe(outcome, all));
        }
        KnownFact[] half = Arrays.copyOf(all, all.length - 1);
        if (half.length > 0) {
            say(
                    "wouldBe",
                    Arrays.toString(half),
                    brings(remedy.outcome(), half),
                    c -> c.wouldBe(remedy.outcome(), half));
        }
        KnownFact[] more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = new KnownFact("onlyHere", FactValue.of(1));
        say("wouldBe", Arrays.toString(more), false, checks -> checks.wouldBe(remedy.outcome(), more));
        for (int i = 0; i < all.length; i++) {
            KnownFact[] other = all.clone();
            other[i] = new KnownFact(all[i].id(), beside(all[i].value()));
            say(
                    "wouldBe",
                    Arrays.toString(other),
                    brings(remedy.outcome(), other),
                    c -> c.wouldBe(remedy.outcome(), other));
        }
    }

    private boolean brings(Outcome outcome, KnownFact[] facts) {
        for (Remedy remedy : decision.remedies()) {
            long found = 0;
            for (Change change : remedy.changes()) {
                found += Stream.of(facts)
                        .filter(fact ->
                                fact.id().equals(change.fact()) && change.to().contains(fact.value()))
                        .count();
            }
            if (remedy.outcome() == outcome && found == remedy.changes().size() && found == facts.length) {
                return true;
            }
        }
        return false;
    }

    // What lies beside

    /** The id, its beginning, what it is the beginning of, and the larger unit; the id itself first. */
    private static Set<String> near(String id) {
        Set<String> near = new LinkedHashSet<>(List.of(id, id + "x", id.substring(0, id.length() - 1), " " + id));
        near.add(id.substring(id.indexOf('/') + 1));
        near.add(id.substring(0, id.lastIndexOf('/') < 0 ? id.length() : id.lastIndexOf('/')));
        near.add(id.substring(Math.max(0, id.lastIndexOf('-'))));
        return near;
    }

    private static FactValue beside(FactValue value) {
        if (value instanceof FactValue.Whole whole) {
            return FactValue.of(whole.number() + 1);
        }
        if (value instanceof FactValue.YesNo yesNo) {
            return FactValue.of(!yesNo.yes());
        }
        if (value instanceof FactValue.Word word) {
            return FactValue.of(word.word() + "x");
        }
        return FactValue.of("beside");
    }

    private static List<Provision> nearProvisions(List<Provision> cited) {
        List<Provision> near = new ArrayList<>(
                List.of(Provision.of("some-document"), Provision.of("").article("99")));
        for (Provision each : cited) {
            Provision bare = Provision.of(each.source())
                    .article(each.article())
                    .clause(each.clause())
                    .point(each.point())
                    .item(each.item());
            near.add(bare);
            near.add(Provision.of(each.source()));
            near.add(Provision.of(each.source() + "x").article(each.article()).item(each.item()));
            near.add(bare.article(each.article() + "0"));
            near.add(bare.clause(each.clause() + "0"));
            near.add(bare.point(each.point() + "a"));
            near.add(bare.item(each.item() + "0"));
            if (each.item().length() > 1) {
                near.add(bare.item(each.item().substring(0, 1)));
            }
        }
        return near;
    }

    /** Whether all that is told of a provision is so of one of those that are cited. */
    private static boolean isOneOf(Provision told, List<Provision> cited) {
        return cited.stream()
                .anyMatch(each -> List.of("", each.source()).contains(told.source())
                        && List.of("", each.article()).contains(told.article())
                        && List.of("", each.clause()).contains(told.clause())
                        && List.of("", each.point()).contains(told.point())
                        && List.of("", each.item()).contains(told.item()));
    }
}
