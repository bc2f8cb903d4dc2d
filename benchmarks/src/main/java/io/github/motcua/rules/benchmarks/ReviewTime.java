package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import java.lang.management.ManagementFactory;

/** How long the review of a national catalog takes: 6,000 procedures and a programme that covers all of them. */
public final class ReviewTime {

    private static final int PROCEDURES = 6000;
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private ReviewTime() {}

    /**
     * Measures and prints, the first run cold.
     *
     * @param args how many runs of each; 5 if not given
     */
    public static void main(String[] args) {
        int runs = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        System.out.println(Machine.described() + ", " + runs + " runs each");
        System.out.println("| conditions | load, ms | review, ms | of the processor, ms | findings |");
        System.out.println("|---|---|---|---|---|");
        for (int i = 0; i < runs; i++) {
            for (Shapes shapes : Shapes.values()) {
                Catalog catalog = GeneratedCatalog.of(PROCEDURES, shapes);
                long begin = System.nanoTime();
                ProcedureRules rules = ProcedureRules.of(catalog);
                long loaded = System.nanoTime();
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int findings = rules.review().size();
                long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                long reviewed = System.nanoTime();
                System.out.println("| " + shapes + " | " + (loaded - begin) / NANOS_A_MILLISECOND + " | "
                        + (reviewed - loaded) / NANOS_A_MILLISECOND + " | " + worked / NANOS_A_MILLISECOND + " | "
                        + findings + " |");
            }
        }
    }
}
