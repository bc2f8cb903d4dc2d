package io.github.motcua.rules.testkit;

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
import java.util.List;

/** Small catalogs made to measure, all of one document. */
public final class SmallCatalogs {

    public static final Text TEXT = Text.same("text");
    public static final List<Provision> CITED = List.of(Provision.of("doc"));

    private SmallCatalogs() {}

    /** A catalog of many procedures, no two of which can share their rules. */
    public static Catalog manyShapes(int number) {
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
        return catalog(List.of(copies), requirements, procedures).build();
    }

    /** A procedure with these requirements and one time limit. */
    public static Procedure procedure(String code, List<String> requirements) {
        TimeLimit limit = new TimeLimit("once", Term.workingDays(1), null, TEXT, CITED);
        return Procedure.procedure(code, TEXT)
                .inField(TEXT)
                .requires(requirements)
                .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                .because(CITED)
                .build();
    }

    /** A catalog in the making. */
    public static Catalog.Builder catalog(
            List<FactDeclaration> facts, List<Requirement> requirements, List<Procedure> procedures) {
        return Catalog.catalog("small", "1", TEXT, TEXT)
                .sources(List.of(
                        new LegalSource("doc", "1/2020/NĐ-CP", TEXT, TEXT, Period.ALWAYS, TEXT, Certainty.FOUND, null)))
                .facts(facts)
                .requirements(requirements)
                .procedures(procedures);
    }
}
