package io.github.motcua.rules;

import static io.github.motcua.rules.Desk.asked;
import static io.github.motcua.rules.Desk.birth;
import static io.github.motcua.rules.Desk.cited;
import static io.github.motcua.rules.Desk.death;
import static io.github.motcua.rules.Desk.decide;
import static io.github.motcua.rules.Desk.extract;
import static io.github.motcua.rules.Desk.finding;
import static io.github.motcua.rules.Desk.marriage;
import static io.github.motcua.rules.Desk.status;
import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Extracts (2.000635), marriage (1.000894), death (1.000656) and birth (1.001193). */
class CivilStatusTest {

    @Test
    void a_marriage_is_registered_where_either_party_lives() {
        assertThat(decide(marriage()).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(status(marriage(), "residence-of-either-party")).isEqualTo(MET);
    }

    @Test
    void where_neither_party_lives_in_the_ward_the_desk_is_not_competent() {
        Decision decision =
                decide(marriage().with("partiesResidence", List.of("cau-giay/dich-vong", "dong-da/lang-thuong")));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(cited(decision, "residence-of-either-party"))
                .startsWith("Law on Civil Status 60/2014/QH13 Article 17(1)");
        assertThat(decision.duties()).extracting(duty -> duty.id()).containsExactly("civil-status-guide-to-right-body");
        assertThat(decision.explain(io.github.motcua.rules.text.Language.VIETNAMESE))
                .contains("dong-da/lang-thuong");
    }

    @Test
    void where_the_parties_live_is_asked_first() {
        Decision decision = decide(marriage().without("partiesResidence").without("complex"));

        assertThat(finding(decision, "residence-of-either-party").status()).isEqualTo(UNDETERMINED);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(asked(decision)).containsExactly("partiesResidence", "complex");
    }

    @ParameterizedTest
    @CsvSource({"19, NOT_MET", "20, MET", "21, MET"})
    void the_man_must_be_twenty(int age, String status) {
        assertThat(status(marriage().with("manAge", age), "man-is-20")).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource({"17, NOT_MET", "18, MET", "19, MET"})
    void the_woman_must_be_eighteen(int age, String status) {
        assertThat(status(marriage().with("womanAge", age), "woman-is-18")).hasToString(status);
    }

    @Test
    void ages_that_are_not_known_are_asked_for() {
        assertThat(status(marriage().without("manAge"), "man-is-20")).isEqualTo(UNDETERMINED);
        assertThat(status(marriage().without("womanAge"), "woman-is-18")).isEqualTo(UNDETERMINED);
        assertThat(decide(marriage().with("manAge", 19)).outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void the_parties_register_their_marriage_themselves() {
        assertThat(status(marriage(), "parties-act-in-person")).isEqualTo(MET);
        assertThat(decide(marriage().with("filedBy", "AUTHORISED_PERSON")).outcome())
                .isEqualTo(Outcome.REFUSE);
        assertThat(status(marriage().without("filedBy"), "parties-act-in-person"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void with_only_one_of_them_present_it_cannot_be_done_on_the_spot() {
        assertThat(status(marriage(), "both-parties-present-now")).isEqualTo(MET);
        assertThat(decide(marriage().with("bothPartiesPresent", false)).outcome())
                .isEqualTo(Outcome.ORDINARY);
        assertThat(status(marriage().with("bothPartiesPresent", false), "both-parties-present-now"))
                .isEqualTo(NOT_MET);
        assertThat(status(marriage().without("bothPartiesPresent"), "both-parties-present-now"))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "not-voluntary, Law on Marriage and Family 52/2014/QH13 Article 8(1)(b)",
        "lost-legal-capacity, Law on Marriage and Family 52/2014/QH13 Article 8(1)(c)",
        "prohibited-marriage, Law on Marriage and Family 52/2014/QH13 Article 8(1)(d)",
        "same-sex, Law on Marriage and Family 52/2014/QH13 Article 8(2)",
        "already-registered, Law on Civil Status 60/2014/QH13 Article 5(4)"
    })
    void each_bar_to_a_marriage_refuses_with_its_provision(String ground, String provision) {
        Decision decision = decide(marriage().with("refusalGrounds", List.of(ground)));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(cited(decision, "no-bar-to-marriage")).startsWith(provision);
    }

    @Test
    void nobody_having_looked_for_a_bar_leaves_it_open() {
        assertThat(status(marriage().without("refusalGrounds"), "no-bar-to-marriage"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_marriage_that_must_be_verified_has_five_working_days() {
        Decision verified = decide(marriage().with("needsVerification", true));
        Decision plain = decide(marriage());
        Decision open = decide(marriage().online().without("needsVerification"));

        assertThat(verified.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(verified.due()
                        .orElseThrow()
                        .limit()
                        .orElseThrow()
                        .limit()
                        .term()
                        .amount())
                .hasToString("5");
        assertThat(verified.due()
                        .orElseThrow()
                        .limit()
                        .orElseThrow()
                        .limit()
                        .term()
                        .unit())
                .hasToString("WORKING_DAY");
        assertThat(Desk.labels(
                        verified.due().orElseThrow().limit().orElseThrow().citations()))
                .containsExactly("Law on Civil Status 60/2014/QH13 Article 18(2)");
        assertThat(plain.due().orElseThrow().limit().orElseThrow().limit().id()).isEqualTo("at-once");
        assertThat(open.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(open.due().orElseThrow().candidates()).hasSize(2);
        assertThat(asked(open)).containsExactly("needsVerification");
    }

    @Test
    void a_missing_paper_is_a_supplement_with_written_guidance() {
        Decision decision = decide(marriage().with("dossierComplete", false));

        assertThat(decision.outcome()).isEqualTo(Outcome.SUPPLEMENT);
        assertThat(finding(decision, "civil-status-dossier-complete").status()).isEqualTo(NOT_MET);
        assertThat(decision.duties())
                .extracting(duty -> duty.id())
                .containsExactly("civil-status-written-guidance", "supplement-slip");
        assertThat(status(marriage().without("dossierComplete"), "civil-status-dossier-complete"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_death_is_registered_where_the_deceased_last_lived() {
        assertThat(decide(death()).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(decide(death().with("lastResidence", "dong-da/lang-thuong")).outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
    }

    @Test
    void only_where_that_cannot_be_determined_the_place_of_death_counts() {
        Case unknownHome = death().withNotApplicable("lastResidence");

        assertThat(status(unknownHome.with("placeOfDeath", "hoan-kiem/hang-bac"), "last-residence-of-the-deceased"))
                .isEqualTo(MET);
        assertThat(status(unknownHome.with("placeOfDeath", "dong-da/lang-thuong"), "last-residence-of-the-deceased"))
                .isEqualTo(NOT_MET);
        assertThat(asked(decide(unknownHome))).containsExactly("placeOfDeath");
        Case elsewhere =
                death().with("lastResidence", "dong-da/lang-thuong").with("placeOfDeath", "hoan-kiem/hang-bac");
        assertThat(decide(elsewhere).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
    }

    @Test
    void a_last_residence_nobody_has_looked_up_is_asked_for() {
        Decision decision = decide(death().without("lastResidence"));

        assertThat(finding(decision, "last-residence-of-the-deceased").status()).isEqualTo(UNDETERMINED);
        assertThat(asked(decision)).startsWith("lastResidence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"already-registered", "death-not-established"})
    void a_death_that_is_not_established_or_registered_before_is_refused(String ground) {
        assertThat(decide(death().with("refusalGrounds", List.of(ground))).outcome())
                .isEqualTo(Outcome.REFUSE);
        assertThat(status(death().without("refusalGrounds"), "no-ground-to-refuse-death"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_death_registered_at_home_or_on_a_holiday_is_taken_on_the_ordinary_track() {
        assertThat(decide(death().atHome().receivedAt("2022-09-02T10:00")).outcome())
                .isEqualTo(Outcome.ORDINARY);
    }

    @Test
    void a_birth_is_registered_where_a_parent_lives() {
        assertThat(status(birth(), "residence-of-a-parent")).isEqualTo(MET);
        assertThat(decide(birth().with("parentsResidence", List.of("dong-da/lang-thuong")))
                        .outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(status(birth().without("parentsResidence"), "residence-of-a-parent"))
                .isEqualTo(UNDETERMINED);
        assertThat(decide(birth().with("parentsResidence", List.of())).outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"already-registered", "birth-details-not-established"})
    void a_birth_whose_details_do_not_hold_is_refused(String ground) {
        assertThat(decide(birth().with("refusalGrounds", List.of(ground))).outcome())
                .isEqualTo(Outcome.REFUSE);
        assertThat(status(birth().without("refusalGrounds"), "no-ground-to-refuse-birth"))
                .isEqualTo(UNDETERMINED);
        assertThat(status(birth(), "no-ground-to-refuse-birth")).isEqualTo(MET);
    }

    @Test
    void an_extract_is_issued_whatever_the_residence() {
        assertThat(decide(extract()).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(status(extract(), "no-ground-to-refuse-extract")).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "event-not-registered, Law on Civil Status 60/2014/QH13 Article 63",
        "not-own-event, Law on Civil Status 60/2014/QH13 Article 63"
    })
    void an_extract_of_what_is_not_registered_or_not_ones_own_is_refused(String ground, String provision) {
        Decision decision = decide(extract().with("refusalGrounds", List.of(ground)));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(cited(decision, "no-ground-to-refuse-extract")).startsWith(provision);
        assertThat(status(extract().without("refusalGrounds"), "no-ground-to-refuse-extract"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void civil_status_is_registered_at_commune_level() {
        assertThat(status(death(), "commune-registers-civil-status")).isEqualTo(MET);
        assertThat(decide(death().at("hoan-kiem")).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(status(death().at("ha-noi"), "commune-registers-civil-status"))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "WARD, 2016-01-01, MET",
        "WARD, 2027-02-28, MET",
        "DISTRICT, 2016-01-01, MET",
        "DISTRICT, 2025-06-30, MET",
        "DISTRICT, 2025-07-01, NOT_MET"
    })
    void an_extract_is_issued_by_a_commune_or_while_there_are_any_a_district(String level, String day, String status) {
        Case given = extract().at("ha-noi").with("unitLevel", level).receivedAt(day + "T09:00");

        assertThat(status(given, "manages-civil-status-database")).hasToString(status);
        assertThat(decide(given).outcome()).isEqualTo(status.equals("MET") ? Outcome.ORDINARY : Outcome.NOT_COMPETENT);
        assertThat(decide(given).competence().isPresent()).isEqualTo(status.equals("MET"));
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, false", "2016-01-01, true", "2027-02-28, true", "2027-03-01, false"})
    void the_law_of_2014_applies_from_its_first_to_its_last_day(String day, boolean inForce) {
        Case given = extract().receivedAt(day + "T09:00");

        if (inForce) {
            assertThat(decide(given).outcome()).isEqualTo(Outcome.ORDINARY);
        } else {
            RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> decide(given));
            assertThat(rejected.issues()).hasSize(1);
            assertThat(rejected.issues().get(0).code()).isEqualTo(IssueCode.NO_RULE_IN_FORCE);
            assertThat(rejected.issues().get(0).message().en())
                    .isEqualTo("no rule in force for procedure 2.000635 on " + day);
            assertThat(rejected.issues().get(0).help().en()).contains("2016-01-01..2027-02-28");
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-06-20, 0, 0", "2018-06-21, 1, 0", "2025-06-30, 1, 0", "2025-07-01, 0, 1"})
    void the_one_stop_decree_in_force_on_the_day_is_the_one_cited(String day, int decree61, int decree118) {
        List<String> cited = cited(decide(extract().receivedAt(day + "T09:00")), "civil-status-dossier-complete");

        assertThat(cited)
                .filteredOn(label -> label.startsWith("Decree 61/2018"))
                .hasSize(decree61);
        assertThat(cited)
                .filteredOn(label -> label.startsWith("Decree 118/2025"))
                .hasSize(decree118);
        assertThat(cited)
                .filteredOn(label -> label.startsWith("Law on Civil Status"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2015-04-09, false", "2015-04-10, true", "2040-01-01, true"})
    void the_certification_decree_applies_from_its_first_day(String day, boolean inForce) {
        Case given = Desk.signature().receivedAt(day + "T09:00");

        assertThat(Desk.RULES.check(given).isEmpty()).isEqualTo(inForce);
    }
}
