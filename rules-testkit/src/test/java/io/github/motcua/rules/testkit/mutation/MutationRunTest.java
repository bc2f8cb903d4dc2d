package io.github.motcua.rules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationRunTest {

    private static final Catalog LAW = SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10)));

    @TempDir
    private Path folder;

    private static Case copies(int number) {
        return SmallLaw.request().with("copies", number);
    }

    private static Outcome outcome(ProcedureRules rules, int copies) {
        return rules.decide(copies(copies)).outcome();
    }

    private static MutationRun ofTheLimit() {
        return MutationRun.of(LAW).only(mutant -> mutant.place().endsWith("/atMost"));
    }

    @Test
    void a_suite_at_the_boundary_kills_both_mutants_of_a_limit() {
        MutationReport report = ofTheLimit()
                .against(rules -> outcome(rules, 10) != Outcome.ORDINARY || outcome(rules, 11) != Outcome.SUPPLEMENT);

        assertThat(report).hasToString("2 mutants, 2 of 2 killed");
        assertThat(report.score()).isEqualTo(100);
        report.demandKilled(100);
    }

    @Test
    void a_suite_beside_the_boundary_has_a_hole_and_the_missing_case_is_told() throws Exception {
        MutationReport report = ofTheLimit().against(rules -> outcome(rules, 10) != Outcome.ORDINARY);

        MutantResult hole = report.results(MutantVerdict.HOLE).get(0);
        assertThat(report.results(MutantVerdict.HOLE)).hasSize(1);
        assertThat(hole.mutant().after()).isEqualTo("11");
        assertThat(hole.difference().orElseThrow().witness().facts()).containsEntry("copies", FactValue.of(11));
        assertThat(report.score()).isEqualTo(50);
        assertThat(report.text(Language.ENGLISH))
                .contains("a hole in the suite: law /requirements/1/criterion/atMost: 10 becomes 11\n"
                        + "  missing case: {\"name\":\"law /requirements/1/criterion/atMost: 10 becomes 11 (")
                .contains("\n  the mutant says ORDINARY; it differs in [");
        assertThat(report.text(Language.VIETNAMESE))
                .contains("lọt lưới: law /requirements/1/criterion/atMost: 10 thành 11\n  trường hợp còn thiếu: {");
        JsonNode survivor = new ObjectMapper().readTree(report.json()).at("/survivors/0");
        assertThat(survivor.at("/verdict").textValue()).isEqualTo("HOLE");
        assertThat(survivor.at("/missing/given/facts/copies").intValue()).isEqualTo(11);
        assertThatThrownBy(() -> report.demandKilled(51))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "fewer than 51 percent of the mutants that could be killed were killed: 1 of 2\n")
                .hasMessageContaining("\"copies\":11");
        report.demandKilled(50);
    }

    @Test
    void the_missing_case_put_into_a_case_file_closes_the_hole() throws Exception {
        MutationReport report = ofTheLimit().against(rules -> outcome(rules, 10) != Outcome.ORDINARY);
        JsonNode missing = new ObjectMapper().readTree(report.json()).at("/survivors/0/missing");
        String file = "{\"title\":\"copies\",\"catalogs\":[\"law.json\"],\"cases\":[" + missing + "]}";
        Files.writeString(folder.resolve("law.json"), CatalogJson.write(LAW));
        CaseFile cases = CaseFile.read(file.getBytes(StandardCharsets.UTF_8), "copies.cases.json", folder);

        MutationReport closed = ofTheLimit()
                .against(rules -> outcome(rules, 10) != Outcome.ORDINARY
                        || cases.run(rules).stream().anyMatch(result -> !result.passed()));

        assertThat(closed.score()).isEqualTo(100);
    }

    @Test
    void a_mutant_that_answers_every_case_as_before_is_no_hole() {
        Criterion twice = Criterion.anyOf(
                Criterion.atMost("copies", FactValue.of(10)), Criterion.atMost("copies", FactValue.of(20)));

        MutationReport report = MutationRun.of(SmallLaw.asking(twice))
                .only(mutant -> mutant.place().contains("/anyOf/0"))
                .against(rules -> outcome(rules, 20) != Outcome.ORDINARY || outcome(rules, 21) != Outcome.SUPPLEMENT);

        assertThat(report.results(MutantVerdict.EQUIVALENT))
                .extracting(result -> result.mutant().kind())
                .containsExactly(MutantKind.LEFT_OUT, MutantKind.NUMBER, MutantKind.NUMBER);
        assertThat(report.results(MutantVerdict.KILLED))
                .extracting(result -> result.mutant().kind())
                .containsExactly(MutantKind.COMPARISON);
        assertThat(report.killable()).isEqualTo(1);
    }

    @Test
    void what_is_refused_at_load_needs_no_suite() {
        MutationReport report = MutationRun.of(LAW)
                .only(mutant -> mutant.place().equals("/requirements/1"))
                .against(rules -> false);

        assertThat(report.count(MutantVerdict.REFUSED)).isEqualTo(1);
        assertThat(report.killable()).isZero();
    }

    @Test
    void without_comparing_it_is_not_decided_whether_there_was_anything_to_notice() {
        assertThat(ofTheLimit().withoutComparing().against(rules -> false).results())
                .extracting(MutantResult::verdict)
                .containsExactly(MutantVerdict.NOT_DECIDED, MutantVerdict.NOT_DECIDED);
    }

    @Test
    void the_figures_of_a_report_add_up() throws Exception {
        MutationReport report = MutationRun.of(LAW).against(rules -> outcome(rules, 10) != Outcome.ORDINARY);

        int verdicts = 0;
        for (MutantVerdict verdict : MutantVerdict.values()) {
            verdicts += report.count(verdict);
        }
        int kinds = report.byKind().values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        JsonNode json = new ObjectMapper().readTree(report.json());
        int killed = report.count(MutantVerdict.KILLED);
        int survived = report.count(MutantVerdict.HOLE) + report.count(MutantVerdict.NOT_DECIDED);
        assertThat(List.of(verdicts, kinds, json.at("/mutants").intValue()))
                .containsOnly(Mutants.of(LAW).size());
        assertThat(report.killable()).isEqualTo(killed + survived);
        assertThat(report.score()).isEqualTo(100 * killed / (killed + survived)).isLessThan(100);
        assertThat(report.count(MutantVerdict.REFUSED)).isPositive();
        assertThat(json.at("/survivors").size()).isEqualTo(survived + report.count(MutantVerdict.EQUIVALENT));
    }

    @Test
    void a_case_file_that_says_nothing_of_what_is_changed_kills_nothing() throws Exception {
        Files.writeString(folder.resolve("law.json"), CatalogJson.write(LAW));
        String given = CaseJson.write(copies(11));
        String unrelated = "{\"catalogs\":[\"law.json\"],\"cases\":[{\"name\":\"eleven\",\"source\":\"read\",\"given\":"
                + given + ",\"expected\":{\"findings\":[{\"requirement\":\"any-desk\",\"status\":\"MET\"}]}}]}";
        ExpectedAnswers suite = ExpectedAnswers.of(
                List.of(CaseFile.read(unrelated.getBytes(StandardCharsets.UTF_8), "eleven.cases.json", folder)));

        assertThat(ofTheLimit().against(suite).count(MutantVerdict.KILLED)).isZero();
        assertThatThrownBy(() -> CaseFile.read(
                        unrelated
                                .replaceFirst("\"expected\":.*", "\"expected\":{}}]}")
                                .getBytes(StandardCharsets.UTF_8),
                        "nothing.cases.json",
                        folder))
                .isInstanceOf(RejectedException.class);
    }

    @Test
    void a_demand_is_of_one_to_a_hundred_percent() {
        MutationReport none = ofTheLimit().withoutComparing().against(rules -> false);

        for (int percent : new int[] {-1, 0, 101}) {
            assertThatThrownBy(() -> none.demandKilled(percent)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> none.demandKilled(1)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_demand_over_nothing_fails() {
        MutationReport nothing = MutationRun.of(LAW).only(mutant -> false).against(rules -> false);

        assertThatThrownBy(() -> nothing.demandKilled(1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing to demand");
        assertThat(nothing).hasToString("0 mutants, none that could be killed");
        assertThat(nothing.score()).isZero();
        assertThat(nothing.text(Language.ENGLISH)).startsWith("0 mutants; none that could be killed,");
        assertThat(nothing.text(Language.VIETNAMESE)).startsWith("0 đột biến; không đột biến nào có thể bị phát hiện,");
    }

    @Test
    void a_suite_that_fails_on_the_catalogs_as_they_are_is_no_suite() {
        assertThatThrownBy(() -> ofTheLimit().against(rules -> true)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ofTheLimit().againstChecks(rules -> {
                    throw new AssertionError("always");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ofTheLimit().oneIn(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void checks_that_throw_kill_like_a_suite_that_fails() {
        MutationReport report = ofTheLimit().againstChecks(rules -> {
            assertThat(outcome(rules, 10)).isEqualTo(Outcome.ORDINARY);
            assertThat(outcome(rules, 11)).isEqualTo(Outcome.SUPPLEMENT);
        });

        assertThat(report.count(MutantVerdict.KILLED)).isEqualTo(2);
    }

    @Test
    void samples_of_different_seeds_together_are_all_mutants_and_each_is_the_same_every_time() {
        List<String> together = new ArrayList<>();
        for (int seed = 0; seed < 7; seed++) {
            List<String> sample = places(MutationRun.of(LAW).oneIn(7, seed));
            assertThat(places(MutationRun.of(LAW).oneIn(7, seed + 7))).isEqualTo(sample);
            together.addAll(sample);
        }

        assertThat(together)
                .containsExactlyInAnyOrderElementsOf(
                        Mutants.of(LAW).stream().map(Mutant::toString).toList());
    }

    private static List<String> places(MutationRun run) {
        return run.withoutComparing().against(rules -> false).results().stream()
                .map(result -> result.mutant().toString())
                .toList();
    }

    @Test
    void answers_written_down_differ_as_soon_as_one_case_or_question_is_answered_in_another_way() {
        ProcedureRules rules = ProcedureRules.of(LAW);
        ProcedureRules other = ProcedureRules.of(SmallLaw.asking(Criterion.atMost("copies", FactValue.of(11))));
        Case unreadable = SmallLaw.request().with("nonsense", 1);

        assertThat(RecordedAnswers.of(rules).to(List.of(copies(10), unreadable)).test(other))
                .isFalse();
        assertThat(RecordedAnswers.of(rules).to(List.of(copies(10), copies(11))).test(other))
                .isTrue();
        assertThat(RecordedAnswers.of(rules)
                        .toQuestion(ProcedureRules::procedures)
                        .test(other))
                .isFalse();
        assertThat(RecordedAnswers.of(rules)
                        .toQuestion(asked -> outcome(asked, 11))
                        .test(other))
                .isTrue();
    }
}
