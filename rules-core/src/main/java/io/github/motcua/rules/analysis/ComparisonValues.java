package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The values of a fact around everything that criteria of two sets of catalogs compare it with. */
final class ComparisonValues {

    private ComparisonValues() {}

    /** The values; also some that one declaration allows and the other does not. */
    static Set<FactValue> of(
            String fact,
            ProcedureInForce first,
            ProcedureInForce second,
            List<Criterion> criteria,
            List<String> units) {
        Set<FactValue> values = new LinkedHashSet<>();
        for (ProcedureInForce procedure : List.of(first, second)) {
            FactDeclaration declared = procedure.facts().get(fact);
            if (declared != null) {
                add(declared, criteria, units, values);
                if (declared.mayNotApply()) {
                    values.add(FactValue.NOT_APPLICABLE);
                }
            }
        }
        return values;
    }

    private static void add(
            FactDeclaration declared, List<Criterion> criteria, List<String> units, Set<FactValue> values) {
        Set<FactValue> constants = constants(declared.id(), criteria);
        switch (declared.type()) {
            case YES_NO -> {
                values.add(FactValue.of(true));
                values.add(FactValue.of(false));
            }
            case WHOLE -> numbers(declared, constants, values);
            case DATE -> {
                for (FactValue constant : constants) {
                    LocalDate day = LocalDate.parse(constant.toString());
                    for (int shift = -1; shift <= 1; shift++) {
                        values.add(FactValue.of(day.plusDays(shift).toString()));
                    }
                }
            }
            case TIME -> {
                for (FactValue constant : constants) {
                    LocalTime time = LocalTime.parse(constant.toString());
                    for (int shift = -1; shift <= 1; shift++) {
                        values.add(FactValue.of(time.plusSeconds(shift).toString()));
                    }
                }
            }
            case CHOICE -> declared.values().forEach(value -> values.add(FactValue.of(value.code())));
            case CHOICES -> {
                values.add(FactValue.of(List.of()));
                declared.values().forEach(value -> values.add(FactValue.of(List.of(value.code()))));
            }
            case UNIT, UNITS -> units(declared, units, constants, values);
            case PROCEDURE -> values.addAll(constants);
        }
    }

    private static void units(
            FactDeclaration declared, List<String> units, Set<FactValue> constants, Set<FactValue> values) {
        Set<String> all = new TreeSet<>(units);
        constants.forEach(constant -> all.add(constant.toString()));
        all.remove("");
        if (declared.type() == FactType.UNITS) {
            values.add(FactValue.of(List.of()));
        }
        for (String unit : all) {
            values.add(declared.type() == FactType.UNIT ? FactValue.of(unit) : FactValue.of(List.of(unit)));
        }
    }

    private static void numbers(FactDeclaration declared, Set<FactValue> constants, Set<FactValue> values) {
        Set<Long> around = new TreeSet<>();
        List<Long> edges = new ArrayList<>();
        declared.range().ifPresent(range -> edges.addAll(edges(range)));
        for (FactValue constant : constants) {
            if (constant instanceof FactValue.Whole whole) {
                edges.add(whole.number());
            }
        }
        for (long edge : edges) {
            around.add(edge);
            around.add(edge == Long.MIN_VALUE ? edge : edge - 1);
            around.add(edge == Long.MAX_VALUE ? edge : edge + 1);
        }
        around.forEach(number -> values.add(FactValue.of(number)));
    }

    private static List<Long> edges(Range range) {
        return List.of(range.min(), range.max());
    }

    private static Set<FactValue> constants(String fact, List<Criterion> criteria) {
        Set<FactValue> constants = new LinkedHashSet<>();
        for (Criterion each : criteria) {
            each.walk(criterion -> {
                if (criterion instanceof Criterion.AtMost atMost
                        && atMost.fact().equals(fact)) {
                    constants.add(atMost.limit());
                }
                if (criterion instanceof Criterion.AtLeast atLeast
                        && atLeast.fact().equals(fact)) {
                    constants.add(atLeast.limit());
                }
                if (criterion instanceof Criterion.OneOf oneOf && oneOf.fact().equals(fact)) {
                    constants.addAll(oneOf.values());
                }
                if (criterion instanceof Criterion.ContainsAny contains
                        && contains.fact().equals(fact)) {
                    contains.members().forEach(member -> constants.add(FactValue.of(member)));
                }
            });
        }
        return constants;
    }
}
