/**
 * Catalogs and cases to test with, each made from a seed and a number: valid ones, those at and beside every boundary,
 * and random ones, made smaller when they fail. Main types: {@link
 * io.github.motcua.rules.testkit.generate.RandomWorld} and {@link
 * io.github.motcua.rules.testkit.generate.RandomCases}.
 */
@NullMarked
package io.github.motcua.rules.testkit.generate;

import org.jspecify.annotations.NullMarked;
