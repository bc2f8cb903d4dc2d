package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.testkit.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A case decided, part after part. Used once. */
final class Decided {

    private static final String CAN_RESOLVE_AT_ONCE = "canResolveAtOnce";

    final Law law;
    final InForce inForce;
    final Known known;
    private final Powers powers;
    private final Signing signing;
    private final List<InForce.Said<Transition>> transitions;
    private final Case given;
    private final @Nullable OfficeDays days;
    private final Set<String> mayBeOpen = new HashSet<>();
    private final Set<String> questions = new TreeSet<>();

    /**
     * A case to be decided.
     *
     * @param unit where it was received, as that is on the day whose law counts; null if it is not known
     * @param transitions what was said of it when the law changed on its way
     * @param days the days by which its time limits are counted; null if nobody says
     */
    Decided(
            Law law,
            InForce inForce,
            Known known,
            @Nullable String unit,
            List<InForce.Said<Transition>> transitions,
            Case given,
            @Nullable OfficeDays days) {
        this.law = law;
        this.inForce = inForce;
        this.known = known;
        this.powers = new Powers(law, inForce, known);
        boolean isRegional = unit != null && law.isDesk(unit);
        this.signing = new Signing(inForce, known, powers, unit == null ? "" : unit, isRegional);
        this.transitions = transitions;
        this.given = given;
        this.days = days;
    }

    Answer answer() {
        List<Answer.Finding> findings = new ArrayList<>();
        for (InForce.Demand demand : inForce.demands) {
            findings.add(finding(demand));
        }
        Table.Verdict stages = inForce.stages().of(known.facts);
        Outcome outcome = outcome(stages);
        if (!stages.isExact() && outcome != Outcome.UNDETERMINED) {
            mayBeOpen.add("outcome");
        }
        Answer.Due due = outcome.isTaken() ? due() : null;
        Answer.Slip slip = slip(outcome);
        if (outcome == Outcome.UNDETERMINED) {
            ask(stages);
        } else if (powers.verdict == Powers.Verdict.OPEN) {
            for (Powers.Judged each : powers.judged) {
                if (each.isOfTheTask() && each.isOpen()) {
                    questions.addAll(each.missing());
                }
            }
        }
        return Answer.answer(outcome)
                .track(track(outcome))
                .basis(inForce.basis)
                .findings(findings)
                .questions(asked())
                .competence(competent(findings) ? signing.deciding() : null)
                .guide(outcome == Outcome.NOT_COMPETENT ? signing.elsewhere() : List.of())
                .delegations(delegations())
                .due(due)
                .slip(slip)
                .duties(duties(outcome))
                .readings(readings(findings))
                .transitions(transitions.stream()
                        .map(each -> new Answer.Transition(
                                each.entry().id(),
                                each.catalog(),
                                each.entry().from(),
                                each.entry().pending()))
                        .toList())
                .catalogs(inForce.used.stream()
                        .map(id -> law.catalog(id).toString())
                        .toList())
                .mayBeOpen(mayBeOpen)
                .build();
    }

    private Answer.Finding finding(InForce.Demand demand) {
        Table.Verdict verdict = inForce.table(demand.requirement().criterion()).of(known.facts);
        Answer.Finding finding = new Answer.Finding(
                demand.programme(),
                demand.requirement().id(),
                demand.catalog(),
                demand.requirement().kind(),
                verdict.status(),
                verdict.deciding(),
                citations(demand, verdict.status()));
        if (!verdict.isExact()) {
            mayBeOpen.add(finding.part());
        }
        return finding;
    }

    /** What was found on a checklist is cited; otherwise what demands the requirement. */
    private List<Citation> citations(InForce.Demand demand, Status status) {
        List<Citation> found = new ArrayList<>();
        if (status == Status.NOT_MET && !demand.grounds().isEmpty()) {
            for (String fact : demand.requirement().criterion().facts()) {
                Object value = known.facts.get(fact);
                demand.grounds().forEach((code, citations) -> {
                    if (code.equals(value) || (value instanceof Set<?> codes && codes.contains(code))) {
                        found.addAll(citations);
                    }
                });
            }
        }
        return found.isEmpty() ? demand.citations() : found;
    }

    /** What comes of a request that stops at a stage. */
    static Outcome outcome(Table.Verdict stages) {
        RequirementKind[] kinds = RequirementKind.values();
        if (stages.stage() < 0) {
            return Outcome.UNDETERMINED;
        }
        return stages.stage() == kinds.length ? Outcome.NO_WAIT : kinds[stages.stage()].ifNotMet();
    }

    private @Nullable Track track(Outcome outcome) {
        return switch (outcome) {
            case NO_WAIT -> Track.NO_WAIT;
            case ORDINARY -> inForce.procedure.interlinked() ? Track.INTERLINKED : Track.ORDINARY;
            default -> null;
        };
    }

    private void ask(Table.Verdict stages) {
        if (stages.isExact()) {
            questions.addAll(stages.deciding());
        } else {
            mayBeOpen.add("questions");
        }
    }

