package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.analysis.Solver.Verdict;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Proves that entries that are written otherwise make no difference. Immutable. */
final class ComparisonProof {

    private final ProcedureInForce first;
    private final ProcedureInForce second;
    private final ComparisonConditions conditions;
    private final Solver solver;

    ComparisonProof(ComparisonSpot spot, ComparisonConditions conditions, Solver solver) {
        this.first = spot.first();
        this.second = spot.second();
        this.conditions = conditions;
        this.solver = solver;
    }

    /**
     * Whether it is proved that an entry and its counterpart say the same: the same but for their conditions, and
     * those are met by the same facts under whatever reading.
     */
    boolean isNone(ComparisonChange change) {
        ComparisonPart one = change.before();
        ComparisonPart other = change.after();
        if ((one == null || isNeverSaid(one, first)) && (other == null || isNeverSaid(other, second))) {
            return true;
        }
        if (one == null || other == null || !change.isOnlyOfConditions()) {
            return false;
        }
        // A limit is told only of requests that are taken, which meet what the law demands.
        boolean taken = change.kind() == Kind.LIMIT;
        List<Criterion> here = taken ? conditions.lawful(first, RequirementKind.ELIGIBILITY) : List.of();
        List<Criterion> there = taken ? conditions.lawful(second, RequirementKind.ELIGIBILITY) : List.of();
        for (Map<String, String> options : conditions.readings(one.when(), other.when())) {
            Criterion conditionHere = ComparisonCriteria.under(one.when(), options);
            Criterion conditionThere = ComparisonCriteria.under(other.when(), options);
            if (!isNever(conditionHere, conditionThere, here) || !isNever(conditionThere, conditionHere, there)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no request comes to what an entry is said for: an outcome, or to be taken and meet a condition. */
    private boolean isNeverSaid(ComparisonPart part, ProcedureInForce procedure) {
        if (!part.when().readings().isEmpty()) {
            return false;
        }
        Criterion when = conditions.plain(part.when(), procedure);
        return switch (part.kind()) {
            case LIMIT -> isNever(Outcome.ORDINARY, when, procedure) && isNever(Outcome.NO_WAIT, when, procedure);
            case SLIP, DUTY -> part.on().stream().allMatch(outcome -> isNever(outcome, when, procedure));
            default -> false;
        };
    }

    private boolean isNever(Outcome outcome, Criterion when, ProcedureInForce procedure) {
        List<List<Criterion>> ways = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            if (kind.ifNotMet() == outcome) {
                List<Criterion> way = conditions.lawful(procedure, kind);
                if (kind != RequirementKind.ELIGIBILITY) {
                    way.add(ComparisonCriteria.negated(Criterion.allOf(conditions.ofKind(procedure, kind, ""))));
                }
                ways.add(way); // a request may be open to no programme at all
            }
        }
        if (outcome == Outcome.NO_WAIT) {
            Set<String> programmes = new TreeSet<>();
            procedure.requirements().forEach(entry -> programmes.add(entry.programme()));
            programmes.remove("");
            for (String programme : programmes) {
                List<Criterion> way = conditions.lawful(procedure, RequirementKind.ELIGIBILITY);
                way.addAll(conditions.ofKind(procedure, RequirementKind.ELIGIBILITY, programme));
                ways.add(way);
            }
        }
        for (List<Criterion> way : ways) {
            way.add(when);
            if (solver.solve(way, Map.of()).verdict() != Verdict.NONE) {
                return false;
            }
        }
        return outcome != Outcome.UNDETERMINED;
    }

    private boolean isNever(Criterion met, Criterion notMet, List<Criterion> besides) {
        List<Criterion> all = new ArrayList<>(besides);
        all.add(met);
        all.add(ComparisonCriteria.negated(notMet));
        return solver.solve(all, Map.of()).verdict() == Verdict.NONE;
    }
}
