package io.github.motcua.rules.oracles;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.deadline.LimitUnit;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A catalog of one procedure that looks at facts of given names, of several types. */
final class NamedFacts {

    private static final int FACTS_OF_A_REQUIREMENT = 6;
    private static final List<FactType> TYPES =
            List.of(FactType.YES_NO, FactType.DATE, FactType.UNITS, FactType.WHOLE, FactType.UNIT, FactType.TIME);

    private NamedFacts() {}

    static Catalog catalog(Collection<String> ids) {
        Text text = Text.same("text");
        List<Provision> cited = List.of(Provision.of("doc"));
        List<FactDeclaration> facts = new ArrayList<>();
        List<Criterion> together = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (String id : ids) {
            FactType type = TYPES.get(facts.size() % TYPES.size());
            FactDeclaration.Builder fact =
                    FactDeclaration.fact(id, type, text, text).mayNotApply();
            facts.add((type == FactType.WHOLE ? fact.range(0, 9) : fact).build());
            together.add(comparison(id, type));
            if (together.size() == FACTS_OF_A_REQUIREMENT || facts.size() == ids.size()) {
                requirements.add(Requirement.of(
                        "all-" + facts.size(), RequirementKind.COMPETENCE, Criterion.anyOf(together), text, cited));
                together = new ArrayList<>();
            }
        }
        TimeLimit limit = new TimeLimit("once", BigDecimal.ONE, LimitUnit.WORKING_DAY, null, text, cited);
        Procedure procedure = Procedure.procedure("1.000001", text)
                .inField(text)
                .requires(requirements.stream().map(Requirement::id).toList())
                .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                .because(cited)
                .build();
        return Catalog.catalog("named", "1", text, text)
                .sources(List.of(
                        new LegalSource("doc", "1/2020/NĐ-CP", text, text, Period.ALWAYS, text, Certainty.FOUND, null)))
                .facts(facts)
                .requirements(requirements)
                .procedures(List.of(procedure))
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
