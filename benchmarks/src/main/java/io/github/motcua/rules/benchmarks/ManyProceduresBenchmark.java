package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCatalog.Shapes;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
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

/** What grows with the number of procedures in a catalog and what does not, in a warm JVM. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 2)
public class ManyProceduresBenchmark {

    /** How many procedures: few, as many as rule bases are kept, and a nation's. */
    @Param({"5", "250", "6000"})
    public int procedures = 5;

    /** Whether they share their conditions. */
    @Param
    public Shapes shapes = Shapes.ONE;

    private ProcedureRules rules;
    private Case[] cases;
    private int next;

    /** Made by JMH. */
    public ManyProceduresBenchmark() {}

    /** Generates the catalog and decides once on every procedure. */
    @Setup
    public void setUp() {
        rules = ProcedureRules.of(GeneratedCatalog.of(procedures, shapes));
        cases = new Case[procedures];
        for (int i = 0; i < procedures; i++) {
            cases[i] = GeneratedCatalog.request(i);
            rules.decide(cases[i]);
        }
    }

    /** Always the same procedure. */
    @Benchmark
    public Decision oneProcedure() {
        return rules.decide(cases[0]);
    }

    /** All procedures in turn: no rule base is asked for twice before all others have been. */
    @Benchmark
    public Decision eachInTurn() {
        next = next + 1 == procedures ? 0 : next + 1;
        return rules.decide(cases[next]);
    }
}
