package io.github.motcua.rules;

import static io.github.motcua.rules.Desk.asked;
import static io.github.motcua.rules.SmallCatalog.cited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Desks that receive for several units, and units that became others: receiving, deciding and returning apart. */
class RegionalDesksTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Period BEFORE = new Period(null, REFORM.minusDays(1));
    private static final Period AFTER = Period.from(REFORM);

    private static final ProcedureRules RULES = ProcedureRules.of(SmallCatalog.catalog("city")
            .builtOn(List.of("vn-civil-status"))
            .units(List.of(
                    unit("ha-noi/east", AFTER),
                    unit("ha-noi/west", AFTER),
                    unit("ha-noi/far", AFTER),
                    unit("quan/old", BEFORE, "ha-noi/east"),
                    unit("quan/older", new Period(null, LocalDate.of(2021, 12, 31)), "quan/old"),
                    unit("quan/split", BEFORE, "ha-noi/east", "ha-noi/west")))
            .desks(List.of(new Desk(
                    "ha-noi/desk-1",
                    Text.same("desk 1"),
                    new TreeSet<>(Set.of("ha-noi/east", "ha-noi/west")),
                    AFTER,
                    cited("city"))))
            .build());

    private static Unit unit(String id, Period days, String... successors) {
        return new Unit(id, Level.WARD, Text.same(id), days, new TreeSet<>(List.of(successors)), cited("city"));
    }

    private static Case death(String residence) {
        return Case.of("1.000656")
                .at("ha-noi/desk-1")
                .receivedAt("2026-03-02T09:30")
                .inPerson()
                .atARegionalDesk()
                .withCompleteDossier()
                .withoutComplications()
                .with("lastResidence", residence);
    }

    @Test
    void a_regional_desk_receives_and_the_commune_of_the_last_residence_decides() {
        Decision decision = RULES.decide(death("ha-noi/west"));

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.unit()).contains("ha-noi/desk-1");
        assertThat(decision.unitName()).contains(Text.same("desk 1"));
        assertThat(decision.competence().orElseThrow().units()).containsExactly("ha-noi/west");
        assertThat(decision.competence().orElseThrow().returnedAt()).isEqualTo("ha-noi/desk-1");
    }

    @Test
    void for_a_unit_for_which_it_does_not_receive_it_guides_there() {
        Decision decision = RULES.decide(death("ha-noi/far"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decision.guide())
                .singleElement()
                .satisfies(body -> assertThat(body.units()).containsExactly("ha-noi/far"));
    }

    @Test
    void it_asks_where_and_not_which_desk_it_is() {
        Decision decision = RULES.decide(death("ha-noi/west").without("lastResidence"));

        assertThat(asked(decision)).contains("lastResidence").doesNotContain("unit", "unitLevel");
    }

    @Test
    void either_party_to_a_marriage_may_bring_it_there() {
        Case marriage = Case.of("1.000894")
                .at("ha-noi/desk-1")
                .receivedAt("2026-03-02T09:30")
                .inPerson()
                .atARegionalDesk()
                .withCompleteDossier()
                .withoutComplications()
                .with("partiesResidence", List.of("ha-noi/far", "ha-noi/east"))
                .with("filedBy", "PARTY")
                .with("bothPartiesPresent", true)
                .with("manAge", 20)
                .with("womanAge", 18);

        assertThat(RULES.decide(marriage).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(RULES.decide(marriage.with("partiesResidence", List.of("ha-noi/far")))
                        .outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
    }

    @Test
    void a_desk_that_is_not_there_yet_receives_for_nobody() {
        Decision decision = RULES.decide(death("quan/old").receivedAt("2025-06-30T09:30"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decision.guide().get(0).units()).containsExactly("quan/old");
    }

    @Test
    void who_lived_in_a_commune_that_was_merged_lives_in_what_it_was_merged_into() {
        assertThat(RULES.decide(death("quan/old")).competence().orElseThrow().units())
                .containsExactly("ha-noi/east");
        assertThat(RULES.decide(death("quan/older")).competence().orElseThrow().units())
                .as("merged twice")
                .containsExactly("ha-noi/east");
        assertThat(RULES.decide(death("quan/old").at("quan/old").receivedAt("2025-06-30T09:30"))
                        .competence()
                        .orElseThrow()
                        .units())
                .as("the day before")
                .containsExactly("quan/old");
    }

    @Test
    void a_commune_that_was_divided_is_not_guessed_at() {
        assertThat(RULES.decide(death("quan/split")).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(RULES.decide(death("quan/split")).guide().get(0).units()).containsExactly("quan/split");
    }

    @Test
    void a_circle_of_successors_is_refused_or_leads_nowhere() {
        Catalog.Builder city = SmallCatalog.catalog("city")
                .builtOn(List.of("vn-civil-status"))
                .units(List.of(unit("quan/a", BEFORE, "quan/b"), unit("quan/b", BEFORE, "quan/a")));

        assertThat(SmallCatalog.issues(
                        catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(city.build()))))
                .isNotEmpty();
    }
}
