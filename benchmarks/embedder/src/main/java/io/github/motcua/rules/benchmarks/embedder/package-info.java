/**
 * What runs in the JVMs that are measured from outside: it knows nothing but the library, so that these
 * JVMs have the class path of an embedder. Uses no lambdas, whose start would be counted as the library's.
 */
@NullMarked
package io.github.motcua.rules.benchmarks.embedder;

import org.jspecify.annotations.NullMarked;
