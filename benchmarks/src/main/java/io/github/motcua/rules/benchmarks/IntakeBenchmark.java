package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Intake;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** One step of an intake session in a warm JVM: the decision after one more answer, and the question after it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IntakeBenchmark {

    private static final Map<String, FactValue> ANSWERS = Map.ofEntries(
            Map.entry("channel", FactValue.of("IN_PERSON")),
            Map.entry("place", FactValue.of("WARD_OFFICE")),
            Map.entry("refusalGrounds", FactValue.of(List.of())),
            Map.entry("dossierComplete", FactValue.of(true)),
            Map.entry("copies", FactValue.of(10)),
            Map.entry("pagesPerCopy", FactValue.of(20)),
            Map.entry("issuer", FactValue.of("VIETNAM")),
            Map.entry("complex", FactValue.of(false)),
            Map.entry("needsVerification", FactValue.of(false)),
            Map.entry("needsConsultation", FactValue.of(false)),
            Map.entry("canResolveAtOnce", FactValue.of(true)));

    /** How many answers have been given before. */
    @Param({"0", "3", "7", "10"})
    public int answers;

    private Intake before;
    private String fact;
    private FactValue answer;
    private Intake begun;
    private List<String> asked;

    /** Made by JMH. */
    public IntakeBenchmark() {}

    /** Begins a session on ten copies at a ward desk, and sees that all questions together come to an outcome. */
    @Setup
    public void setUp() {
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        begun = rules.intake(Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T09:30"));
        asked = new ArrayList<>();
        List<Intake> steps = new ArrayList<>(List.of(begun));
        Intake intake = begun;
        while (intake.next().isPresent()) {
            String next = intake.next().get().fact();
            asked.add(next);
            intake = intake.with(next, answerTo(next));
            steps.add(intake);
        }
        before = steps.get(answers);
        fact = asked.get(answers);
        answer = answerTo(fact);
        if (intake.decision().outcome() != Outcome.NO_WAIT) {
            throw new IllegalStateException(intake.toString());
        }
    }

    private static FactValue answerTo(String asked) {
        return Objects.requireNonNull(ANSWERS.get(asked), asked);
    }

    /** The decision after the next answer. */
    @Benchmark
    public Intake decision() {
        return before.with(fact, answer);
    }

    /** The decision after the next answer, and all questions that are left, in their order. */
    @Benchmark
    public List<Question> decisionAndQuestions() {
        return before.with(fact, answer).decision().questions();
    }

    /** A whole session, from the first question to the outcome. */
    @Benchmark
    public Intake session() {
        Intake intake = begun;
        for (int i = 0; i < asked.size(); i++) {
            intake = intake.with(asked.get(i), answerTo(asked.get(i)));
            intake.next();
        }
        return intake;
    }
}
