package io.github.motcua.rules.catalog;

import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;

/**
 * A time limit and when it is the one that applies. Immutable; equal by content.
 *
 * @param limit the limit
 * @param when the condition; {@link Criterion#always()} for the only limit of a procedure
 */
public record ConditionalLimit(TimeLimit limit, Criterion when) {}
