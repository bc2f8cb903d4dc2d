package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedCoverageTest {
    @Test
    void all() throws IOException {
        List<Catalog> shipped = new ArrayList<>();
        Catalogs.shipped().forEach(id -> shipped.add(Catalogs.shipped(id).orElseThrow()));
        ProcedureRules rules = ProcedureRules.of(shipped);
        long t0 = System.nanoTime();
        LawCoverage coverage = LawCoverage.of(shipped, List.of());
        System.out.println("made in " + (System.nanoTime() - t0) / 1e9);
        t0 = System.nanoTime();
        for (String line : Files.readAllLines(Path.of("../rules-core/src/test/resources/golden/answers.txt"))) {
            try {
                coverage.deciding(rules)
                        .apply(CaseJson.read(line.substring(line.indexOf("  <=  ") + 6), Catalog.VIETNAM)
                                .orReject());
            } catch (RejectedException r) {
            }
        }
        System.out.println("noted in " + (System.nanoTime() - t0) / 1e9);
        System.out.println(coverage.report().text(Language.ENGLISH));
        Files.writeString(Path.of("target/coverage.html"), coverage.report().html(Language.VIETNAMESE));
        Files.writeString(Path.of("target/coverage.json"), coverage.report().json());
        coverage.report()
                .entries()
                .forEach(e -> e.marks()
                        .forEach(m -> m.outOfReach()
                                .ifPresent(w -> System.out.println("OUT " + e.place() + " " + e.id() + " "
                                        + m.what().en() + " -- " + w.en()))));
    }
}
