/**
 * Measurements of the library: decisions in a warm JVM beside peers
 * ({@link io.github.motcua.rules.benchmarks.Warm}), the start of a JVM
 * ({@link io.github.motcua.rules.benchmarks.ColdStart}), memory and size
 * ({@link io.github.motcua.rules.benchmarks.Footprint}).
 */
@NullMarked
package io.github.motcua.rules.benchmarks;

import org.jspecify.annotations.NullMarked;
