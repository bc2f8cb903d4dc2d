package io.github.motcua.rules.oracles;

import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the requirements of a case come to together, where one by one they leave it open: the requirements of a
 * step are joined into one criterion, of which all completions are looked at.
 */
final class Together {

    /** While there are no more completions than this all are looked at; the library promises to look at more. */
    static final int FEW = 1500;

    private final Law.OnDay onDay;
    private final Map<String, Object> known;
    private final List<Finding> findings;
    private final Steps steps;

    Together(Law.OnDay onDay, Map<String, Object> known, List<Finding> findings) {
        this.onDay = onDay;
        this.known = known;
        this.findings = findings;
        this.steps = new Steps(findings);
    }

    /** How a step may be taken to stand: in one way where that is promised. */
    Set<Status> of(RequirementKind kind) {
        boolean ofProgrammes = kind == RequirementKind.ELIGIBILITY;
        Status oneByOne = ofProgrammes ? steps.programmes() : steps.of(kind);
        if (oneByOne != Status.UNDETERMINED) {
            return EnumSet.of(oneByOne);
        }
        TruthTable table = onDay.together(List.of(criterion(kind).orElseThrow()));
        TruthTable.Verdict verdict = table.of(known);
        return verdict.complete() && table.isPromisedExactWhileFew()
                ? EnumSet.of(verdict.status())
                : EnumSet.of(verdict.status(), Status.UNDETERMINED);
    }

    /** The outcomes that the case may be given: one where that is promised. */
    Set<Outcome> outcomes() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        add(outcomes, List.of(RequirementKind.values()));
        return outcomes;
    }

    private void add(Set<Outcome> outcomes, List<RequirementKind> kinds) {
        if (kinds.isEmpty()) {
            outcomes.add(Outcome.NO_WAIT);
            return;
        }
        for (Status status : of(kinds.get(0))) {
            switch (status) {
                case NOT_MET -> outcomes.add(kinds.get(0).ifNotMet());
                case UNDETERMINED -> outcomes.add(Outcome.UNDETERMINED);
                case MET -> add(outcomes, kinds.subList(1, kinds.size()));
            }
        }
    }

    /**
     * Unknown facts on which the outcome turns.
     *
     * @param facts some of them, or all
     * @param all whether these are all, and the library promises to know
     */
    record Deciding(Set<String> facts, boolean all) {}

    /** The outcome is one of five: it turns on a fact if it turns on it whether the first step is met, or the first two… */
    Deciding deciding() {
        Set<String> facts = new HashSet<>();
        List<Criterion> soFar = new ArrayList<>();
        boolean all = true;
        for (RequirementKind kind : RequirementKind.values()) {
            Optional<Criterion> next = criterion(kind);
            if (next.isEmpty()) {
                break; // it fails, so nothing later is come to
            }
            soFar.add(next.get());
            TruthTable table = onDay.together(List.copyOf(soFar));
            TruthTable.Verdict verdict = table.of(known);
            facts.addAll(verdict.deciding());
            all &= verdict.complete() && table.isPromisedExactWhileFew();
        }
        return new Deciding(facts, all);
    }

    /** What of a step is open, as one criterion; none if it fails in any case. */
    private Optional<Criterion> criterion(RequirementKind kind) {
        Map<String, List<Criterion>> byProgramme = new TreeMap<>();
        Set<String> failed = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.kind() == kind) {
                List<Criterion> parts = byProgramme.computeIfAbsent(finding.programme(), id -> new ArrayList<>());
                if (finding.status() == Status.NOT_MET) {
                    failed.add(finding.programme());
                } else if (finding.status() == Status.UNDETERMINED) {
                    parts.add(onDay.demands.get(i).requirement().criterion());
                }
            }
        }
        if (kind != RequirementKind.ELIGIBILITY) {
            return failed.isEmpty()
                    ? Optional.of(Criterion.allOf(
                            byProgramme.values().stream().flatMap(List::stream).toList()))
                    : Optional.empty();
        }
        byProgramme.keySet().removeAll(failed);
        return byProgramme.isEmpty()
                ? Optional.empty()
                : Optional.of(Criterion.anyOf(
                        byProgramme.values().stream().map(Criterion::allOf).toList()));
    }
}
