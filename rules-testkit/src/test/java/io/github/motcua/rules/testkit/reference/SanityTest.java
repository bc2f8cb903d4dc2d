package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.DecidingBody;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.Engine;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The comparison can fail: of a right decision with one thing made wrong it says so, whatever that thing is. */
class SanityTest {

    private static final int WORLDS = 32;
    private static final int CASES = 40;

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
        all.put("no time limit", (right, wrong) -> wrong.due(null));
        all.put(
                "another time limit",
                (right, wrong) -> wrong.due(right.due().map(SanityTest::other).orElse(null)));
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
        all.put("a transition too few", (right, wrong) -> wrong.transitions(rest(right.transitions())));
        all.put("a delegation too few", (right, wrong) -> wrong.delegations(rest(right.delegations())));
        all.put(
                "nothing stands against a delegation",
                (right, wrong) -> wrong.delegations(first(
                        right.delegations(),
                        each -> new DelegationFinding(
                                each.id(),
                                each.catalog(),
                                each.manner(),
                                each.document(),
                                each.status(),
                                List.of(),
                                each.missing(),
                                each.citations()))));
        all.put(
                "another unit decides",
                (right, wrong) -> wrong.competence(
                        right.competence().map(SanityTest::elsewhere).orElse(null)));
        all.put("a body too few to guide to", (right, wrong) -> wrong.guide(rest(right.guide())));
        all.put(
                "a second later",
                (right, wrong) -> wrong.due(right.due().map(SanityTest::later).orElse(null)));
        all.put("a catalog too few", (right, wrong) -> wrong.catalogs(rest(right.catalogs())));
        return all;
    }

    @Test
    void whatever_is_made_wrong_is_noticed() {
        Tally made = new Tally();
        List<String> unnoticed = new ArrayList<>();

        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = Differential.world(seed);
            Engine reference = ReferenceEngine.of(world.catalogs(), world.calendars());
            for (Case given : world.cases(CASES)) {
                Answer expected = answer(reference, given);
                if (expected == null || !expected.mayBeOpen().isEmpty()) {
                    continue; // either of two is right
                }
                Decision right = world.rules().decide(given);
                assertThat(expected.differences(Answer.of(right)))
                        .as(given.toString())
                        .isEmpty();
                wrongOnes(right).forEach((what, wrong) -> {
                    made.add(what);
                    if (expected.differences(Answer.of(wrong)).isEmpty()) {
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

    private static @Nullable Answer answer(Engine reference, Case given) {
        try {
            return reference.answer(given);
        } catch (UnsupportedOperationException notDone) {
            return null;
        }
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
                .guide(right.guide())
                .delegations(right.delegations())
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

    private static List<Question> withoutLast(Decision right) {
        List<Question> questions = right.questions();
        return questions.isEmpty() ? questions : questions.subList(0, questions.size() - 1);
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

    private static Due later(Due due) {
        return new Due(
                due.limit().map(SanityTest::later).orElse(null), first(due.candidates(), SanityTest::later), List.of());
    }

    private static AppliedLimit later(AppliedLimit applied) {
        DueDate due = applied.dueDate();
        return due == null
                ? applied
                : new AppliedLimit(
                        applied.limit(),
                        applied.catalog(),
                        applied.citations(),
                        new DueDate(
                                due.at().plusSeconds(1),
                                due.legalEnd(),
                                due.handOverBy().orElse(null),
                                due.provisionalYears(),
                                due.calendars(),
                                List.of()));
    }

    private static DecidingBody elsewhere(DecidingBody body) {
        return new DecidingBody(
                body.catalog(),
                body.level(),
                body.basis(),
                List.of("another"),
                body.office(),
                body.returnedAt(),
                body.delegation(),
                body.signedBy(),
                body.signatures(),
                body.citations());
    }
}
