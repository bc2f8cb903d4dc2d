package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.testkit.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever answers the first question each time comes to the outcome, on every way through the questions of
 * random catalogs: as soon as all completions agree on it, asked nothing that could not change it, and with
 * about as few questions as there could be.
 *
 * <p>{@code -Dmotcua.asking.catalogs=2000} asks by so many catalogs instead of {@value #CATALOGS}, {@code
 * -Dmotcua.asking.facts=12} by such with up to so many facts instead of {@value #FACTS}; either prints how
 * many questions were too many.
 */
class AskingTest {

    private static final int CATALOGS = 120;
    private static final int FACTS = 9;

    private static final List<String> WRONG = new ArrayList<>();

    /** For each catalog, how many more questions are to be expected than in the best order. */
    private static final List<Double> TOO_MANY = new ArrayList<>();

    private static final Tally TALLY = new Tally();

    @BeforeAll
    static void ask() {
        int catalogs = Integer.getInteger("motcua.asking.catalogs", CATALOGS);
        int facts = Integer.getInteger("motcua.asking.facts", FACTS);
        for (int seed = 0; seed < catalogs; seed++) {
            SmallIntakes.Small small = SmallIntakes.of(seed, 3 + seed % (facts - 2));
            Decided begun = ReferenceEngine.of(List.of(small.catalog())).read(small.begun());
            BestOrder best = new BestOrder(begun, SmallIntakes.classes(begun.inForce, small.catalog()));
            Walk walk = new Walk("catalog " + seed, ProcedureRules.of(small.catalog()), best);
            double expected = walk.questions(small.begun(), best.begin());
            TOO_MANY.add(expected - best.fewest(best.begin()));
            TALLY.add(
                    best.outcome(best.begin()) == Outcome.UNDETERMINED
                            ? "catalogs that ask"
                            : "catalogs that ask nothing");
        }
        Collections.sort(TOO_MANY);
        if (System.getProperty("motcua.asking.catalogs") != null || System.getProperty("motcua.asking.facts") != null) {
            System.out.println(distribution());
        }
    }

    private static String distribution() {
        long none = TOO_MANY.stream().filter(more -> more < 0.001).count();
        return String.format(
                Locale.ROOT,
                "questions too many, in the mean: none in %d of %d catalogs, %.2f in 90 %%, %.2f in 95 %%, %.2f in 99 %%,"
                        + " %.2f at the most; %s",
                none,
                TOO_MANY.size(),
                share(0.90),
                share(0.95),
                share(0.99),
                share(1),
                TALLY);
    }

    private static double share(double part) {
        return TOO_MANY.get((int) Math.ceil(TOO_MANY.size() * part) - 1);
    }

    /** All ways through the questions of one catalog. */
    private static final class Walk {
        private final String name;
        private final ProcedureRules rules;
        private final BestOrder best;

        Walk(String name, ProcedureRules rules, BestOrder best) {
            this.name = name;
            this.rules = rules;
            this.best = best;
        }

        /** How many questions are to be expected from here. */
        double questions(Case given, int state) {
            TALLY.add("states");
            Decision decision = rules.decide(given);
            same(given, "outcome", best.outcome(state), decision.outcome());
            if (decision.outcome() == Outcome.UNDETERMINED) {
                Set<String> asked = new TreeSet<>();
                decision.questions().forEach(question -> asked.add(question.fact()));
                same(given, "questions", matter(state), asked);
            }
            if (best.outcome(state) != Outcome.UNDETERMINED
                    || decision.questions().isEmpty()) {
                return 0;
            }
            Question next = decision.questions().get(0);
            int fact = best.facts().indexOf(next.fact());
            double sum = 0;
            for (int of = 0; of < best.classes(fact).size(); of++) {
                Case answered = given.with(
                        next.fact(), FactType.written(best.classes(fact).get(of)));
                sum += questions(answered, best.after(state, fact, of));
            }
            return 1 + sum / best.classes(fact).size();
        }

        private Set<String> matter(int state) {
            Set<String> matter = new TreeSet<>();
            for (int i = 0; i < best.facts().size(); i++) {
                if (!best.isKnown(state, i) && best.matters(state, i)) {
                    matter.add(best.facts().get(i));
                }
            }
            return matter;
        }

        private void same(Case given, String what, Object expected, Object found) {
            if (!expected.equals(found)) {
                WRONG.add(name + ", " + given.facts() + ": " + what + ": expected " + expected + ", found " + found);
            }
        }
    }

    @Test
    void the_outcome_is_known_once_all_completions_agree_and_until_then_only_what_matters_is_asked() {
        assertThat(WRONG.stream().limit(5)).as("the first of %d", WRONG.size()).isEmpty();
        assertThat(TALLY.of("states")).isGreaterThan(TOO_MANY.size());
        assertThat(TALLY.of("catalogs that ask")).isGreaterThan(TOO_MANY.size() * 9L / 10);
    }

    @Test
    void nineteen_in_twenty_catalogs_ask_at_most_one_question_too_many() {
        assertThat(TOO_MANY.get(0)).as("nobody asks fewer than the fewest").isGreaterThan(-0.001);
        assertThat(share(0.95)).as(distribution()).isLessThanOrEqualTo(1);
    }

    /** Measured: none in three of four, a quarter of a question in nineteen of twenty. */
    @Test
    void most_ask_as_few_as_there_can_be() {
        assertThat(share(0.5)).as(distribution()).isLessThan(0.001);
        assertThat(share(0.95)).as(distribution()).isLessThan(0.5);
    }
}
