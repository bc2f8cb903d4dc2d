package io.github.motcua.rules.testkit.coverage;

import static io.github.motcua.rules.testkit.SmallLaw.request;
import static io.github.motcua.rules.testkit.coverage.CoverageDemand.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawCoverageTest {

    private static final Criterion FEW_COPIES = Criterion.atMost("copies", FactValue.of(10));
    private static final Criterion FEW_PAGES = Criterion.atMost("pages", FactValue.of(20));

    private static CoverageReport after(Catalog law, Case... cases) {
        LawCoverage coverage = LawCoverage.of(law);
        ProcedureRules rules = ProcedureRules.of(law);
        for (Case given : cases) {
            try {
                coverage.deciding(rules).apply(given);
            } catch (RejectedException refused) { // that is what the case is for
            }
        }
        return coverage.report();
    }

    private static List<String> seen(CoverageReport report, String id) {
        return marks(report, id, CoverageMark::isSeen);
    }

    private static List<String> missing(CoverageReport report, String id) {
        return marks(report, id, CoverageMark::isMissing);
    }

    private static List<String> outOfReach(CoverageReport report, String id) {
        return marks(report, id, mark -> !mark.counts());
    }

    private static List<String> marks(
            CoverageReport report, String id, java.util.function.Predicate<CoverageMark> wanted) {
        List<String> found = new ArrayList<>();
        report.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .forEach(entry -> entry.marks().stream()
                        .filter(wanted)
                        .forEach(mark -> found.add(mark.what().en())));
        return found;
    }

    @Test
    void a_requirement_is_seen_met_not_met_and_undetermined() {
        Catalog law = SmallLaw.asking(FEW_COPIES);

        assertThat(seen(after(law, request().with("copies", 10)), "asked")).containsExactly("met");
        assertThat(seen(after(law, request().with("copies", 11)), "asked")).containsExactly("not met");
        assertThat(seen(after(law, request()), "asked")).containsExactly("undetermined");
        assertThat(missing(after(law, request().with("copies", 10), request()), "asked"))
                .containsExactly("not met");
    }

    @Test
    void of_two_comparisons_that_must_both_hold_one_decides_alone_only_while_the_other_holds() {
        Catalog law = SmallLaw.asking(Criterion.allOf(FEW_COPIES, FEW_PAGES));
        Case few = request().with("copies", 10).with("pages", 20);

        assertThat(seen(after(law, few), "asked"))
                .containsExactly(
                        "met", "decides while true: copies at most 10", "decides while true: pages at most 20");
        assertThat(seen(after(law, few.with("copies", 11)), "asked"))
                .containsExactly("not met", "decides while false: copies at most 10");
        assertThat(seen(after(law, few.with("copies", 11).with("pages", 21)), "asked"))
                .containsExactly("not met");
        assertThat(seen(after(law, few.without("pages")), "asked")).containsExactly("undetermined");
        assertThat(seen(after(law, few.without("pages").with("copies", 11)), "asked"))
                .containsExactly("not met");
    }

    @Test
    void of_two_comparisons_of_which_one_is_enough_one_decides_alone_only_while_the_other_fails() {
        Catalog law = SmallLaw.asking(Criterion.anyOf(FEW_COPIES, Criterion.not(FEW_PAGES)));
        Case given = request().with("copies", 11).with("pages", 20);

        assertThat(seen(after(law, given), "asked"))
                .containsExactly(
                        "not met", "decides while false: copies at most 10", "decides while true: pages at most 20");
        assertThat(seen(after(law, given.with("copies", 10)), "asked"))
                .containsExactly("met", "decides while true: copies at most 10");
        assertThat(seen(after(law, given.with("pages", 21)), "asked"))
                .containsExactly("met", "decides while false: pages at most 20");
        assertThat(seen(after(law, given.with("pages", 21).with("copies", 10)), "asked"))
                .containsExactly("met");
    }

    @Test
    void what_is_always_met_need_not_be_seen_not_met() {
        Catalog law = SmallLaw.asking(Criterion.always());
        CoverageReport report = after(law, request());

        assertThat(outOfReach(report, "any-desk")).containsExactly("not met", "undetermined");
        assertThat(report.share(CoverageGroup.REQUIREMENTS)).isEqualTo(new CoverageShare(2, 2));
    }

    @Test
    void that_nothing_can_fail_or_meet_a_requirement_is_found_by_trying_all_values() {
        Criterion upTo100 = Criterion.atMost("copies", FactValue.of(100));
        Criterion upTo99 = Criterion.atMost("copies", FactValue.of(99));
        Criterion both = Criterion.allOf(FEW_COPIES, Criterion.atLeast("copies", FactValue.of(11)));
        Criterion either = Criterion.anyOf(FEW_COPIES, Criterion.atLeast("copies", FactValue.of(11)));

        assertThat(outOfReach(after(SmallLaw.asking(upTo100)), "asked")).containsExactly("not met", "undetermined");
        assertThat(outOfReach(after(SmallLaw.asking(upTo99)), "asked")).isEmpty();
        assertThat(outOfReach(after(SmallLaw.asking(both)), "asked")).contains("met", "undetermined");
        assertThat(outOfReach(after(SmallLaw.asking(both)), "asked")).doesNotContain("not met");
        assertThat(outOfReach(after(SmallLaw.asking(either)), "asked")).contains("not met", "undetermined");
    }

    @Test
    void a_comparison_that_another_one_contains_never_decides_alone() {
        Criterion fewer = Criterion.atMost("copies", FactValue.of(5));
        CoverageReport report = after(SmallLaw.asking(Criterion.allOf(FEW_COPIES, fewer)));

        assertThat(outOfReach(report, "asked")).containsExactly("decides while false: copies at most 10");
        assertThat(missing(report, "asked"))
                .contains("decides while true: copies at most 10", "decides while false: copies at most 5");
    }

    @Test
    void where_two_numbers_are_compared_nothing_is_proved_and_everything_counts() {
        CoverageReport report = after(SmallLaw.asking(Criterion.same("copies", "pages")));

        assertThat(missing(report, "asked")).containsExactly("met", "not met", "undetermined");
    }

    @Test
    void a_requirement_of_no_procedure_counts_neither_for_nor_against() {
        Requirement asked = Requirement.of(
                "asked", RequirementKind.COMPLETENESS, FEW_COPIES, Text.same("asked"), SmallLaw.cited("7"));
        Requirement other = Requirement.of(
                "of-nobody", RequirementKind.COMPLETENESS, FEW_PAGES, Text.same("other"), SmallLaw.cited("9"));
        Catalog law = SmallLaw.asking(asked);
        List<Requirement> more = new ArrayList<>(law.requirements());
        more.add(other);

        CoverageReport report = after(law.toBuilder().requirements(more).build());

        assertThat(outOfReach(report, "of-nobody")).containsExactly("met", "not met", "undetermined");
        assertThat(missing(report, "asked")).containsExactly("met", "not met", "undetermined");
    }

    @Test
    void under_the_reading_that_is_not_taken_nothing_counts_but_that_it_would_have_mattered() {
        Criterion contested = Criterion.underReading(
                "whose",
                new TreeMap<>(Map.of("strict", FEW_COPIES, "lenient", Criterion.atMost("copies", FactValue.of(20)))));
        Requirement asked = Requirement.of(
                "asked", RequirementKind.COMPLETENESS, contested, Text.same("asked"), SmallLaw.cited("7"));
        Catalog law = SmallLaw.builder(asked)
                .readings(List.of(new Reading(
                        "whose",
                        Text.same("whose?"),
                        new TreeMap<>(Map.of("strict", Text.same("strictly"), "lenient", Text.same("leniently"))),
                        "strict",
                        Text.same("because"),
                        SmallLaw.cited("9"))))
                .build();

        CoverageReport narrow = after(law, request().with("copies", 11));
        CoverageReport wide = after(law, request().with("copies", 21));

        assertThat(outOfReach(narrow, "asked"))
                .containsExactly("decides while true: copies at most 20", "decides while false: copies at most 20");
        assertThat(seen(narrow, "asked")).containsExactly("not met", "decides while false: copies at most 10");
        assertThat(seen(narrow, "whose")).containsExactly("would differ if read: leniently");
        assertThat(missing(wide, "whose")).containsExactly("would differ if read: leniently");
    }

    @Test
    void of_a_period_each_end_is_seen_from_both_sides() {
        Period may = Period.between(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 30));
        Requirement asked = new Requirement(
                "asked",
                RequirementKind.COMPLETENESS,
                Criterion.always(),
                Text.same("asked"),
                SmallLaw.cited("7"),
                new TreeMap<>(),
                may,
                null);
        Catalog law = SmallLaw.asking(asked);

        for (String[] expected : new String[][] {
            {"2022-05-01", "before the first day: 2022-05-01"},
            {"2022-05-02", "first day: 2022-05-02"},
            {"2022-05-03", "a day between"},
            {"2022-05-29", "a day between"},
            {"2022-05-30", "last day: 2022-05-30"},
            {"2022-05-31", "after the last day: 2022-05-31"}
        }) {
            CoverageReport report = after(law, request().receivedAt(expected[0] + "T09:00"));

            assertThat(marks(report, "asked", mark -> mark.isSeen() && mark.group() == CoverageGroup.PERIODS))
                    .containsExactly(expected[1]);
        }
    }

    @Test
    void that_nothing_is_in_force_before_a_first_day_is_seen_by_a_refused_case() {
        Catalog law = SmallLaw.asking(Criterion.always());
        Catalog later = law.toBuilder()
                .inForce(Period.from(LocalDate.of(2022, 5, 2)))
                .procedures(law.procedures().stream()
                        .map(procedure -> io.github.motcua.rules.catalog.Procedure.procedure(
                                        procedure.code(), procedure.name())
                                .inField(procedure.field())
                                .inForce(Period.from(LocalDate.of(2022, 5, 2)))
                                .requires(procedure.requirements())
                                .within(procedure.limits())
                                .because(procedure.citations())
                                .build())
                        .toList())
                .build();

        assertThat(seen(after(later, request().receivedAt("2022-05-01T09:00")), SmallLaw.CODE))
                .containsExactly("before the first day: 2022-05-01");
        assertThat(seen(after(later, request().receivedAt("2022-05-02T09:00")), SmallLaw.CODE))
                .containsExactly("a case decided", "first day: 2022-05-02");
        assertThat(seen(after(later, request().with("nonsense", true)), SmallLaw.CODE))
                .isEmpty();
    }

    @Test
    void a_cut_off_is_seen_before_at_and_after_its_second() {
        Catalog law = SmallLaw.asking(Criterion.always());
        String limit = SmallLaw.CODE + " two-days";

        assertThat(seen(after(law, request().receivedAt("2022-05-26T14:59:59")), limit))
                .containsExactly("applied", "received before 15:00");
        assertThat(seen(after(law, request().receivedAt("2022-05-26T15:00")), limit))
                .containsExactly("applied", "received exactly at 15:00");
        assertThat(seen(after(law, request().receivedAt("2022-05-26T15:00:01")), limit))
                .containsExactly("applied", "received after 15:00");
    }

    @Test
    void a_demand_that_is_not_met_names_what_was_not_seen() {
        LawCoverage coverage = LawCoverage.of(SmallLaw.asking(FEW_COPIES));
        ProcedureRules rules = ProcedureRules.of(SmallLaw.asking(FEW_COPIES));
        coverage.note(request().with("copies", 10), rules.decide(request().with("copies", 10)));

        coverage.demand(atLeast(66).percentOfRequirements());

        assertThatThrownBy(() -> coverage.demand(atLeast(67).percentOfRequirements()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("at least 67 percent of requirements met and not met demanded, 2 of 3 seen\n"
                        + "  law /requirements/1 asked: not seen: not met");
    }

    @Test
    void a_demand_over_nothing_fails() {
        LawCoverage coverage = LawCoverage.of(SmallLaw.asking(FEW_COPIES));

        assertThatThrownBy(() -> coverage.demand(atLeast(1).percentOf(CoverageGroup.DELEGATIONS)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no case was noted")
                .hasMessageContaining("0 of 0 seen: there is nothing");
        assertThatThrownBy(() -> atLeast(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atLeast(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decision_by_another_version_is_no_coverage_of_this_one() {
        Catalog law = SmallLaw.asking(FEW_COPIES);
        Catalog other = Catalog.catalog("law", "2", law.title(), law.publisher())
                .calendar("vn-public-sector")
                .sources(law.sources())
                .facts(law.facts())
                .requirements(law.requirements())
                .procedures(law.procedures())
                .build();
        LawCoverage coverage = LawCoverage.of(law);

        assertThatThrownBy(
                        () -> coverage.note(request(), ProcedureRules.of(other).decide(request())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void a_case_of_a_procedure_that_the_catalogs_do_not_have_does_not_count() {
        LawCoverage coverage = LawCoverage.of(SmallLaw.asking(FEW_COPIES));
        Case marriage = Case.of("1.000894").at("hoan-kiem/hang-bac").receivedAt("2022-06-01T09:00");
        Case before = marriage.receivedAt("2001-06-01T09:00");
        ProcedureRules others = ProcedureRules.of(Catalogs.vnCivilStatus());

        coverage.note(marriage, others.decide(marriage));
        assertThatThrownBy(() -> coverage.deciding(others).apply(before)).isInstanceOf(RejectedException.class);

        assertThat(coverage.report().cases()).isZero();
        assertThatThrownBy(() -> coverage.demand(atLeast(1).percentOfRequirements()))
                .hasMessageContaining("no case was noted");
    }

    @Test
    void many_threads_may_note_at_once() {
        Catalog law = SmallLaw.asking(FEW_COPIES);
        LawCoverage coverage = LawCoverage.of(law);
        ProcedureRules rules = ProcedureRules.of(law);

        IntStream.rangeClosed(1, 100)
                .parallel()
                .forEach(copies -> coverage.deciding(rules).apply(request().with("copies", copies)));

        assertThat(coverage.report().cases()).isEqualTo(100);
        assertThat(coverage.report().entries().stream()
                        .filter(entry -> entry.id().equals("asked"))
                        .flatMap(entry -> entry.marks().stream())
                        .map(CoverageMark::times))
                .containsExactly(10L, 90L, 0L);
    }
}
