package io.github.motcua.rules;

import static io.github.motcua.rules.Desk.asked;
import static io.github.motcua.rules.Desk.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a receipt-and-appointment slip must be given. */
class SlipTest {

    private static Case ordinary(Case given) {
        return given.with("canResolveAtOnce", false);
    }

    private static SlipAdvice slip(Case given) {
        Decision decision = decide(given);
        assertThat(decision.outcome()).isEqualTo(Outcome.ORDINARY);
        return decision.slip().orElseThrow();
    }

    private static String told(SlipAdvice slip) {
        return slip.need() + " " + Desk.labels(slip.citations());
    }

    // Certification: Circular 01/2020/TT-BTP Article 2(1)

    @ParameterizedTest
    @CsvSource({
        "14:59:59, false, NOT_REQUIRED",
        "15:00:00, false, NOT_REQUIRED",
        "15:00:00.000000001, false, REQUIRED",
        "15:00:01, false, REQUIRED",
        "15:00:01, true, NOT_REQUIRED",
        "16:59:59, false, REQUIRED"
    })
    void a_certification_needs_a_slip_after_15_00_if_it_is_not_returned_that_day(
            String time, boolean sameDay, Need need) {
        for (Case given : List.of(Desk.copies(), Desk.signature())) {
            SlipAdvice slip =
                    slip(ordinary(given).receivedAt("2022-05-26T" + time).with("canReturnSameDay", sameDay));

            assertThat(slip.need()).isEqualTo(need);
            assertThat(Desk.labels(slip.citations())).containsExactly("Circular 01/2020/TT-BTP Article 2(1)");
            assertThat(slip.missing()).isEmpty();
        }
    }

    @Test
    void what_is_finished_on_the_spot_needs_no_slip_at_any_hour() {
        Case elsewhere = Desk.copies().receivedAt("2022-11-02T15:30"); // the programme is over

        assertThat(slip(elsewhere).need()).isEqualTo(Need.NOT_REQUIRED);
    }

    @Test
    void after_15_00_whether_it_can_be_returned_that_day_is_asked_for() {
        Decision decision = decide(ordinary(Desk.copies()).receivedAt("2022-05-26T15:30"));
        SlipAdvice slip = decision.slip().orElseThrow();

        assertThat(slip.need()).isEqualTo(Need.UNDETERMINED);
        assertThat(slip.missing()).containsExactly("canReturnSameDay");
        assertThat(asked(decision)).containsExactly("canReturnSameDay");
        assertThat(decision.questions().get(0).because())
                .containsExactly("slip-if-not-returned-that-day", "no-slip-if-returned-that-day");
        assertThat(decision.explain(Language.ENGLISH)).contains("Slip: not yet known. Received after 15:00");
    }

    @Test
    void by_15_00_nothing_is_asked_for() {
        assertThat(asked(decide(ordinary(Desk.copies())))).isEmpty();
    }

    @Test
    void a_refused_or_incomplete_request_has_no_slip() {
        assertThat(decide(Desk.copies().with("dossierComplete", false)).slip()).isEmpty();
        assertThat(decide(Desk.copies().with("refusalGrounds", List.of("secret-or-not-to-be-copied")))
                        .slip())
                .isEmpty();
    }

    // Civil status: Law on Civil Status Article 9(3)

    @Test
    void a_marriage_that_must_be_verified_has_a_stated_limit_and_so_a_slip() {
        SlipAdvice slip = slip(Desk.marriage().with("needsVerification", true));

        assertThat(told(slip))
                .isEqualTo("REQUIRED [Law on Civil Status 60/2014/QH13 Article 9(3),"
                        + " Law on Civil Status 60/2014/QH13 Article 18(2)]");
    }

    @ParameterizedTest
    @CsvSource({"2022-05-26T09:30", "2022-05-26T15:30", "2026-01-15T15:30"})
    void acts_without_a_stated_limit_need_none(String receivedAt) {
        for (Case given : List.of(Desk.extract(), Desk.marriage(), Desk.death(), Desk.birth())) {
            assertThat(told(slip(ordinary(given).receivedAt(receivedAt))))
                    .isEqualTo("NOT_REQUIRED [Law on Civil Status 60/2014/QH13 Article 9(3)]");
        }
    }

