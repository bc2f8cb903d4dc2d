package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.codes;
import static io.github.motcua.rules.SmallCatalog.fact;
import static io.github.motcua.rules.SmallCatalog.issues;
import static io.github.motcua.rules.SmallCatalog.law;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.programme;
import static io.github.motcua.rules.SmallCatalog.reading;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static io.github.motcua.rules.SmallCatalog.ward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ids that stand for different things in catalogs that are used together. */
class NamesAcrossCatalogsTest {

    private static final FactDeclaration NUMBER =
            fact("copies", FactType.WHOLE).range(1, 100).build();
    private static final FactDeclaration CHOICE = codes("copies", FactType.CHOICE, "FEW", "MANY");
    private static final Criterion FEW = Criterion.atMost("copies", FactValue.of(10));
    private static final Criterion CONTESTED = Criterion.underReading(
            "scope", new TreeMap<>(Map.of("strict", Criterion.not(Criterion.always()), "lenient", Criterion.always())));

    private static List<String> refused(Catalog... catalogs) {
        return issues(catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(catalogs)));
    }

    @Test
    void a_requirement_of_a_base_cannot_be_used_where_its_fact_is_declared_anew() {
        Catalog base = catalog("base")
                .facts(List.of(NUMBER))
                .requirements(List.of(requirement("base", "few", RequirementKind.COMPLETENESS, FEW)))
                .build();
        Catalog.Builder law = law(Criterion.always())
                .builtOn(List.of("base"))
                .procedures(List.of(procedure("law", "any-desk", "few").build()));

        assertThat(refused(base, law.facts(List.of(CHOICE)).build()))
                .containsExactly("law /procedures/0/requirements ambiguous-id");
        assertThat(ProcedureRules.of(base, law.facts(List.of(NUMBER)).build()).procedures())
                .hasSize(1);
    }

    @Test
    void a_requirement_of_a_base_cannot_be_used_where_its_reading_is_taken_otherwise() {
        Catalog base = catalog("base")
                .readings(List.of(reading("base", "scope", "strict")))
                .requirements(List.of(requirement("base", "few", RequirementKind.COMPLETENESS, CONTESTED)))
                .build();
        Catalog law = law(Criterion.always())
                .builtOn(List.of("base"))
                .readings(List.of(reading("law", "scope", "lenient")))
                .procedures(List.of(procedure("law", "any-desk", "few").build()))
                .build();

        assertThat(refused(base, law)).containsExactly("law /procedures/0/requirements ambiguous-id");
    }

    private static Slip slip(String catalog) {
        return new Slip(
                "slip",
                Set.of(Outcome.ORDINARY),
                Criterion.allOf(FEW, CONTESTED),
                true,
                Text.same("slip"),
                cited(catalog));
    }

    @Test
    void what_a_base_says_of_the_slip_must_mean_the_same_in_what_is_built_on_it() {
        Catalog base = catalog("base")
                .facts(List.of(NUMBER))
                .readings(List.of(reading("base", "scope", "strict")))
                .slips(List.of(slip("base")))
                .build();
        Catalog.Builder law = law(Criterion.always()).builtOn(List.of("base"));
        Catalog.Builder apart = law(Criterion.always()).facts(List.of(CHOICE));

        assertThat(refused(
                        base,
                        law.facts(List.of(CHOICE))
                                .readings(List.of(reading("base", "scope", "lenient")))
                                .build()))
                .containsExactly("base /slips/0/when ambiguous-id", "base /slips/0/when ambiguous-id");
        assertThat(ProcedureRules.of(base, apart.build()).procedures()).hasSize(1);
    }

    @Test
    void what_a_programme_says_of_the_slip_must_mean_the_same_for_every_procedure() {
        Catalog law = law(Criterion.always()).facts(List.of(CHOICE)).build();
        Catalog district = district("district", "quick", NUMBER, "strict").toBuilder()
                .requirements(List.of(requirement("district", "few", RequirementKind.ELIGIBILITY, Criterion.always())))
                .slips(List.of(slip("district")))
                .build();

        assertThat(refused(law, district)).containsExactly("district /slips/0/when ambiguous-id");
    }

    private static Catalog district(String id, String programme, FactDeclaration fact, String taken) {
        Criterion criterion = fact.type() == FactType.WHOLE ? FEW : Criterion.is(fact.id(), FactValue.of("FEW"));
        return catalog(id)
                .builtOn(List.of("law"))
                .facts(List.of(fact))
                .readings(List.of(reading(id, "scope", taken)))
                .units(List.of(ward(id)))
                .requirements(List.of(
                        requirement(id, "few", RequirementKind.ELIGIBILITY, Criterion.allOf(criterion, CONTESTED))))
                .programmes(List.of(programme(id, programme, "few")))
                .build();
    }

    @Test
    void two_programmes_for_one_procedure_cannot_mean_different_things_by_one_id() {
        Catalog law = law(Criterion.always()).build();

        assertThat(refused(
                        law,
                        district("d-2022", "p-2022", NUMBER, "strict"),
                        district("d-2023", "p-2023", CHOICE, "lenient")))
                .containsExactly(
                        "d-2023 /programmes/0/list/procedures/0 ambiguous-id",
                        "d-2023 /programmes/0/list/procedures/0 ambiguous-id");
    }

    @Test
    void a_programme_cannot_take_a_reading_otherwise_than_the_procedure_on_its_list() {
        Catalog law = law(CONTESTED)
                .readings(List.of(reading("law", "scope", "strict")))
                .build();

        assertThat(refused(law, district("district", "quick", NUMBER, "lenient")))
                .containsExactly("district /programmes/0/requirements ambiguous-id");
    }

    @Test
    void two_programmes_cannot_have_one_id() {
        Catalog law = law(Criterion.always()).build();
        Catalog other = catalog("other")
                .builtOn(List.of("law"))
                .units(List.of(ward("other")))
                .programmes(List.of(programme("other", "quick")))
                .build();

        assertThat(refused(law, district("district", "quick", NUMBER, "strict"), other))
                .containsExactly("other /programmes/0/id duplicate-id");
    }

    @Test
    void findings_are_ordered_by_programme_even_where_one_id_begins_with_the_other() {
        Catalog district = catalog("district")
                .builtOn(List.of("law"))
                .units(List.of(ward("district")))
                .programmes(List.of(programme("district", "quick"), programme("district", "quick-2022")))
                .build();

        assertThat(ProcedureRules.of(law(Criterion.always()).build(), district)
                        .decide(request())
                        .findings())
                .extracting(Finding::programme)
                .containsExactly("", "", "quick", "quick", "quick", "quick-2022", "quick-2022", "quick-2022");
    }
}
