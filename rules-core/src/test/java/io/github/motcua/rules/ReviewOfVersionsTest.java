package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.PAGES;
import static io.github.motcua.rules.SmallCatalog.always;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.fewPages;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The review where a catalog comes in two versions, of which the second holds from 01/07/2025. */
class ReviewOfVersionsTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final Period BEFORE = Period.between(LocalDate.of(2015, 1, 1), CHANGE.minusDays(1));
    private static final Period SINCE = Period.from(CHANGE);

    /** A law under which a request of at most so many pages is taken. */
    private static Catalog law(String version, Period validity, long mostPages, FactDeclaration... more) {
        List<FactDeclaration> facts = new ArrayList<>(List.of(more));
        facts.add(PAGES);
        return fewPages(version, validity, mostPages).facts(facts).build();
    }

    /** A programme for the procedure, for requests of at least so many pages. */
    private static Catalog programme(Period days, long leastPages) {
        Programme programme = Programme.programme("at-once", Text.of("ngay", "at once"))
                .during(days, cited("programme"))
                .in(List.of("quan/phuong"), cited("programme"))
                .covers(List.of(new Coverage(CODE, new TreeSet<>(), cited("programme"))), cited("programme"))
                .requires(List.of("many-pages"))
                .build();
        return catalog("programme")
                .builtOn(List.of("law"))
                .units(List.of(SmallCatalog.ward("programme")))
                .requirements(List.of(requirement(
                        "programme",
                        "many-pages",
                        RequirementKind.ELIGIBILITY,
                        Criterion.atLeast("pages", FactValue.of(leastPages)))))
                .programmes(List.of(programme))
                .build();
    }

    private static Period year(int year) {
        return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Without what is so of all small catalogs: their words are the same in both languages, and any desk may decide. */
    private static List<ReviewFinding> found(Catalog... catalogs) {
        return ProcedureRules.of(catalogs).review().stream()
                .filter(finding -> finding.code() != ReviewCode.NOT_TRANSLATED
                        && !finding.place().contains("any-desk"))
                .toList();
    }

    private static List<String> keys(Catalog... catalogs) {
        return found(catalogs).stream().map(ReviewFinding::key).toList();
    }

    @Test
    void a_mistake_in_one_version_is_told_of_that_version() {
        Catalog wrong = law("1", BEFORE, 1000);
        Catalog right = law("2", SINCE, 20);

        assertThat(keys(wrong, right))
                .containsExactly("pointless-limit law 1 requirements/few-pages/criterion pages atMost 1000");
        assertThat(keys(law("1", BEFORE, 10), law("2", SINCE, 1000)))
                .containsExactly("pointless-limit law 2 requirements/few-pages/criterion pages atMost 1000");
        assertThat(keys(law("1", BEFORE, 1000), law("2", SINCE, 1000)))
                .containsExactly(
                        "pointless-limit law 1 requirements/few-pages/criterion pages atMost 1000",
                        "pointless-limit law 2 requirements/few-pages/criterion pages atMost 1000");
    }

    @Test
    void a_programme_of_a_year_is_not_missed_by_the_law_of_other_years() {
        for (int year : List.of(2016, 2026)) {
            assertThat(keys(law("1", BEFORE, 10), law("2", SINCE, 20), programme(year(year), 5)))
                    .isEmpty();
        }
        assertThat(keys(law("1", BEFORE, 10), law("2", Period.between(CHANGE, CHANGE), 20), programme(year(2026), 5)))
                .containsExactly("never-in-force programme programmes/at-once/list/procedures/" + CODE);
    }

    @Test
    void what_cannot_be_met_by_the_law_of_some_days_is_told_with_a_case_of_those_days() {
        Catalog programme = programme(Period.between(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31)), 15);

        assertThat(found(law("1", BEFORE, 10), law("2", SINCE, 20), programme))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(ReviewCode.CANNOT_BE_MET_TOGETHER);
                    assertThat(finding.shownBy().orElseThrow().receivedAt().orElseThrow())
                            .isBefore(CHANGE.atStartOfDay());
                });
        ReviewFinding since =
                found(law("1", BEFORE, 20), law("2", SINCE, 10), programme).get(0);
        assertThat(since.shownBy().orElseThrow().receivedAt().orElseThrow()).isAfterOrEqualTo(CHANGE.atStartOfDay());
        assertThat(ProcedureRules.of(law("1", BEFORE, 20), law("2", SINCE, 10), programme)
                        .decide(since.shownBy().orElseThrow())
                        .findings())
                .anyMatch(finding -> finding.status() == Status.NOT_MET);
    }

    @Test
    void what_one_version_needs_is_of_use() {
        Catalog facts = catalog("facts")
                .sources(List.of())
                .facts(List.of(SmallCatalog.fact("pages", FactType.WHOLE)
                        .range(0, 1000)
                        .build()))
                .build();
        Catalog asks = law("1", BEFORE, 10).toBuilder()
                .facts(List.of())
                .builtOn(List.of("facts"))
                .build();
        Catalog law = catalog("law").build();
        Catalog asksNothing = Catalog.catalog("law", "2", law.title(), law.publisher())
                .sources(law.sources())
                .inForce(SINCE)
                .builtOn(List.of("facts"))
                .requirements(List.of(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(
                        procedure("law", "any-desk").within(always("law")).build()))
                .build();

        assertThat(keys(facts, asks, asksNothing)).isEmpty();
        assertThat(keys(facts, asksNothing)).containsExactly("unused facts facts/pages");
    }
}
