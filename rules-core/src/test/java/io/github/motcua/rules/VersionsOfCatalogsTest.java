package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.PAGES;
import static io.github.motcua.rules.SmallCatalog.always;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.days;
import static io.github.motcua.rules.SmallCatalog.fewPages;
import static io.github.motcua.rules.SmallCatalog.issues;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.programme;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.legal.Period;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several versions of one catalog loaded together: what counts is the one of the day of receipt. */
class VersionsOfCatalogsTest {

    private static Catalog law(String version, Period validity, long mostPages) {
        return fewPages(version, validity, mostPages).build();
    }

    private static Decision decide(ProcedureRules rules, String day, long pages) {
        return rules.decide(request().receivedAt(day + "T09:00").with("pages", pages));
    }

    private static final Catalog OLD = law("2015", days("", "2025-06-30"), 10);
    private static final Catalog NEW = law("2025", days("2025-07-01", ""), 20);

    @ParameterizedTest
    @CsvSource({
        "2025-06-29, 10, ORDINARY, 2015",
        "2025-06-29, 11, REFUSE, 2015",
        "2025-06-30, 11, REFUSE, 2015",
        "2025-07-01, 11, ORDINARY, 2025",
        "2025-07-01, 20, ORDINARY, 2025",
        "2025-07-01, 21, REFUSE, 2025",
        "2025-07-02, 21, REFUSE, 2025"
    })
    void the_version_of_the_day_of_receipt_decides(String day, long pages, Outcome outcome, String version) {
        for (ProcedureRules rules : List.of(ProcedureRules.of(OLD, NEW), ProcedureRules.of(NEW, OLD))) {
            Decision decision = decide(rules, day, pages);

            assertThat(decision.outcome()).isEqualTo(outcome);
            assertThat(decision.catalogs()).containsExactly(new CatalogVersion("law", version));
        }
    }

    @Test
    void a_request_continues_under_the_version_of_the_day_of_receipt() {
        ProcedureRules rules = ProcedureRules.of(OLD, NEW);

        assertThat(rules.follow(request().receivedAt("2025-06-30T16:00").with("pages", 10), List.of())
                        .decision()
                        .catalogs())
                .containsExactly(new CatalogVersion("law", "2015"));
    }

