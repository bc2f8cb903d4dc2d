package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Intake;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.PlausibleCases;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Sessions on random and on shipped catalogs: at each step the reference engine agrees, so that it was right to
 * go on, or to stop, and to ask this; nothing is asked twice; and in the end the session comes to what the
 * full case comes to.
 */
class SessionTest {

    private static final int WORLDS = 60;
    private static final int SESSIONS = 12;
    private static final int SESSIONS_OF_SHIPPED_CATALOGS = 120;

    private final Tally tally = new Tally();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void sessions_on_random_catalogs_come_to_the_outcome_of_the_full_case() {
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = RandomWorld.of(seed);
            ReferenceEngine reference = ReferenceEngine.of(world.catalogs());
            for (Case full : world.cases(SESSIONS)) {
                follow(world.tested(), reference, full, world.toString());
            }
        }

        assertThat(wrong.stream().limit(5)).as("the first of %d", wrong.size()).isEmpty();
        assertThat(tally.of("sessions")).isGreaterThan(WORLDS * SESSIONS * 9L / 10);
        assertThat(tally.of("sessions that a bound on a product ends")).isLessThan(WORLDS * SESSIONS / 50L);
        assertThat(tally.of("questions")).as(tally.toString()).isGreaterThan(tally.of("sessions"));
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.UNDETERMINED) {
                assertThat(tally.of("outcome " + outcome)).as(tally.toString()).isGreaterThanOrEqualTo(5);
            }
        }
    }

    @Test
    void sessions_on_shipped_catalogs_come_to_the_outcome_of_the_full_case() {
        PlausibleCases shipped = new PlausibleCases();
        ReferenceEngine reference = ReferenceEngine.of(shipped.catalogs().catalogs());

        for (Case full : shipped.cases(SESSIONS_OF_SHIPPED_CATALOGS)) {
            follow(shipped.catalogs(), reference, full, "shipped");
        }

        assertThat(wrong.stream().limit(5)).as("the first of %d", wrong.size()).isEmpty();
        assertThat(tally.of("sessions")).isEqualTo(SESSIONS_OF_SHIPPED_CATALOGS);
        assertThat(tally.of("questions")).as(tally.toString()).isGreaterThan(SESSIONS_OF_SHIPPED_CATALOGS);
    }

    private void follow(TestedCatalogs catalogs, ReferenceEngine reference, Case full, String where) {
        tally.add("sessions");
        ProcedureRules rules = catalogs.rules();
        Map<String, FactValue> answers = new LinkedHashMap<>();
        Intake intake = rules.intake(
                Case.of(full.procedure()).receivedAt(full.receivedAt().orElseThrow()));
        Case after = full.without(BuiltInFacts.COMPETENCE_BASIS); // it may not agree with a level that is asked for
        while (true) {
            String replay = where + ": " + full + " after " + answers;
            List<String> differences = reference.answer(intake.given()).differences(Answer.of(intake.decision()));
            if (!differences.isEmpty()) {
                wrong.add(replay + ": " + differences);
                return;
            }
            Question next = intake.next().orElse(null);
            if (next == null) {
                break;
            }
            tally.add("questions");
            if (answers.containsKey(next.fact())
                    || answers.size() > reference.read(full).inForce.facts.size()) {
                wrong.add(replay + ": asked " + next.fact() + " again");
                return;
            }
            FactValue answer = answer(after, reference.read(after).known, catalogs, next);
            answers.put(next.fact(), answer);
            try {
                intake = intake.with(next.fact(), answer);
                after = rules.intake(after).with(next.fact(), answer).given();
            } catch (RejectedException notTogether) {
                assertThat(notTogether.issues())
                        .as(replay)
                        .allMatch(issue -> issue.code() == IssueCode.PRODUCT_OUT_OF_RANGE);
                tally.add("sessions that a bound on a product ends"); // a made-up answer need not fit the others
                return;
            }
        }
        same(where, answers, rules.decide(after), intake.decision());
    }

    private void same(String where, Map<String, FactValue> answers, Decision expected, Decision found) {
        tally.add("outcome " + found.outcome());
        if (found.outcome() == Outcome.UNDETERMINED
                || found.outcome() != expected.outcome()
                || !found.track().equals(expected.track())) {
            wrong.add(where + ": after " + answers + " " + found + ", but " + expected);
        }
    }

    /** As the full case has it; if it has nothing, the first thing that can be said. */
    private static FactValue answer(Case full, Known known, TestedCatalogs catalogs, Question question) {
        String fact = question.fact();
        FactValue stated = full.facts().get(fact);
        if (stated != null) {
            return stated;
        }
        Object told = known.facts.get(fact);
        if (told != null) {
            return FactValue.of(told.toString()); // where and how it was received
        }
        if (fact.equals(BuiltInFacts.UNIT)) {
            return FactValue.of("e/l/se");
        }
        return question.values().isEmpty() || question.type().isSet()
                ? catalogs.worthTrying(catalogs.inForce(full).orElseThrow())
                        .get(fact)
                        .get(0)
                : FactValue.of(question.values().get(0).code());
    }
}
