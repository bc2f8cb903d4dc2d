package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.always;
import static io.github.motcua.rules.SmallCatalog.fewPages;
import static io.github.motcua.rules.SmallCatalog.issues;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static io.github.motcua.rules.catalog.Transition.Pending.CONTINUES;
import static io.github.motcua.rules.catalog.Transition.Pending.TAKEN_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.AppliedTransition;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dossiers that were received before the law changed and are decided after it. */
class TransitionsTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    /** A law under which a request of at most so many pages is taken. */
    private static Catalog law(String version, Period validity, long mostPages, Transition... transitions) {
        return fewPages(version, validity, mostPages)
                .transitions(List.of(transitions))
                .build();
    }

    private static final Period TO_JUNE = new Period(null, CHANGE.minusDays(1));
    private static final Period FROM_JULY = new Period(CHANGE, null);
    private static final Catalog OLD = law("2015", TO_JUNE, 10);

    private static Transition transition(Pending pending, String... procedures) {
        return transition(CHANGE, pending, procedures);
    }

    private static Transition transition(LocalDate from, Pending pending, String... procedures) {
        return new Transition(
                "pending",
                from,
                new TreeSet<>(List.of(procedures)),
                pending,
                List.of(Provision.of("law-of-law").article("99")));
    }

    private static Case received(String day) {
        return request().receivedAt(day + "T09:00").with("pages", 15);
    }

    private static Case received(String day, String decidedOn) {
        return received(day).decidedOn(LocalDate.parse(decidedOn));
    }

    private static String version(Decision decision) {
        CatalogVersion only = decision.catalogs().get(0);
        return only.version();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-06-30, 2015, REFUSE", // decided before the change
        "2025-06-29, 2025-06-30, 2015, REFUSE",
        "2025-06-30, 2025-07-01, 2025, ORDINARY", // received before, decided on the day
        "2025-06-30, 2025-07-02, 2025, ORDINARY",
        "2020-01-02, 2025-07-01, 2025, ORDINARY",
        "2025-07-01, 2025-07-01, 2025, ORDINARY", // the new law's own
        "2025-07-01, 2025-07-02, 2025, ORDINARY"
    })
    void a_law_that_takes_over_decides_what_is_pending_on_its_first_day(
            String received, String decided, String version, Outcome outcome) {
        ProcedureRules rules = ProcedureRules.of(OLD, law("2025", FROM_JULY, 20, transition(TAKEN_OVER)));

        Decision decision = rules.decide(received(received, decided));

        assertThat(version(decision)).isEqualTo(version);
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.transitions())
                .hasSize(received.compareTo("2025-07-01") < 0 && decided.compareTo("2025-07-01") >= 0 ? 1 : 0);
    }

    @Test
    void what_is_pending_goes_on_under_the_law_of_its_receipt_where_that_is_said_or_nothing_is() {
        for (Catalog later : List.of(law("2025", FROM_JULY, 20), law("2025", FROM_JULY, 20, transition(CONTINUES)))) {
            Decision decision = ProcedureRules.of(OLD, later).decide(received("2025-06-30", "2025-07-01"));

            assertThat(version(decision)).isEqualTo("2015");
            assertThat(decision.outcome()).isEqualTo(Outcome.REFUSE);
            assertThat(decision.transitions())
                    .extracting(AppliedTransition::pending)
                    .isEqualTo(later.transitions().isEmpty() ? List.of() : List.of(CONTINUES));
        }
    }

    @Test
    void the_old_law_may_say_on_the_day_after_its_last_one_what_becomes_of_its_dossiers() {
        Catalog ended = law("2015", TO_JUNE, 10, transition(CONTINUES));

        assertThat(ProcedureRules.of(ended)
                        .decide(received("2025-06-30", "2026-01-01"))
                        .transitions())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.catalog()).isEqualTo("law");
                    assertThat(told.from()).isEqualTo(CHANGE);
                    assertThat(told.citations()).hasSize(1);
                });
    }

    @Test
    void what_is_taken_over_by_a_law_that_nobody_has_loaded_is_not_decided() {
        Catalog ended = law("2015", TO_JUNE, 10, transition(TAKEN_OVER));

        RejectedException rejected = catchThrowableOfType(
                RejectedException.class, () -> ProcedureRules.of(ended).decide(received("2025-06-30", "2025-07-01")));

        assertThat(issues(rejected)).containsExactly("/receivedAt no-rule-in-force");
        assertThat(rejected.issues().get(0).message().en()).contains("2025-07-01");
    }

    @Test
    void the_last_law_that_takes_over_counts_and_one_that_does_not_in_between_changes_nothing() {
        LocalDate second = LocalDate.of(2026, 1, 1);
        Catalog middle = law("2025", Period.between(CHANGE, second.minusDays(1)), 12, transition(CONTINUES));
        Catalog last = law("2026", new Period(second, null), 20, transition(second, TAKEN_OVER));
        ProcedureRules rules = ProcedureRules.of(last, OLD, middle);

        assertThat(version(rules.decide(received("2025-06-30", "2025-12-31")))).isEqualTo("2015");
        Decision taken = rules.decide(received("2025-06-30", "2026-01-01"));
        assertThat(version(taken)).isEqualTo("2026");
        assertThat(taken.transitions()).extracting(AppliedTransition::from).containsExactly(CHANGE, second);
        assertThat(version(rules.decide(received("2025-07-01", "2026-01-01")))).isEqualTo("2026");
    }

    @Test
    void only_the_procedures_that_it_names_are_concerned() {
        Catalog later = law("2025", FROM_JULY, 20, transition(TAKEN_OVER, "9.999999"));
        Procedure other = Procedure.procedure("9.999999", Text.same("other"))
                .inField(Text.same("field"))
                .requires(List.of("any-desk"))
                .within(always("law"))
                .because(SmallCatalog.cited("law"))
                .build();
        ProcedureRules rules = ProcedureRules.of(
                OLD.toBuilder()
                        .procedures(List.of(OLD.procedures().get(0), other))
                        .build(),
                later.toBuilder()
                        .procedures(List.of(later.procedures().get(0), other))
                        .build());

        assertThat(version(rules.decide(received("2025-06-30", "2025-07-01")))).isEqualTo("2015");
        assertThat(version(rules.decide(
                        Case.of("9.999999").receivedAt("2025-06-30T09:00").decidedOn(CHANGE))))
                .isEqualTo("2025");
    }

    @Test
    void a_local_code_is_the_national_one() {
        ProcedureRules rules = ProcedureRules.of(OLD, law("2025", FROM_JULY, 20, transition(TAKEN_OVER)));
        Case local = Case.of(CODE + ".000.00.00.H26")
                .receivedAt("2025-06-30T09:00")
                .with("pages", 15)
                .decidedOn(CHANGE);

        assertThat(version(rules.decide(local))).isEqualTo("2025");
    }

    /** A change within one version of a catalog: the body that decides is another one from a day on. */
    @Test
    void a_dossier_goes_to_what_its_unit_was_merged_into_when_it_is_taken_over() {
        Catalog law = law("1", Period.ALWAYS, 20, transition(TAKEN_OVER)).toBuilder()
                .units(List.of(
                        unit("city/old", Level.WARD, TO_JUNE, "city/new"), unit("city/new", Level.WARD, FROM_JULY)))
                .requirements(List.of(
                        requirement(
                                "law",
                                "any-desk",
                                RequirementKind.COMPETENCE,
                                Criterion.oneOf("unit", List.of(FactValue.of("city/new")))),
                        requirement("law", "few-pages", RequirementKind.ADMISSIBILITY, Criterion.always())))
                .build();
        ProcedureRules rules = ProcedureRules.of(law);
        Case before = received("2025-06-30").at("city/old");

        assertThat(rules.decide(before).outcome()).isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(rules.decide(before.decidedOn(CHANGE.minusDays(1))).outcome())
                .isEqualTo(Outcome.NOT_COMPETENT);
        assertThat(rules.decide(before.decidedOn(CHANGE)).outcome()).isEqualTo(Outcome.ORDINARY);
    }

    private static Unit unit(String id, Level level, Period validity, String... successors) {
        return new Unit(
                id, level, Text.same(id), validity, new TreeSet<>(List.of(successors)), SmallCatalog.cited("law"));
    }

    @Test
    void the_time_limit_still_runs_from_receipt() {
        Catalog later = law("2025", FROM_JULY, 20, transition(TAKEN_OVER)).toBuilder()
                .calendar("vn-public-sector")
                .build();

        Decision decision = ProcedureRules.of(OLD, later).decide(received("2025-06-30", "2025-07-03"));

        assertThat(decision.receivedAt()).isEqualTo("2025-06-30T09:00");
        assertThat(decision.due()
                        .orElseThrow()
                        .limit()
                        .orElseThrow()
                        .due()
                        .orElseThrow()
                        .date())
                .as("one working day")
                .isEqualTo("2025-07-01");
    }

    @Test
    void the_day_of_decision_is_not_before_that_of_receipt() {
        ProcedureRules rules = ProcedureRules.of(OLD);

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> rules.decide(received("2025-06-30", "2025-06-29")));

        assertThat(issues(rejected)).containsExactly("/decidedOn contradiction");
        assertThat(version(rules.decide(received("2025-06-30", "2025-06-30")))).isEqualTo("2015");
    }

    @ParameterizedTest
    @EnumSource(Pending.class)
    void a_catalog_and_a_decision_keep_it_in_json(Pending pending) {
        Catalog later = law("2025", FROM_JULY, 20, transition(pending, CODE));
        Decision decision = ProcedureRules.of(OLD, later).decide(received("2025-06-30", "2025-07-01"));

        assertThat(CatalogJson.read(CatalogJson.write(later).getBytes(StandardCharsets.UTF_8), "")
                        .content())
                .isEqualTo(later);
        assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
        Case given = received("2025-06-30", "2025-07-01");
        assertThat(CaseJson.read(CaseJson.write(given), Catalog.VIETNAM).content())
                .isEqualTo(given);
        assertThat(CaseJson.read(CaseJson.write(received("2025-06-30")), Catalog.VIETNAM)
                        .content())
                .isNotEqualTo(given);
    }

    @Test
    void the_explanation_tells_it_with_its_provision() {
        ProcedureRules rules = ProcedureRules.of(OLD, law("2025", FROM_JULY, 20, transition(TAKEN_OVER)));
        Decision decision = rules.decide(received("2025-06-30", "2025-07-01"));

        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("Quy định chuyển tiếp:")
                .contains("Từ 01/07/2025 quy định thay đổi: hồ sơ đã nhận chuyển sang quy định mới")
                .contains("Điều 99");
        assertThat(decision.explain(Language.ENGLISH)).contains("The law changed on 2025-07-01");
        assertThat(rules.decide(received("2025-06-30")).explain(Language.VIETNAMESE))
                .doesNotContain("chuyển tiếp");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, law /transitions/0/from contradiction",
        "2025-07-01, ''",
        "2025-12-31, ''",
        "2026-01-01, ''", // the day after the last one
        "2026-01-02, law /transitions/0/from contradiction"
    })
    void the_law_changes_on_a_day_of_the_catalog_or_on_the_day_after(LocalDate from, String problem) {
        Catalog law = law("1", Period.between(CHANGE, LocalDate.of(2025, 12, 31)), 10, transition(from, CONTINUES));

        RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(law));

        assertThat(rejected == null ? List.of("") : issues(rejected)).containsExactly(problem);
    }

    @Test
    void two_texts_that_say_otherwise_of_one_procedure_and_day_are_refused_with_both_places() {
        Catalog ended = law("2015", TO_JUNE, 10, transition(CONTINUES));
        Catalog taking = law("2025", FROM_JULY, 20, transition(TAKEN_OVER, CODE));

        for (List<Catalog> order : List.of(List.of(taking, ended), List.of(ended, taking))) {
            RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(order));

            assertThat(issues(rejected)).containsExactly("law 2025 /transitions/0/pending contradiction");
            assertThat(rejected.issues().get(0).message().en())
                    .contains(CODE)
                    .contains("2025-07-01")
                    .contains("law 2015 /transitions/0")
                    .contains("CONTINUES")
                    .contains("TAKEN_OVER");
        }
        assertThat(ProcedureRules.of(law("2025", FROM_JULY, 20, transition(CONTINUES)), ended)
                        .decide(received("2025-06-30", "2025-07-01"))
                        .transitions())
                .hasSize(2);
    }

    @Test
    void an_unknown_procedure_and_an_unknown_document_are_named() {
        Transition wrong = new Transition(
                "pending", CHANGE, new TreeSet<>(List.of("9.999999")), CONTINUES, List.of(Provision.of("lwa")));

        RejectedException rejected = catchThrowableOfType(
                RejectedException.class, () -> ProcedureRules.of(law("1", Period.ALWAYS, 10, wrong)));

        assertThat(issues(rejected))
                .containsExactlyInAnyOrder(
                        "law /transitions/0/procedures unknown-procedure",
                        "law /transitions/0/citations/0/source unknown-source");
    }

    /** Luật Hộ tịch 03/2026/QH16: what was received by 28/02/2027 goes on under the law of 2014. */
    @ParameterizedTest
    @CsvSource({"2027-02-28, 0", "2027-03-01, 1", "2027-03-02, 1"})
    void a_civil_status_dossier_of_february_2027_goes_on_under_the_law_of_2014(LocalDate decided, int told) {
        ProcedureRules rules = ProcedureRules.of(Catalogs.vnCivilStatus());

        Decision decision = rules.decide(Case.of("1.000894")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2027-02-26T09:00")
                .decidedOn(decided));

        assertThat(decision.transitions()).hasSize(told);
        assertThat(decision.transitions()).allMatch(each -> each.pending() == CONTINUES);
        assertThat(decision.basis())
                .extracting(citation -> citation.document().en())
                .contains("Law on Civil Status 60/2014/QH13");
    }
}
