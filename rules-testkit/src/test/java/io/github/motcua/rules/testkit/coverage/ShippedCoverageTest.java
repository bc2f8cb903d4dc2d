package io.github.motcua.rules.testkit.coverage;

import static io.github.motcua.rules.testkit.coverage.CoverageDemand.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.CaseResult;
import io.github.motcua.rules.testkit.cases.ExpectedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much of the shipped catalogs the cases have seen whose answers were reviewed. */
class ShippedCoverageTest {

    private static final Path REVIEWED = Path.of("../rules-core/src/test/resources/golden/answers.txt");

    private static final Path ADDED = Path.of("src/test/resources/cases/shipped-marks.cases.json");

    private static final List<Catalog> SHIPPED = Catalogs.shipped().stream()
            .map(id -> Catalogs.shipped(id).orElseThrow())
            .toList();

    private static final LawCoverage COVERAGE = LawCoverage.of(SHIPPED, List.of());

    @BeforeAll
    static void noteTheReviewedCases() throws IOException {
        Function<Case, Decision> rules = COVERAGE.deciding(ProcedureRules.of(SHIPPED));
        for (String line : Files.readAllLines(REVIEWED)) {
            try {
                rules.apply(CaseJson.read(line.substring(line.indexOf("  <=  ") + 6), Catalog.VIETNAM)
                        .orReject());
            } catch (RejectedException refused) { // some are there to be refused
            }
        }
        for (ExpectedCase each : CaseFile.read(ADDED).cases()) {
            rules.apply(each.given().orElseThrow());
        }
    }

    @Test
    void the_cases_that_were_added_are_answered_as_their_sources_say() throws IOException {
        assertThat(CaseFile.read(ADDED).run()).hasSize(3).allMatch(CaseResult::passed);
    }

    @Test
    void every_requirement_was_met_not_met_and_undetermined_as_far_as_it_can_be() {
        COVERAGE.demand(
                atLeast(100).percentOfRequirements(),
                atLeast(100).percentOf(CoverageGroup.UNKNOWNS),
                atLeast(100).percentOf(CoverageGroup.PERIODS),
                atLeast(100).percentOf(CoverageGroup.PROCEDURES),
                atLeast(100).percentOf(CoverageGroup.DUTIES),
                atLeast(100).percentOf(CoverageGroup.SLIPS),
                atLeast(100).percentOf(CoverageGroup.READINGS));
    }

    /**
     * What the shipped catalogs alone cannot show, though it is not proved: of the delegations none names a procedure,
     * so that nobody is known to decide by one; and the city's office that delegates in Cần Thơ decides no procedure.
     */
    @Test
    void what_the_reviewed_cases_have_not_seen_needs_other_catalogs() {
        List<String> missing = new ArrayList<>();
        for (CoveredEntry entry : COVERAGE.report().missing()) {
            entry.missing()
                    .forEach(mark -> missing.add(entry.id() + ": " + mark.what().en()));
        }

        assertThat(missing)
                .containsExactlyInAnyOrder(
                        "can-tho-agriculture-2025: excluded: its first day has not come",
                        "can-tho-agriculture-2025: excluded: its last day is over",
                        "wards-own-competence: decides while true: Basis of competence: delegated to it");
        assertThat(SHIPPED.stream().flatMap(catalog -> catalog.delegations().stream()))
                .allMatch(delegation -> delegation.procedures().isEmpty());
        assertThat(SHIPPED.stream()
                        .flatMap(catalog -> catalog.procedures().stream())
                        .flatMap(procedure -> procedure.competences().stream()))
                .noneMatch(body -> body.office().equals("ubnd-tinh"));
    }

    @Test
    void what_no_case_can_show_is_little_and_said_why() {
        List<String> outOfReach = new ArrayList<>();
        for (CoveredEntry entry : COVERAGE.report().entries()) {
            for (CoverageMark mark : entry.marks()) {
                if (!mark.counts() && mark.group() == CoverageGroup.REQUIREMENTS) {
                    outOfReach.add(entry.id() + " " + mark.what().en());
                }
            }
        }

        assertThat(outOfReach).containsExactly("not-interlinked not met", "hour-of-arrival not met");
    }

    @Test
    void every_entry_stands_where_its_place_says() throws IOException {
        for (CoveredEntry entry : COVERAGE.report().entries()) {
            JsonNode catalog = new ObjectMapper()
                    .readTree(
                            CatalogJson.write(Catalogs.shipped(entry.catalog()).orElseThrow()));
            String place = entry.place().replaceFirst("/(validity|period)$", "");
            JsonNode there = catalog.at(place);
            List<String> names = List.of(
                    there.path("id").asText("-"),
                    there.path("code").asText("-"),
                    there.path("procedure").asText("-"));

            assertThat(names)
                    .as(entry.place())
                    .anyMatch(name -> entry.id().equals(name)
                            || entry.id().startsWith(name + ".")
                            || entry.id().endsWith(" " + name));
        }
    }
}
