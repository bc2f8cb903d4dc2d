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
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What can be checked of the answer on a case. Each check decides the case if that has not been done, fails with an {@link
 * AssertionError} if the answer is another, and gives back the case, so that the next check can follow.
 *
 * <p>The message of a failure holds what was expected and found, the explanation of the decision, and a line that replays
 * it. A check fails also if no requirement was looked at, or not the one that it names: then nothing was verified.
 *
 * <p>Provisions are compared as far as they are told: {@code article("7")} is Article 7 of any document, with any clause.
 * If a {@linkplain Verify#programme programme} is verified, what was found for other programmes does not count.
 *
 * <p>A check that is asked with nothing, no id, a blank one or a provision of which nothing is told, fails with an {@link
 * IllegalArgumentException}: it could not fail otherwise, or never pass.
 *
 * <p>Immutable and safe for use by many threads.
 */
@CanIgnoreReturnValue
public abstract sealed class Checks permits Verification, Verified {

    Checks() {}

    abstract Decided decided();

    // Outcome

    /** Taken, resolved and returned on the spot (không chờ). */
    public final Verified isNoWait() {
        return has(Outcome.NO_WAIT);
    }

    /** Taken on the ordinary track. */
    public final Verified isOrdinary() {
        return has(Outcome.ORDINARY);
    }

    /** Taken on the ordinary track, because a requirement of a programme is not met. */
    public final Verified isOrdinaryBecause(String requirement) {
        return because(Outcome.ORDINARY, requirement);
    }

    /** Taken on the ordinary track, because what a provision demands for a faster one is not met. */
    public final Verified isOrdinaryBecause(Provision provision) {
        return because(Outcome.ORDINARY, provision);
    }

    /** Something is missing from the dossier. */
    public final Verified needsSupplement() {
        return has(Outcome.SUPPLEMENT);
    }

    /** Something is missing from the dossier, which a requirement demands. */
    public final Verified needsSupplementBecause(String requirement) {
        return because(Outcome.SUPPLEMENT, requirement);
    }

    /** Something is missing from the dossier, which a provision demands. */
    public final Verified needsSupplementBecause(Provision provision) {
        return because(Outcome.SUPPLEMENT, provision);
    }

    /** Inadmissible. */
    public final Verified isRefused() {
        return has(Outcome.REFUSE);
    }

    /** Inadmissible, because a requirement is not met. */
    public final Verified isRefusedBecause(String requirement) {
        return because(Outcome.REFUSE, requirement);
    }

    /** Inadmissible, because what a provision demands is not met. */
    public final Verified isRefusedBecause(Provision provision) {
        return because(Outcome.REFUSE, provision);
    }

    /** The desk may not take it. */
    public final Verified isNotCompetent() {
        return has(Outcome.NOT_COMPETENT);
    }

    /** The desk may not take it, because a requirement is not met. */
    public final Verified isNotCompetentBecause(String requirement) {
        return because(Outcome.NOT_COMPETENT, requirement);
    }

    /** The desk may not take it, by a provision. */
    public final Verified isNotCompetentBecause(Provision provision) {
        return because(Outcome.NOT_COMPETENT, provision);
    }

    /** Facts are missing, or a person must judge. */
    public final Verified isUndetermined() {
        return has(Outcome.UNDETERMINED);
    }

    /** An outcome. */
    public final Verified has(Outcome outcome) {
        Decided decided = decided();
        Verified verified =
                same(decided, outcome, decided.decision(outcome.name()).outcome());
        if (outcome == Outcome.NO_WAIT) {
            decided.needsItsProgramme();
        }
        return verified;
    }

    /** A track. */
    public final Verified isOn(Track track) {
        Decided decided = decided();
        Verified verified = same(
                decided,
                track,
                decided.decision(track.name()).track().map(Object.class::cast).orElse("no track"));
        if (track == Track.NO_WAIT) {
            decided.needsItsProgramme();
        }
        return verified;
    }

    private Verified because(Outcome outcome, String requirement) {
        Decided decided = decided();
        some(requirement);
        String expected = outcome + " because of " + requirement;
        Set<String> reasons = new LinkedHashSet<>();
        reasons(decided, outcome, expected).forEach(finding -> reasons.add(finding.requirement()));
        if (!reasons.contains(requirement)) {
            decided.findings(requirement, expected); // tells if it is not looked at at all
            throw decided.failure(expected, "because of " + reasons);
        }
        return new Verified(decided);
    }

    private Verified because(Outcome outcome, Provision provision) {
        Decided decided = decided();
        some(provision);
        String expected = outcome + " because of " + told(provision);
        Set<String> labels = new LinkedHashSet<>();
        for (Finding finding : reasons(decided, outcome, expected)) {
            for (Citation citation : finding.citations()) {
                if (is(provision, citation.provision())) {
                    return new Verified(decided);
                }
                labels.add(finding.requirement() + " by " + citation.label(Language.ENGLISH));
            }
        }
        throw decided.failure(expected, "because of " + labels);
    }

    /** The requirements that are not met and have this outcome. */
    private static List<Finding> reasons(Decided decided, Outcome outcome, String expected) {
        Decision decision = decided.decision(expected);
        if (decision.outcome() != outcome) {
            throw decided.failure(expected, decision.outcome());
        }
        return decided.findings().stream()
                .filter(finding ->
                        finding.status() == Status.NOT_MET && finding.kind().ifNotMet() == outcome)
                .toList();
    }

    // Findings

    /** Requirements are met. */
    public final Verified meets(String... requirements) {
        return all(Status.MET, requirements);
    }

    /** Requirements are not met. */
    public final Verified doesNotMeet(String... requirements) {
        return all(Status.NOT_MET, requirements);
    }

    /** Whether requirements are met is not known. */
    public final Verified leavesOpen(String... requirements) {
        return all(Status.UNDETERMINED, requirements);
    }

    private Verified all(Status status, String... requirements) {
        Decided decided = decided();
        some(requirements);
        for (String requirement : requirements) {
            finds(decided, requirement, status);
        }
        return new Verified(decided);
    }

    /** How a requirement stands. If several programmes have it in common, it stands so in all of them. */
    public final Verified finds(String requirement, Status status) {
        some(requirement);
        return finds(decided(), requirement, status);
    }

    private static Verified finds(Decided decided, String requirement, Status status) {
        String expected = requirement + " " + status;
        for (Finding finding : decided.findings(requirement, expected)) {
            if (finding.status() != status) {
                throw decided.failure(expected, finding.status());
            }
        }
        return new Verified(decided);
    }

    /**
     * A requirement is not looked at for this procedure on this day; the catalogs must declare it all the same.
     *
     * @throws IllegalStateException if the case is decided {@linkplain Verification#in(ProcedureRules) by rules}, and none
     *     of the shipped catalogs that were used declares it: then name the catalogs
     */
    public final Verified doesNotLookAt(String requirement) {
        Decided decided = decided();
        some(requirement);
        String expected = "no look at " + requirement;
        decided.decision(expected);
        for (Finding finding : decided.findings()) {
            if (finding.requirement().equals(requirement)) {
                throw decided.failure(expected, finding.status());
            }
        }
        Set<String> declared = decided.declared();
        if (!declared.contains(requirement)) {
            if (decided.subject().catalogs().isEmpty()) {
                throw new IllegalStateException("it is not known whether these rules declare " + requirement
                        + ", as rules do not tell their catalogs: it needs in(Catalog…)");
            }
            throw decided.failure(expected, "no catalog declares " + requirement + Naming.meant(requirement, declared));
        }
        return new Verified(decided);
    }

    /** The finding on a requirement cites a provision; if several programmes have it in common, in all of them. */
    public final Verified cites(String requirement, Provision provision) {
        Decided decided = decided();
        some(requirement);
        some(provision);
        String expected = requirement + " by " + told(provision);
        for (Finding finding : decided.findings(requirement, expected)) {
            cited(decided, expected, provision, finding.citations());
        }
        return new Verified(decided);
    }

    /**
     * The finding on a requirement cites what is printed so, for example {@code Nghị định 23/2015/NĐ-CP Điều 7}; if several
     * programmes have it in common, in all of them.
     */
    public final Verified cites(String requirement, String printed) {
        Decided decided = decided();
        some(requirement, printed);
        String expected = requirement + " by " + printed;
        for (Finding finding : decided.findings(requirement, expected)) {
            List<String> labels = new ArrayList<>();
            for (Citation citation : finding.citations()) {
                for (Language language : Language.values()) {
                    labels.add(citation.label(language));
                }
            }
            if (!labels.contains(printed)) {
                throw decided.failure(expected, labels);
            }
        }
        return new Verified(decided);
    }

    /** The finding on a requirement rests on these facts, perhaps among others. */
    public final Verified compares(String requirement, KnownFact... facts) {
        Decided decided = decided();
        some(requirement);
        byId(facts);
        String expected = requirement + " with " + Arrays.toString(facts);
        for (Finding finding : decided.findings(requirement, expected)) {
            List<KnownFact> seen = new ArrayList<>();
            for (Observation observation : finding.facts()) {
                seen.add(new KnownFact(observation.fact(), observation.value()));
            }
            if (!seen.containsAll(List.of(facts))) {
                throw decided.failure(expected, seen);
            }
        }
        return new Verified(decided);
    }

    /** A requirement is open until exactly these facts are known, in whatever order. */
    public final Verified waitsFor(String requirement, String... facts) {
        Decided decided = decided();
        some(requirement);
        Set<String> expected = some(facts);
        String told = requirement + " waits for " + expected;
        for (Finding finding : decided.findings(requirement, told)) {
            exactly(decided, told, expected, finding.missing());
        }
        return new Verified(decided);
    }

    // Time limit

    /**
     * Due at a moment of local time, written as {@code 2022-05-26T17:00}: when the desk can hand out the result.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public final Verified isDueAt(String moment) {
        Decided decided = decided();
        LocalDateTime expected = Moments.moment(moment);
        return same(
                decided,
                "due at " + expected,
                "due at " + dueDate(decided, "due at " + expected).at());
    }

    /**
     * Due on a day, written as {@code 2022-05-26}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public final Verified isDueOn(String day) {
        Decided decided = decided();
        LocalDate expected = Moments.day(day);
        return same(
                decided,
                "due on " + expected,
                "due on " + dueDate(decided, "due on " + expected).date());
    }

    /**
     * The period ends by the law at a moment of local time, exclusive: {@code 2022-05-27T00:00}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public final Verified endsByLawAt(String moment) {
        Decided decided = decided();
        String expected = "ends by law at " + Moments.moment(moment);
        return same(
                decided,
                expected,
                "ends by law at " + dueDate(decided, expected).legalEnd());
    }

    /** The time limit with this id applies. */
    public final Verified isWithin(String limit) {
        Decided decided = decided();
        some(limit);
        return same(
                decided,
                "within " + limit,
                "within " + applied(decided, "within " + limit).limit().id());
    }

    /** The time limit that applies is set by a provision. */
    public final Verified limitCites(Provision provision) {
        Decided decided = decided();
        some(provision);
        String expected = "a time limit by " + told(provision);
        return cited(decided, expected, provision, applied(decided, expected).citations());
    }

    /** It depends on facts that are not known which time limit applies: exactly one of these, in whatever order. */
    public final Verified isWithinOneOf(String... limits) {
        Decided decided = decided();
        Set<String> expected = some(limits);
        String told = "within one of " + expected;
        List<String> candidates = new ArrayList<>();
        for (AppliedLimit candidate : candidates(decided, told)) {
            candidates.add(candidate.limit().id());
        }
        if (candidates.isEmpty()) {
            String settled = applied(decided, told).limit().id();
            throw decided.failure(told, "within " + settled + "; nothing is open");
        }
        return exactly(decided, told, expected, candidates);
    }

    /** No time limit is told, or none of those that apply or may apply has a date. */
    public final Verified hasNoDueDate() {
        Decided decided = decided();
        String expected = "no due date";
        List<AppliedLimit> limits = new ArrayList<>(candidates(decided, expected));
        decided.decision(expected).due().flatMap(Due::limit).ifPresent(limits::add);
        for (AppliedLimit limit : limits) {
            limit.due().ifPresent(date -> {
                throw decided.failure(
                        expected,
                        "due at " + date.at() + " within " + limit.limit().id());
            });
        }
        return new Verified(decided);
    }

    private static List<AppliedLimit> candidates(Decided decided, String expected) {
        return decided.decision(expected).due().map(Due::candidates).orElse(List.of());
    }

    private static AppliedLimit applied(Decided decided, String expected) {
        return decided.decision(expected)
                .due()
                .flatMap(Due::limit)
                .orElseThrow(() -> decided.failure(expected, "no time limit that applies"));
    }

    private static DueDate dueDate(Decided decided, String expected) {
        return applied(decided, expected)
                .due()
                .orElseThrow(() -> decided.failure(expected, "a time limit without a date"));
    }

    // Competence

    /** The body of a unit decides, for example {@code hoan-kiem/hang-bac}. */
    public final Verified isDecidedBy(String unit) {
        Decided decided = decided();
        some(unit);
        String expected = "decided by " + unit;
        List<String> units = body(decided, expected).units();
        if (!units.equals(List.of(unit))) {
            throw decided.failure(expected, "decided by " + units + Naming.meant(unit, units));
        }
        return new Verified(decided);
    }

    /** An office decides, for example {@code ubnd-xa}. */
    public final Verified isDecidedByOffice(String office) {
        Decided decided = decided();
        some(office);
        String expected = "decided by the office " + office;
        return same(
                decided,
                expected,
                told("decided by the office ", body(decided, expected).office(), "nothing is said of an office"));
    }

    /** The power to decide is delegated, by the delegation with this id. */
    public final Verified isDecidedByDelegation(String delegation) {
        Decided decided = decided();
        some(delegation);
        String expected = "decided by the delegation " + delegation;
        return same(
                decided,
                expected,
                told("decided by the delegation ", body(decided, expected).delegation(), "decided by no delegation"));
    }

    /** The result is handed out at the desk of a unit. */
    public final Verified isReturnedAt(String unit) {
        Decided decided = decided();
        some(unit);
        String expected = "returned at " + unit;
        return same(
                decided,
                expected,
                told("returned at ", body(decided, expected).returnedAt(), "nothing is said of where it is returned"));
    }

    /** The result may be signed with these forms before the title, from the top: {@code TM. KT.}, empty for none. */
    public final Verified mayBeSignedWith(String forms) {
        Decided decided = decided();
        String expected = "signed with \"" + forms + "\"";
        List<String> ways = new ArrayList<>();
        for (Signature signature : body(decided, expected).signatures()) {
            List<String> written = new ArrayList<>();
            signature.forms().forEach(form -> written.add(form.written()));
            ways.add(String.join(" ", written));
        }
        if (!ways.contains(forms)) {
            throw decided.failure(expected, ways);
        }
        return new Verified(decided);
    }

    /** The applicant is guided to the body of a unit, perhaps among others. */
    public final Verified guidesTo(String unit) {
        Decided decided = decided();
        some(unit);
        String expected = "a guide to " + unit;
        Set<String> units = new TreeSet<>();
        decided.decision(expected).guide().forEach(body -> units.addAll(body.units()));
        if (!units.contains(unit)) {
            throw decided.failure(expected, "a guide to " + units + Naming.meant(unit, units));
        }
        return new Verified(decided);
    }

    private static String told(String words, String id, String none) {
        return id.isEmpty() ? none : words + id;
    }

    private static DecidingBody body(Decided decided, String expected) {
        return decided.decision(expected)
                .competence()
                .orElseThrow(() -> decided.failure(expected, "that the desk is competent is not known or not so"));
    }

    // Remedies, questions, duties, slip, readings

    /** The outcome would be this one, if the applicant changed these facts to these values, and nothing else. */
    public final Verified wouldBe(Outcome outcome, KnownFact... changes) {
        Decided decided = decided();
        Map<String, KnownFact> wanted = byId(changes);
        String expected = outcome + " with " + wanted.values();
        List<String> told = new ArrayList<>();
        for (Remedy remedy : decided.decision(expected).remedies()) {
            if (remedy.outcome() == outcome && brings(remedy, wanted)) {
                return new Verified(decided);
            }
            told.add(remedy.outcome() + ": " + remedy.text().en());
        }
        throw decided.failure(expected, told.isEmpty() ? "no remedy" : told);
    }

    private static boolean brings(Remedy remedy, Map<String, KnownFact> wanted) {
        for (Change change : remedy.changes()) {
            KnownFact fact = wanted.get(change.fact());
            if (fact == null || !change.to().contains(fact.value())) {
                return false;
            }
        }
        return remedy.changes().size() == wanted.size();
    }

    /** There is nothing that the applicant can do. */
    public final Verified hasNoRemedy() {
        Decided decided = decided();
        List<Remedy> remedies = decided.decision("no remedy").remedies();
        return same(
                decided,
                "no remedy",
                remedies.isEmpty() ? "no remedy" : remedies.get(0).text().en());
    }

    /** The next question asks for a fact. */
    public final Verified asksNext(String fact) {
        Decided decided = decided();
        some(fact);
        List<String> asked = asked(decided, fact + " asked next");
        if (asked.isEmpty() || !asked.get(0).equals(fact)) {
            throw decided.failure(fact + " asked next", "asked in this order: " + asked + Naming.meant(fact, asked));
        }
        return new Verified(decided);
    }

    /** Exactly these facts are asked for, in whatever order. */
    public final Verified asks(String... facts) {
        Decided decided = decided();
        Set<String> expected = some(facts);
        String told = "questions " + expected;
        return exactly(decided, told, expected, asked(decided, told));
    }

    /** Nothing is asked. */
    public final Verified asksNothing() {
        Decided decided = decided();
        return same(decided, "questions []", "questions " + asked(decided, "questions []"));
    }

    private static List<String> asked(Decided decided, String expected) {
        return decided.decision(expected).questions().stream()
                .map(Question::fact)
                .toList();
    }

    /** The desk owes these duties, perhaps among others. */
    public final Verified owes(String... duties) {
        Decided decided = decided();
        some(duties);
        String expected = "duties " + List.of(duties);
        List<String> owed =
                decided.decision(expected).duties().stream().map(OwedDuty::id).toList();
        for (String duty : duties) {
            if (!owed.contains(duty)) {
                throw decided.failure(expected, "duties " + owed + Naming.meant(duty, owed));
            }
        }
        return new Verified(decided);
    }

    /** The desk owes nothing. */
    public final Verified owesNothing() {
        Decided decided = decided();
        return same(
                decided,
                "duties []",
                "duties "
                        + decided.decision("duties []").duties().stream()
                                .map(OwedDuty::id)
                                .toList());
    }

    /** A receipt-and-appointment slip must be given. */
    public final Verified requiresSlip() {
        return slip(Need.REQUIRED);
    }

    /** No receipt-and-appointment slip need be given, unless the applicant asks. */
    public final Verified requiresNoSlip() {
        return slip(Need.NOT_REQUIRED);
    }

    /** Whether a receipt-and-appointment slip must be given is not known. */
    public final Verified leavesSlipOpen() {
        return slip(Need.UNDETERMINED);
    }

    private Verified slip(Need need) {
        Decided decided = decided();
        String expected = "slip " + need;
        return same(
                decided,
                expected,
                decided.decision(expected)
                        .slip()
                        .map(SlipAdvice::need)
                        .map(found -> "slip " + found)
                        .orElse("nothing said of a slip"));
    }

    /** The statement on the slip is made by a provision. */
    public final Verified slipCites(Provision provision) {
        Decided decided = decided();
        some(provision);
        String expected = "a slip by " + told(provision);
        SlipAdvice slip = decided.decision(expected)
                .slip()
                .orElseThrow(() -> decided.failure(expected, "nothing said of a slip"));
        return cited(decided, expected, provision, slip.citations());
    }

    /** A contested reading mattered, and this option of it was taken. */
    public final Verified takes(String reading, String option) {
        Decided decided = decided();
        some(reading, option);
        String expected = reading + " read as " + option;
        Map<String, Set<String>> options = decided.readings();
        List<String> taken = new ArrayList<>();
        for (TakenReading each : decided.decision(expected).readings()) {
            if (each.id().equals(reading) && each.taken().equals(option)) {
                return new Verified(decided);
            }
            Set<String> all = options.computeIfAbsent(each.id(), id -> new TreeSet<>());
            all.add(each.taken());
            each.alternatives().forEach(alternative -> all.add(alternative.option()));
            if (each.id().equals(reading)) {
                taken.add(each.id() + " read as " + each.taken());
            }
        }
        Set<String> ways = options.get(reading);
        if (ways == null) {
            throw decided.failure(
                    expected, "no catalog declares the reading " + reading + Naming.meant(reading, options.keySet()));
        }
        throw decided.failure(
                expected,
                (taken.isEmpty() ? "this reading did not matter here" : String.join(", ", taken))
                        + (ways.contains(option)
                                ? ""
                                : "; it has no option " + option + Naming.meant(option, ways) + ", but " + ways));
    }

    // Rejected input

    /** The case is rejected with exactly these problems, in whatever order; nothing is decided. */
    public final Verified isRejectedWith(IssueCode... codes) {
        Decided decided = decided();
        if (codes.length == 0) {
            throw nothing("issue code");
        }
        List<String> expected = Arrays.stream(codes).map(IssueCode::id).sorted().toList();
        List<String> found = decided.problems().stream()
                .map(Issue::code)
                .map(IssueCode::id)
                .sorted()
                .toList();
        return same(decided, "rejected with " + expected, found.isEmpty() ? "a decision" : "rejected with " + found);
    }

    // Pieces

    private static Verified same(Decided decided, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw decided.failure(expected.toString(), found);
        }
        return new Verified(decided);
    }

    private static Verified exactly(Decided decided, String told, Set<String> expected, Collection<String> found) {
        Set<String> all = new TreeSet<>(found);
        if (!expected.equals(all)) {
            throw decided.failure(told, all.isEmpty() ? "none" : all);
        }
        return new Verified(decided);
    }

    /** Ids, ordered. A check of nothing would never fail. */
    private static Set<String> some(String... ids) {
        for (String id : ids) {
            if (id.isBlank()) {
                throw nothing("id");
            }
        }
        if (ids.length == 0) {
            throw nothing("id");
        }
        return new TreeSet<>(List.of(ids));
    }

    private static void some(Provision provision) {
        if (told(provision).isBlank()) {
            throw nothing("part of the provision");
        }
    }

    /** Facts by their ids. Two values of one fact would leave one of them unchecked. */
    private static Map<String, KnownFact> byId(KnownFact... facts) {
        if (facts.length == 0) {
            throw nothing("fact");
        }
        Map<String, KnownFact> byId = new TreeMap<>();
        for (KnownFact fact : facts) {
            some(fact.id());
            if (byId.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("the fact " + fact.id() + " is given twice");
            }
        }
        return byId;
    }

    static IllegalArgumentException nothing(String what) {
        return new IllegalArgumentException("name at least one " + what + ": this would check nothing");
    }

    private static Verified cited(Decided decided, String expected, Provision provision, List<Citation> citations) {
        List<String> labels = new ArrayList<>();
        for (Citation citation : citations) {
            if (is(provision, citation.provision())) {
                return new Verified(decided);
            }
            labels.add(citation.provision().source() + ": " + citation.label(Language.ENGLISH));
        }
        throw decided.failure(expected, labels);
    }

    private static boolean is(Provision wanted, Provision found) {
        return part(wanted.source(), found.source())
                && part(wanted.article(), found.article())
                && part(wanted.clause(), found.clause())
                && part(wanted.point(), found.point())
                && part(wanted.item(), found.item());
    }

    private static boolean part(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    private static String told(Provision provision) {
        String within = provision.within(Language.ENGLISH);
        return provision.source() + (provision.source().isEmpty() || within.isEmpty() ? "" : " ") + within;
    }
}
