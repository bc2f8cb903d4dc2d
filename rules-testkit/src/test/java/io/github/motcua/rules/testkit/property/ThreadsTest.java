package io.github.motcua.rules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.testkit.SmallCatalogs;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One set of rules serves all threads of a process, for as long as the process lives. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int WORLDS = 8;
    private static final int CASES = 150;

    /** More than the 256 rule bases that are kept. */
    private static final int SHAPES = 300;

    private static final int DECISIONS = 200_000;

    /** A fifth of what would be used if each decision left 100 bytes behind, and ten times what was seen. */
    private static final long MAX_GROWTH = DECISIONS * 20L;

    @Test
    void eight_threads_give_the_same_bytes_as_one() throws Exception {
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = RandomWorld.of(seed);
            List<Case> cases = world.cases(CASES);
            List<String> expected = cases.stream()
                    .map(given -> DecisionJson.write(world.rules().decide(given)))
                    .toList();
            ProcedureRules shared = ProcedureRules.of(world.catalogs());

            List<String> wrong = together(shared, cases, expected);

            assertThat(wrong.stream().limit(3)).as(world.toString()).isEmpty();
        }
    }

    /** All start at once on rules of which nothing is compiled yet, each with the cases in an order of its own. */
    private static List<String> together(ProcedureRules shared, List<Case> cases, List<String> expected)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<List<String>>> workers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            List<Integer> order = new Dice(thread)
                    .shuffled(IntStream.range(0, cases.size()).boxed().toList());
            workers.add(() -> {
                start.await();
                List<String> wrong = new ArrayList<>();
                for (int number : order) {
                    String found = DecisionJson.write(shared.decide(cases.get(number)));
                    if (!found.equals(expected.get(number))) {
                        wrong.add(cases.get(number) + ": expected " + expected.get(number) + ", found " + found);
                    }
                }
                return wrong;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> worker : threads.invokeAll(workers)) {
                wrong.addAll(worker.get());
            }
            return wrong;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothing_is_left_behind_by_decisions() {
        ProcedureRules rules = ProcedureRules.of(SmallCatalogs.manyShapes(SHAPES));
        List<String> codes = List.copyOf(rules.procedures());
        assertThat(codes).hasSize(SHAPES);
        decide(rules, codes, DECISIONS / 4);
        long before = used();

        decide(rules, codes, DECISIONS);

        assertThat(used() - before).isLessThan(MAX_GROWTH);
        assertThat(rules.procedures()).hasSize(SHAPES); // the rules are still in use
    }

    /** Twice through all procedures, so that every rule base is thrown away and made again; each case is another. */
    private static void decide(ProcedureRules rules, List<String> codes, int decisions) {
        int each = decisions / codes.size() / 2;
        LocalDate first = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < 2 * codes.size(); i++) {
            String code = codes.get(i % codes.size());
            for (int n = 0; n < each; n++) {
                rules.decide(Case.of(code)
                        .receivedAt(first.plusDays(n).atTime(9, 0).plusMinutes(i))
                        .at("d" + n + "/w" + i)
                        .with("copies", n % 20));
            }
        }
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
