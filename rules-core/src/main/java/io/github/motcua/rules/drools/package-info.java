/**
 * The engine: a procedure's requirements as Drools rules, built as an executable model in memory. Nothing
 * here is needed by a caller; the main type is {@link io.github.motcua.rules.drools.DroolsExaminer}.
 */
@NullMarked
package io.github.motcua.rules.drools;

import org.jspecify.annotations.NullMarked;
