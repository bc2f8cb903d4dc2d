package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.PAGES;
import static io.github.motcua.rules.SmallCatalog.always;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.days;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets that hold several versions of a catalog are compared by what is in force on each day. */
class ComparisonOfVersionsTest {

    /** A law under which a request of at most so many pages is taken by the desk of a ward. */
    private static Catalog law(String version, String first, String last, long mostPages, Level level) {
        Catalog law = catalog("law").build();
        return Catalog.catalog("law", version, law.title(), law.publisher())
                .sources(law.sources())
                .inForce(days(first, last))
                .facts(List.of(PAGES))
                .units(List.of(new Unit("quan/phuong", level, Text.same("unit"), Period.ALWAYS, cited("law"))))
                .requirements(List.of(
                        requirement(
                                "law",
                                "desk",
                                RequirementKind.COMPETENCE,
                                Criterion.is("unitLevel", FactValue.of("WARD"))),
                        requirement(
                                "law",
                                "few-pages",
                                RequirementKind.ADMISSIBILITY,
                                Criterion.atMost("pages", FactValue.of(mostPages)))))
                .procedures(List.of(procedure("law", "desk", "few-pages")
                        .within(always("law"))
                        .build()))
                .build();
    }

    private static Catalog law(String version, String first, String last, long mostPages) {
        return law(version, first, last, mostPages, Level.WARD);
    }

    private static final Catalog OLD = law("2015", "", "2025-06-30", 10);
    private static final Catalog NEW = law("2025", "2025-07-01", "", 20);

    /** What is found; each witness is received on one of the days told, and really answered differently. */
    private static Comparison compare(List<Catalog> before, List<Catalog> after) {
        ProcedureRules earlier = ProcedureRules.of(before);
        ProcedureRules later = ProcedureRules.of(after);
        Comparison comparison = earlier.comparedWith(later);
        for (Difference difference : comparison.differences()) {
            Case witness = difference.witness();
            assertThat(difference
                            .period()
                            .contains(witness.receivedAt().orElseThrow().toLocalDate()))
                    .as("%s", difference)
                    .isTrue();
            assertThat(Probes.answer(earlier, witness)).isNotEqualTo(Probes.answer(later, witness));
        }
        return comparison;
    }

    @Test
    void a_change_of_the_second_version_is_one_difference_from_its_first_day_on() {
        Comparison comparison = compare(List.of(OLD, NEW), List.of(OLD, law("2025", "2025-07-01", "", 21)));

        assertThat(comparison.notDecided()).isEmpty();
        assertThat(comparison.differences()).hasSize(1);
        Difference difference = comparison.differences().get(0);
        assertThat(difference.period()).isEqualTo(days("2025-07-01", ""));
        assertThat(difference.witness().facts()).isEqualTo(Map.of("pages", FactValue.of(21)));
    }

    @Test
    void versions_compared_with_themselves_differ_in_nothing() {
        assertThat(compare(List.of(OLD, NEW), List.of(NEW, OLD)).isUnchanged()).isTrue();
    }

    @Test
    void one_version_and_the_same_in_two_for_days_that_follow_each_other_differ_in_nothing() {
        List<Catalog> split = List.of(law("1", "", "2025-06-30", 10), law("2", "2025-07-01", "", 10));

        assertThat(compare(List.of(law("0", "", "", 10)), split).isUnchanged()).isTrue();
        assertThat(compare(split, List.of(law("0", "", "", 10))).isUnchanged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2025-07-02, 2025-07-01, 2025-07-01",
        "2025-06-29, 2025-06-30, 2025-06-30, 2025-06-30",
        "2025-07-02, 2025-07-03, 2025-07-01, 2025-07-02"
    })
    void a_version_that_begins_on_another_day_differs_on_the_days_between_and_on_no_other(
            String lastOfOld, String firstOfNew, String from, String to) {
        Comparison comparison =
                compare(List.of(OLD, NEW), List.of(law("2015", "", lastOfOld, 10), law("2025", firstOfNew, "", 20)));

        assertThat(comparison.notDecided()).isEmpty();
        assertThat(comparison.differences()).extracting(Difference::period).containsExactly(days(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-02, 2025-07-01", "2025-07-03, 2025-07-02"})
    void days_without_any_version_are_a_difference_in_whether_a_case_is_decided(String firstOfNew, String to) {
        Comparison comparison = compare(List.of(OLD, NEW), List.of(OLD, law("2025", firstOfNew, "", 20)));

        assertThat(comparison.differences())
                .extracting(
                        Difference::period,
                        difference -> difference.aspects().iterator().next())
                .containsExactly(tuple(days("2025-07-01", to), Aspect.ACCEPTANCE));
    }

    @Test
    void a_version_that_is_taken_away_is_missed_from_its_first_day_on() {
        Comparison comparison = compare(List.of(OLD, NEW), List.of(OLD));

        assertThat(comparison.differences()).extracting(Difference::period).containsExactly(days("2025-07-01", ""));
        assertThat(comparison.differences().get(0).after().refusal()).isNotEmpty();
    }

    @Test
    void a_change_of_both_versions_is_told_once() {
        List<Catalog> before = List.of(law("1", "", "2025-06-30", 10), law("2", "2025-07-01", "", 10));
        List<Catalog> after = List.of(law("1", "", "2025-06-30", 11), law("2", "2025-07-01", "", 11));

        assertThat(compare(before, after).differences())
                .extracting(Difference::period)
                .containsExactly(Period.ALWAYS);
    }

    @Test
    void a_unit_that_is_of_another_level_in_the_second_version_differs_from_its_first_day_on() {
        Catalog other = law("2025", "2025-07-01", "", 20, Level.DISTRICT);
        Comparison comparison = compare(List.of(OLD, NEW), List.of(OLD, other));

        assertThat(comparison.notDecided()).isEmpty();
        assertThat(comparison.differences()).extracting(Difference::period).containsExactly(days("2025-07-01", ""));
        assertThat(comparison.differences().get(0).witness().unit()).contains("quan/phuong");
    }

    @Test
    void a_unit_that_is_of_another_level_in_both_versions_is_told_once() {
        List<Catalog> other = List.of(
                law("2015", "", "2025-06-30", 10, Level.DISTRICT), law("2025", "2025-07-01", "", 20, Level.DISTRICT));

        assertThat(compare(List.of(OLD, NEW), other).differences())
                .extracting(Difference::period)
                .containsExactly(Period.ALWAYS);
    }
}
