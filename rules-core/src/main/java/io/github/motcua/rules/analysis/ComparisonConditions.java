package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the criteria of a procedure on both sides ask of a case for it to come to something. Immutable. */
final class ComparisonConditions {

    private final ProcedureInForce first;
    private final ProcedureInForce second;
    private final LocalDate day;
    private final Map<RequirementKind, List<Criterion>> demands = new EnumMap<>(RequirementKind.class);
    private final Map<RequirementKind, List<Criterion>> otherDemands = new EnumMap<>(RequirementKind.class);
    private final List<Criterion> criteria = new ArrayList<>();

    ComparisonConditions(ComparisonSpot spot) {
        this.first = spot.first();
        this.second = spot.second();
        this.day = spot.day();
        collect(first, demands);
        collect(second, otherDemands);
    }

    private void collect(ProcedureInForce procedure, Map<RequirementKind, List<Criterion>> into) {
        for (RequirementKind kind : RequirementKind.values()) {
            into.put(kind, new ArrayList<>());
        }
        for (RequirementInForce entry : procedure.requirements()) {
            Criterion criterion = plain(entry.requirement().criterion(), procedure);
            into.getOrDefault(entry.requirement().kind(), new ArrayList<>()).add(criterion);
            criteria.add(criterion);
        }
        for (Cited<ConditionalLimit> limit : procedure.limits()) {
            criteria.add(plain(limit.entry().when(), procedure));
        }
        for (Cited<Slip> slip : procedure.slips()) {
            criteria.add(plain(slip.entry().when(), procedure));
        }
    }

    /** Every criterion of either side. */
    List<Criterion> criteria() {
        return criteria;
    }

    /** For this procedure and day, under the readings taken. */
    Criterion plain(Criterion criterion, ProcedureInForce procedure) {
        return ComparisonCriteria.under(
                ComparisonCriteria.reduced(
                        criterion,
                        procedure.procedure().code(),
                        procedure.procedure().interlinked(),
                        day),
                taken(procedure));
    }

    /** The options taken; for a reading that only the other set knows, the option taken there. */
    private Map<String, String> taken(ProcedureInForce procedure) {
        Map<String, String> taken = new HashMap<>();
        for (ProcedureInForce each : List.of(first, second)) {
            each.readings()
                    .forEach((id, reading) -> taken.put(id, reading.entry().taken()));
        }
        procedure
                .readings()
                .forEach((id, reading) -> taken.put(id, reading.entry().taken()));
        return taken;
    }

    /** The readings taken, and each of them with every other option. */
    List<Map<String, String>> readings(Criterion one, Criterion other) {
        Map<String, String> taken = taken(first);
        List<Map<String, String>> all = new ArrayList<>(List.of(taken));
        Set<String> contested = new TreeSet<>(one.readings());
        contested.addAll(other.readings());
        for (String reading : contested) {
            Set<String> options = new TreeSet<>();
            for (ProcedureInForce procedure : List.of(first, second)) {
                if (procedure.readings().containsKey(reading)) {
                    options.addAll(
                            procedure.readings().get(reading).entry().options().keySet());
                }
            }
            for (String option : options) {
                Map<String, String> otherwise = new HashMap<>(taken);
                otherwise.put(reading, option);
                all.add(otherwise);
            }
        }
        return all;
    }

    /** What must be met for requirements of a kind to decide: those of the kinds before it. */
    List<Criterion> lawful(ProcedureInForce procedure, RequirementKind kind) {
        List<Criterion> all = new ArrayList<>();
        for (RequirementKind earlier : RequirementKind.values()) {
            if (earlier.compareTo(kind) < 0) {
                all.addAll(ofKind(procedure, earlier, ""));
            }
        }
        return all;
    }

    /** The criteria of a kind; of one programme, if one is named. */
    List<Criterion> ofKind(ProcedureInForce procedure, RequirementKind kind, String programme) {
        List<Criterion> all = new ArrayList<>();
        for (RequirementInForce entry : procedure.requirements()) {
            if (entry.requirement().kind() == kind
                    && (programme.isEmpty() || entry.programme().equals(programme))) {
                all.add(plain(entry.requirement().criterion(), procedure));
            }
        }
        return all;
    }

