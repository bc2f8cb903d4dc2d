package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.days;
import static io.github.motcua.rules.SmallCatalog.law;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.programme;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static io.github.motcua.rules.SmallCatalog.ward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** On which days what a catalog holds applies: its own, and only as far as all it is built on applies too. */
class DaysOfCatalogsTest {

    private static final LocalDate LAST = LocalDate.of(2022, 5, 26);

    @Test
    void a_procedure_is_not_decided_after_a_catalog_has_ended_from_which_it_takes_a_requirement() {
        Catalog base = catalog("base")
                .inForce(new Period(null, LAST))
                .requirements(List.of(requirement("base", "shared", RequirementKind.COMPLETENESS, Criterion.always())))
                .build();
        Catalog law = law(Criterion.always())
                .builtOn(List.of("base"))
                .procedures(List.of(procedure("law", "any-desk", "shared").build()))
                .build();
        ProcedureRules rules = ProcedureRules.of(law, base);

        assertThat(rules.decide(request().receivedAt("2022-05-26T09:00")).findings())
                .hasSize(2);
        assertThatThrownBy(() -> rules.decide(request().receivedAt("2022-05-27T09:00")))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("no rule in force")
                .hasMessageContaining("..2022-05-26");
    }

    @Test
    void another_version_may_follow_when_a_catalog_has_ended_from_which_the_first_takes_a_requirement() {
        Catalog base = catalog("base")
                .inForce(new Period(null, LAST))
                .requirements(List.of(requirement("base", "shared", RequirementKind.COMPLETENESS, Criterion.always())))
                .build();
        Catalog law = law(Criterion.always())
                .builtOn(List.of("base"))
                .procedures(List.of(procedure("law", "any-desk", "shared").build()))
                .build();
        Catalog successor = catalog("successor")
                .inForce(Period.from(LAST.plusDays(1)))
                .requirements(
                        List.of(requirement("successor", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(procedure("successor", "any-desk").build()))
                .build();

        ProcedureRules rules = ProcedureRules.of(base, law, successor);

        assertThat(rules.decide(request().receivedAt("2022-05-26T09:00")).findings())
                .hasSize(2);
        assertThat(rules.decide(request().receivedAt("2022-05-27T09:00")).findings())
                .hasSize(1);
    }

    @Test
    void a_programme_is_not_open_on_days_on_which_its_catalog_does_not_apply() {
        Catalog district = catalog("district")
                .builtOn(List.of("law"))
                .inForce(new Period(null, LAST))
                .units(List.of(ward("district")))
                .programmes(List.of(programme("district", "quick")))
                .build();
        ProcedureRules rules = ProcedureRules.of(law(Criterion.always()).build(), district);

        Decision inTime = rules.decide(request().at("quan/phuong").receivedAt("2022-05-26T09:00"));
        Decision late = rules.decide(request().at("quan/phuong").receivedAt("2022-05-27T09:00"));

        assertThat(inTime.outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(late.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(late.findings()).extracting(Finding::programme).containsOnly("");
    }

    @Test
    void a_procedure_that_any_desk_could_take_from_some_day_on_is_refused() {
        Requirement expiring = new Requirement(
                "any-desk",
                RequirementKind.COMPETENCE,
                Criterion.always(),
                Text.same("any desk"),
                cited("law"),
                new TreeMap<>(),
                new Period(null, LAST),
                null);
        Catalog.Builder law = catalog("law").requirements(List.of(expiring));
        Catalog open =
                law.procedures(List.of(procedure("law", "any-desk").build())).build();
        Catalog closed = law.procedures(List.of(procedure("law", "any-desk")
                        .inForce(new Period(null, LAST))
                        .build()))
                .build();

        assertThatThrownBy(() -> ProcedureRules.of(open))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("/procedures/0/requirements")
                .hasMessageContaining("on 2022-05-27 no requirement of kind COMPETENCE holds");
        assertThat(ProcedureRules.of(closed).procedures()).hasSize(1);
    }

    @Test
    void each_gap_in_the_documents_of_a_requirement_is_told_at_once() {
        Catalog law = demandedBy(plan("spring", "2026-03-01", "2026-05-31"), plan("autumn", "2026-09-01", "2026-11-30"))
                .inForce(Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)))
                .build();

        assertThatThrownBy(() -> ProcedureRules.of(law))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("on 2026-01-01, 2026-06-01, 2026-12-01 none of the documents cited is in force");
    }

    /** Each of 500 documents holds for one day of the year, with days without any between them. */
    @Test
    void many_gaps_are_told_in_a_message_of_a_bounded_length() {
        LegalSource[] plans = new LegalSource[500];
        for (int i = 0; i < plans.length; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(2L * i).toString();
            plans[i] = plan("plan-" + i, day, day);
        }
        Catalog law = demandedBy(plans).build();

        assertThatThrownBy(() -> ProcedureRules.of(law))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("on …, 2020-01-02, 2020-01-04, ")
                .hasMessageContaining(", 2020-02-07, … none of the documents");
    }

    /** A law with a requirement that rests on item 1 of each of these documents. */
    private static Catalog.Builder demandedBy(LegalSource... documents) {
        List<LegalSource> sources = new ArrayList<>(catalog("law").build().sources());
        List<Provision> items = new ArrayList<>();
        for (LegalSource document : documents) {
            sources.add(document);
            items.add(Provision.of(document.id()).item("1"));
        }
        return law(Criterion.always())
                .sources(sources)
                .requirements(List.of(
                        requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                        Requirement.of(
                                "asked", RequirementKind.COMPLETENESS, Criterion.always(), Text.same("asked"), items)));
    }

    private static LegalSource plan(String id, String first, String last) {
        return new LegalSource(
                id, "", Text.same(id), Text.same(id), days(first, last), Text.same("read"), Certainty.FOUND, null);
    }
}
