package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An intake session (phiên tiếp nhận): a case that grows answer by answer, the decision as it stands, and what
 * to ask next. Immutable; every method returns a new session, so any number of them can be kept side by side,
 * by any thread, and a step is taken back by going on with the session before it.
 *
 * <p>While the outcome is open, the next question is one whose answer can still change it, and of these the one
 * after which the fewest further questions are to be expected. Once it is known, what the time limit, the slip
 * or the deciding body still wait for is asked; whoever needs the outcome alone stops when
 * {@link #isDecided()}.
 *
 * <pre>{@code
 * Intake intake = rules.intake(Case.of("2.000815").at("hoan-kiem/hang-bac").receivedAt("2022-05-26T09:00"));
 * while (intake.next().isPresent()) {
 *     Question question = intake.next().get();
 *     intake = intake.with(question.fact(), answerTo(question));
 * }
 * }</pre>
 */
public final class Intake {

    private final Decider decider;
    private final Case given;
    private final List<String> answered;
    private final List<String> passed;
    private final Decision decision;

    private Intake(Decider decider, Case given, List<String> answered, List<String> passed, Decision decision) {
        this.decider = decider;
        this.given = given;
        this.answered = List.copyOf(answered);
        this.passed = List.copyOf(passed);
        this.decision = decision;
    }

    /**
     * Begins a session.
     *
     * @param decider decides the case
     * @param given what is known at the beginning: at the least the procedure and the moment of receipt
     * @throws RejectedException with all that is wrong with the case
     */
    public static Intake begin(Decider decider, Case given) {
        return new Intake(decider, given, List.of(), List.of(), decider.decide(given));
    }

    /** The case as it is known by now. */
    public Case given() {
        return given;
    }

    /** The decision on it. */
    public Decision decision() {
        return decision;
    }

    /** Whether the outcome is known: no answer can change it any more. */
    public boolean isDecided() {
        return decision.outcome() != Outcome.UNDETERMINED;
    }

    /** What to ask next, of what has not been passed over; empty if nothing is. */
    public Optional<Question> next() {
        for (Question question : decision.questions()) {
            if (!passed.contains(question.fact())) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** The facts answered in this session, in the order in which they were. */
    public List<String> answered() {
        return answered;
    }

    /** The facts to which nobody knew the answer, in the order in which they were asked for. */
    public List<String> passed() {
        return passed;
    }

    /**
     * With an answer, also to a question that was not asked, or another answer than before. The unit, the channel and
     * the place go to the members of the case of that name, all else to its facts.
     *
     * @throws RejectedException with all that is wrong with the case now; this session can be gone on with
     */
    public Intake with(String fact, FactValue value) {
        return step(put(fact, value), and(answered, fact), without(passed, fact));
    }

    /** With a number; see {@link #with(String, FactValue)}. */
    public Intake with(String fact, long number) {
        return with(fact, FactValue.of(number));
    }

    /** With a yes or a no; see {@link #with(String, FactValue)}. */
    public Intake with(String fact, boolean yes) {
        return with(fact, FactValue.of(yes));
    }

    /** With a code, a unit id, a date or a time; see {@link #with(String, FactValue)}. */
    public Intake with(String fact, String word) {
        return with(fact, FactValue.of(word));
    }

    /** With a set of codes or unit ids, empty if somebody looked and found none; see {@link #with(String, FactValue)}. */
    public Intake with(String fact, Collection<String> words) {
        return with(fact, FactValue.of(words));
    }

    /** With a fact that is known not to apply; see {@link #with(String, FactValue)}. */
    public Intake withNotApplicable(String fact) {
        return with(fact, FactValue.NOT_APPLICABLE);
    }

    /**
     * Without an answer: the fact is not known. The unit, the channel and the place cannot be taken back; go on with
     * the session before them.
     *
     * @throws IllegalArgumentException if the fact is one of these three
     */
    public Intake without(String fact) {
        if (isMember(fact)) {
            throw new IllegalArgumentException(fact + " cannot be taken back: go on with the session before it");
        }
        return step(given.without(fact), without(answered, fact), without(passed, fact));
    }

    /** Nobody knows the answer now: it is not asked again, and other questions come first. */
    public Intake pass(String fact) {
        return new Intake(decider, given, answered, and(passed, Objects.requireNonNull(fact)), decision);
    }

    private Intake step(Case next, List<String> nextAnswered, List<String> nextPassed) {
        return new Intake(decider, next, nextAnswered, nextPassed, decider.decide(next));
    }

    private static boolean isMember(String fact) {
        return fact.equals(BuiltInFacts.UNIT) || fact.equals(BuiltInFacts.CHANNEL) || fact.equals(BuiltInFacts.PLACE);
    }

    private Case put(String fact, FactValue value) {
        return switch (fact) {
            case BuiltInFacts.UNIT -> given.at(value.toString());
            case BuiltInFacts.CHANNEL -> given.by(oneOf(Channel.values(), fact, value));
            case BuiltInFacts.PLACE -> given.received(oneOf(Place.values(), fact, value));
            default -> given.with(fact, value);
        };
    }

    private static <E extends Enum<E>> E oneOf(E[] all, String fact, FactValue value) {
        List<String> names = new ArrayList<>();
        for (E each : all) {
            if (each.name().equals(value.toString())) {
                return each;
            }
            names.add(each.name());
        }
        Issues issues = new Issues();
        new Reporter(issues, "")
                .unknown(IssueCode.UNKNOWN_VALUE, "/" + fact, "giá trị", "value", value.toString(), names);
        throw new RejectedException(issues.list());
    }

    private static List<String> and(List<String> facts, String last) {
        List<String> more = without(facts, last);
        more.add(last);
        return more;
    }

    private static List<String> without(List<String> facts, String one) {
        List<String> fewer = new ArrayList<>(facts);
        fewer.remove(one);
        return fewer;
    }

    /** The decision so far. */
    @Override
    public String toString() {
        return decision + " after " + answered;
    }
}
