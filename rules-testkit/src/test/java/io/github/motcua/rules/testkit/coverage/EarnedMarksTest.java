package io.github.motcua.rules.testkit.coverage;

import static io.github.motcua.rules.testkit.SmallLaw.cited;
import static io.github.motcua.rules.testkit.SmallLaw.request;
import static io.github.motcua.rules.testkit.coverage.CoverageDemand.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A mark is earned only by a case that has shown what it says; what none can show is told apart. */
class EarnedMarksTest {

    private static final Period FROM_MAY = Period.from(LocalDate.of(2022, 5, 2));

    private static Requirement asked(String id, Period days) {
        return new Requirement(
                id,
                RequirementKind.COMPLETENESS,
                Criterion.atMost("copies", FactValue.of(10)),
                Text.same(id),
                cited("7"),
                new TreeMap<>(),
                days,
                null);
    }

    private static CoverageReport after(LawCoverage coverage, Collection<Catalog> loaded, Case... cases) {
        ProcedureRules rules = ProcedureRules.of(loaded);
        for (Case given : cases) {
            try {
                coverage.deciding(rules).apply(given);
            } catch (RejectedException refused) { // that is what the case is for
            }
        }
        return coverage.report();
    }

    private static List<String> seen(CoverageReport report, String place, CoverageGroup group) {
        return marks(report, place, group, CoverageMark::isSeen);
    }

    private static List<String> marks(
            CoverageReport report, String place, CoverageGroup group, Predicate<CoverageMark> wanted) {
        List<String> found = new ArrayList<>();
        for (CoveredEntry entry : report.entries()) {
            if ((entry.catalog() + " " + entry.version() + " " + entry.place()).equals(place)) {
                entry.marks().stream()
                        .filter(mark -> mark.group() == group)
                        .filter(wanted)
                        .forEach(mark -> found.add(mark.what().en()));
            }
        }
        return found;
    }

    private static Catalog version(String version, Period days) {
        Catalog law = SmallLaw.asking(asked("asked", FROM_MAY));
        return Catalog.catalog("law", version, law.title(), law.publisher())
                .calendar("vn-public-sector")
                .inForce(days)
                .sources(law.sources())
                .facts(law.facts())
                .requirements(law.requirements())
                .procedures(law.procedures())
                .build();
    }

    @Test
    void a_day_decided_by_one_version_of_a_catalog_is_no_day_of_another_version() {
        LocalDate newLaw = LocalDate.of(2023, 1, 1);
        List<Catalog> versions = List.of(
                version("1", Period.between(LocalDate.of(2020, 1, 1), newLaw.minusDays(1))),
                version("2", Period.from(newLaw)));

        CoverageReport report =
                after(LawCoverage.of(versions, List.of()), versions, request().receivedAt("2022-06-01T09:00"));

        assertThat(seen(report, "law 1 /requirements/1/validity", CoverageGroup.PERIODS))
                .containsExactly("a day between");
        assertThat(seen(report, "law 2 /requirements/1/validity", CoverageGroup.PERIODS))
                .isEmpty();
        assertThat(marks(report, "law 2 /requirements/1/validity", CoverageGroup.PERIODS, CoverageMark::isMissing))
                .containsExactly("a day between");
    }

    @Test
    void the_days_beside_a_period_count_only_if_its_end_can_be_seen() {
        Catalog law = SmallLaw.asking(asked("asked", FROM_MAY));
        List<Requirement> more = new ArrayList<>(law.requirements());
        more.add(asked("of-nobody", FROM_MAY));

        CoverageReport report =
                LawCoverage.of(law.toBuilder().requirements(more).build()).report();

        assertThat(marks(report, "law 1 /requirements/1/validity", CoverageGroup.PERIODS, CoverageMark::counts))
                .containsExactly("before the first day: 2022-05-01", "first day: 2022-05-02", "a day between");
        assertThat(marks(report, "law 1 /requirements/2/validity", CoverageGroup.PERIODS, CoverageMark::counts))
                .isEmpty();
    }

    private static final Case AT_A_DESK_OF_THE_PLAN =
            Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-09T09:00");

    private static List<String> periodOfThePlan(Case given) {
        Catalog plan = Catalogs.hoanKiemNoWait2022();
        return seen(
                after(LawCoverage.of(plan), List.of(plan), given),
                "hoan-kiem-no-wait-2022 " + plan.version() + " /programmes/0/period",
                CoverageGroup.PERIODS);
    }

    @Test
    void the_period_of_a_programme_is_seen_by_a_case_of_a_unit_that_takes_part_in_it() {
        LocalDate first = Catalogs.hoanKiemNoWait2022()
                .programmes()
                .get(0)
                .period()
                .start()
                .orElseThrow();

        for (int step = -1; step <= 1; step++) {
            String day = first.plusDays(step) + "T09:00";

            assertThat(periodOfThePlan(AT_A_DESK_OF_THE_PLAN.receivedAt(day))).hasSize(1);
            assertThat(periodOfThePlan(AT_A_DESK_OF_THE_PLAN.receivedAt(day).at("hai-ba-trung/bach-mai")))
                    .isEmpty();
            assertThat(periodOfThePlan(Case.of("2.000815").receivedAt(day))).isEmpty();
        }
    }

    private static final String HERE = "quan/phuong-a";

    private static Unit unit(String id, Level level) {
        return new Unit(id, level, Text.same(id), Period.ALWAYS, cited("1"));
    }

