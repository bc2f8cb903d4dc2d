package io.github.motcua.rules.oracles;

import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Observation;
import io.github.motcua.rules.decision.OwedDuty;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.TakenReading;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.oracles.Law.OnDay.Owed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a decision must be, from the data alone, and in what a given decision differs. Shares the
 * model with the library and nothing that decides.
 */
final class Oracle {

    private static final String FINDINGS = "findings ";

    private final Law law;
    private final Tally tally;

    Oracle(Law law, Tally tally) {
        this.law = law;
        this.tally = tally;
    }

    /** In what the decision on a case is wrong, in words; empty if it is right. */
    List<String> disagreements(Case given, Decision decision) {
        Law.OnDay onDay = law.on(
                        Known.code(given), given.receivedAt().orElseThrow().toLocalDate())
                .orElse(null);
        if (onDay == null) {
            return List.of("decided although nothing is in force");
        }
        return new Comparison(onDay, given, decision).run();
    }

    /** The statuses that a finding may have: one where it is promised to be exact. */
    static Set<Status> allowed(TruthTable table, TruthTable.Verdict verdict) {
        return verdict.complete() && table.isPromisedExact()
                ? EnumSet.of(verdict.status())
                : EnumSet.of(verdict.status(), UNDETERMINED);
    }

    private final class Comparison {
        private final Law.OnDay onDay;
        private final Case given;
        private final Decision decision;
        private final Map<String, Object> known;
        private final Steps steps;
        private final Together together;
        private final List<String> wrong = new ArrayList<>();

        Comparison(Law.OnDay onDay, Case given, Decision decision) {
            this.onDay = onDay;
            this.given = given;
            this.decision = decision;
            this.known = Known.of(given, law, onDay);
            this.steps = new Steps(decision.findings());
            this.together = new Together(onDay, known, decision.findings());
        }

        List<String> run() {
            List<String> expected = onDay.demands.stream()
                    .map(demand ->
                            demand.programme() + "/" + demand.requirement().id())
                    .toList();
            List<String> found = decision.findings().stream()
                    .map(finding -> finding.programme() + "/" + finding.requirement())
                    .toList();
            same("requirements looked at", expected, found);
            if (!wrong.isEmpty()) {
                return wrong;
            }
            for (int i = 0; i < onDay.demands.size(); i++) {
                finding(onDay.demands.get(i), decision.findings().get(i));
            }
            outcome();
            due();
            owed();
            readings();
            questions();
            surroundings();
            return wrong;
        }

        private void same(String what, Object expected, Object found) {
            if (!expected.equals(found)) {
                wrong.add(what + ": expected " + expected + ", found " + found);
            }
        }

        private void finding(Law.Demand demand, Finding finding) {
            String id = finding.requirement();
            Criterion criterion = demand.requirement().criterion();
            TruthTable table = onDay.table(criterion);
            TruthTable.Verdict verdict = table.of(known);
            Status status = finding.status();
            tally.add(FINDINGS + status);
            count(table, verdict, status);
            if (!allowed(table, verdict).contains(status)) {
                wrong.add("finding " + id + ": expected " + verdict + ", found " + status + " of " + criterion);
            }
            same("kind of " + id, demand.requirement().kind(), finding.kind());
            if (!demand.isImplied()) {
                same("text of " + id, demand.requirement().wording(), finding.text());
                same("judge of " + id, demand.requirement().judgedBy(), finding.judgedBy());
            }
            same("catalog of " + id, demand.catalog().id(), finding.catalog());
            same("facts of " + id, observed(criterion), shown(finding));
            missing(id, criterion, finding, verdict);
            citations(demand, finding);
        }

        private void count(TruthTable table, TruthTable.Verdict verdict, Status status) {
            if (!table.isPromisedExact()) {
                tally.add(FINDINGS + "not promised exact");
                if (verdict.complete() && verdict.status() != status) {
                    tally.add(FINDINGS + "left open although all completions agree");
                }
            } else if (!verdict.complete()) {
                tally.add(FINDINGS + "with too many completions to look at");
            }
        }

        private Map<String, FactValue> observed(Criterion criterion) {
            Map<String, FactValue> observed = new LinkedHashMap<>();
            for (String fact : criterion.facts()) {
                if (known.containsKey(fact)) {
                    observed.put(fact, TypedValue.written(known.get(fact)));
                }
            }
            return observed;
        }

