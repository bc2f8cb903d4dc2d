package io.github.motcua.rules.oracles;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Small catalogs made to measure. */
final class SmallCatalogs {

    private static final Text TEXT = Text.same("text");
    private static final List<Provision> CITED = List.of(Provision.of("doc"));

    private static final int FACTS_OF_A_REQUIREMENT = 6;
    private static final List<FactType> TYPES =
            List.of(FactType.YES_NO, FactType.DATE, FactType.UNITS, FactType.WHOLE, FactType.UNIT, FactType.TIME);

    private SmallCatalogs() {}

    /** A catalog of one procedure that looks at facts of these names, of several types. */
    static Catalog namedFacts(Collection<String> ids) {
        List<FactDeclaration> facts = new ArrayList<>();
        List<Criterion> together = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (String id : ids) {
            FactType type = TYPES.get(facts.size() % TYPES.size());
            FactDeclaration.Builder fact =
                    FactDeclaration.fact(id, type, TEXT, TEXT).mayNotApply();
            facts.add((type == FactType.WHOLE ? fact.range(0, 9) : fact).build());
            together.add(comparison(id, type));
            if (together.size() == FACTS_OF_A_REQUIREMENT || facts.size() == ids.size()) {
                requirements.add(Requirement.of(
                        "all-" + facts.size(), RequirementKind.COMPETENCE, Criterion.anyOf(together), TEXT, CITED));
                together = new ArrayList<>();
            }
        }
        List<Procedure> procedures = List.of(
                procedure("1.000001", requirements.stream().map(Requirement::id).toList()));
        return catalog(facts, requirements, procedures);
    }

    /** A catalog of many procedures, no two of which can share their rules. */
    static Catalog manyShapes(int number) {
        FactDeclaration copies = FactDeclaration.fact("copies", FactType.WHOLE, TEXT, TEXT)
                .range(0, 1000)
                .build();
        List<Requirement> requirements = new ArrayList<>();
        List<Procedure> procedures = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            Criterion limit = Criterion.atMost("copies", FactValue.of(i));
            requirements.add(Requirement.of("at-most-" + i, RequirementKind.COMPETENCE, limit, TEXT, CITED));
            procedures.add(procedure(String.valueOf(1_000_000 + i).replaceFirst("1", "1."), List.of("at-most-" + i)));
        }
        return catalog(List.of(copies), requirements, procedures);
    }

    private static Procedure procedure(String code, List<String> requirements) {
        TimeLimit limit = new TimeLimit("once", Term.workingDays(1), null, TEXT, CITED);
        return Procedure.procedure(code, TEXT)
                .inField(TEXT)
                .requires(requirements)
                .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                .because(CITED)
                .build();
    }

    private static Catalog catalog(
            List<FactDeclaration> facts, List<Requirement> requirements, List<Procedure> procedures) {
        return Catalog.catalog("named", "1", TEXT, TEXT)
                .sources(List.of(
                        new LegalSource("doc", "1/2020/NĐ-CP", TEXT, TEXT, Period.ALWAYS, TEXT, Certainty.FOUND, null)))
                .facts(facts)
                .requirements(requirements)
                .procedures(procedures)
                .build();
    }

    private static Criterion comparison(String id, FactType type) {
        return switch (type) {
            case DATE -> Criterion.atMost(id, FactValue.of("2022-05-26"));
            case TIME -> Criterion.atLeast(id, FactValue.of("15:00"));
            case WHOLE -> Criterion.atMost(id, FactValue.of(5));
            case UNIT -> Criterion.oneOf(id, List.of(FactValue.of("d1/w1"), FactValue.of("d1/w2")));
            case UNITS -> Criterion.containsAny(id, List.of("d1/w1", "d1/w2"));
            default -> Criterion.is(id, FactValue.of(true));
        };
    }
}
