package io.github.motcua.rules.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The library against the {@link Oracle}, on random cases of random catalogs: about 100,000 unless told
 * otherwise.
 *
 * <p>{@code -Dmotcua.oracle.worlds=5000} looks at so many worlds of catalogs instead of {@value #WORLDS},
 * each with {@value #CASES} cases; {@code -Dmotcua.oracle.case=17/42} shows one case, by world and number.
 *
 * <p>What is promised of a finding: it is never wrong; and it is exact (undetermined only if what is unknown
 * can still decide it) while the criterion is small: the classes into which its comparisons part the
 * values of its facts make at most 20,000 combinations, and no fact that it compares with another is
 * compared a second time. Elsewhere a finding may stay open although every completion agrees. Of the outcome
 * and of the facts asked for the same is promised of all requirements together, while what is not known has
 * few completions ({@value Together#FEW}; the library looks at more). The few answers that are not promised
 * exact, or that have too many completions for the oracle, are held to not being wrong only; how many there
 * may be is asserted.
 */
class DifferentialTest {

    private static final int WORLDS = 120;
    private static final int CASES = 840;
    private static final int SHOWN = 5;

    private static final List<String> WRONG = new ArrayList<>();
    private static final Tally TALLY = new Tally();

    @BeforeAll
    static void look() throws Exception {
        int worlds = Integer.getInteger("motcua.oracle.worlds", WORLDS);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Tally> worker = () -> {
                Tally tally = new Tally();
                for (int seed = next.getAndIncrement(); seed < worlds; seed = next.getAndIncrement()) {
                    look(seed, tally);
                }
                return tally;
            };
            for (Future<Tally> tally : threads.invokeAll(List.of(worker, worker))) {
                TALLY.addAll(tally.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void look(int seed, Tally tally) {
        tally.add("worlds");
        World world;
        try {
            world = new World(seed);
        } catch (RuntimeException refused) {
            wrong("world " + seed + " is refused: " + refused);
            return;
        }
        Oracle oracle = new Oracle(world.law(), tally);
        for (int number = 0; number < CASES; number++) {
            Case given = world.cases().number(number).orElse(null);
            if (given != null) {
                tally.add("cases");
                try {
                    String differences = String.join(
                            "; ", oracle.disagreements(given, world.rules().decide(given)));
                    if (!differences.isEmpty()) {
                        wrong(replay(seed, number) + ": " + differences);
                    }
                } catch (RuntimeException thrown) {
                    wrong(replay(seed, number) + ": " + thrown);
                }
            }
        }
    }

    private static String replay(int seed, int number) {
        return "-Dmotcua.oracle.case=" + seed + "/" + number;
    }

    private static void wrong(String what) {
        synchronized (WRONG) {
            WRONG.add(what);
        }
    }

    @Test
    void library_and_oracle_agree_on_every_case() {
        assertThat(WRONG.stream().limit(SHOWN))
                .as("the first of %d", WRONG.size())
                .isEmpty();
    }

    @Test
    void every_kind_of_answer_was_among_them() {
        assertThat(TALLY.of("cases")).isGreaterThan(TALLY.of("worlds") * CASES * 95 / 100);
        for (String kind : List.of(
                "outcome NO_WAIT",
                "outcome ORDINARY",
                "outcome SUPPLEMENT",
                "outcome REFUSE",
                "outcome NOT_COMPETENT",
                "outcome UNDETERMINED",
                "outcome that no finding tells",
                "track NO_WAIT",
                "track ORDINARY",
                "track INTERLINKED",
                "findings MET",
                "findings NOT_MET",
                "findings UNDETERMINED",
                "due within",
                "due one",
                "due none",
                "questions",
                "questions promised exact",
                "duties",
                "readings that mattered",
                "slip REQUIRED",
                "slip NOT_REQUIRED",
                "slip UNDETERMINED",
                "slip NOTHING")) {
            assertThat(TALLY.of(kind)).as("%s of%n%s", kind, TALLY).isGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void nearly_everything_was_held_to_being_exact() {
        long findings = TALLY.of("findings MET") + TALLY.of("findings NOT_MET") + TALLY.of("findings UNDETERMINED");

        assertThat(TALLY.of("findings not promised exact") + TALLY.of("findings with too many completions to look at"))
                .as("at most 3 in 100 of%n%s", TALLY)
                .isLessThan(findings * 3 / 100);
        assertThat(TALLY.of("outcome not promised exact"))
                .as("at most 1 in 300 outcomes of%n%s", TALLY)
                .isLessThan(TALLY.of("cases") / 300);
        assertThat(TALLY.of("questions promised exact"))
                .as("at least 8 in 10 open outcomes of%n%s", TALLY)
                .isGreaterThan(TALLY.of("outcome UNDETERMINED") * 8 / 10);
        assertThat(TALLY.of("findings left open although all completions agree"))
                .as("at most 1 in 1,000 of%n%s", TALLY)
                .isLessThan(findings / 1000);
    }

    @Test
    @EnabledIfSystemProperty(named = "motcua.oracle.case", matches = "\\d+/\\d+")
    void one_case_is_shown() {
        String[] which = System.getProperty("motcua.oracle.case").split("/");
        World world = new World(Integer.parseInt(which[0]));
        Case given = world.cases().number(Integer.parseInt(which[1])).orElseThrow();

        Replay.show(world, given);

        assertThat(new Oracle(world.law(), new Tally())
                        .disagreements(given, world.rules().decide(given)))
                .isEmpty();
    }
}
