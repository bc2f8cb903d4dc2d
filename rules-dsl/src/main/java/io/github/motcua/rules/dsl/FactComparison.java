package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A fact, about to be compared; every method ends the comparison with a {@link Criterion}. Immutable.
 *
 * <p>Limits are included: {@code isAtMost(10)} is met by 10 and not by 11.
 */
public final class FactComparison {

    private final String fact;

    FactComparison(String fact) {
        this.fact = Objects.requireNonNull(fact, "fact");
    }

    /** The number is the limit or less. */
    public Criterion isAtMost(long limit) {
        return Criterion.atMost(fact, FactValue.of(limit));
    }

    /** The number is the limit or more. */
    public Criterion isAtLeast(long limit) {
        return Criterion.atLeast(fact, FactValue.of(limit));
    }

    /** The date is this day or an earlier one. */
    public Criterion isOnOrBefore(LocalDate day) {
        return Criterion.atMost(fact, FactValue.of(day.toString()));
    }

    /** The date is this day or a later one. */
    public Criterion isOnOrAfter(LocalDate day) {
        return Criterion.atLeast(fact, FactValue.of(day.toString()));
    }

    /** The time of day is this or an earlier one: 15:00 is at or before 15:00. */
    public Criterion isAtOrBefore(LocalTime time) {
        return Criterion.atMost(fact, FactValue.of(time.toString()));
    }

    /** The time of day is a later one: 15:00 is not after 15:00, one second past it is. */
    public Criterion isAfter(LocalTime time) {
        return Criterion.not(isAtOrBefore(time));
    }

    /** The answer is yes. */
    public Criterion isYes() {
        return Criterion.is(fact, FactValue.of(true));
    }

    /** The answer is no. */
    public Criterion isNo() {
        return Criterion.is(fact, FactValue.of(false));
    }

    /** The number is this one. */
    public Criterion is(long number) {
        return Criterion.is(fact, FactValue.of(number));
    }

    /** The code, unit or procedure is this one. */
    public Criterion is(String code) {
        return Criterion.is(fact, FactValue.of(code));
    }

    /** The code, unit or procedure is one of these. */
    public Criterion isOneOf(String first, String... others) {
        return Criterion.oneOf(
                fact, list(first, others).stream().map(FactValue::of).toList());
    }

    /** The value is that of another fact. */
    public Criterion isThatOf(String otherFact) {
        return Criterion.same(fact, otherFact);
    }

    /** There is something of the kind: the fact is not "not applicable". */
    public Criterion applies() {
        return Criterion.applies(fact);
    }

    /** The list holds at least one of these codes. */
    public Criterion containsAnyOf(String first, String... others) {
        return Criterion.containsAny(fact, list(first, others));
    }

    /** The list holds none of these codes. */
    public Criterion containsNoneOf(String first, String... others) {
        return Criterion.containsNone(fact, list(first, others));
    }

    /** The list holds the value of another fact. */
    public Criterion includes(String otherFact) {
        return Criterion.includes(fact, otherFact);
    }

    private static List<String> list(String first, String... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }
}
