package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.eligibility.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is competent by the shipped catalogs, before and after the district level ended. */
class CompetenceOverTimeTest {

    private static Decision decide(Case given, String unit, String day) {
        return Desk.decide(given.at(unit).receivedAt(day + "T09:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "hoan-kiem, 2025-06-30, ORDINARY",
        "hoan-kiem/hang-bac, 2025-06-30, NOT_COMPETENT",
        "hoan-kiem/hang-bac, 2025-07-01, ORDINARY"
    })
    void a_translators_signature_was_the_districts_and_is_the_communes(String unit, String day, Outcome outcome) {
        assertThat(decide(Desk.translator(), unit, day).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_ward_guides_to_the_justice_division_while_there_is_one() {
        Decision decision = decide(Desk.translator(), "hoan-kiem/hang-bac", "2025-06-30");

        assertThat(decision.guide()).singleElement().satisfies(body -> {
            assertThat(body.level()).isEqualTo(Level.DISTRICT);
            assertThat(body.office()).isEqualTo("phong-tu-phap");
            assertThat(body.basis()).isEqualTo(Basis.OWN);
        });
    }

    @Test
    void the_head_certifies_and_a_deputy_signs_for_the_head() {
        DecidingBody body = decide(Desk.translator(), "hoan-kiem/hang-bac", "2025-07-01")
                .competence()
                .orElseThrow();

        assertThat(body.signatures())
                .extracting(
                        signature -> signature.forms() + " " + signature.title().en())
                .containsExactly("[] Chair", "[KT] Vice Chair");
        assertThat(body.units()).containsExactly("hoan-kiem/hang-bac");
    }

    @Test
    void a_marriage_is_registered_by_the_commune_of_either_party_which_signs_together() {
        DecidingBody body = Desk.decide(Desk.marriage()).competence().orElseThrow();

        assertThat(body.units()).containsExactly("cau-giay/dich-vong", "hoan-kiem/hang-bac");
        assertThat(body.signatures())
                .extracting(
                        signature -> signature.forms() + " " + signature.title().en())
                .containsExactly("[TM] Chair", "[TM, KT] Vice Chair");
    }

    @ParameterizedTest
    @CsvSource({
        "hoan-kiem, 2025-06-30, false, 15, CALENDAR_DAY, 2025-07-15",
        "hoan-kiem, 2025-06-30, true, 15, CALENDAR_DAY, 2025-07-15",
        "hoan-kiem/hang-bac, 2025-07-01, false, 5, WORKING_DAY, 2025-07-08",
        "hoan-kiem/hang-bac, 2025-07-01, true, 10, WORKING_DAY, 2025-07-15"
    })
    void a_marriage_with_a_foreign_element_was_the_districts_in_15_days_and_is_the_communes_in_5_or_10(
            String unit, String day, boolean verified, BigDecimal amount, LimitUnit limitUnit, LocalDate due) {
        Decision decision = decide(
                Desk.foreignMarriage().with("partiesResidence", List.of(unit)).with("needsVerification", verified),
                unit,
                day);

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        AppliedLimit applied = decision.due().orElseThrow().limit().orElseThrow();
        assertThat(applied.limit().term().amount()).isEqualByComparingTo(amount);
        assertThat(applied.limit().term().unit()).isEqualTo(limitUnit);
        assertThat(applied.due().orElseThrow().date()).isEqualTo(due);
        assertThat(decision.slip().orElseThrow().need()).isEqualTo(SlipAdvice.Need.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({"hoan-kiem, DISTRICT, 2025-07-01", "hoan-kiem/hang-bac, WARD, 2025-06-30"})
    void neither_registers_a_marriage_with_a_foreign_element_in_the_others_time(String unit, String level, String day) {
        Decision decision = decide(
                Desk.foreignMarriage().with("partiesResidence", List.of(unit)).with("unitLevel", level), unit, day);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
    }

    /** A chair who delegates the certification of copies to the civil servants of the ward, for all of 2025. */
    private static ProcedureRules ofAWardThatDelegates() {
        return ProcedureRules.of(SmallCatalog.catalog("ward")
                .builtOn(List.of("vn-certification", "hoan-kiem-no-wait-2022"))
                .delegations(List.of(Desk.copiesDelegatedToOfficers(2025)))
                .build());
    }

    @Test
    void a_civil_servant_of_the_commune_may_be_delegated_to_since_the_law_of_2025_and_not_before() {
        ProcedureRules rules = ofAWardThatDelegates();
        Case copies = Desk.copies();

        Decision before = rules.decide(copies.receivedAt("2025-06-30T09:30"));
        assertThat(before.delegations())
                .singleElement()
                .satisfies(found -> assertThat(found.reasons())
                        .extracting(DelegationFinding.Reason::exclusion)
                        .containsExactly(Exclusion.LEVEL_NOT_ALLOWED));
        assertThat(before.competence().orElseThrow().basis()).isEqualTo(Basis.OWN);

        DecidingBody since =
                rules.decide(copies.receivedAt("2025-07-01T09:30")).competence().orElseThrow();
        assertThat(since.basis()).isEqualTo(Basis.DELEGATED);
        assertThat(since.delegation()).isEqualTo("chair-to-officers");
        assertThat(since.signedBy().en()).isEqualTo("Civil servant, the commune-level People's Committee");

        DecidingBody after =
                rules.decide(copies.receivedAt("2026-01-02T09:30")).competence().orElseThrow();
        assertThat(after.basis()).isEqualTo(Basis.OWN);
    }

    @Test
    void a_ward_that_is_not_competent_for_a_death_names_the_ward_that_is() {
        Decision decision = Desk.decide(Desk.death().with("lastResidence", "dong-da/lang-thuong"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decision.guide().get(0).units()).containsExactly("dong-da/lang-thuong");
    }
}