        private static Map<String, FactValue> shown(Finding finding) {
            Map<String, FactValue> shown = new LinkedHashMap<>();
            for (Observation observation : finding.facts()) {
                shown.put(observation.fact(), observation.value());
            }
            return shown;
        }

        /** Unknown facts of the criterion; exactly those that can still decide it, where that is promised. */
        private void missing(String id, Criterion criterion, Finding finding, TruthTable.Verdict verdict) {
            List<String> missing = finding.missing();
            if (finding.status() != UNDETERMINED) {
                same("missing for " + id, List.of(), missing);
                return;
            }
            Set<String> unknown = new LinkedHashSet<>(criterion.facts());
            unknown.removeAll(known.keySet());
            if (missing.isEmpty() || !unknown.containsAll(missing) || new HashSet<>(missing).size() < missing.size()) {
                wrong.add("missing for " + id + ": " + missing + " of the unknown " + unknown);
            }
            if (onDay.table(criterion).isPromisedExact() && verdict.complete()) {
                same("missing for " + id + " " + criterion, verdict.deciding(), new HashSet<>(missing));
            } else if (verdict.complete() && !missing.containsAll(verdict.deciding())) {
                wrong.add("missing for " + id + ": expected at least " + verdict.deciding() + ", found " + missing);
            }
        }

        /** What was found on a checklist is cited; otherwise what demands the requirement. */
        private void citations(Law.Demand demand, Finding finding) {
            List<Citation> general = onDay.cite(demand.requirement().citations(), demand.catalog());
            Set<Citation> expected = new HashSet<>();
            if (finding.status() == NOT_MET) {
                for (String fact : demand.requirement().criterion().facts()) {
                    demand.requirement().grounds().forEach((code, provisions) -> {
                        Object value = known.get(fact);
                        if (code.equals(value) || (value instanceof Set<?> codes && codes.contains(code))) {
                            expected.addAll(onDay.cite(provisions, demand.catalog()));
                        }
                    });
                }
            }
            same(
                    "citations of " + finding.requirement(),
                    expected.isEmpty() ? new HashSet<>(general) : expected,
                    new HashSet<>(finding.citations()));
        }

        private void outcome() {
            Set<Outcome> expected = together.outcomes();
            Outcome found = decision.outcome();
            if (!expected.contains(found)) {
                wrong.add("outcome: expected " + expected + ", found " + found);
            }
            tally.add("outcome " + found);
            if (expected.size() > 1) {
                tally.add("outcome not promised exact");
            }
            if (found != Outcome.UNDETERMINED && !steps.tell()) {
                tally.add("outcome that no finding tells");
            }
            Track track = switch (found) {
                case NO_WAIT -> Track.NO_WAIT;
                case ORDINARY -> onDay.procedure.interlinked() ? Track.INTERLINKED : Track.ORDINARY;
                default -> null;
            };
            tally.add("track " + track);
            same("track", Optional.ofNullable(track), decision.track());
        }

        /** The limits under every way in which their conditions may be found to stand; usually there is one. */
        private void due() {
            if (!decision.outcome().isTaken()) {
                same("due", Optional.empty(), decision.due());
                return;
            }
            List<Set<Status>> allowed = new ArrayList<>();
            long ways = 1;
            for (ConditionalLimit limit : onDay.limits) {
                TruthTable table = onDay.table(limit.when());
                TruthTable.Verdict verdict = table.of(known);
                allowed.add(allowed(table, verdict));
                ways *= allowed.get(allowed.size() - 1).size();
            }
            tally.add(ways == 1 ? "due" : "due not promised exact");
            Set<String> expected = new TreeSet<>();
            for (int way = 0; way < ways; way++) {
                int rest = way;
                List<Status> statuses = new ArrayList<>();
                for (Set<Status> each : allowed) {
                    statuses.add(List.copyOf(each).get(rest % each.size()));
                    rest /= each.size();
                }
                expected.add(due(statuses));
            }
            String found = decision.due().map(this::shown).orElse("none");
            tally.add("due " + found.replaceAll(" .*", ""));
            decision.due().ifPresent(due -> {
                due.limit().ifPresent(this::limit);
                due.candidates().forEach(this::limit);
            });
            if (!expected.contains(found)) {
                wrong.add("due: expected " + expected + ", found " + found + " of " + onDay.limits);
            }
        }

        private void limit(AppliedLimit shown) {
            for (ConditionalLimit limit : onDay.limits) {
                if (limit.limit().id().equals(shown.limit().id())) {
                    List<Citation> citations = onDay.cite(limit.limit().citations(), onDay.catalog);
                    // due dates have an oracle of their own
                    same(
                            "limit",
                            new AppliedLimit(
                                    citing(citations, limit.limit()), onDay.catalog.id(), citations, shown.dueDate()),
                            shown);
                }
            }
        }

