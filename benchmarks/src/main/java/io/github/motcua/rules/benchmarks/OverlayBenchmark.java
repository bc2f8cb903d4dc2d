package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedOverlays;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What overlays cost a decision: 6,000 procedures, and no ward or 3,300 that add three each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx4g")
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class OverlayBenchmark {

    /** How many wards have overlays. */
    @Param({"0", "3300"})
    public int wards;

    private ProcedureRules rules;
    private Case added;
    private Case listed;

    /** Made by JMH. */
    public OverlayBenchmark() {}

    /** Generates the catalogs, tells how long loading took, and sees that the overlays are found. */
    @Setup
    public void setUp() {
        List<Catalog> catalogs = GeneratedOverlays.of(wards);
        long start = System.nanoTime();
        rules = ProcedureRules.of(catalogs);
        System.out.println("load and check: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        added = GeneratedOverlays.request(7);
        listed = GeneratedOverlays.listed(7);
        Outcome outcome = rules.decide(added).outcome();
        if (outcome != (wards == 0 ? Outcome.ORDINARY : Outcome.NO_WAIT)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** A procedure that the ward has added. */
    @Benchmark
    public Decision added() {
        return rules.decide(added);
    }

    /** A procedure on the national list. */
    @Benchmark
    public Decision listed() {
        return rules.decide(listed);
    }
}
