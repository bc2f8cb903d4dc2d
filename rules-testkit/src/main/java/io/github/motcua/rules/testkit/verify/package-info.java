/**
 * Saying in a line what the answer on a case must be. Main types: {@link io.github.motcua.rules.testkit.verify.Verify}
 * with the verbs for static import, and {@link io.github.motcua.rules.testkit.verify.Checks} with what can be checked.
 */
@NullMarked
package io.github.motcua.rules.testkit.verify;

import org.jspecify.annotations.NullMarked;
