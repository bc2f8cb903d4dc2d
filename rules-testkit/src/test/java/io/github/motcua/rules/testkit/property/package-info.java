/** Tests of the properties. */
@NullMarked
package io.github.motcua.rules.testkit.property;

import org.jspecify.annotations.NullMarked;