    /** Who decides, and on what basis, is told by other facts; whoever is asked for the unit is not asked for its level. */
    private Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        for (String fact : questions) {
            boolean told = fact.equals(BuiltInFacts.COMPETENCE_BASIS) || fact.equals(BuiltInFacts.DECIDED_BY);
            asked.addAll(told ? powers.turnsOn(fact) : Set.of(fact));
        }
        if (asked.contains(BuiltInFacts.UNIT)) {
            asked.remove(BuiltInFacts.UNIT_LEVEL);
        }
        asked.removeAll(known.facts.keySet()); // who decides may be told by a delegation that another one waits for
        return asked;
    }

    /** Who decides is told once it is found that the desk may take the request. */
    private boolean competent(List<Answer.Finding> findings) {
        boolean competent = true;
        for (Answer.Finding finding : findings) {
            if (finding.kind() == RequirementKind.COMPETENCE) {
                competent &= finding.status() == Status.MET;
                if (mayBeOpen.contains(finding.part())) {
                    mayBeOpen.add("competence");
                }
            }
        }
        return competent;
    }

    /** That which is sure to apply, if no other can; else all that do or can. */
    private Answer.@Nullable Due due() {
        List<Answer.Limit> limits = new ArrayList<>();
        boolean settled = true;
        for (InForce.Said<ConditionalLimit> said : inForce.limits) {
            Table.Verdict verdict = inForce.table(said.entry().when()).of(known.facts);
            if (!verdict.isExact()) {
                mayBeOpen.add("due");
                mayBeOpen.add("questions");
            }
            questions.addAll(verdict.deciding());
            if (verdict.status() != Status.NOT_MET) {
                settled &= verdict.status() == Status.MET;
                boolean atOnce = Boolean.TRUE.equals(known.facts.get(CAN_RESOLVE_AT_ONCE));
                limits.add(new Answer.Limit(
                        said.entry().limit().id(),
                        said.catalog(),
                        days == null
                                ? null
                                : Count.date(
                                        days,
                                        said.entry().limit(),
                                        given.receivedAt().orElseThrow(),
                                        atOnce),
                        said.citations()));
            }
        }
        return limits.isEmpty() ? null : new Answer.Due(settled && limits.size() == 1, limits);
    }

    /** The first statement whose condition is met counts, if none before it that is open would say otherwise. */
    private Answer.@Nullable Slip slip(Outcome outcome) {
        List<InForce.Said<Slip>> before = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (InForce.Said<Slip> said : inForce.slips) {
            if (!said.entry().on().contains(outcome)) {
                continue;
            }
            Table.Verdict verdict = inForce.table(said.entry().when()).of(known.facts);
            if (!verdict.isExact()) {
                mayBeOpen.add("slip");
                mayBeOpen.add("questions");
            }
            if (verdict.status() == Status.UNDETERMINED) {
                before.add(said);
                missing.addAll(verdict.deciding());
            } else if (verdict.status() == Status.MET) {
                boolean required = said.entry().required();
                if (before.stream().allMatch(open -> open.entry().required() == required)) {
                    Need need = required ? Need.REQUIRED : Need.NOT_REQUIRED;
                    return new Answer.Slip(need, said.catalog(), Set.of(), said.citations());
                }
                break;
            }
        }
        if (before.isEmpty()) {
            return null;
        }
        if (outcome != Outcome.UNDETERMINED) {
            questions.addAll(missing);
        }
        InForce.Said<Slip> first = before.get(0);
        return new Answer.Slip(Need.UNDETERMINED, first.catalog(), missing, first.citations());
    }

    private List<Answer.Duty> duties(Outcome outcome) {
        return inForce.duties.stream()
                .filter(duty -> duty.entry().on().contains(outcome))
                .map(duty -> new Answer.Duty(duty.entry().id(), duty.catalog(), duty.citations()))
                .toList();
    }

    /** Each option not taken under which a finding would be another. */
    private List<Answer.Reading> readings(List<Answer.Finding> findings) {
        SortedMap<String, List<Answer.Otherwise>> otherwise = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            InForce.Demand demand = inForce.demands.get(i);
            Criterion criterion = demand.requirement().criterion();
            String id = demand.requirement().id();
            for (String reading : criterion.readings()) {
                Reading declared = said(reading).entry();
                for (String option : declared.options().keySet()) {
                    if (!option.equals(declared.taken())) {
                        Table.Verdict verdict =
                                inForce.table(criterion, reading, option).of(known.facts);
                        if (!verdict.isExact()
                                || mayBeOpen.contains(findings.get(i).part())) {
                            mayBeOpen.add("reading " + reading + "/" + id);
                        }
                        if (verdict.status() != findings.get(i).status()) {
                            otherwise
                                    .computeIfAbsent(reading, key -> new ArrayList<>())
                                    .add(new Answer.Otherwise(option, id, verdict.status()));
                        }
                    }
                }
            }
        }
        List<Answer.Reading> readings = new ArrayList<>();
        otherwise.forEach((reading, others) -> {
            InForce.Said<Reading> said = said(reading);
            readings.add(
                    new Answer.Reading(reading, said.catalog(), said.entry().taken(), others, said.citations()));
        });
        return readings;
    }

    private InForce.Said<Reading> said(String reading) {
        return Objects.requireNonNull(inForce.readings.get(reading));
    }

    /** Those that name the procedure; one that may mean it only if nothing stands against it. */
    private List<Answer.Delegation> delegations() {
        List<Answer.Delegation> told = new ArrayList<>();
        for (Powers.Judged each : powers.judged) {
            boolean named = each.delegation().procedures().contains(inForce.procedure.code());
            if (named || each.against().isEmpty()) {
                Status status = each.holds() ? Status.MET : each.isOpen() ? Status.UNDETERMINED : Status.NOT_MET;
                told.add(new Answer.Delegation(
                        each.delegation().id(),
                        each.catalog().id(),
                        each.delegation().manner(),
                        status,
                        each.against(),
                        each.isOpen() ? each.missing() : Set.of(),
                        each.citations()));
            }
        }
        return told;
    }
}
