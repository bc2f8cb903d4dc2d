package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.GeneratedCountry;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
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

/** What delegations cost a decision: 6,000 procedures, 10,000 wards, and none, a few or 50,000 delegations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx4g")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompetenceBenchmark {

    private static final int WARDS = 10_000;

    /** How many delegations there are. */
    @Param({"0", "10000", "50000"})
    public int delegations;

    private ProcedureRules rules;
    private Case here;
    private final Case[] cases = new Case[WARDS];
    private int next;

    /** Made by JMH. */
    public CompetenceBenchmark() {}

    /** Generates the catalog, tells how long loading took, and sees that the delegations are found. */
    @Setup
    public void setUp() {
        Catalog catalog = GeneratedCountry.of(delegations);
        long start = System.nanoTime();
        rules = ProcedureRules.of(catalog);
        System.out.println("load and check: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        for (int i = 0; i < WARDS; i++) {
            cases[i] = GeneratedCountry.request(i);
        }
        here = cases[0];
        Basis basis = rules.decide(here)
                .competence()
                .map(DecidingBody::basis)
                .orElseThrow(() -> new IllegalStateException("nobody decides"));
        if (basis != (delegations == 0 ? Basis.OWN : Basis.DELEGATED)) {
            throw new IllegalStateException(basis.toString());
        }
    }

    /** Always the same ward and procedure. */
    @Benchmark
    public Decision oneWard() {
        return rules.decide(here);
    }

    /** Each ward in turn, with a procedure that is delegated there. */
    @Benchmark
    public Decision eachWardInTurn() {
        next = next + 1 == WARDS ? 0 : next + 1;
        return rules.decide(cases[next]);
    }
}
