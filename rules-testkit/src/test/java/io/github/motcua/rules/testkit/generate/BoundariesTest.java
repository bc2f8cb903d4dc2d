package io.github.motcua.rules.testkit.generate;

import static io.github.motcua.rules.testkit.SmallLaw.cited;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the boundary cases of a law that is known by hand must hold: each thing has dates of its own. */
class BoundariesTest {

    private static final Period REQUIREMENT = period(2021, 2);
    private static final Period PROCEDURE = Period.from(LocalDate.of(2015, 3, 10));
    private static final Period COMPETENCE = period(2021, 4);
    private static final Period PROGRAMME = period(2021, 5);
    private static final Period DELEGATION = period(2021, 6);
    private static final LocalDate REVOKED = LocalDate.of(2021, 6, 20);
    private static final Period UNIT = period(2021, 7);
    private static final Period OFFICE = period(2021, 8);

    private static Period period(int year, int month) {
        return Period.between(LocalDate.of(year, month, 10), LocalDate.of(year + 1, month, 24));
    }

    private static Unit unit(String id, Level level, Period days) {
        return new Unit(id, level, Text.same(id), days, cited("1"));
    }

    private static Office office(String id, Level level, Period days) {
        return new Office(
                id, level, OfficeKind.COMMITTEE, Text.same(id), Map.of(Rank.HEAD, Text.same("Head")), days, cited("1"));
    }

    private static Catalog law() {
        Requirement asked = new Requirement(
                "asked",
                RequirementKind.COMPLETENESS,
                Criterion.allOf(
                        Criterion.atMost("copies", FactValue.of(10)),
                        Criterion.anyOf(Criterion.applies("pages"), Criterion.is("urgent", FactValue.of(true)))),
                Text.same("asked"),
                cited("7"),
                new TreeMap<>(),
                REQUIREMENT,
                null);
        Catalog law = SmallLaw.asking(asked);
        List<FactDeclaration> facts = new ArrayList<>(law.facts());
        facts.set(
                1,
                FactDeclaration.fact("pages", facts.get(1).type(), Text.same("pages"), Text.same("pages?"))
                        .range(1, 100)
                        .mayNotApply()
                        .build());
        return law.toBuilder()
                .facts(facts)
                .units(List.of(unit("quan", Level.DISTRICT, Period.ALWAYS), unit("quan/phuong", Level.WARD, UNIT)))
                .offices(List.of(
                        office("ubnd-huyen", Level.DISTRICT, Period.ALWAYS), office("ubnd-xa", Level.WARD, OFFICE)))
                .procedures(law.procedures().stream()
                        .map(each -> Procedure.procedure(each.code(), each.name())
                                .inField(each.field())
                                .inForce(PROCEDURE)
                                .requires(each.requirements())
                                .decidedBy(List.of(
                                        head(new Period(
                                                null,
                                                COMPETENCE.start().orElseThrow().minusDays(1))),
                                        head(COMPETENCE),
                                        head(Period.from(
                                                COMPETENCE.end().orElseThrow().plusDays(1)))))
                                .within(each.limits())
                                .because(each.citations())
                                .build())
                        .toList())
                .programmes(List.of(Programme.programme("no-wait", Text.same("no wait"))
                        .during(PROGRAMME, cited("3"))
                        .in(List.of("quan/phuong"), cited("3"))
                        .covers(List.of(new Coverage(SmallLaw.CODE, new TreeSet<>(), cited("3"))), cited("3"))
                        .build()))
                .build();
    }

    private static Competence head(Period days) {
        return Competence.own(Level.DISTRICT, Text.same("head"), days, cited("1"));
    }

    private static Catalog delegations() {
        return Catalog.catalog("delegated", "1", Text.same("delegated"), Text.same("district"))
                .builtOn(List.of("law"))
                .sources(law().sources())
                .delegations(List.of(
                        Delegation.delegation("to-wards", Body.of("ubnd-huyen", "quan"), Body.of("ubnd-xa", "quan"))
                                .procedures(List.of(SmallLaw.CODE))
                                .by("the-law")
                                .during(DELEGATION)
                                .revokedOn(REVOKED)
                                .because(cited("9"))
                                .build()))
                .build();
    }

    private static final List<Case> CASES = CaseGenerator.of(law(), delegations())
            .boundary()
            .map(GeneratedCase::given)
            .toList();

    private static Set<String> days() {
        return CASES.stream()
                .map(given -> given.receivedAt().orElseThrow().toLocalDate().toString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> around(LocalDate day) {
        return List.of(
                day.minusDays(1).toString(), day.toString(), day.plusDays(1).toString());
    }

    @Test
    void the_days_around_the_ends_of_everything_that_is_dated_are_there() {
        for (Period period : List.of(REQUIREMENT, COMPETENCE, PROGRAMME, DELEGATION, UNIT, OFFICE)) {
            assertThat(days()).containsAll(around(period.start().orElseThrow()));
            assertThat(days()).containsAll(around(period.end().orElseThrow()));
        }
        assertThat(days()).containsAll(around(REVOKED));
        assertThat(days()).contains("2015-03-10", "2015-03-11").doesNotContain("2015-03-09"); // nothing is in force
    }

    @Test
    void the_seconds_around_a_cut_off_are_there() {
        assertThat(CASES.stream()
                        .map(given ->
                                given.receivedAt().orElseThrow().toLocalTime().toString()))
                .contains("14:59:59", "15:00", "15:00:01");
    }

    @Test
    void a_limit_is_there_with_one_less_and_one_more() {
        assertThat(CASES.stream().map(given -> String.valueOf(given.facts().get("copies"))))
                .contains("9", "10", "11", "null");
    }

    @Test
    void every_fact_is_not_known_once_and_not_applicable_where_it_may_be() {
        for (String fact : List.of("copies", "pages", "urgent")) {
            assertThat(CASES).as(fact).anyMatch(given -> given.facts().containsKey(fact));
            assertThat(CASES).as(fact).anyMatch(given -> !given.facts().containsKey(fact));
            assertThat(CASES.stream().anyMatch(given -> given.facts().get(fact) instanceof FactValue.NotApplicable))
                    .as(fact)
                    .isEqualTo(fact.equals("pages"));
        }
    }
}