    @Test
    void as_announced_in_2026_a_marriage_always_has_one() {
        assertThat(told(slip(Desk.marriage().receivedAt("2026-01-16T09:30"))))
                .isEqualTo("REQUIRED [Decision 163/QĐ-BTP (2026)]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-16T15:00:00, NOT_REQUIRED",
        "2026-01-16T15:00:01, REQUIRED",
        "2026-01-15T15:00:01, NOT_REQUIRED"
    })
    void as_announced_in_2026_a_death_has_one_after_15_00(String receivedAt, Need need) {
        assertThat(slip(Desk.death().receivedAt(receivedAt)).need()).isEqualTo(need);
    }

    // Everything else: Decree 61/2018/NĐ-CP Article 17

    @ParameterizedTest
    @CsvSource({
        "2022-05-26, false, 'REQUIRED [Decree 61/2018/NĐ-CP Article 17(1)(c)]'",
        "2022-11-02, true, 'NOT_REQUIRED [Decree 61/2018/NĐ-CP Article 17(4)]'",
        "2025-06-30, false, 'REQUIRED [Decree 61/2018/NĐ-CP Article 17(1)(c)]'",
        "2025-07-01, false, 'REQUIRED [Decree 118/2025/NĐ-CP Article 17(1)]'"
    })
    void a_copy_from_the_register_has_one_unless_it_is_returned_at_once(String day, boolean atOnce, String told) {
        assertThat(told(slip(Desk.registerCopy().receivedAt(day + "T09:30").with("canResolveAtOnce", atOnce))))
                .isEqualTo(told);
    }

    @Test
    void what_the_decree_of_2025_says_of_results_returned_at_once_is_not_known() {
        assertThat(decide(Desk.registerCopy().receivedAt("2025-07-01T09:30")).slip())
                .isEmpty();
    }

    @Test
    void an_inter_linked_group_always_has_one_and_nobody_is_asked_whether_it_can_be_done_at_once() {
        assertThat(slip(Desk.karaokeGroup()).need()).isEqualTo(Need.REQUIRED);
        assertThat(asked(decide(Desk.karaokeGroup()))).isEmpty();
    }

    // Which of several statements counts

    private static final Criterion COMPLEX = Criterion.is("complex", FactValue.of(true));

    private static Slip says(String id, Criterion when, boolean required) {
        return new Slip(
                id,
                Set.of(Outcome.ORDINARY),
                when,
                required,
                Text.same(id),
                List.of(Provision.of("nd-61-2018").article("17")));
    }

    private static String told(Case given, List<Slip> near, List<Slip> far) {
        List<Slip> reversed = new ArrayList<>(near);
        Collections.reverse(reversed);
        Catalog law = Catalogs.vnCertification().toBuilder().slips(reversed).build();
        Catalog base = Catalogs.shipped("vn-one-stop").orElseThrow().toBuilder()
                .slips(far)
                .build();
        Decision decision = ProcedureRules.of(law, base).decide(given);
        return decision.slip()
                .map(slip -> slip.need() + " " + slip.why().en() + " " + slip.missing())
                .orElse("nothing");
    }

    @Test
    void a_catalog_goes_before_what_it_is_built_on() {
        List<Slip> far = List.of(says("a-far", Criterion.always(), true));

        assertThat(told(Desk.copies(), List.of(says("near", Criterion.always(), false)), far))
                .isEqualTo("NOT_REQUIRED near []");
        assertThat(told(Desk.copies(), List.of(), far)).isEqualTo("REQUIRED a-far []");
    }

    @Test
    void what_demands_goes_before_what_releases() {
        List<Slip> near = List.of(says("a", Criterion.always(), false), says("b", Criterion.always(), true));

        assertThat(told(Desk.copies(), near, List.of())).isEqualTo("REQUIRED b []");
    }

    @Test
    void an_earlier_statement_that_is_open_leaves_it_open_only_if_it_would_say_otherwise() {
        Case open = Desk.copies().receivedAt("2022-11-02T09:30").without("complex");
        List<Slip> demands = List.of(says("near", COMPLEX, true));
        List<Slip> far = List.of(says("far", Criterion.always(), false));
        List<Slip> alsoDemands = List.of(says("far", Criterion.always(), true));

        assertThat(told(open, demands, far)).isEqualTo("UNDETERMINED near [complex]");
        assertThat(told(open, demands, alsoDemands)).isEqualTo("REQUIRED far []");
        assertThat(told(open, demands, List.of())).isEqualTo("UNDETERMINED near [complex]");
        assertThat(told(open.with("complex", false), demands, far)).isEqualTo("NOT_REQUIRED far []");
        assertThat(told(open.with("complex", false), demands, List.of())).isEqualTo("nothing");
    }
}
