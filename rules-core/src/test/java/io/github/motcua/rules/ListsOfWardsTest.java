package io.github.motcua.rules;

import static io.github.motcua.rules.WardPilot.HERE;
import static io.github.motcua.rules.WardPilot.STATUS;
import static io.github.motcua.rules.WardPilot.SUMMER;
import static io.github.motcua.rules.WardPilot.adding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.deadline.Term;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the plan of Hoàn Kiếm (item 2, last paragraph) lets its wards add to their own lists, and what it does not. */
class ListsOfWardsTest {

    private static ProcedureRules rules(Overlay overlay) {
        return rules(WardPilot.ofWard(overlay));
    }

    private static ProcedureRules rules(Catalog ward) {
        return ProcedureRules.of(Catalogs.hoanKiemNoWait2022(), WardPilot.law(), ward);
    }

    @ParameterizedTest
    @CsvSource({
        "hoan-kiem/hang-bac, 2022-05-31, ORDINARY",
        "hoan-kiem/hang-bac, 2022-06-01, NO_WAIT",
        "hoan-kiem/hang-bac, 2022-06-02, NO_WAIT",
        "hoan-kiem/hang-bac, 2022-08-30, NO_WAIT",
        "hoan-kiem/hang-bac, 2022-08-31, NO_WAIT",
        "hoan-kiem/hang-bac, 2022-09-05, ORDINARY",
        "hoan-kiem/hang-bai, 2022-06-07, ORDINARY"
    })
    void confirmations_of_marital_status_go_the_no_wait_way_in_the_ward_that_added_them(
            String unit, String day, Outcome outcome) {
        Decision decision =
                rules(WardPilot.ofWard()).decide(WardPilot.request().at(unit).receivedAt(day + "T09:30"));

        assertThat(decision.outcome()).isEqualTo(outcome);
    }

    @Test
    void every_finding_says_which_catalog_it_comes_from() {
        Decision decision = rules(WardPilot.ofWard()).decide(WardPilot.request());

        assertThat(decision.findings())
                .filteredOn(finding -> finding.programme().equals("hang-bac-2022.pilot"))
                .extracting(finding -> finding.requirement() + " " + finding.catalog() + " " + finding.status())
                .contains(
                        "hang-bac-2022.pilot.in-period hang-bac-2022 MET",
                        "hang-bac-2022.pilot.in-units hang-bac-2022 MET",
                        "hang-bac-2022.pilot.on-list hang-bac-2022 MET",
                        "wards-own-competence hoan-kiem-no-wait-2022 MET",
                        "resolved-at-once hoan-kiem-no-wait-2022 MET");
        assertThat(Desk.finding(decision, "any-desk").catalog()).isEqualTo("status");
        assertThat(Desk.cited(decision, "hang-bac-2022.pilot.on-list")).containsOnly("law of hang-bac-2022 Article 1");
        assertThat(decision.catalogs())
                .contains(new CatalogVersion("hang-bac-2022", "1"), new CatalogVersion("status", "1"));
        assertThat(decision.slip().orElseThrow().why().en())
                .isEqualTo("Resolved and returned at once, so there is no appointment slip");
    }

    @Test
    void what_the_plan_demands_of_its_own_list_it_demands_of_what_a_ward_adds() {
        ProcedureRules rules = rules(WardPilot.ofWard());

        assertThat(Desk.notMet(rules.decide(WardPilot.request().with("needsVerification", true))))
                .contains("no-verification");
        assertThat(rules.decide(WardPilot.request().with("needsVerification", true))
                        .outcome())
                .isEqualTo(Outcome.ORDINARY);
        assertThat(rules.decide(WardPilot.request().without("needsVerification"))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void while_the_ward_is_not_known_the_plan_is_cited_for_what_wards_may_add() {
        Decision decision = rules(WardPilot.ofWard())
                .decide(Case.of(STATUS)
                        .receivedAt("2022-06-07T09:30")
                        .with(WardPilot.request().facts()));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Desk.asked(decision)).contains("unit");
        assertThat(Desk.cited(decision, "wards-may-add.unit")).containsExactly("Hoàn Kiếm no-wait plan 2022 item 2");
    }

    @Test
    void nothing_changes_for_what_is_on_the_plans_list() {
        Decision with = rules(WardPilot.ofWard()).decide(Desk.copies());

        assertThat(with.findings()).isEqualTo(Desk.decide(Desk.copies()).findings());
    }

    private static List<String> problems(Overlay overlay) {
        return catchThrowableOfType(RejectedException.class, () -> rules(overlay)).issues().stream()
                .map(issue -> issue.location().pointer() + " " + issue.message().en())
                .toList();
    }

    @Test
    void what_is_not_decided_by_the_ward_alone_or_is_handled_together_with_others_cannot_be_added() {
        assertThat(problems(adding(WardPilot.LINKED)))
                .containsExactly("/overlays/0/adds/0/procedure `9.000001` does not satisfy: it is not inter-linked");
        assertThat(problems(adding(WardPilot.OF_TWO_LEVELS)))
                .containsExactly(
                        "/overlays/0/adds/0/procedure `9.000002` does not satisfy: it is decided at one level");
        assertThat(problems(adding("2.000806"))) // marriage with a foreign element: the district's until 30/06/2025
                .containsExactly(
                        "/overlays/0/adds/0/procedure `2.000806` does not satisfy: it is decided at one level");
        assertThat(problems(adding(STATUS, false, HERE, SUMMER)))
                .containsExactly("/overlays/0/adds/0/procedure `1.004873` does not satisfy: it directly concerns"
                        + " residents");
        assertThat(problems(adding("1.000656")))
                .containsExactly("/overlays/0/adds/0/procedure `1.000656` is on the programme's list already");
    }

    @Test
    void copies_from_a_register_and_births_can_be_added() {
        for (String code : List.of("2.000908", "1.001193")) {
            assertThat(rules(adding(code)).procedures()).contains(code);
        }
    }

    @Test
    void a_ward_adds_only_for_itself_and_on_days_of_the_plan() {
        assertThat(problems(adding(STATUS, true, "hoan-kiem", SUMMER)))
                .containsExactly(
                        "/overlays/0/units `hoan-kiem` is of level DISTRICT, it is open to WARD",
                        "/overlays/0/units `hoan-kiem` does not take part in the programme `hoan-kiem-no-wait-2022`");
        assertThat(problems(adding(
                        STATUS, true, HERE, Period.between(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 11, 1)))))
                .containsExactly("/overlays/0/period it may only apply on 2022-05-04..2022-10-31");
        assertThat(rules(adding(
                                STATUS,
                                true,
                                HERE,
                                Period.between(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 10, 31))))
                        .procedures())
                .contains(STATUS);
    }

    @Test
    void the_plan_opens_neither_stricter_requirements_nor_shorter_limits() {
        ShorterLimit shorter = new ShorterLimit(
                STATUS, "three-days", Term.workingDays(1), Text.same("one day"), SmallCatalog.cited("hang-bac-2022"));

        assertThat(problems(new Overlay(
                        "stricter",
                        "wards-may-add",
                        new TreeSet<>(Set.of(HERE)),
                        SUMMER,
                        List.of(),
                        new TreeSet<>(Set.of("at-most-10-copies")),
                        List.of(shorter),
                        SmallCatalog.cited("hang-bac-2022"))))
                .containsExactly(
                        "/overlays/0/limits `wards-may-add` does not open LIMITS",
                        "/overlays/0/requirements `wards-may-add` does not open REQUIREMENTS");
    }
}