    private static List<Catalog> lawAndWard() {
        Catalog law = SmallLaw.asking(asked("asked", Period.ALWAYS));
        Requirement few = Requirement.of(
                "few-pages",
                RequirementKind.ELIGIBILITY,
                Criterion.atMost("pages", FactValue.of(20)),
                Text.same("few pages"),
                cited("9"));
        List<Requirement> all = new ArrayList<>(law.requirements());
        all.add(few);
        Catalog open = law.toBuilder()
                .units(List.of(unit("quan", Level.DISTRICT), unit(HERE, Level.WARD)))
                .requirements(all)
                .procedures(law.procedures().stream()
                        .map(each -> io.github.motcua.rules.catalog.Procedure.procedure(each.code(), each.name())
                                .inField(each.field())
                                .requires(each.requirements())
                                .decidedBy(List.of(
                                        Competence.own(Level.WARD, Text.same("head"), Period.ALWAYS, cited("1"))))
                                .within(each.limits())
                                .because(each.citations())
                                .build())
                        .toList())
                .programmes(List.of(Programme.programme("no-wait", Text.same("no wait"))
                        .during(Period.ALWAYS, cited("3"))
                        .in(List.of(HERE), cited("3"))
                        .covers(List.of(new Coverage(SmallLaw.CODE, new TreeSet<>(), cited("3"))), cited("3"))
                        .build()))
                .openings(List.of(
                        new Opening(
                                "shorter",
                                "",
                                Level.WARD,
                                Set.of(Opening.Change.LIMITS),
                                Set.of(),
                                Period.ALWAYS,
                                cited("4")),
                        new Opening(
                                "stricter",
                                "no-wait",
                                Level.WARD,
                                Set.of(Opening.Change.REQUIREMENTS),
                                Set.of(),
                                Period.ALWAYS,
                                cited("4"))))
                .build();
        Period may = Period.between(LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 30));
        Overlay oneDay = new Overlay(
                "one-day",
                "shorter",
                new TreeSet<>(Set.of(HERE)),
                may,
                List.of(),
                new TreeSet<>(),
                List.of(new Overlay.ShorterLimit(
                        SmallLaw.CODE, "two-days", Term.workingDays(1), Text.same("one day"), cited("1"))),
                cited("1"));
        Catalog ward = Catalog.catalog("ward", "1", Text.same("ward"), Text.same("ward"))
                .builtOn(List.of("law"))
                .sources(law.sources())
                .overlays(List.of(oneDay))
                .build();
        return List.of(open, ward);
    }

    @Test
    void the_limit_that_a_ward_made_shorter_is_the_wards() {
        List<Catalog> catalogs = lawAndWard();
        Case given = request().with("copies", 1);

        CoverageReport there = after(LawCoverage.of(catalogs, List.of()), catalogs, given.at("quan/phuong-b"));
        CoverageReport here = after(LawCoverage.of(catalogs, List.of()), catalogs, given.at(HERE));

        assertThat(seen(there, "law 1 /procedures/0/limits/0", CoverageGroup.LIMITS))
                .containsExactly("applied", "received before 15:00");
        assertThat(seen(there, "ward 1 /overlays/0/limits/0", CoverageGroup.LIMITS))
                .isEmpty();
        assertThat(seen(here, "law 1 /procedures/0/limits/0", CoverageGroup.LIMITS))
                .isEmpty();
        assertThat(seen(here, "ward 1 /overlays/0/limits/0", CoverageGroup.LIMITS))
                .containsExactly("applied");
    }

    @Test
    void the_period_of_an_overlay_is_seen_in_its_units() {
        List<Catalog> catalogs = lawAndWard();
        Case given = request().with("copies", 1);

        for (String[] expected : new String[][] {
            {"2022-05-01", "before the first day: 2022-05-01"},
            {"2022-05-02", "first day: 2022-05-02"},
            {"2022-05-26", "a day between"},
            {"2022-05-30", "last day: 2022-05-30"},
            {"2022-05-31", "after the last day: 2022-05-31"}
        }) {
            Case onTheDay = given.receivedAt(expected[0] + "T09:00");

            assertThat(seen(
                            after(LawCoverage.of(catalogs, List.of()), catalogs, onTheDay.at(HERE)),
                            "ward 1 /overlays/0/period",
                            CoverageGroup.PERIODS))
                    .containsExactly(expected[1]);
            assertThat(seen(
                            after(LawCoverage.of(catalogs, List.of()), catalogs, onTheDay.at("quan/phuong-b")),
                            "ward 1 /overlays/0/period",
                            CoverageGroup.PERIODS))
                    .isEmpty();
        }
    }

    @Test
    void a_decision_on_another_case_is_refused() {
        Catalog law = SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10)));
        ProcedureRules rules = ProcedureRules.of(law);
        LawCoverage coverage = LawCoverage.of(law);

        assertThatThrownBy(() -> coverage.note(request(), rules.decide(request().receivedAt("2022-05-02T09:00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another case");
        assertThat(coverage.report().cases()).isZero();
    }

    @Test
    void a_demand_of_nothing_is_no_demand() {
        LawCoverage coverage = LawCoverage.of(SmallLaw.asking(Criterion.always()));
        coverage.deciding(ProcedureRules.of(SmallLaw.asking(Criterion.always())))
                .apply(request());

        assertThatThrownBy(coverage::demand).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_share_exactly_at_the_threshold_is_enough_and_one_mark_less_is_not() {
        Catalog law = SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10)));
        CoverageReport half = after(LawCoverage.of(law), List.of(law), request().with("copies", 10));

        assertThat(half.share(CoverageGroup.LIMITS)).isEqualTo(new CoverageShare(2, 4));
        assertThatCode(() -> half.demand(atLeast(50).percentOf(CoverageGroup.LIMITS)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> half.demand(atLeast(51).percentOf(CoverageGroup.LIMITS)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> half.demand(atLeast(100).percentOfEverything()))
                .isInstanceOf(AssertionError.class);
    }
}
