/**
 * What is wrong with an input: every problem with its code, place, message and remedy. Main types:
 * {@link io.github.motcua.rules.issue.Issue} and {@link io.github.motcua.rules.issue.RejectedException}.
 */
@NullMarked
package io.github.motcua.rules.issue;

import org.jspecify.annotations.NullMarked;
