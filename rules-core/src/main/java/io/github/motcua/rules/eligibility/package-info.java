/**
 * What a request must satisfy: requirements with their criteria, in three values, and what their
 * examination can come to. Main types: {@link io.github.motcua.rules.eligibility.Requirement} and
 * {@link io.github.motcua.rules.eligibility.Criterion}.
 */
@NullMarked
package io.github.motcua.rules.eligibility;

import org.jspecify.annotations.NullMarked;
