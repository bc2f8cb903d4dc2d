package io.github.motcua.rules.oracles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The oracle can fail: of a right decision with one thing made wrong it says so, whatever that thing is. */
class SanityTest {

    private static final int WORLDS = 20;
    private static final int CASES = 60;

    /** Alterations of a decision; one that finds nothing to alter leaves it as it is. */
    private static Map<String, BiConsumer<Decision, Decision.Builder>> alterations() {
        Map<String, BiConsumer<Decision, Decision.Builder>> all = new LinkedHashMap<>();
        all.put(
                "another track",
                (right, wrong) -> wrong.track(
                        right.track().orElse(Track.ORDINARY) == Track.NO_WAIT ? Track.ORDINARY : Track.NO_WAIT));
        for (Status status : Status.values()) {
            all.put("a finding " + status, (right, wrong) -> wrong.findings(first(right.findings(), with(status))));
            all.put(
                    "the last finding " + status,
                    (right, wrong) -> wrong.findings(last(right.findings(), with(status))));
        }
        all.put("a finding too few", (right, wrong) -> wrong.findings(rest(right.findings())));
        all.put(
                "a finding without citations",
                (right, wrong) -> wrong.findings(first(
                        right.findings(), finding -> finding(finding, finding.status(), finding.missing(), false))));
        all.put(
                "a finding that waits for nothing",
                (right, wrong) -> wrong.findings(
                        last(right.findings(), finding -> finding(finding, finding.status(), List.of(), true))));
        all.put("a question too few", (right, wrong) -> wrong.questions(withoutLast(right)));
        all.put(
                "a question without reason",
                (right, wrong) -> wrong.questions(first(right.questions(), SanityTest::unfounded)));
        all.put("no time limit", (right, wrong) -> wrong.due(null));
        all.put(
                "another time limit",
                (right, wrong) -> wrong.due(right.due().map(SanityTest::other).orElse(null)));
        all.put(
                "a longer time limit",
                (right, wrong) -> wrong.due(right.due().map(SanityTest::longer).orElse(null)));
        all.put("a duty too few", (right, wrong) -> wrong.duties(rest(right.duties())));
        all.put("nothing on the slip", (right, wrong) -> wrong.slip(null));
        all.put(
                "the opposite on the slip",
                (right, wrong) -> wrong.slip(right.slip()
                        .map(slip -> new SlipAdvice(
                                slip.need() == Need.REQUIRED ? Need.NOT_REQUIRED : Need.REQUIRED,
                                slip.catalog(),
                                slip.why(),
                                slip.citations(),
                                List.of()))
                        .orElse(null)));
        all.put(
                "an open question about the slip",
                (right, wrong) -> wrong.slip(right.slip()
                        .map(slip -> new SlipAdvice(
                                Need.UNDETERMINED,
                                slip.catalog(),
                                slip.why(),
                                slip.citations(),
                                List.of(BuiltInFacts.PLACE)))
                        .orElse(null)));
        all.put("a reading too few", (right, wrong) -> wrong.readings(rest(right.readings())));
        all.put("no competence", (right, wrong) -> wrong.competence(null));
        all.put("no basis", (right, wrong) -> wrong.basis(List.of()));
        all.put("no name of the unit", (right, wrong) -> wrong.unitName(null));
        all.put("a catalog too few", (right, wrong) -> wrong.catalogs(rest(right.catalogs())));
        return all;
    }

    @Test
    void whatever_is_made_wrong_is_noticed() {
        Tally made = new Tally();
        List<String> unnoticed = new ArrayList<>();

        for (int seed = 0; seed < WORLDS; seed++) {
            World world = new World(seed);
            for (Case given : world.cases(CASES)) {
                Tally looked = new Tally();
                Oracle oracle = new Oracle(world.law(), looked);
                Decision right = world.rules().decide(given);
                assertThat(oracle.disagreements(given, right))
                        .as(given.toString())
                        .isEmpty();
                if (looked.of("due not promised exact")
                                + looked.of("slip not promised exact")
                                + looked.of("reading not promised exact")
                                + looked.of("outcome not promised exact")
                                + looked.of("questions not promised exact")
                        > 0) {
                    continue; // either of two is right
                }
                wrongOnes(right).forEach((what, wrong) -> {
                    made.add(what);
                    if (oracle.disagreements(given, wrong).isEmpty()) {
                        unnoticed.add(what + " in " + world + ": " + given);
                    }
                });
            }
        }

        assertThat(unnoticed.stream().limit(5))
                .as("the first of %d", unnoticed.size())
                .isEmpty();
        alterations()
                .keySet()
                .forEach(what ->
                        assertThat(made.of(what)).as("%s of%n%s", what, made).isGreaterThanOrEqualTo(10));
    }

