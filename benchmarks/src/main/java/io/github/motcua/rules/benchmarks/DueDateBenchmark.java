package io.github.motcua.rules.benchmarks;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Due dates of a random mix of receipts, units and cut-offs, without the words of how they were counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DueDateBenchmark {

    private static final int REQUESTS = 1 << 16;

    private final WorkingTime time = WorkingTime.of(List.of(Calendars.vnPublicSector(), Calendars.hanoiWard()), null);
    private final LocalDateTime[] received = new LocalDateTime[REQUESTS];
    private final Term[] terms = new Term[REQUESTS];
    private final CutOff[] cutOffs = new CutOff[REQUESTS];
    private int next;

    /** Made by JMH. */
    public DueDateBenchmark() {}

    /** Draws the requests. */
    @Setup
    public void setUp() {
        Random random = new Random(1);
        List<Term> some = List.of(
                Term.sameDay(),
                Term.sameDay(),
                Term.workingHours(8),
                Term.workingDays(2),
                Term.workingDays(3),
                Term.workingDays("7.5"),
                Term.workingDays(15),
                Term.calendarDays(23),
                Term.months(1, MonthEnd.ROUND_DOWN));
        CutOff.Effect[] effects = CutOff.Effect.values();
        for (int i = 0; i < REQUESTS; i++) {
            CutOff.Effect effect = effects[random.nextInt(effects.length)];
            received[i] = LocalDate.of(2018, 1, 1).atTime(7, 30).plusDays(random.nextInt(3600));
            received[i] = received[i].plusMinutes(random.nextInt(600));
            terms[i] = some.get(random.nextInt(some.size()));
            cutOffs[i] =
                    random.nextInt(4) == 0 ? CutOff.inLastHours(1, effect) : CutOff.after(LocalTime.of(15, 0), effect);
        }
    }

    /** One due date. */
    @Benchmark
    public DueDate due() {
        next = (next + 1) & (REQUESTS - 1);
        return DueDate.of(terms[next], cutOffs[next], false, received[next], time);
    }
}