    @Test
    void between_two_versions_and_after_the_last_no_rule_is_in_force_and_the_neighbour_does_not_stand_in() {
        ProcedureRules rules = ProcedureRules.of(
                law("1", days("2016-01-01", "2019-12-31"), 10), law("2", days("2021-01-01", "2022-12-31"), 20));

        for (String day : List.of("2015-12-31", "2020-01-01", "2020-12-31", "2023-01-01")) {
            RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> decide(rules, day, 1));
            assertThat(issues(rejected)).as(day).containsExactly("/receivedAt no-rule-in-force");
            assertThat(rejected.issues().get(0).help().en())
                    .contains("2016-01-01..2019-12-31")
                    .contains("2021-01-01..2022-12-31");
        }
        for (String day : List.of("2016-01-01", "2019-12-31", "2021-01-01", "2022-12-31")) {
            assertThat(decide(rules, day, 1).outcome()).as(day).isEqualTo(Outcome.ORDINARY);
        }
        assertThat(rules.periods(CODE))
                .containsExactly(days("2016-01-01", "2019-12-31"), days("2021-01-01", "2022-12-31"));
    }

    @Test
    void what_goes_on_from_one_version_to_the_next_is_one_period() {
        assertThat(ProcedureRules.of(OLD, NEW).periods(CODE)).containsExactly(Period.ALWAYS);
    }

    @Test
    void what_another_catalog_changes_does_not_part_the_days_of_a_procedure() {
        Catalog first = Catalog.catalog("other", "1", OLD.title(), OLD.publisher())
                .sources(OLD.sources())
                .inForce(days("", "2025-06-30"))
                .build();
        Catalog second = Catalog.catalog("other", "2", OLD.title(), OLD.publisher())
                .sources(OLD.sources())
                .inForce(days("2025-07-01", ""))
                .build();

        assertThat(ProcedureRules.of(law("1", Period.ALWAYS, 10), first, second).periods(CODE))
                .containsExactly(Period.ALWAYS);
    }

    @Test
    void a_procedure_that_a_later_version_takes_up_after_a_while_has_two_periods() {
        Catalog later = NEW.toBuilder()
                .procedures(List.of(procedure("law", "any-desk", "few-pages")
                        .inForce(days("2025-08-01", ""))
                        .within(always("law"))
                        .build()))
                .build();

        assertThat(ProcedureRules.of(OLD, later).periods(CODE))
                .containsExactly(days("", "2025-06-30"), days("2025-08-01", ""));
    }

    @Test
    void versions_that_mean_other_zones_are_refused() {
        Catalog elsewhere = NEW.toBuilder().zone(ZoneId.of("Asia/Tokyo")).build();

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(OLD, elsewhere));

        assertThat(issues(rejected)).containsExactly("law 2025 /zone contradiction");
    }

    @Test
    void a_procedure_that_only_a_later_version_has_is_known_before_but_not_in_force() {
        Catalog without = Catalog.catalog("law", "0", OLD.title(), OLD.publisher())
                .sources(OLD.sources())
                .inForce(days("", "2014-12-31"))
                .build();
        ProcedureRules rules = ProcedureRules.of(without, law("1", days("2015-01-01", ""), 10));

        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> decide(rules, "2014-12-31", 1));
        assertThat(issues(rejected)).containsExactly("/receivedAt no-rule-in-force");
        assertThat(rules.procedures()).containsExactly(CODE);
    }

    /** A catalog that is built on another takes from it what that one said on the day. */
    @Test
    void what_is_built_on_a_catalog_is_built_on_its_version_of_the_day() {
        Catalog wards = catalog("programme")
                .builtOn(List.of("law"))
                .units(List.of(SmallCatalog.ward("programme")))
                .requirements(List.of(requirement(
                        "programme",
                        "very-few",
                        RequirementKind.ELIGIBILITY,
                        Criterion.atMost("pages", FactValue.of(5)))))
                .programmes(List.of(programme("programme", "at-once", "very-few")))
                .build();
        ProcedureRules rules = ProcedureRules.of(wards, NEW, OLD);

        Decision before = decide(rules, "2025-06-30", 11);
        Decision after = decide(rules, "2025-07-01", 11);
        assertThat(before.catalogs())
                .containsExactly(new CatalogVersion("law", "2015"), new CatalogVersion("programme", "1"));
        assertThat(after.catalogs())
                .containsExactly(new CatalogVersion("law", "2025"), new CatalogVersion("programme", "1"));
        assertThat(before.outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(after.outcome()).isNotEqualTo(Outcome.REFUSE);
    }

    @Test
    void two_versions_that_share_a_day_are_refused_with_both_places_and_the_days() {
        Catalog tooEarly = law("2025", days("2025-06-29", ""), 20);

        for (List<Catalog> order : List.of(List.of(OLD, tooEarly), List.of(tooEarly, OLD))) {
            RejectedException rejected = catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(order));
            Issue issue = rejected.issues().get(0);
            assertThat(rejected.issues()).hasSize(1);
            assertThat(issue.location().toString()).isEqualTo("law 2025 /validity");
            assertThat(issue.code().id()).isEqualTo("overlap");
            assertThat(issue.message().en()).contains("law 2015 /validity").contains("2025-06-29..2025-06-30");
        }
    }

    @Test
    void the_same_version_given_twice_is_refused() {
        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(OLD, NEW, NEW));

        assertThat(issues(rejected)).containsOnly("law 2025 /id duplicate-id", "law 2025 /procedures/0 overlap");
    }

    /** What is wrong with one version is told once, in its own file, however many spans of days it takes part in. */
    @Test
    void a_problem_of_one_version_stands_in_the_text_of_that_version() {
        Catalog wrong = law("2025", days("2025-07-01", "2025-12-31"), 2000);
        Catalog last = law("2026", days("2026-01-01", ""), 30);
        List<ReadDocument<Catalog>> documents = new ArrayList<>();
        for (Catalog catalog : List.of(OLD, wrong, last)) {
            byte[] json = CatalogJson.write(catalog).getBytes(StandardCharsets.UTF_8);
            documents.add(CatalogJson.read(json, catalog.version() + ".json"));
        }

        List<Issue> issues = Catalogs.check(documents);

        assertThat(issues).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.location().document()).isEqualTo("2025.json");
            assertThat(issue.location().line()).isPositive();
        });
        assertThat(issues).doesNotHaveDuplicates();
    }

    @Test
    void drl_and_the_map_of_competence_are_those_of_the_day() {
        ProcedureRules rules = ProcedureRules.of(OLD, NEW);

        assertThat(rules.drl(List.of(CODE), LocalDate.of(2025, 6, 30))).contains("<= 10L");
        assertThat(rules.drl(List.of(CODE), LocalDate.of(2025, 7, 1))).contains("<= 20L");
    }

    /** Beside the plainest telling: the version whose days hold the day of receipt, if there is one. */
    @Test
    void of_any_number_of_versions_in_any_order_the_one_of_the_day_decides() {
        Random random = new Random(5);
        for (int round = 0; round < 60; round++) {
            List<Catalog> versions = new ArrayList<>();
            LocalDate first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(50));
            int count = 2 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                LocalDate last = first.plusDays(random.nextInt(40));
                boolean open = i == count - 1 && random.nextBoolean();
                versions.add(law("v" + i, new Period(first, open ? null : last), 10L * (i + 1)));
                first = last.plusDays(1 + random.nextInt(3));
            }
            List<Catalog> order = new ArrayList<>(versions);
            Collections.shuffle(order, random);
            ProcedureRules rules = ProcedureRules.of(order);
            for (int i = 0; i < 40; i++) {
                LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(300));
                String wanted = "none";
                for (Catalog version : versions) {
                    wanted = version.validity().contains(day) ? version.version() : wanted;
                }
                String found;
                try {
                    found = decide(rules, day.toString(), 1).catalogs().get(0).version();
                } catch (RejectedException noRule) {
                    found = "none";
                }
                assertThat(found).as("%s on %s", versions, day).isEqualTo(wanted);
            }
        }
    }

    /** Both compile to the same rules: what is asked of the one must not be answered by the other. */
    @Test
    void versions_that_write_the_same_by_another_reading_are_decided_each_by_its_own() {
        Criterion few = Criterion.atMost("pages", FactValue.of(10));
        Criterion more = Criterion.atMost("pages", FactValue.of(20));
        Criterion many = Criterion.atLeast("pages", FactValue.of(11));
        ProcedureRules rules = ProcedureRules.of(
                version(
                        "1",
                        days("", "2022-06-30"),
                        PAGES,
                        "strict",
                        Criterion.underReading("scope", new TreeMap<>(Map.of("strict", few, "lenient", more))),
                        many),
                version(
                        "2",
                        days("2022-07-01", ""),
                        PAGES,
                        "lenient",
                        Criterion.underReading("scope", new TreeMap<>(Map.of("strict", more, "lenient", few))),
                        many));

        assertThat(rules.decide(request()).outcome())
                .as("no number of pages is both at most 10 and at least 11")
                .isEqualTo(Outcome.SUPPLEMENT);
        assertThat(rules.decide(request().receivedAt("2022-07-01T09:00")).outcome())
                .isEqualTo(Outcome.SUPPLEMENT);
    }

    @Test
    void a_value_that_a_fact_has_in_a_later_version_only_is_thought_of_there_only() {
        Criterion notA = Criterion.not(Criterion.is("kind", FactValue.of("A")));
        Criterion notB = Criterion.not(Criterion.is("kind", FactValue.of("B")));
        ProcedureRules rules = ProcedureRules.of(
                version("1", days("", "2022-06-30"), kinds("A", "B"), "strict", notA, notB),
                version("2", days("2022-07-01", ""), kinds("A", "B", "C"), "strict", notA, notB));

        assertThat(rules.decide(request()).outcome()).as("it is one of the two").isEqualTo(Outcome.SUPPLEMENT);
        assertThat(rules.decide(request().receivedAt("2022-07-01T09:00")).outcome())
                .as("it may be the third")
                .isEqualTo(Outcome.UNDETERMINED);
    }

    private static FactDeclaration kinds(String... codes) {
        return SmallCatalog.codes("kind", FactType.CHOICE, codes);
    }

    private static Catalog version(
            String version, Period validity, FactDeclaration fact, String taken, Criterion... asked) {
        List<Requirement> requirements = new ArrayList<>(
                List.of(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always())));
        List<String> ids = new ArrayList<>(List.of("any-desk"));
        for (Criterion each : asked) {
            ids.add("asked-" + ids.size());
            requirements.add(requirement("law", ids.get(ids.size() - 1), RequirementKind.COMPLETENESS, each));
        }
        return catalog("law").build().toBuilder(version)
                .inForce(validity)
                .facts(List.of(fact))
                .readings(List.of(SmallCatalog.reading("law", "scope", taken)))
                .requirements(requirements)
                .procedures(List.of(procedure("law", ids.toArray(String[]::new))
                        .within(always("law"))
                        .build()))
                .build();
    }
}
