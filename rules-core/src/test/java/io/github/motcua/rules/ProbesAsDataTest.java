package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The catalogs, and some cases, by which the shipped catalogs are probed beside {@link Probes}, as files that other modules
 * read. Written anew with {@code -Dmotcua.golden=write}.
 */
class ProbesAsDataTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @Test
    void the_files_hold_the_catalogs_and_cases_that_the_tests_use() throws IOException {
        for (Catalog catalog : List.of(CompetenceProbes.catalog(), WardPilot.law(), WardPilot.ofWard())) {
            same(FOLDER.resolve("catalogs").resolve(catalog.id() + ".json"), List.of(onOneLine(catalog)));
        }
        same(FOLDER.resolve("wards.jsonl"), written(WardPilot.cases()));
    }

    private static String onOneLine(Catalog catalog) throws IOException {
        return new ObjectMapper().readTree(CatalogJson.write(catalog)).toString();
    }

    private static List<String> written(List<Case> cases) {
        List<String> lines = new ArrayList<>();
        cases.forEach(given -> lines.add(CaseJson.write(given)));
        return lines;
    }

    private static void same(Path file, List<String> lines) throws IOException {
        if (System.getProperty("motcua.golden", "").equals("write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        }

        assertThat(Files.readAllLines(file)).isEqualTo(lines);
    }
}
