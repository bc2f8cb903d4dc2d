/**
 * The intake desk on the command line: cases in, decisions out, one a line. The main type is
 * {@link io.github.motcua.rules.examples.intake.Intake}.
 */
@NullMarked
package io.github.motcua.rules.examples.intake;

import org.jspecify.annotations.NullMarked;
