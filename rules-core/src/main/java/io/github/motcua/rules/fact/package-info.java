/**
 * What can be known about a case: declared facts, their types and bounds, and their values, which are
 * known, unknown (absent) or not applicable. Main types:
 * {@link io.github.motcua.rules.fact.FactDeclaration} and {@link io.github.motcua.rules.fact.FactValue}.
 */
@NullMarked
package io.github.motcua.rules.fact;

import org.jspecify.annotations.NullMarked;
