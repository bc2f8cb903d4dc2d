package io.github.motcua.rules.oracles;

import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
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
