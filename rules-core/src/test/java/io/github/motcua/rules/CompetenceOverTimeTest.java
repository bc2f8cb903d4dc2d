package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
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

    @Test
    void a_ward_that_is_not_competent_for_a_death_names_the_ward_that_is() {
        Decision decision = Desk.decide(Desk.death().with("lastResidence", "dong-da/lang-thuong"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decision.guide().get(0).units()).containsExactly("dong-da/lang-thuong");
    }
}
