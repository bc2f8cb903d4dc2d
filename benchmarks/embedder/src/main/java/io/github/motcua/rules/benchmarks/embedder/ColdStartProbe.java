package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Loads catalogs and decides two cases, once. Prints when, on one line: milliseconds since the epoch at
 * which the JVM started and {@code main} was entered; nanoseconds from there to the catalogs as objects, the
 * rules, the first decision, and a second decision on another procedure; and the nanoseconds of processor
 * time that all threads have used by then.
 */
public final class ColdStartProbe {

    private ColdStartProbe() {}

    /**
     * Runs once.
     *
     * @param args {@code shipped}; {@code objects SHAPES COUNT}; or {@code file PATH}
     */
    public static void main(String[] args) throws IOException {
        long entered = System.currentTimeMillis();
        long zero = System.nanoTime();
        boolean shipped = args[0].equals("shipped");
        Catalog built = built(args);
        long objects = System.nanoTime() - zero;
        ProcedureRules rules;
        if (shipped) {
            rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        } else {
            rules = ProcedureRules.of(built == null ? Catalogs.read(Path.of(args[1])) : built);
        }
        long loaded = System.nanoTime() - zero;
        decide(rules, shipped ? ShippedCase.NO_WAIT.given() : GeneratedCatalog.request(0));
        long first = System.nanoTime() - zero;
        decide(rules, shipped ? ShippedCase.MARRIAGE.given() : GeneratedCatalog.request(1));
        long second = System.nanoTime() - zero;

        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(started + " " + entered + " " + objects + " " + loaded + " " + first + " " + second + " "
                + processor.toNanos());
    }

    private static @Nullable Catalog built(String[] args) {
        return args[0].equals("objects")
                ? GeneratedCatalog.of(Integer.parseInt(args[2]), Shapes.valueOf(args[1]))
                : null;
    }

    private static void decide(ProcedureRules rules, Case given) {
        Outcome outcome = rules.decide(given).outcome();
        if (outcome != Outcome.NO_WAIT) {
            throw new IllegalStateException(outcome + " instead of NO_WAIT");
        }
    }
}
