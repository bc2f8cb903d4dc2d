package io.github.motcua.rules;

import static io.github.motcua.rules.Desk.asked;
import static io.github.motcua.rules.Desk.cited;
import static io.github.motcua.rules.Desk.copies;
import static io.github.motcua.rules.Desk.decide;
import static io.github.motcua.rules.Desk.finding;
import static io.github.motcua.rules.Desk.notMet;
import static io.github.motcua.rules.Desk.status;
import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Track;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certified copies of originals, 2.000815. */
class CertifiedCopiesTest {

    @Test
    void ten_copies_of_twenty_pages_are_resolved_on_the_spot_without_a_slip() {
        Decision decision = decide(copies());

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(decision.track()).contains(Track.NO_WAIT);
        assertThat(decision.slip().orElseThrow().need()).isEqualTo(Need.NOT_REQUIRED);
        assertThat(Desk.labels(decision.slip().orElseThrow().citations()))
                .containsExactly("Hoàn Kiếm no-wait plan 2022 item 1", "Decree 61/2018/NĐ-CP Article 17(4)");
        assertThat(decision.duties()).extracting(duty -> duty.id()).containsExactly("log-result", "slip-on-request");
        assertThat(notMet(decision)).isEmpty();
        assertThat(decision.questions()).isEmpty();
    }