        private static TimeLimit citing(List<Citation> citations, TimeLimit limit) {
            return new TimeLimit(
                    limit.id(),
                    limit.term(),
                    limit.cutOff().orElse(null),
                    limit.wording(),
                    citations.stream().map(Citation::provision).toList());
        }

        /** One limit applies and no other can: that one. Otherwise all that do or can. */
        private String due(List<Status> statuses) {
            Set<String> applies = new TreeSet<>();
            Set<String> can = new TreeSet<>();
            for (int i = 0; i < statuses.size(); i++) {
                if (statuses.get(i) != NOT_MET) {
                    (statuses.get(i) == MET ? applies : can)
                            .add(onDay.limits.get(i).limit().id());
                }
            }
            if (applies.size() == 1 && can.isEmpty()) {
                return "within " + applies;
            }
            applies.addAll(can);
            return applies.isEmpty() ? "none" : "one of " + applies;
        }

        private String shown(Due due) {
            Set<String> candidates = new TreeSet<>();
            due.candidates().forEach(limit -> candidates.add(limit.limit().id()));
            return due.limit()
                    .map(limit -> "within [" + limit.limit().id() + "]")
                    .orElseGet(() -> "one of " + candidates);
        }

        private void owed() {
            List<OwedDuty> duties = onDay.duties().stream()
                    .filter(duty -> duty.entry().on().contains(decision.outcome()))
                    .map(duty -> new OwedDuty(
                            duty.entry().id(), duty.catalog(), duty.entry().wording(), duty.citations()))
                    .toList();
            same("duties", duties, decision.duties());
            tally.add("duties", duties.size());
            slip();
        }

        /** What the statements on the slip come to under every way in which their conditions may be found to stand. */
        private void slip() {
            List<Owed<Slip>> statements = onDay.slips().stream()
                    .filter(each -> each.entry().on().contains(decision.outcome()))
                    .toList();
            Set<String> expected = new TreeSet<>();
            slip(statements, List.of(), expected);
            String found = decision.slip()
                    .map(advice -> advice.need() + " " + advice.why() + " " + advice.citations() + " "
                            + new TreeSet<>(advice.missing()))
                    .orElse("NOTHING");
            tally.add("slip " + found.replaceAll(" .*", ""));
            if (expected.size() > 1) {
                tally.add("slip not promised exact");
            }
            if (!expected.contains(found)) {
                wrong.add("slip: expected " + expected + ", found " + found + " of " + statements);
            }
        }

        /** A statement is taken after the other, and each way in which it may stand is followed. */
        private void slip(List<Owed<Slip>> rest, List<Owed<Slip>> open, Set<String> expected) {
            if (rest.isEmpty()) {
                expected.add(open.isEmpty() ? "NOTHING" : open(open));
                return;
            }
            Owed<Slip> next = rest.get(0);
            List<Owed<Slip>> after = rest.subList(1, rest.size());
            TruthTable table = onDay.table(next.entry().when());
            for (Status status : allowed(table, table.of(known))) {
                if (status == NOT_MET) {
                    slip(after, open, expected);
                } else if (status == UNDETERMINED) {
                    List<Owed<Slip>> longer = new ArrayList<>(open);
                    longer.add(next);
                    slip(after, longer, expected);
                } else if (open.stream()
                        .allMatch(
                                each -> each.entry().required() == next.entry().required())) {
                    expected.add((next.entry().required() ? "REQUIRED " : "NOT_REQUIRED ")
                            + next.entry().why() + " " + next.citations() + " []");
                } else {
                    expected.add(open(open));
                }
            }
        }

        private String open(List<Owed<Slip>> open) {
            Set<String> missing = new TreeSet<>();
            for (Owed<Slip> statement : open) {
                TruthTable table = onDay.table(statement.entry().when());
                TruthTable.Verdict verdict = table.of(known);
                missing.addAll(verdict.complete() && table.isPromisedExact() ? verdict.deciding() : statedMissing());
            }
            return "UNDETERMINED " + open.get(0).entry().why() + " "
                    + open.get(0).citations() + " " + missing;
        }

        /** What the decision says is missing, where that is not promised to be exact: anything unknown may be. */
        private Set<String> statedMissing() {
            tally.add("slip not promised exact");
            Set<String> stated = new TreeSet<>();
            decision.slip().ifPresent(advice -> stated.addAll(advice.missing()));
            stated.removeAll(known.keySet());
            return stated;
        }

