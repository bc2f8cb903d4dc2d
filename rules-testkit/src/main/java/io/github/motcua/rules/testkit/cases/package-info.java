/**
 * Cases as data: files that hold cases, what is expected of each, and why; read, run, and told what differs. Main type:
 * {@link io.github.motcua.rules.testkit.cases.CaseFile}. The dynamic tests of JUnit are in a package of their own, {@link
 * io.github.motcua.rules.testkit.cases.junit}, so that nothing else needs JUnit.
 */
@NullMarked
package io.github.motcua.rules.testkit.cases;

import org.jspecify.annotations.NullMarked;
