/**
 * Documents that must be refused: sound ones into which mistakes are put, each with its place and the code that tells it.
 * Main type: {@link io.github.motcua.rules.testkit.generate.bad.Defects}.
 */
@NullMarked
package io.github.motcua.rules.testkit.generate.bad;

import org.jspecify.annotations.NullMarked;