    @Test
    void eleven_copies_are_taken_on_the_ordinary_track_and_not_refused() {
        Decision decision = decide(copies().with("copies", 11));

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.track()).contains(Track.ORDINARY);
        assertThat(notMet(decision)).containsExactly("at-most-10-copies");
        assertThat(cited(decision, "at-most-10-copies")).containsExactly("Hoàn Kiếm no-wait plan 2022 item 2 (2)");
        assertThat(finding(decision, "at-most-10-copies").facts())
                .extracting(fact -> fact.text().vi())
                .contains("11 bản");
        assertThat(decision.due().orElseThrow().limit().orElseThrow().limit().id())
                .isEqualTo("same-day");
        assertThat(decision.slip().orElseThrow().need()).isEqualTo(Need.NOT_REQUIRED);
        assertThat(Desk.labels(decision.slip().orElseThrow().citations()))
                .containsExactly("Circular 01/2020/TT-BTP Article 2(1)");
    }

    @ParameterizedTest
    @CsvSource({"1, MET", "9, MET", "10, MET", "11, NOT_MET", "50000, NOT_MET"})
    void at_most_ten_copies(int copies, String expected) {
        assertThat(status(copies().with("copies", copies), "at-most-10-copies")).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, MET", "19, MET", "20, MET", "21, NOT_MET"})
    void each_copy_at_most_twenty_pages(int pages, String expected) {
        assertThat(status(copies().with("pagesPerCopy", pages), "at-most-20-pages"))
                .hasToString(expected);
    }

    @Test
    void without_knowing_the_numbers_the_track_is_open_and_both_are_asked_for() {
        Decision decision = decide(copies().without("copies").without("pagesPerCopy"));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding(decision, "at-most-10-copies").status()).isEqualTo(UNDETERMINED);
        assertThat(finding(decision, "at-most-20-pages").status()).isEqualTo(UNDETERMINED);
        assertThat(asked(decision)).containsExactly("copies", "pagesPerCopy");
    }

    @Test
    void eleven_copies_are_ordinary_even_while_nobody_knows_the_pages() {
        Decision decision = decide(copies().with("copies", 11).without("pagesPerCopy"));

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.questions()).isEmpty();
    }

    @Test
    void nobody_having_said_whether_the_file_is_complex_is_undetermined_with_the_question() {
        Decision decision = decide(copies().without("complex"));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(decision.track()).isEmpty();
        assertThat(asked(decision)).containsExactly("complex");
        assertThat(decision.questions().get(0).text().vi()).isEqualTo("Hồ sơ có thuộc trường hợp phức tạp không?");
        assertThat(decision.questions().get(0).judgedBy().orElseThrow().en()).isEqualTo("the receiving officer");
        assertThat(decision.questions().get(0).because()).containsExactly("not-complex");
    }

    @ParameterizedTest
    @CsvSource({"VIETNAM, MET, NO_WAIT", "FOREIGN, NOT_MET, ORDINARY", "JOINT, NOT_MET, ORDINARY"})
    void a_foreign_or_joint_original_is_certified_by_the_ward_but_not_on_the_spot(
            String issuer, String status, String outcome) {
        Decision decision = decide(copies().with("issuer", issuer));

        assertThat(finding(decision, "issued-in-viet-nam").status()).hasToString(status);
        assertThat(decision.outcome()).hasToString(outcome);
    }

    @Test
    void an_unknown_issuer_is_asked_for() {
        assertThat(status(copies().without("issuer"), "issued-in-viet-nam")).isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "improperly-altered, Decree 23/2015/NĐ-CP Article 22(1)",
        "unreadable, Decree 23/2015/NĐ-CP Article 22(2)",
        "secret-or-not-to-be-copied, Decree 23/2015/NĐ-CP Article 22(3)",
        "unlawful-content, Decree 23/2015/NĐ-CP Article 22(4)",
        "not-legalised, Decree 23/2015/NĐ-CP Article 22(5)",
        "self-made-unconfirmed, Decree 23/2015/NĐ-CP Article 22(6)"
    })
    void each_ground_of_article_22_refuses_with_its_own_clause(String ground, String provision) {
        Decision decision = decide(copies().with("refusalGrounds", List.of(ground)));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(decision.track()).isEmpty();
        assertThat(cited(decision, "no-ground-to-refuse-copies")).startsWith(provision);
        assertThat(decision.duties())
                .extracting(duty -> duty.id())
                .containsExactly("certification-written-refusal", "refusal-slip");
    }

    @Test
    void two_grounds_are_both_cited() {
        Decision decision = decide(copies().with("refusalGrounds", List.of("unreadable", "improperly-altered")));

        assertThat(cited(decision, "no-ground-to-refuse-copies"))
                .containsExactly("Decree 23/2015/NĐ-CP Article 22(1)", "Decree 23/2015/NĐ-CP Article 22(2)");
    }

    @Test
    void while_nobody_has_looked_for_grounds_nothing_is_decided_and_one_checklist_is_asked() {
        Decision decision = decide(copies().without("refusalGrounds"));

        assertThat(finding(decision, "no-ground-to-refuse-copies").status()).isEqualTo(UNDETERMINED);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(asked(decision)).containsExactly("refusalGrounds");
        assertThat(decision.questions().get(0).values())
                .extracting(value -> value.code())
                .containsExactly(
                        "improperly-altered",
                        "unreadable",
                        "secret-or-not-to-be-copied",
                        "unlawful-content",
                        "not-legalised",
                        "self-made-unconfirmed");
    }

    @Test
    void one_missing_paper_is_a_supplement_with_what_the_desk_owes() {
        Decision decision = decide(copies().with("dossierComplete", false));

        assertThat(decision.outcome()).isEqualTo(Outcome.SUPPLEMENT);
        assertThat(finding(decision, "certification-dossier-complete").status()).isEqualTo(NOT_MET);
        assertThat(decision.due()).isEmpty();
        assertThat(decision.duties())
                .extracting(duty -> duty.id())
                .containsExactly("certification-guide-to-complete", "supplement-slip");
    }

    @Test
    void whether_the_dossier_is_complete_must_be_known() {
        assertThat(status(copies().without("dossierComplete"), "certification-dossier-complete"))
                .isEqualTo(UNDETERMINED);
        assertThat(status(copies().without("dossierComplete"), "dossier-complete-for-no-wait"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_ground_to_refuse_outweighs_a_missing_paper() {
        Case given = copies().with("dossierComplete", false).with("refusalGrounds", List.of("unreadable"));

        assertThat(decide(given).outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void copies_are_not_certified_at_home() {
        Decision decision = decide(copies().atHome());

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(cited(decision, "copies-certified-at-the-seat"))
                .containsExactly("Decree 23/2015/NĐ-CP Article 10(1)");
    }

    @Test
    void what_comes_by_post_online_or_through_a_regional_desk_is_taken_on_the_ordinary_track() {
        assertThat(decide(copies().byPost()).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decide(copies().online()).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decide(copies().atARegionalDesk()).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(notMet(decide(copies().online()))).containsExactly("received-in-person");
        assertThat(notMet(decide(copies().atARegionalDesk()))).containsExactly("received-at-the-wards-seat");
    }

    @Test
    void a_request_whose_place_is_not_known_waits_for_it() {
        Case placeUnknown = Case.of("2.000815")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .with(copies().facts());

        Decision decision = decide(placeUnknown);

        assertThat(finding(decision, "copies-certified-at-the-seat").status()).isEqualTo(UNDETERMINED);
        assertThat(finding(decision, "received-at-the-wards-seat").status()).isEqualTo(UNDETERMINED);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(asked(decision)).containsExactly("place");
    }

    @Test
    void a_district_desk_was_competent_until_the_level_ended_and_is_not_afterwards() {
        Case lastDay = copies().at("hoan-kiem").receivedAt("2025-06-30T09:30");
        Case dayAfter = copies().at("hoan-kiem").receivedAt("2025-07-01T09:30").with("unitLevel", "DISTRICT");

        assertThat(status(lastDay, "competent-for-copies")).isEqualTo(MET);
        assertThat(decide(lastDay).competence().orElseThrow().signedBy().en()).contains("Justice Division");
        assertThat(decide(dayAfter).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(decide(dayAfter).competence()).isEmpty();
        assertThat(decide(dayAfter).duties())
                .extracting(duty -> duty.id())
                .containsExactly("certification-guide-to-right-body");
    }

    @Test
    void a_city_desk_is_not_competent_and_an_unknown_level_is_asked_for() {
        assertThat(decide(copies().at("ha-noi").with("unitLevel", "CITY")).outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
        Decision unknown = decide(copies().at("ha-noi"));
        assertThat(finding(unknown, "competent-for-copies").status()).isEqualTo(UNDETERMINED);
        assertThat(asked(unknown)).contains("unitLevel");
    }

    @Test
    void a_desk_that_is_not_named_is_asked_for_and_not_what_follows_from_its_name() {
        Case unnamed = Case.of("2.000815")
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .atTheWardOffice()
                .with(copies().facts());

        Decision decision = decide(unnamed);

        assertThat(asked(decision)).containsExactly("unit");
        assertThat(decision.questions().get(0).because())
                .containsExactly("competent-for-copies", "hoan-kiem-no-wait-2022.in-units", "wards-own-competence");
        assertThat(asked(decide(copies().at("ha-noi")))).containsExactly("unitLevel");
    }

    @Test
    void who_signs_changed_on_the_first_of_november_2025() {
        Case day = copies().receivedAt("2025-10-31T09:30");
        Case next = copies().receivedAt("2025-11-01T09:30");

        assertThat(decide(day).competence().orElseThrow().signedBy().vi())
                .isEqualTo("Chủ tịch hoặc Phó Chủ tịch UBND cấp xã, đóng dấu UBND cấp xã");
        assertThat(decide(next).competence().orElseThrow().signedBy().vi())
                .isEqualTo("Chủ tịch UBND cấp xã, hoặc người được ủy quyền, phân công thực hiện chứng thực");
    }

    @Test
    void the_code_of_a_locality_is_understood() {
        Case local = Case.of("2.000815.000.00.00.H26")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .atTheWardOffice()
                .with(copies().facts());

        assertThat(decide(local).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(decide(local).procedure()).isEqualTo("2.000815.000.00.00.H26");
    }
}
