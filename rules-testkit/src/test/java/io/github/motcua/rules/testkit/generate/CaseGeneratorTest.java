package io.github.motcua.rules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.coverage.CoverageGroup;
import io.github.motcua.rules.testkit.coverage.CoverageShare;
import io.github.motcua.rules.testkit.coverage.LawCoverage;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseGeneratorTest {

    private static final TestedCatalogs CATALOGS = HoanKiem.TESTED;
    private static final CaseGenerator HOAN_KIEM = CaseGenerator.of(CATALOGS);
    private static final List<GeneratedCase> BOUNDARY = HOAN_KIEM.boundary().toList();

    static Stream<GeneratedCase> boundaries() {
        return BOUNDARY.stream().filter(each -> each.about().en().contains("Number of copies"));
    }

    private static Set<LocalDateTime> received(String procedure) {
        return BOUNDARY.stream()
                .map(GeneratedCase::given)
                .filter(given -> given.procedure().equals(procedure))
                .map(given -> given.receivedAt().orElseThrow())
                .collect(Collectors.toSet());
    }

    @Test
    void every_procedure_has_a_valid_case_and_the_five_on_the_list_go_without_waiting() {
        List<Case> valid = HOAN_KIEM.valid().map(GeneratedCase::given).toList();

        assertThat(valid.stream().map(Case::procedure).distinct())
                .containsExactlyInAnyOrderElementsOf(CATALOGS.rules().procedures());
        assertThat(valid).allMatch(CATALOGS::accepts);
        assertThat(valid.stream()
                        .filter(given -> CATALOGS.rules().decide(given).outcome() == Outcome.NO_WAIT)
                        .map(Case::procedure)
                        .distinct())
                .hasSize(5);
        assertThat(valid).noneMatch(given -> CATALOGS.rules().decide(given).outcome() == Outcome.REFUSE);
    }

    @Test
    void copies_are_tried_one_below_at_and_one_above_their_limit_with_words_and_source() {
        Map<FactValue, String> tried = BOUNDARY.stream()
                .filter(each -> each.requirement().equals("at-most-10-copies"))
                .filter(each -> each.given().procedure().equals("2.000815"))
                .collect(Collectors.toMap(
                        each -> each.given().facts().get("copies"),
                        each -> each.describe(Language.ENGLISH).replaceAll(" \\{.*", ""),
                        (one, other) -> one));

        assertThat(tried.keySet()).containsExactlyInAnyOrder(FactValue.of(9), FactValue.of(10), FactValue.of(11));
        assertThat(tried.get(FactValue.of(11)))
                .contains("“Number of copies” is 11: one above its limit of 10 (at-most-10-copies)")
                .contains("[Hoàn Kiếm no-wait plan 2022 item 2 (2)]");
    }

    @Test
    void fifteen_hours_is_tried_a_second_before_at_and_a_second_after() {
        Set<LocalDateTime> received = received("2.000815");

        LocalDate day = LocalDate.of(2022, 5, 4);
        assertThat(received)
                .contains(
                        LocalDateTime.of(day, LocalTime.of(14, 59, 59)),
                        LocalDateTime.of(day, LocalTime.of(15, 0)),
                        LocalDateTime.of(day, LocalTime.of(15, 0, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn-certification", "vn-civil-status", "vn-interlinked"})
    void each_time_limit_applies_before_at_and_after_its_cut_off_though_it_turns_on_facts(String id) {
        assertAllSeen(id, CoverageGroup.LIMITS);
    }

    @Test
    void a_residence_may_be_that_of_the_desk_and_the_desk_one_of_another_level() {
        assertAllSeen("vn-civil-status", CoverageGroup.REQUIREMENTS);
    }

    private static void assertAllSeen(String id, CoverageGroup group) {
        Catalog catalog = Catalogs.shipped(id).orElseThrow();
        TestedCatalogs tested = TestedCatalogs.of(catalog);
        LawCoverage coverage = LawCoverage.of(catalog);
        CaseGenerator.of(tested)
                .boundary()
                .forEach(each -> coverage.note(each.given(), tested.rules().decide(each.given())));

        CoverageShare share = coverage.report().share(group);
        assertThat(share.counted()).isPositive();
        assertThat(share.seen()).as(coverage.report().text(Language.ENGLISH)).isEqualTo(share.counted());
    }

    @Test
    void the_days_before_on_and_after_both_ends_of_the_programme_are_tried() {
        Set<LocalDate> days =
                received("2.000815").stream().map(LocalDateTime::toLocalDate).collect(Collectors.toSet());

        for (LocalDate end : List.of(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 10, 31))) {
            assertThat(days).contains(end.minusDays(1), end, end.plusDays(1));
        }
    }

    @Test
    void a_dossier_on_its_way_when_the_law_changes_is_decided_before_on_and_after_that_day() {
        Set<Object> decided = BOUNDARY.stream()
                .map(GeneratedCase::given)
                .filter(given -> given.receivedAt().orElseThrow().toLocalDate().equals(LocalDate.of(2027, 2, 28)))
                .flatMap(given -> given.decidedOn().stream())
                .collect(Collectors.toSet());

        assertThat(decided)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2));
    }

    @Test
    void what_the_page_shows_is_what_it_prints() {
        GeneratedCase tooMany = HOAN_KIEM
                .boundary()
                .filter(each -> each.requirement().equals("at-most-10-copies")
                        && each.about().en().contains("above"))
                .findFirst()
                .orElseThrow();

        assertThat(tooMany.about().en()).isEqualTo("“Number of copies” is 11: one above its limit of 10");
        assertThat(tooMany.citations().get(0).label(Language.ENGLISH))
                .isEqualTo("Hoàn Kiếm no-wait plan 2022 item 2 (2)");
    }

    @Test
    void every_fact_is_not_known_for_once_and_not_applicable_where_it_may_be() {
        Set<String> unknown = new HashSet<>();
        Set<String> notApplicable = new HashSet<>();
        for (GeneratedCase each : BOUNDARY) {
            if (each.about().en().endsWith("is not known")) {
                unknown.add(each.about().en());
            }
            each.given().facts().forEach((fact, value) -> {
                if (value.equals(FactValue.NOT_APPLICABLE)) {
                    notApplicable.add(fact);
                }
            });
        }

        assertThat(unknown).contains("“Number of copies” is not known", "the unit is not known");
        Set<String> mayNotApply = new HashSet<>();
        CATALOGS.catalogs()
                .forEach(catalog -> catalog.facts().stream()
                        .filter(fact -> fact.mayNotApply())
                        .forEach(fact -> mayNotApply.add(fact.id())));
        assertThat(notApplicable).isEqualTo(mayNotApply);
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void a_generated_case_is_made_again_from_its_line(GeneratedCase generated) {
        assertThat(CATALOGS.rules().decide(generated.given())).isNotNull();
        assertThat(HOAN_KIEM.again(generated.origin())).isEqualTo(generated);
    }

    @Test
    void random_cases_depend_on_their_seed_and_number_only() {
        List<GeneratedCase> some = HOAN_KIEM.random(17, 30).toList();

        assertThat(some).hasSizeGreaterThan(20).allMatch(each -> CATALOGS.accepts(each.given()));
        assertThat(HOAN_KIEM.random(18, 30).toList()).isNotEqualTo(some);
        assertThat(HOAN_KIEM.again(some.get(7).origin())).isEqualTo(some.get(7));
    }

    @Test
    void a_line_of_no_case_is_refused() {
        for (String line : List.of("", "boundary", "boundary/0/x", "boundary/0/9999999", "valid/0/-1", "else/0/1")) {
            assertThatThrownBy(() -> HOAN_KIEM.again(line))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no such case: " + line);
        }
    }
}
