package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what stays on the heap, in bytes, on one line: of the catalogs as objects, and then in addition of the
 * rules, of the first decision, and of a decision on every procedure; last what the JVM uses outside the
 * heap for classes and code. To be run with the serial collector, which leaves nothing behind that is not
 * reachable.
 */
public final class MemoryProbe {

    /** What must not be collected while it is measured. */
    private static final List<Object> KEPT = new ArrayList<>();

    private MemoryProbe() {}

    /**
     * Runs once.
     *
     * @param args {@code shipped}, {@code generated SHAPES COUNT}, {@code country DELEGATIONS}, or
     *     {@code overlays WARDS}
     */
    public static void main(String[] args) {
        long start = used();
        List<Case> cases = new ArrayList<>();
        Catalog catalog;
        List<Catalog> others = List.of();
        if (args[0].equals("shipped")) {
            catalog = Catalogs.hoanKiemNoWait2022();
            Catalogs.vnCertification();
            Catalogs.vnCivilStatus();
            cases.add(ShippedCase.NO_WAIT.given());
        } else if (args[0].equals("country")) {
            catalog = GeneratedCountry.of(Integer.parseInt(args[1]));
            Catalogs.vnCertification();
            cases.add(GeneratedCountry.request(0));
        } else if (args[0].equals("overlays")) {
            List<Catalog> all = GeneratedOverlays.of(Integer.parseInt(args[1]));
            catalog = all.get(0);
            others = all.subList(1, all.size());
            Catalogs.vnCertification();
            cases.add(GeneratedOverlays.listed(0));
            for (int i = 0; i < 3_300; i++) {
                cases.add(GeneratedOverlays.request(i));
            }
        } else {
            int procedures = Integer.parseInt(args[2]);
            catalog = GeneratedCatalog.of(procedures, Shapes.valueOf(args[1]));
            Catalogs.vnCertification();
            for (int i = 0; i < procedures; i++) {
                cases.add(GeneratedCatalog.request(i));
            }
        }
        KEPT.add(catalog);
        KEPT.add(others);
        KEPT.add(cases);
        long catalogs = used();
        List<Catalog> together = new ArrayList<>(others);
        together.add(catalog);
        ProcedureRules rules = ProcedureRules.of(together);
        KEPT.add(rules);
        long made = used();
        rules.decide(cases.get(0));
        long first = used();
        if (args[0].equals("shipped")) {
            for (String procedure : rules.procedures()) {
                cases.add(ShippedCase.request(procedure).without("refusalGrounds"));
            }
        }
        long before = used();
        for (Case given : cases) {
            rules.decide(given);
        }
        long all = used();
        System.out.println((catalogs - start) + " " + (made - catalogs) + " " + (first - made) + " " + (all - before)
                + " " + outside());
    }

    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private static long outside() {
        long used = 0;
        for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
            used += pool.getType() == MemoryType.NON_HEAP ? pool.getUsage().getUsed() : 0;
        }
        return used;
    }
}