        /** Each option not taken under which a finding would be another. */
        private void readings() {
            List<String> found = new ArrayList<>();
            for (TakenReading reading : decision.readings()) {
                Reading declared = onDay.readings.get(reading.id());
                same("taken " + reading.id(), declared.taken(), reading.taken());
                same("option " + reading.id(), declared.options().get(declared.taken()), reading.text());
                same("reason " + reading.id(), declared.why(), reading.why());
                same("question " + reading.id(), declared.question(), reading.question());
                same("citations of " + reading.id(), onDay.readingCitations.get(reading.id()), reading.citations());
                reading.alternatives()
                        .forEach(alternative -> found.add(reading.id() + "=" + alternative.option() + " "
                                + alternative.requirement() + " " + alternative.status()));
            }
            tally.add("readings that mattered", found.size());
            for (int i = 0; i < onDay.demands.size(); i++) {
                readings(onDay.demands.get(i), decision.findings().get(i), found);
            }
            same("readings that mattered besides", List.of(), found);
            List<String> ids =
                    decision.readings().stream().map(TakenReading::id).toList();
            same("order of readings", List.copyOf(new TreeSet<>(ids)), ids);
        }

        private void readings(Law.Demand demand, Finding finding, List<String> found) {
            Criterion criterion = demand.requirement().criterion();
            for (String id : criterion.readings()) {
                Reading reading = onDay.readings.get(id);
                for (String option : reading.options().keySet()) {
                    if (!option.equals(reading.taken())) {
                        TruthTable otherwise = onDay.table(criterion, id, option);
                        Set<Status> allowed = allowed(otherwise, otherwise.of(known));
                        String entry =
                                id + "=" + option + " " + demand.requirement().id() + " ";
                        boolean said = false;
                        if (allowed.size() > 1) {
                            tally.add("reading not promised exact");
                        }
                        for (Status status : allowed) {
                            said |= status != finding.status() && found.remove(entry + status);
                        }
                        if (!said && !allowed.contains(finding.status())) {
                            wrong.add("reading " + entry + "matters: " + finding.status() + " or " + allowed + " of "
                                    + criterion);
                        }
                    }
                }
            }
        }

        /** While the outcome is open: everything that is waited for. Of what was taken: what the time limit waits for. */
        private void questions() {
            Outcome outcome = decision.outcome();
            Map<String, Set<String>> asked = new LinkedHashMap<>();
            for (Question question : decision.questions()) {
                if (known.containsKey(question.fact())
                        || asked.put(question.fact(), new TreeSet<>(question.because())) != null) {
                    wrong.add("question: " + question.fact() + " is known or asked twice");
                }
                tally.add("questions");
                same(
                        "text of question " + question.fact(),
                        onDay.facts.get(question.fact()).question(),
                        question.text());
            }
            if (outcome == Outcome.UNDETERMINED) {
                turnsOn(asked);
            } else {
                waitingFor(asked);
            }
        }

        /** Once the outcome is known: open time limits, if it was taken, and an open slip. */
        private void waitingFor(Map<String, Set<String>> asked) {
            Set<String> candidates = new TreeSet<>();
            decision.due()
                    .ifPresent(due -> due.candidates()
                            .forEach(limit -> candidates.add(limit.limit().id())));
            Set<String> missing = new TreeSet<>();
            decision.slip().ifPresent(slip -> missing.addAll(slip.missing()));
            Set<String> statements = new TreeSet<>();
            onDay.slips().forEach(slip -> statements.add(slip.entry().id()));
            asked.forEach((fact, because) -> {
                if (because.isEmpty()) {
                    wrong.add("question: " + fact + " because of nothing");
                }
                for (String reason : because) {
                    boolean toldOfSlip = statements.contains(reason) && !missing.isEmpty();
                    if (!candidates.contains(reason) && !toldOfSlip) {
                        wrong.add("question: " + fact + " because of " + reason + ", not of " + candidates + " or "
                                + missing);
                    }
                }
            });
            for (String fact : told(List.copyOf(missing))) {
                if (!asked.containsKey(answeredBy(fact, told(List.copyOf(missing))))) {
                    wrong.add("question: " + fact + " is not asked although the slip turns on it");
                }
            }
        }

