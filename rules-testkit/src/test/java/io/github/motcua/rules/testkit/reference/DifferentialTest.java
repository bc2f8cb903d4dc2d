package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule.Seal;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The library against the reference engine, on random cases of random worlds: more than 1,000,000 unless told otherwise.
 *
 * <p>{@code -Dmotcua.differential.worlds=20000} looks at so many worlds instead of {@value #WORLDS}, each with
 * {@value #CASES} cases; {@code -Dmotcua.differential.case=17/42} shows one case, by world and number.
 */
class DifferentialTest {

    private static final int WORLDS = 1056;
    private static final int CASES = 1000;
    private static final int SHOWN = 5;

    private static final int LOOKED_AT = Integer.getInteger("motcua.differential.worlds", WORLDS);
    private static final List<String> WRONG = Collections.synchronizedList(new ArrayList<>());
    private static final Tally TALLY = new Tally();

    @BeforeAll
    static void look() throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Tally> worker = () -> {
                Tally tally = new Tally();
                for (int seed = next.getAndIncrement(); seed < LOOKED_AT; seed = next.getAndIncrement()) {
                    WRONG.addAll(Differential.look(seed, CASES, tally));
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

    @Test
    void library_and_reference_engine_agree_on_every_case() {
        assertThat(WRONG.stream().limit(SHOWN))
                .as("the first of %d", WRONG.size())
                .isEmpty();
        assertThat(TALLY.of("worlds")).isEqualTo(LOOKED_AT);
        assertThat(TALLY.of("cases")).as("%s", TALLY).isGreaterThan(LOOKED_AT * CASES * 95L / 100);
    }

    @Test
    void every_kind_of_answer_was_among_them() {
        assumeThat(LOOKED_AT).as("fewer worlds need not show everything").isGreaterThanOrEqualTo(WORLDS);

        assertThat(TALLY.of("cases")).as("%s", TALLY).isGreaterThan(1_000_000);
        Stream.of(
                        Outcome.values(),
                        Track.values(),
                        Status.values(),
                        RequirementKind.values(),
                        Need.values(),
                        Level.values(),
                        Basis.values(),
                        Exclusion.values(),
                        Manner.values(),
                        SignatureForm.values(),
                        Seal.values(),
                        LimitUnit.values(),
                        CutOff.Effect.values(),
                        Pending.values())
                .flatMap(Stream::of)
                .filter(constant -> constant != Exclusion.CIRCULAR) // catalogs with circles are refused
                .forEach(constant -> assertThat(TALLY.of(constant))
                        .as("%s of%n%s", constant, TALLY)
                        .isGreaterThanOrEqualTo(100));
        for (String kind : List.of(
                "nothing on the slip",
                "one limit",
                "several limits",
                "limit with date",
                "limit without date",
                "provisional date",
                "date by notices",
                "hand-over",
                "delegation MET",
                "delegation NOT_MET",
                "delegation UNDETERMINED",
                "duty",
                "reading that mattered",
                "question")) {
            assertThat(TALLY.of(kind)).as("%s of%n%s", kind, TALLY).isGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void nearly_everything_was_held_to_being_exact() {
        assumeThat(LOOKED_AT).as("shares of a few worlds say nothing").isGreaterThanOrEqualTo(WORLDS);
        long findings = TALLY.of(Status.MET) + TALLY.of(Status.NOT_MET) + TALLY.of(Status.UNDETERMINED);

        assertThat(TALLY.of("may be open: finding"))
                .as("at most 3 in 100 of%n%s", TALLY)
                .isLessThan(findings * 3 / 100);
        assertThat(TALLY.of("may be open: outcome"))
                .as("at most 1 in 60 outcomes of%n%s", TALLY)
                .isLessThan(TALLY.of("cases") / 60);
        assertThat(TALLY.of("may be open: questions"))
                .as("at most 1 in 12 cases of%n%s", TALLY)
                .isLessThan(TALLY.of("cases") / 12);
        assertThat(TALLY.of("outcome left open although all completions agree"))
                .as("at most 1 in 500 of%n%s", TALLY)
                .isLessThan(TALLY.of("cases") / 500);
        assertThat(TALLY.of("refused by the reference engine"))
                .as("at most 1 in 50 of%n%s", TALLY)
                .isLessThan(TALLY.of("cases") / 50);
    }

    @Test
    @EnabledIfSystemProperty(named = "motcua.differential.case", matches = "\\d+/\\d+")
    void one_case_is_shown() {
        String[] which = System.getProperty("motcua.differential.case").split("/");
        RandomWorld world = Differential.world(Integer.parseInt(which[0]));
        Case given = world.number(Integer.parseInt(which[1])).orElseThrow();

        world.catalogs().forEach(catalog -> System.out.println(CatalogJson.write(catalog)));
        System.out.println(CaseJson.write(given));
        System.out.println(DecisionJson.writePretty(world.rules().decide(given)));

        Answer expected =
                ReferenceEngine.of(world.catalogs(), world.calendars()).answer(given);
        assertThat(expected.differences(Answer.of(world.rules().decide(given)))).isEmpty();
    }
}
