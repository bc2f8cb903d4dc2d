/** How a tester outside the project checks a catalog. */
@NullMarked
package io.github.motcua.rules.examples.properties;

import org.jspecify.annotations.NullMarked;
