/**
 * Case files as dynamic tests of JUnit 5. Main type: {@link io.github.motcua.rules.testkit.cases.junit.CaseTests}. The only
 * package of the test kit that needs JUnit.
 */
@NullMarked
package io.github.motcua.rules.testkit.cases.junit;

import org.jspecify.annotations.NullMarked;
