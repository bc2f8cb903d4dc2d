package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.benchmarks.embedder.ShippedCase;
import io.github.motcua.rules.benchmarks.peer.DmnTable;
import io.github.motcua.rules.benchmarks.peer.HandWritten;
import io.github.motcua.rules.benchmarks.peer.Peer;
import io.github.motcua.rules.benchmarks.peer.StockDrools;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.text.Language;
import java.util.List;
import java.util.Set;
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

/** One decision in a warm JVM, with the shipped catalogs, and the same decision by peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecideBenchmark {

    /** The case to decide. */
    @Param
    public ShippedCase shipped = ShippedCase.NO_WAIT;

    private ProcedureRules rules;
    private Case given;
    private String json;
    private Decision decision;

    /** Made by JMH. */
    public DecideBenchmark() {}

    /** Loads the shipped catalogs and prepares the case. */
    @Setup
    public void setUp() {
        rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        given = shipped.given();
        json = CaseJson.write(given);
        decision = rules.decide(given);
        expect(decision.outcome());
    }

    private void expect(Outcome outcome) {
        if (outcome != shipped.outcome()) {
            throw new IllegalStateException(outcome + " instead of " + shipped.outcome());
        }
    }

    /** Objects in, object out. */
    @Benchmark
    public Decision decide() {
        return rules.decide(given);
    }

    /** JSON in, JSON out. */
    @Benchmark
    public String decideJson() {
        return rules.decide(json);
    }

    /** A decision that has been made, in words. */
    @Benchmark
    public String explain() {
        return decision.explain(Language.VIETNAMESE);
    }

    /** Peer: Java written by hand. */
    @Benchmark
    public Outcome handWritten(ByHand peer) {
        return peer.decides();
    }

    /** Peer: the rules for the one procedure, as printed, compiled by stock Drools. */
    @Benchmark
    public Outcome stockDrools(OneInDrools peer) {
        return peer.decides();
    }

    /** Peer: the rules for all shipped procedures in one base of stock Drools. */
    @Benchmark
    public Outcome stockDroolsAll(AllInDrools peer) {
        return peer.decides();
    }

    /** Peer: a DMN decision table. */
    @Benchmark
    public Outcome dmn(InDmn peer) {
        return peer.decides();
    }

    /** A peer made ready. */
    public abstract static class Prepared {
        private Peer peer;

        abstract Peer peer(DecideBenchmark benchmark);

        /** Makes the peer ready and sees that it decides as the library does. */
        @Setup
        public void setUp(DecideBenchmark benchmark) {
            peer = peer(benchmark);
            benchmark.expect(peer.decide());
        }

        Outcome decides() {
            return peer.decide();
        }
    }

    /** Java written by hand. */
    @State(Scope.Benchmark)
    public static class ByHand extends Prepared {
        /** Made by JMH. */
        public ByHand() {}

        @Override
        Peer peer(DecideBenchmark benchmark) {
            return new HandWritten(benchmark.shipped);
        }
    }

    /** Stock Drools with the rules for one procedure. */
    @State(Scope.Benchmark)
    public static class OneInDrools extends Prepared {
        /** Made by JMH. */
        public OneInDrools() {}

        @Override
        Peer peer(DecideBenchmark benchmark) {
            return new StockDrools(benchmark.rules, Set.of(benchmark.given.procedure()), benchmark.shipped);
        }
    }

    /** Stock Drools with the rules for all procedures. */
    @State(Scope.Benchmark)
    public static class AllInDrools extends Prepared {
        /** Made by JMH. */
        public AllInDrools() {}

        @Override
        Peer peer(DecideBenchmark benchmark) {
            return new StockDrools(benchmark.rules, List.copyOf(benchmark.rules.procedures()), benchmark.shipped);
        }
    }

    /** A DMN decision table. */
    @State(Scope.Benchmark)
    public static class InDmn extends Prepared {
        /** Made by JMH. */
        public InDmn() {}

        @Override
        Peer peer(DecideBenchmark benchmark) {
            return new DmnTable(benchmark.shipped);
        }
    }
}
