package io.github.motcua.rules.dsl;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;

/**
 * A fact, about to be compared; every method ends the comparison. Immutable.
 *
 * <p>Limits are included: {@code isAtMost(10)} is met by 10 and not by 11.
 *
 * @param <N> what follows: the {@link Criterion} itself, or the rest of the sentence in which it stands
 */
public final class FactComparison<N> {

    private final String fact;
    private final Function<Criterion, N> next;

    FactComparison(String fact, Function<Criterion, N> next) {
        this.fact = Objects.requireNonNull(fact, "fact");
        this.next = next;
    }

    /** The number is the limit or less. */
    public N isAtMost(long limit) {
        return next.apply(Criterion.atMost(fact, FactValue.of(limit)));
    }

    /** The number is the limit or more. */
    public N isAtLeast(long limit) {
        return next.apply(Criterion.atLeast(fact, FactValue.of(limit)));
    }

    /** The date is this day or an earlier one. */
    public N isOnOrBefore(LocalDate day) {
        return next.apply(Criterion.atMost(fact, FactValue.of(day.toString())));
    }

    /** The date is this day or a later one. */
    public N isOnOrAfter(LocalDate day) {
        return next.apply(Criterion.atLeast(fact, FactValue.of(day.toString())));
    }

    /**
     * The date is this day or an earlier one.
     *
     * @throws IllegalArgumentException if it is not written as {@code 2022-10-31}
     */
    public N isOnOrBefore(String day) {
        return isOnOrBefore(Days.day(day));
    }

    /**
     * The date is this day or a later one.
     *
     * @throws IllegalArgumentException if it is not written as {@code 2022-05-04}
     */
    public N isOnOrAfter(String day) {
        return isOnOrAfter(Days.day(day));
    }

    /** The time of day is this or an earlier one: 15:00 is at or before 15:00. */
    public N isAtOrBefore(LocalTime time) {
        return next.apply(Criterion.atMost(fact, FactValue.of(time.toString())));
    }

    /** The time of day is a later one: 15:00 is not after 15:00, one second past it is. */
    public N isAfter(LocalTime time) {
        return next.apply(Criterion.not(Criterion.atMost(fact, FactValue.of(time.toString()))));
    }

    /**
     * The time of day is this or an earlier one: 15:00 is at or before 15:00.
     *
     * @throws IllegalArgumentException if it is not written as {@code 15:00}
     */
    public N isAtOrBefore(String time) {
        return isAtOrBefore(Days.time(time));
    }

    /**
     * The time of day is a later one: 15:00 is not after 15:00, one second past it is.
     *
     * @throws IllegalArgumentException if it is not written as {@code 15:00}
     */
    public N isAfter(String time) {
        return isAfter(Days.time(time));
    }

    /** The answer is yes. */
    public N isYes() {
        return next.apply(Criterion.is(fact, FactValue.of(true)));
    }

    /** The answer is no. */
    public N isNo() {
        return next.apply(Criterion.is(fact, FactValue.of(false)));
    }

    /** The number is this one. */
    public N is(long number) {
        return next.apply(Criterion.is(fact, FactValue.of(number)));
    }

    /** The code, unit or procedure is this one. */
    public N is(String code) {
        return next.apply(Criterion.is(fact, FactValue.of(code)));
    }

    /** The code, unit or procedure is one of these. */
    public N isOneOf(String first, String... others) {
        return next.apply(Criterion.oneOf(
                fact, Several.of(first, others).stream().map(FactValue::of).toList()));
    }

    /** The value is that of another fact. */
    public N isThatOf(String otherFact) {
        return next.apply(Criterion.same(fact, otherFact));
    }

    /** There is something of the kind: the fact is not "not applicable". */
    public N applies() {
        return next.apply(Criterion.applies(fact));
    }

    /** The list holds at least one of these codes. */
    public N containsAnyOf(String first, String... others) {
        return next.apply(Criterion.containsAny(fact, Several.of(first, others)));
    }

    /** The list holds none of these codes. */
    public N containsNoneOf(String first, String... others) {
        return next.apply(Criterion.containsNone(fact, Several.of(first, others)));
    }

    /** The list holds the value of another fact. */
    public N includes(String otherFact) {
        return next.apply(Criterion.includes(fact, otherFact));
    }
}