    private static Map<String, Decision> wrongOnes(Decision right) {
        Map<String, Decision> wrong = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            wrong.put("outcome " + outcome, copy(right, outcome).build());
        }
        alterations().forEach((what, alter) -> {
            Decision.Builder altered = copy(right, right.outcome());
            alter.accept(right, altered);
            wrong.put(what, altered.build());
        });
        // Remedies are decided anew and compared elsewhere: a copy that is the same but for them is right.
        wrong.values().removeIf(copy(right, right.outcome()).build()::equals);
        return wrong;
    }

    private static Decision.Builder copy(Decision right, Outcome outcome) {
        return Decision.decision(outcome, right.procedure(), right.name(), right.receivedAt())
                .basis(right.basis())
                .track(right.track().orElse(null))
                .unit(right.unit().orElse(null))
                .unitName(right.unitName().orElse(null))
                .findings(right.findings())
                .questions(right.questions())
                .competence(right.competence().orElse(null))
                .due(right.due().orElse(null))
                .slip(right.slip().orElse(null))
                .duties(right.duties())
                .readings(right.readings())
                .transitions(right.transitions())
                .catalogs(right.catalogs());
    }

    private interface Change<T> {
        T of(T one);
    }

    private static <T> List<T> first(List<T> list, Change<T> change) {
        return at(list, 0, change);
    }

    private static <T> List<T> last(List<T> list, Change<T> change) {
        return at(list, list.size() - 1, change);
    }

    private static <T> List<T> at(List<T> list, int index, Change<T> change) {
        List<T> changed = new ArrayList<>(list);
        if (!list.isEmpty()) {
            changed.set(index, change.of(list.get(index)));
        }
        return changed;
    }

    private static <T> List<T> rest(List<T> list) {
        return list.isEmpty() ? list : list.subList(1, list.size());
    }

    /** While the outcome is open every question must be asked; what a time limit waits for cannot be seen from outside. */
    private static List<Question> withoutLast(Decision right) {
        List<Question> questions = right.questions();
        return right.outcome() == Outcome.UNDETERMINED ? questions.subList(0, questions.size() - 1) : questions;
    }

    private static Question unfounded(Question question) {
        return new Question(
                question.fact(),
                question.text(),
                question.type(),
                question.range(),
                question.unit(),
                question.values(),
                question.mayNotApply(),
                question.knownBy(),
                question.judge(),
                List.of());
    }

    private static Change<Finding> with(Status status) {
        return finding -> finding(finding, status, finding.missing(), true);
    }

    private static Finding finding(Finding finding, Status status, List<String> missing, boolean cited) {
        return new Finding(
                finding.requirement(),
                finding.catalog(),
                finding.programme(),
                finding.kind(),
                status,
                finding.text(),
                finding.facts(),
                missing,
                cited ? finding.citations() : List.of(),
                finding.judge());
    }

    /** The only limit as one of several that may apply, or the other way round. */
    private static Due other(Due due) {
        List<AppliedLimit> candidates = due.candidates();
        return due.limit()
                .map(limit -> new Due(null, List.of(limit), List.of()))
                .orElseGet(() -> new Due(candidates.get(0), List.of(), List.of()));
    }

    private static Due longer(Due due) {
        return new Due(
                due.limit().map(SanityTest::longer).orElse(null),
                first(due.candidates(), SanityTest::longer),
                due.stages());
    }

    private static AppliedLimit longer(AppliedLimit applied) {
        TimeLimit limit = applied.limit();
        return new AppliedLimit(
                new TimeLimit(
                        limit.id(),
                        new Term(limit.term().amount().add(BigDecimal.ONE), LimitUnit.CALENDAR_DAY, null),
                        limit.cutOff().orElse(null),
                        limit.wording(),
                        limit.citations()),
                applied.catalog(),
                applied.citations(),
                applied.dueDate());
    }
}
