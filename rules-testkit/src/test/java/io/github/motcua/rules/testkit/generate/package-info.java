/** Tests of what is generated. */
@NullMarked
package io.github.motcua.rules.testkit.generate;

import org.jspecify.annotations.NullMarked;
