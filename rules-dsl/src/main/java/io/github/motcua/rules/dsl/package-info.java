/**
 * Writing catalogs in Java. {@link io.github.motcua.rules.dsl.Facts#fact} opens a comparison that reads
 * aloud; its result is a {@link io.github.motcua.rules.eligibility.Criterion} equal to one read from JSON.
 */
@NullMarked
package io.github.motcua.rules.dsl;

import org.jspecify.annotations.NullMarked;
