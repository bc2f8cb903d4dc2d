/**
 * How much of the law a suite of cases has seen: which requirements were met, not met and undetermined, which
 * comparisons decided alone, which periods, time limits and delegations were used.
 * {@link io.github.motcua.rules.testkit.coverage.LawCoverage} is where to begin.
 */
@NullMarked
package io.github.motcua.rules.testkit.coverage;

import org.jspecify.annotations.NullMarked;
