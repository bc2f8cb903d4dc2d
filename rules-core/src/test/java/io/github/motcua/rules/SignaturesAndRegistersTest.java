package io.github.motcua.rules;

import static io.github.motcua.rules.Desk.cited;
import static io.github.motcua.rules.Desk.decide;
import static io.github.motcua.rules.Desk.finding;
import static io.github.motcua.rules.Desk.registerCopy;
import static io.github.motcua.rules.Desk.signature;
import static io.github.motcua.rules.Desk.status;
import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures (2.000884) and copies from original registers (2.000908). */
class SignaturesAndRegistersTest {

    @Test
    void a_plain_signature_is_authenticated_on_the_spot() {
        assertThat(decide(signature()).outcome()).isEqualTo(Outcome.NO_WAIT);
        assertThat(status(signature(), "competent-for-signatures")).isEqualTo(MET);
    }

    @Test
    void a_house_sale_contract_offered_for_signature_authentication_is_refused() {
        Decision decision = decide(signature().with("refusalGrounds", List.of("contract-or-transaction")));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(cited(decision, "no-ground-to-refuse-signature"))
                .containsExactly(
                        "Decree 23/2015/NĐ-CP Article 25(4)",
                        "Decree 23/2015/NĐ-CP Article 24(4)(d)",
                        "Circular 01/2020/TT-BTP Article 14(2)",
                        "Circular 01/2020/TT-BTP Article 14(3)");
    }

    @ParameterizedTest
    @CsvSource({
        "not-lucid, Decree 23/2015/NĐ-CP Article 25(1)",
        "id-invalid-or-forged, Decree 23/2015/NĐ-CP Article 25(2)",
        "unlawful-content, Decree 23/2015/NĐ-CP Article 25(3)",
        "contract-or-transaction, Decree 23/2015/NĐ-CP Article 25(4)"
    })
    void each_ground_of_article_25_refuses_with_its_own_clause(String ground, String provision) {
        Decision decision = decide(signature().with("refusalGrounds", List.of(ground)));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(cited(decision, "no-ground-to-refuse-signature")).startsWith(provision);
    }

    @Test
    void before_the_circular_of_2020_its_provisions_are_not_cited() {
        Decision dayBefore = decide(
                signature().receivedAt("2020-04-19T09:30").with("refusalGrounds", List.of("contract-or-transaction")));
        Decision firstDay = decide(
                signature().receivedAt("2020-04-20T09:30").with("refusalGrounds", List.of("contract-or-transaction")));

        assertThat(cited(dayBefore, "no-ground-to-refuse-signature"))
                .noneMatch(citation -> citation.startsWith("Circular"));
        assertThat(cited(firstDay, "no-ground-to-refuse-signature"))
                .anyMatch(citation -> citation.startsWith("Circular"));
    }

    @Test
    void nobody_having_looked_leaves_the_grounds_open() {
        assertThat(status(signature().without("refusalGrounds"), "no-ground-to-refuse-signature"))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLD_AND_WEAK", "CANNOT_WALK", "DETAINED", "OTHER_GOOD_REASON"})
    void an_excused_person_may_sign_away_from_the_seat_on_the_ordinary_track(String reason) {
        Case atHome = signature().atHome().with("offSiteReason", reason);

        assertThat(status(atHome, "signature-at-the-seat-or-excused")).isEqualTo(MET);
        assertThat(decide(atHome).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    @Test
    void without_a_good_reason_nobody_signs_at_home_and_the_reason_is_asked_only_then() {
        assertThat(status(signature().atHome().with("offSiteReason", "NONE"), "signature-at-the-seat-or-excused"))
                .isEqualTo(NOT_MET);
        assertThat(decide(signature().atHome().with("offSiteReason", "NONE")).outcome())
                .isEqualTo(Outcome.REFUSE);
        Decision open = decide(signature().atHome());
        assertThat(finding(open, "signature-at-the-seat-or-excused").status()).isEqualTo(UNDETERMINED);
        assertThat(Desk.asked(open)).containsExactly("offSiteReason");
        assertThat(Desk.asked(decide(signature()))).isEmpty();
    }

    @Test
    void a_district_desk_authenticated_signatures_until_the_level_ended() {
        assertThat(status(signature().at("hoan-kiem").receivedAt("2025-06-30T09:00"), "competent-for-signatures"))
                .isEqualTo(MET);
        assertThat(status(
                        signature()
                                .at("hoan-kiem")
                                .receivedAt("2025-07-01T09:00")
                                .with("unitLevel", "DISTRICT"),
                        "competent-for-signatures"))
                .isEqualTo(NOT_MET);
        assertThat(status(signature().at("hoan-kiem").receivedAt("2025-07-01T09:00"), "competent-for-signatures"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_copy_from_the_register_is_issued_where_the_register_is_kept() {
        assertThat(status(registerCopy(), "keeps-the-register")).isEqualTo(MET);
        assertThat(decide(registerCopy().with("registerKeptHere", false)).outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(status(registerCopy().without("registerKeptHere"), "keeps-the-register"))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"HOLDER, ORDINARY", "REPRESENTATIVE, ORDINARY", "RELATIVE_OF_DECEASED, ORDINARY", "OTHER, REFUSE"})
    void only_those_whom_article_16_names_may_have_it(String requester, String outcome) {
        assertThat(decide(registerCopy().with("requester", requester)).outcome())
                .hasToString(outcome);
    }

    @Test
    void who_asks_must_be_known() {
        assertThat(status(registerCopy().without("requester"), "entitled-to-a-register-copy"))
                .isEqualTo(UNDETERMINED);
        assertThat(status(registerCopy().with("requester", "OTHER"), "entitled-to-a-register-copy"))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_register_that_holds_nothing_on_the_matter_is_answered_in_writing() {
        Decision decision = decide(registerCopy().with("refusalGrounds", List.of("not-in-register")));

        assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(cited(decision, "register-holds-the-matter")).containsExactly("Decree 23/2015/NĐ-CP Article 17(2)");
        assertThat(status(registerCopy().without("refusalGrounds"), "register-holds-the-matter"))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void by_post_the_time_limit_counts_from_the_complete_dossier() {
        assertThat(limit(registerCopy())).isEqualTo("same-day");
        assertThat(limit(registerCopy().online())).isEqualTo("same-day");
        assertThat(limit(registerCopy().byPost())).isEqualTo("by-post");
    }

    @Test
    void while_the_channel_is_not_known_both_limits_are_named_and_the_channel_is_asked_for() {
        Case channelUnknown = Case.of("2.000908")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .with(registerCopy().facts());

        Decision decision = decide(channelUnknown);

        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        assertThat(decision.due().orElseThrow().limit()).isEmpty();
        assertThat(decision.due().orElseThrow().candidates())
                .extracting(candidate -> candidate.limit().id())
                .containsExactly("by-post", "same-day");
        assertThat(Desk.asked(decision)).containsExactly("channel");
    }

    private static String limit(Case given) {
        return decide(given).due().orElseThrow().limit().orElseThrow().limit().id();
    }
}
