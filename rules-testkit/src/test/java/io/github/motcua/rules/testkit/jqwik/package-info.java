/** Tests of the arbitraries. */
@NullMarked
package io.github.motcua.rules.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