    /** What a case has to meet for the change to tell: first where only one of the two conditions is met. */
    List<List<Criterion>> wanted(ComparisonChange change) {
        List<List<Criterion>> wanted = new ArrayList<>();
        ComparisonPart one = change.before();
        ComparisonPart other = change.after();
        Criterion here = one == null ? null : plain(one.when(), first);
        Criterion there = other == null ? null : plain(other.when(), second);
        if (here != null && there != null) {
            if (!change.hasOneCondition()) {
                wanted.add(List.of(here, ComparisonCriteria.negated(there)));
                wanted.add(List.of(there, ComparisonCriteria.negated(here)));
            }
            wanted.addAll(otherwiseRead(Objects.requireNonNull(one), Objects.requireNonNull(other)));
            wanted.add(List.of(ComparisonCriteria.negated(here), ComparisonCriteria.negated(there)));
            wanted.add(List.of(here, there));
        } else {
            Criterion only = here == null ? there : here;
            if (only != null) {
                wanted.add(List.of(ComparisonCriteria.negated(only)));
                wanted.add(List.of(only));
            }
        }
        return wanted;
    }

    /** Where the two differ only under an option of a reading that is not taken, that shows in what is told of it. */
    private List<List<Criterion>> otherwiseRead(ComparisonPart one, ComparisonPart other) {
        List<List<Criterion>> wanted = new ArrayList<>();
        if (one.when().readings().isEmpty() && other.when().readings().isEmpty()) {
            return wanted;
        }
        for (Map<String, String> options : readings(one.when(), other.when())) {
            Criterion here = ComparisonCriteria.under(one.when(), options);
            Criterion there = ComparisonCriteria.under(other.when(), options);
            wanted.add(List.of(here, ComparisonCriteria.negated(there)));
            wanted.add(List.of(there, ComparisonCriteria.negated(here)));
        }
        return wanted;
    }

    /** What a case should meet besides, most first: a difference in the outcome tells more than one in a finding. */
    List<List<Criterion>> besides(ComparisonChange change) {
        Set<String> own = new TreeSet<>();
        if (change.kind() == Kind.REQUIREMENT) {
            for (ComparisonPart side : change.sides()) {
                own.add(ComparisonCriteria.written(plain(side.when(), first)));
                own.add(ComparisonCriteria.written(plain(side.when(), second)));
            }
        }
        List<List<Criterion>> besides = new ArrayList<>();
        if (change.kind() == Kind.REQUIREMENT) {
            besides.add(all(own, demands, otherDemands));
            besides.add(all(own, demands));
            besides.add(all(own, otherDemands));
            besides.add(upTo(RequirementKind.ELIGIBILITY, own));
            besides.add(upTo(RequirementKind.COMPLETENESS, own));
            besides.add(upTo(RequirementKind.ADMISSIBILITY, own));
        } else {
            besides.addAll(outcomes());
        }
        besides.add(List.of());
        return besides;
    }

    /** For each outcome what leads to it. */
    List<List<Criterion>> outcomes() {
        List<List<Criterion>> outcomes = new ArrayList<>();
        outcomes.add(all(Set.of(), demands, otherDemands));
        outcomes.add(all(Set.of(), demands));
        outcomes.add(all(Set.of(), otherDemands));
        for (RequirementKind kind : List.of(
                RequirementKind.ELIGIBILITY,
                RequirementKind.COMPLETENESS,
                RequirementKind.ADMISSIBILITY,
                RequirementKind.COMPETENCE)) {
            List<Criterion> all = upTo(kind, Set.of());
            all.add(ComparisonCriteria.negated(Criterion.allOf(demands.getOrDefault(kind, List.of()))));
            outcomes.add(all);
        }
        return outcomes;
    }

    @SafeVarargs
    private static List<Criterion> all(Set<String> but, Map<RequirementKind, List<Criterion>>... sides) {
        Map<String, Criterion> all = new LinkedHashMap<>();
        for (Map<RequirementKind, List<Criterion>> side : sides) {
            for (List<Criterion> ofKind : side.values()) {
                ofKind.forEach(criterion -> all.putIfAbsent(ComparisonCriteria.written(criterion), criterion));
            }
        }
        all.keySet().removeAll(but);
        return new ArrayList<>(all.values());
    }

    /** The demands of the kinds before one, of both sides. */
    List<Criterion> upTo(RequirementKind kind, Set<String> but) {
        Map<RequirementKind, List<Criterion>> here = new EnumMap<>(demands);
        Map<RequirementKind, List<Criterion>> there = new EnumMap<>(otherDemands);
        for (Map<RequirementKind, List<Criterion>> side : List.of(here, there)) {
            side.keySet().removeIf(other -> other.compareTo(kind) >= 0);
        }
        return all(but, here, there);
    }
}
