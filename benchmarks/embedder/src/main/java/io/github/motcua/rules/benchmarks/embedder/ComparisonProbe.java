package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
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
     * @param args the number of procedures, and what is changed: {@code nothing}, {@code order}, {@code one} condition of
     *     one procedure, a condition of {@code all}, or the {@code wording} of a unit
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
            case "one", "all" -> {
                List<Requirement> requirements = new ArrayList<>(catalog.requirements());
                Requirement changed = requirements.remove(what.equals("all") ? 0 : requirements.size() - 1);
                requirements.add(Requirement.of(
                        changed.id(),
                        changed.kind(),
                        Criterion.atMost("pagesPerCopy", FactValue.of(7)),
                        changed.wording(),
                        changed.citations()));
                return catalog.toBuilder().requirements(requirements).build();
            }
            case "wording" -> {
                List<Unit> units = new ArrayList<>();
                for (Unit unit : catalog.units()) {
                    units.add(new Unit(
                            unit.id(), unit.level(), Text.same("Hàng Bạc"), unit.validity(), unit.citations()));
                }
                return catalog.toBuilder().units(units).build();
            }
            default -> {
                return catalog;
            }
        }
    }
}
