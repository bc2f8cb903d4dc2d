/** Other ways to come to the same outcomes, to measure the library against. Each only tells the outcome. */
@NullMarked
package io.github.motcua.rules.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
