/**
 * How long the authority may take. Main type: {@link io.github.motcua.rules.deadline.TimeLimit}.
 */
@NullMarked
package io.github.motcua.rules.deadline;

import org.jspecify.annotations.NullMarked;
