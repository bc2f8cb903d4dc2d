/**
 * Properties that rules of whatever catalogs have, ready to be checked from any framework, and shrunk where they fail.
 * Main type: {@link io.github.motcua.rules.testkit.property.Properties}.
 */
@NullMarked
package io.github.motcua.rules.testkit.property;

import org.jspecify.annotations.NullMarked;
