/**
 * A case and the decision on it. Main types: {@link io.github.motcua.rules.decision.Case} and
 * {@link io.github.motcua.rules.decision.Decision}.
 */
@NullMarked
package io.github.motcua.rules.decision;

import org.jspecify.annotations.NullMarked;