        /** What the outcome turns on is asked for, and nothing else; because of all that waits for it. */
        private void turnsOn(Map<String, Set<String>> asked) {
            Map<String, Set<String>> because = new LinkedHashMap<>();
            for (Finding finding : decision.findings()) {
                for (String fact : canMatter(finding) ? told(finding.missing()) : Set.<String>of()) {
                    because.computeIfAbsent(answeredBy(fact, asked.keySet()), id -> new TreeSet<>())
                            .add(finding.requirement());
                }
            }
            Together.Deciding deciding = together.deciding();
            Set<String> expected = new TreeSet<>();
            Set<String> decidingTold = told(deciding.facts());
            decidingTold.forEach(fact -> expected.add(answeredBy(fact, decidingTold)));
            tally.add(deciding.all() ? "questions promised exact" : "questions not promised exact");
            if (deciding.all()) {
                same("questions", expected, asked.keySet());
            } else if (asked.isEmpty()
                    || !expected.stream().allMatch(fact -> asked.containsKey(answeredBy(fact, asked.keySet())))) {
                wrong.add("questions: expected at least " + expected + ", found " + asked.keySet());
            }
            asked.forEach((fact, why) -> {
                if (why.isEmpty() || !because.getOrDefault(fact, Set.of()).containsAll(why)) {
                    wrong.add("question: " + fact + " because of " + why + ", not of " + because.get(fact));
                }
            });
        }

        /** Whether a requirement can bear on the outcome by how the others are found to stand. */
        private boolean canMatter(Finding finding) {
            boolean decidedBefore = decision.findings().stream()
                    .anyMatch(other -> other.status() == NOT_MET
                            && other.kind() != RequirementKind.ELIGIBILITY
                            && other.kind().compareTo(finding.kind()) <= 0);
            boolean outOfReach = finding.kind() == RequirementKind.ELIGIBILITY
                    && (steps.programmes() == MET
                            || decision.findings().stream()
                                    .anyMatch(other -> other.status() == NOT_MET
                                            && other.kind() == finding.kind()
                                            && other.programme().equals(finding.programme())));
            return !decidedBefore && !outOfReach;
        }

        /** Who decides, and on what basis, is told by the desk, or by its level. */
        private Set<String> told(Collection<String> missing) {
            Set<String> told = new LinkedHashSet<>();
            for (String fact : missing) {
                if (!fact.equals(BuiltInFacts.COMPETENCE_BASIS) && !fact.equals(BuiltInFacts.DECIDED_BY)) {
                    told.add(fact);
                } else if (!known.containsKey(BuiltInFacts.UNIT)) {
                    told.add(BuiltInFacts.UNIT);
                } else {
                    told.add(known.containsKey(BuiltInFacts.UNIT_LEVEL) ? fact : BuiltInFacts.UNIT_LEVEL);
                }
            }
            return told;
        }

        /** The unit tells its level: whoever is asked one is not asked the other. */
        private static String answeredBy(String fact, Set<String> missing) {
            return fact.equals(BuiltInFacts.UNIT_LEVEL) && missing.contains(BuiltInFacts.UNIT)
                    ? BuiltInFacts.UNIT
                    : fact;
        }

        private void surroundings() {
            List<String> catalogs =
                    decision.catalogs().stream().map(version -> version.id()).toList();
            same("catalogs", List.copyOf(onDay.used), catalogs);
            Optional<String> body = steps.of(RequirementKind.COMPETENCE) == MET
                    ? Known.body(onDay, known.get(BuiltInFacts.UNIT_LEVEL))
                            .map(each -> each.level() + " " + each.signedBy() + " "
                                    + onDay.cite(each.citations(), onDay.catalog))
                    : Optional.empty();
            same(
                    "competence",
                    body,
                    decision.competence().map(each -> each.level() + " " + each.signedBy() + " " + each.citations()));
            same(
                    "guide",
                    decision.outcome() == Outcome.NOT_COMPETENT
                            ? onDay.bodies.stream()
                                    .map(each -> each.level().name())
                                    .sorted()
                                    .toList()
                            : List.of(),
                    decision.guide().stream()
                            .map(each -> each.level().name())
                            .sorted()
                            .toList());
            same("delegations", List.of(), decision.delegations());
            same("basis", onDay.cite(onDay.procedure.citations(), onDay.catalog), decision.basis());
            same(
                    "unit name",
                    given.unit().flatMap(id -> law.unit(id, onDay.day)).map(Unit::name),
                    decision.unitName());
            same("unit", given.unit(), decision.unit());
            same("procedure", given.procedure(), decision.procedure());
        }
    }
}
