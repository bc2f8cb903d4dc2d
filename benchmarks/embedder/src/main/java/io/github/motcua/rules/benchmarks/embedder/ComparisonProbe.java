package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints how long it takes to compare two catalogs in a JVM that has just started, in milliseconds without reading and
 * checking them, and what was found.
 */
public final class ComparisonProbe {

    private static final int WARDS = 3_300;

    private ComparisonProbe() {}

    /**
     * Runs once. Beside the time it prints how much of it a processor worked, as others may use the machine too.
     *
     * @param args the number of procedures, and what is changed: {@code nothing}, {@code order}, {@code one} condition of
     *     one procedure, a condition of {@code all}, the last day of the {@code programme} of all, the {@code wording} of a
     *     unit, or the {@code overlay} of one of 3,300 wards
     */
    public static void main(String[] args) {
        int procedures = Integer.parseInt(args[0]);
        Catalog before = GeneratedCatalog.of(procedures, Shapes.OWN);
        boolean ofWards = args[1].equals("overlay");
        ProcedureRules rules = ofWards ? withWards(before, 1) : ProcedureRules.of(before);
        Catalog after = GeneratedCatalog.of(procedures, Shapes.OWN);
        ProcedureRules later = ofWards ? withWards(after, 2) : ProcedureRules.of(changed(after, args[1]));
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long startOfThread = threads.getCurrentThreadCpuTime();
        Comparison comparison = rules.comparedWith(later);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long ofThread = (threads.getCurrentThreadCpuTime() - startOfThread) / 1_000_000;
        System.out.println(procedures + " procedures, " + args[1] + " changed: " + millis + " ms (" + ofThread
                + " ms of one processor), "
                + comparison.differences().size() + " differences, "
                + comparison.notDecided().size() + " not decided, of "
                + comparison.differences().stream()
                        .mapToInt(difference -> 1 + difference.others().size())
                        .sum()
                + " procedures or units");
    }

    /** Each ward makes the limit of ten procedures a day long, from a day on; one of them does so from another. */
    private static ProcedureRules withWards(Catalog law, int from) {
        Opening opening = new Opening(
                "wards-may-shorten",
                "",
                Level.WARD,
                Set.of(Opening.Change.LIMITS),
                Set.of(),
                Period.ALWAYS,
                GeneratedCatalog.BASIS);
        List<Catalog> all = new ArrayList<>();
        List<Unit> units = new ArrayList<>(law.units());
        for (int ward = 0; ward < WARDS; ward++) {
            units.add(new Unit(
                    "tinh/xa-" + ward, Level.WARD, Text.same("ward " + ward), Period.ALWAYS, GeneratedCatalog.BASIS));
        }
        all.add(law.toBuilder().units(units).openings(List.of(opening)).build());
        for (int ward = 0; ward < WARDS; ward++) {
            List<Overlay.ShorterLimit> limits = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                limits.add(new Overlay.ShorterLimit(
                        GeneratedCatalog.code(ward % 100 * 10 + i),
                        "two-days",
                        Term.workingDays(1),
                        Text.same("1"),
                        GeneratedCatalog.BASIS));
            }
            LocalDate first = LocalDate.of(2022, 1, ward == 7 ? from : 1);
            all.add(Catalog.catalog("ward-" + ward, "1", Text.same("ward"), Text.same("ward"))
                    .builtOn(List.of(law.id()))
                    .overlays(List.of(new Overlay(
                            "quicker",
                            opening.id(),
                            new TreeSet<>(Set.of("tinh/xa-" + ward)),
                            Period.from(first),
                            List.of(),
                            new TreeSet<>(),
                            limits,
                            GeneratedCatalog.BASIS)))
                    .build());
        }
        return ProcedureRules.of(all);
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
            case "programme" -> {
                Programme programme = catalog.programmes().get(0);
                Period longer = new Period(
                        programme.period().first(),
                        programme.period().end().orElseThrow().plusDays(1));
                return catalog.toBuilder()
                        .programmes(List.of(Programme.programme(programme.id(), programme.name())
                                .during(longer, programme.periodCitations())
                                .in(programme.units(), programme.unitCitations())
                                .covers(programme.coverages(), programme.listCitations())
                                .requires(programme.requirements())
                                .build()))
                        .build();
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
