/**
 * Tests of the library against an independent implementation, against stock Drools and against itself, on
 * generated catalogs and cases. Each world of catalogs and each case is made from a number, so that every
 * failure can be repeated.
 */
@NullMarked
package io.github.motcua.rules.oracles;

import org.jspecify.annotations.NullMarked;
