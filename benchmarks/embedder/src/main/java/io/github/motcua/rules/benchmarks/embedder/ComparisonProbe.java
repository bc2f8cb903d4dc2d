package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Prints how long it takes to compare two catalogs in a JVM that has just started, in milliseconds without reading and
 * checking them, and what was found.
 */
public final class ComparisonProbe {

    private ComparisonProbe() {}

    /**
     * Runs once.
     *
     * @param args the number of procedures, and what is changed: {@code nothing}, {@code order}, {@code one} condition
     *     of one procedure, {@code sources} on which all rest
     */
    public static void main(String[] args) {
        int procedures = Integer.parseInt(args[0]);
        Catalog before = GeneratedCatalog.of(procedures, Shapes.OWN);
        ProcedureRules rules = ProcedureRules.of(before);
        ProcedureRules later = ProcedureRules.of(changed(GeneratedCatalog.of(procedures, Shapes.OWN), args[1]));
        long start = System.nanoTime();
        Comparison comparison = rules.comparedWith(later);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(procedures + " procedures, " + args[1] + " changed: " + millis + " ms, "
                + comparison.differences().size() + " differences, "
                + comparison.notDecided().size() + " not decided");
    }

    private static Catalog changed(Catalog catalog, String what) {
        switch (what) {
            case "order" -> {
                List<Procedure> procedures = new ArrayList<>(catalog.procedures());
                Collections.reverse(procedures);
                return catalog.toBuilder().procedures(procedures).build();
            }
            case "one" -> {
                List<Requirement> requirements = new ArrayList<>(catalog.requirements());
                Requirement last = requirements.remove(requirements.size() - 1);
                requirements.add(Requirement.of(
                        last.id(),
                        last.kind(),
                        Criterion.atMost("pagesPerCopy", FactValue.of(7)),
                        last.wording(),
                        last.citations()));
                return catalog.toBuilder().requirements(requirements).build();
            }
            case "sources" -> {
                return catalog.toBuilder().calendar("vn-public-sector").build();
            }
            default -> {
                return catalog;
            }
        }
    }
}
