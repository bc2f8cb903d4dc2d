package io.github.motcua.rules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.analysis.ComparedAnswer;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.testkit.SmallLaw;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.CaseResult;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a report prints of a missing case stands in a case file as it is: there it passes, and fails by its mutant. More
 * mutants with {@code -Dmotcua.missing.each=4}.
 */
class MissingCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int EACH = Integer.getInteger("motcua.missing.each", 288);

    @TempDir
    private Path folder;

    @Test
    void of_the_shipped_catalogs() throws Exception {
        List<Catalog> shipped = Catalogs.shipped().stream()
                .map(id -> Catalogs.shipped(id).orElseThrow())
                .toList();

        assertThat(pasted(shipped, EACH)).isGreaterThan(900 / EACH);
    }

    @Test
    void of_random_catalogs() throws Exception {
        int pasted = 0;
        for (long seed = 0; seed < 6; seed++) {
            pasted += pasted(RandomWorld.of(seed, EnumSet.noneOf(Feature.class)).catalogs(), EACH);
        }

        assertThat(pasted).isGreaterThan(400 / EACH);
    }

    private int pasted(List<Catalog> catalogs, int oneIn) throws Exception {
        MutationReport report = MutationRun.of(catalogs).oneIn(oneIn, 3).against(rules -> false);
        List<Mutant> mutants = new ArrayList<>();
        ObjectNode root = JSON.createObjectNode();
        for (Catalog catalog : catalogs) {
            Files.writeString(folder.resolve(catalog.id() + ".json"), CatalogJson.write(catalog));
            root.withArrayProperty("catalogs").add(catalog.id() + ".json");
        }
        for (MutantResult hole : report.results(MutantVerdict.HOLE)) {
            MissingCase missing =
                    new MissingCase(hole.mutant(), hole.difference().orElseThrow());
            if (!missing.isOfADossier()) {
                mutants.add(hole.mutant());
            }
        }
        List<String> printed = report.text(Language.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("  missing case: "))
                .map(line -> line.substring("  missing case: ".length()))
                .toList();
        assertThat(printed).hasSameSizeAs(mutants);
        if (mutants.isEmpty()) {
            return 0;
        }
        for (String entry : printed) {
            root.withArrayProperty("cases").add(JSON.readTree(entry));
        }
        CaseFile file = CaseFile.read(root.toString().getBytes(StandardCharsets.UTF_8), "missing.cases.json", folder);
        assertThat(file.run()).allMatch(CaseResult::passed);
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            List<Catalog> changed = new ArrayList<>(catalogs);
            changed.replaceAll(
                    each -> each.id().equals(mutant.catalog()) ? mutant.read().orReject() : each);
            assertThat(file.cases().get(i).run(ProcedureRules.of(changed)).passed())
                    .as(printed.get(i))
                    .isFalse();
        }
        return mutants.size();
    }

    @Test
    void a_case_that_is_longer_than_any_text_is_told_all_the_same() {
        MutationReport report = MutationRun.of(Catalogs.vnCertification())
                .only(mutant -> mutant.place().startsWith("/validity"))
                .against(rules -> false);

        assertThatThrownBy(() -> report.demandKilled(90))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("missing case: {");
    }

    @Test
    void what_shows_only_in_a_dossier_is_not_printed_as_an_entry() {
        MutationReport report = MutationRun.of(Catalogs.shipped("vn-one-stop").orElseThrow())
                .beside(Catalogs.vnCivilStatus())
                .only(mutant -> mutant.place().equals("/readings/1/citations/0/clause"))
                .against(rules -> false);

        assertThat(report.count(MutantVerdict.HOLE)).isEqualTo(1);
        assertThat(report.text(Language.ENGLISH))
                .contains("\n  missing case, of which a case file cannot tell: {\"procedure\":")
                .doesNotContain("missing case: ");
        assertThat(report.json()).contains("\"given\"").doesNotContain("\"missing\"");
    }

    private static ObjectNode entry(Catalog catalog, Predicate<Mutant> wanted, String after) {
        MutantResult hole =
                MutationRun.of(catalog).only(wanted).against(rules -> false).results(MutantVerdict.HOLE).stream()
                        .filter(result -> result.mutant().after().equals(after))
                        .findFirst()
                        .orElseThrow();
        return new MissingCase(hole.mutant(), hole.difference().orElseThrow()).entry();
    }

    @Test
    void a_refusal_is_expected_by_code_severity_and_place_and_a_decision_that_is_refused_by_its_outcome() {
        Catalog law = SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10)));
        Case given = SmallLaw.request().with("copies", 101);
        ProcedureRules rules = ProcedureRules.of(law);
        ComparedAnswer refused = new ComparedAnswer(null, null, rules.check(given));
        ComparedAnswer decided = new ComparedAnswer(rules.decide(given.with("copies", 100)), null, List.of());

        assertThat(expected(law, given, refused, decided))
                .hasToString(
                        "{\"problems\":[{\"code\":\"out-of-range\",\"severity\":\"ERROR\",\"pointer\":\"/facts/copies\"}]}");
        assertThat(expected(law, given, decided, refused)).hasToString("{\"outcome\":\"SUPPLEMENT\"}");
    }

    private static JsonNode expected(Catalog law, Case given, ComparedAnswer before, ComparedAnswer after) {
        Difference difference = new Difference(
                SmallLaw.CODE, Period.ALWAYS, EnumSet.of(Aspect.OUTCOME), given, List.of(), List.of(), before, after);
        return new MissingCase(Mutants.of(law).get(0), difference).entry().get("expected");
    }

    @Test
    void of_two_equal_citations_one_that_is_left_out_is_seen() {
        // one clause cited: that the other is gone shows only where nothing else may stand
        Requirement cited = Requirement.of(
                "asked",
                RequirementKind.COMPLETENESS,
                Criterion.atMost("copies", FactValue.of(10)),
                Text.same("asked"),
                List.of(
                        Provision.of("the-law").article("7"),
                        Provision.of("the-law").article("7").clause("1")));

        assertThat(entry(SmallLaw.asking(cited), mutant -> mutant.place().equals("/requirements/1/citations/0"), "")
                        .at("/expected/findings/0/citations"))
                .hasToString("[{\"source\":\"the-law\",\"article\":\"7\",\"clause\":null},"
                        + "{\"source\":\"the-law\",\"article\":\"7\",\"clause\":\"1\"},\"nothing else\"]");
        assertThat(entry(
                                SmallLaw.asking(cited),
                                mutant -> mutant.place().equals("/requirements/1/citations/1/clause"),
                                "\"10\"")
                        .at("/expected/findings/0/citations"))
                .hasToString("[{\"source\":\"the-law\",\"article\":\"7\",\"clause\":null},"
                        + "{\"source\":\"the-law\",\"article\":\"7\",\"clause\":\"1\"},\"nothing else\"]");
    }

    @Test
    void no_two_entries_have_one_name_though_two_catalogs_or_editions_have_the_same_place() {
        Predicate<Mutant> limit = mutant -> mutant.place().endsWith("/atMost");
        ObjectNode of10 = entry(SmallLaw.asking(Criterion.atMost("copies", FactValue.of(10))), limit, "11");
        ObjectNode ofPages = entry(SmallLaw.asking(Criterion.atMost("pages", FactValue.of(10))), limit, "11");

        assertThat(of10.get("name").textValue())
                .startsWith("law /requirements/1/criterion/atMost: 10 becomes 11 (")
                .isNotEqualTo(ofPages.get("name").textValue());
    }
}
