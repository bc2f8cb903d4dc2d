package io.github.motcua.rules;

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

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The "no-wait" programme of the 18 wards of Hoàn Kiếm, 04/05/2022 to 31/10/2022. */
class NoWaitProgrammeTest {

    private static final String P = "hoan-kiem-no-wait-2022";

    @ParameterizedTest
    @CsvSource({
        "2022-05-03T16:59, NOT_MET, ORDINARY",
        "2022-05-03T23:59:59, NOT_MET, ORDINARY",
        "2022-05-04T00:00, MET, NO_WAIT",
        "2022-05-04T07:30, MET, NO_WAIT",
        "2022-05-05T07:30, MET, NO_WAIT",
        "2022-10-30T09:00, MET, NO_WAIT",
        "2022-10-31T09:00, MET, NO_WAIT",
        "2022-10-31T23:59:59, MET, NO_WAIT",
        "2022-11-01T00:00, NOT_MET, ORDINARY",
        "2022-11-01T09:00, NOT_MET, ORDINARY"
    })
    void it_is_open_from_its_first_to_its_last_day_both_included(String receivedAt, String status, String outcome) {
        Decision decision = decide(copies().receivedAt(receivedAt));

        assertThat(finding(decision, P + ".in-period").status()).hasToString(status);
        assertThat(cited(decision, P + ".in-period")).containsExactly("Hoàn Kiếm no-wait plan 2022 item 3");
        assertThat(decision.outcome()).hasToString(outcome);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chuong-duong",
                "cua-dong",
                "cua-nam",
                "dong-xuan",
                "hang-bac",
                "hang-bai",
                "hang-bo",
                "hang-bong",
                "hang-buom",
                "hang-dao",
                "hang-gai",
                "hang-ma",
                "hang-trong",
                "ly-thai-to",
                "phan-chu-trinh",
                "phuc-tan",
                "tran-hung-dao",
                "trang-tien"
            })
    void each_of_the_eighteen_wards_takes_part(String ward) {
        assertThat(decide(copies().at("hoan-kiem/" + ward)).outcome()).isEqualTo(Outcome.NO_WAIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ba-dinh/vinh-phuc", "long-bien/cu-khoi", "phan-thiet/phu-thuy", "hoan-kiem/hang-ba"})
    void any_other_ward_handles_the_request_on_the_ordinary_track(String ward) {
        Decision decision = decide(copies().at(ward));

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(notMet(decision)).containsExactly(P + ".in-units");
    }

    @Test
    void the_names_of_the_wards_are_marked_as_not_found_in_the_plan() {
        assertThat(finding(decide(copies()), P + ".in-units").citations())
                .extracting(citation -> citation.provision().certainty().name())
                .containsExactly("FOUND", "UNVERIFIED");
    }

    @Test
    void without_a_unit_it_is_open_whether_the_ward_takes_part() {
        Case nowhere = Case.of("2.000815")
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .atTheWardOffice()
                .with(copies().facts());

        assertThat(status(nowhere, P + ".in-units")).isEqualTo(UNDETERMINED);
        assertThat(status(nowhere, "wards-own-competence")).isEqualTo(UNDETERMINED);
        assertThat(Desk.asked(decide(nowhere))).contains("unit");
    }

    @Test
    void the_five_procedures_on_the_list_can_be_resolved_on_the_spot() {
        for (Case listed : List.of(copies(), Desk.signature(), Desk.extract(), Desk.marriage(), Desk.death())) {
            Decision decision = decide(listed);
            assertThat(decision.outcome()).as(listed.procedure()).isEqualTo(Outcome.NO_WAIT);
            assertThat(finding(decision, P + ".on-list").status()).isEqualTo(MET);
        }
    }

    @Test
    void birth_and_copies_from_the_register_are_not_on_the_list_and_the_answer_says_so() {
        for (Case other : List.of(Desk.birth(), Desk.registerCopy())) {
            Decision decision = decide(other);
            assertThat(decision.outcome()).as(other.procedure()).isEqualTo(Outcome.ORDINARY);
            assertThat(notMet(decision)).containsExactly(P + ".on-list");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not-complex, complex, false",
        "no-verification, needsVerification, false",
        "no-consultation, needsConsultation, false",
        "resolved-at-once, canResolveAtOnce, true"
    })
    void each_general_condition_is_met_not_met_or_open(String requirement, String fact, boolean good) {
        assertThat(status(copies().with(fact, good), requirement)).isEqualTo(MET);
        assertThat(status(copies().with(fact, !good), requirement)).isEqualTo(NOT_MET);
        assertThat(status(copies().without(fact), requirement)).isEqualTo(UNDETERMINED);
        assertThat(decide(copies().with(fact, !good)).outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decide(copies().without(fact)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(cited(decide(copies()), requirement)).containsExactly("Hoàn Kiếm no-wait plan 2022 item 1");
    }

    @Test
    void it_takes_only_what_is_handed_in_in_person_at_the_wards_seat() {
        Case channelUnknown = Case.of("2.000815")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .atTheWardOffice()
                .with(copies().facts());

        assertThat(status(copies(), "received-in-person")).isEqualTo(MET);
        assertThat(status(copies().byPost(), "received-in-person")).isEqualTo(NOT_MET);
        assertThat(status(channelUnknown, "received-in-person")).isEqualTo(UNDETERMINED);
        assertThat(status(copies(), "received-at-the-wards-seat")).isEqualTo(MET);
        assertThat(status(copies().atARegionalDesk(), "received-at-the-wards-seat"))
                .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:59:59", "15:00", "15:00:01", "16:59"})
    void the_hour_of_arrival_does_not_matter_as_the_programme_names_none(String time) {
        assertThat(decide(copies().receivedAt("2022-05-26T" + time)).outcome()).isEqualTo(Outcome.NO_WAIT);
    }

    @ParameterizedTest
    @CsvSource({"15:00:00, false", "15:00:01, true", "14:59:59, false"})
    void after_three_the_decision_names_the_reading_on_which_that_rests(String time, boolean matters) {
        Decision decision = decide(copies().receivedAt("2022-05-26T" + time));

        assertThat(decision.readings().stream().anyMatch(reading -> reading.id().equals("after-15-no-wait")))
                .isEqualTo(matters);
    }

    @Test
    void a_reading_that_changes_nothing_is_not_mentioned() {
        assertThat(decide(copies()).readings()).isEmpty();
        assertThat(decide(copies().with("copies", 11).with("originals", 1)).readings())
                .isEmpty();
    }

    @Test
    void eleven_copies_of_two_originals_rest_on_the_reading_of_the_copy_limit() {
        Decision open = decide(copies().with("copies", 11).with("originals", 2));
        Decision fewEach =
                decide(copies().with("copies", 11).with("originals", 2).with("copiesPerOriginal", 10));
        Decision manyOfOne =
                decide(copies().with("copies", 12).with("originals", 2).with("copiesPerOriginal", 11));

        assertThat(open.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(open.readings()).hasSize(1);
        assertThat(open.readings().get(0).id()).isEqualTo("copy-limit-scope");
        assertThat(open.readings().get(0).taken()).isEqualTo("per-request");
        assertThat(open.readings().get(0).alternatives().get(0).status()).isEqualTo(UNDETERMINED);
        assertThat(fewEach.readings().get(0).alternatives().get(0).status()).isEqualTo(MET);
        assertThat(manyOfOne.readings()).isEmpty();
    }

    @Test
    void a_foreign_original_rests_on_the_reading_of_the_widened_code() {
        assertThat(decide(copies().with("issuer", "FOREIGN")).readings())
                .extracting(reading -> reading.id())
                .containsExactly("foreign-original-no-wait");
    }

    @Test
    void a_procedure_that_passes_between_bodies_is_never_no_wait_and_goes_the_inter_linked_way() {
        Catalog certification = Catalogs.vnCertification();
        List<Procedure> linked = certification.procedures().stream()
                .map(procedure -> procedure.toBuilder().interlinked().build())
                .toList();
        ProcedureRules rules = ProcedureRules.of(
                Catalogs.hoanKiemNoWait2022(),
                certification.toBuilder().procedures(linked).build());

        Decision decision = rules.decide(copies());

        assertThat(finding(decision, "not-interlinked").status()).isEqualTo(NOT_MET);
        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.track()).contains(Track.INTERLINKED);
    }

    @Test
    void a_district_desk_is_outside_the_wards_own_competence() {
        Case district = copies().at("hoan-kiem");

        assertThat(status(district, "wards-own-competence")).isEqualTo(NOT_MET);
        assertThat(decide(district).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    @Test
    void what_only_other_procedures_ask_may_be_stated_and_changes_nothing() {
        Case form = Desk.extract().with("copies", 3).with("issuer", "VIETNAM").with("manAge", 30);

        assertThat(decide(form)).isEqualTo(decide(Desk.extract()));
        assertThat(Desk.RULES.check(Desk.extract().with("copies", 0)))
                .extracting(issue -> issue.code().id())
                .containsExactly("out-of-range");
    }

    /** The chair of a ward of the programme, whom a law lets delegate the certification of copies to civil servants. */
    private static ProcedureRules ofAWardThatDelegates(String reading) {
        DelegationRule law = new DelegationRule(
                "chair-to-officers",
                OfficeKind.COMMITTEE,
                Rank.HEAD,
                Set.of(Level.WARD),
                OfficeKind.COMMITTEE,
                Rank.OFFICER,
                DelegationRule.Reach.SAME_OFFICE,
                Period.ALWAYS,
                SmallCatalog.cited("ward"));
        Catalog programme = Catalogs.hoanKiemNoWait2022();
        List<Reading> readings = new ArrayList<>();
        for (Reading one : programme.readings()) {
            boolean asked = one.id().equals("delegated-no-wait");
            String taken = asked ? reading : one.taken();
            readings.add(new Reading(one.id(), one.question(), one.options(), taken, one.why(), one.citations()));
        }
        return ProcedureRules.of(
                SmallCatalog.catalog("ward")
                        .builtOn(List.of("hoan-kiem-no-wait-2022"))
                        .delegationRules(List.of(law))
                        .delegations(List.of(Desk.copiesDelegatedToOfficers(2022)))
                        .build(),
                programme.toBuilder().readings(readings).build());
    }

    @ParameterizedTest
    @CsvSource({"no, ORDINARY", "yes, NO_WAIT"})
    void what_the_ward_resolves_by_a_delegation_is_within_its_own_competence_only_by_a_reading(
            String reading, Outcome outcome) {
        Decision decision = ofAWardThatDelegates(reading).decide(Desk.copies());

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.competence().orElseThrow().basis()).isEqualTo(Basis.DELEGATED);
        assertThat(decision.readings())
                .anySatisfy(taken -> assertThat(taken.id()).isEqualTo("delegated-no-wait"));
    }
}
