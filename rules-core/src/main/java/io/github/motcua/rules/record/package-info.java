/**
 * What is kept of decisions: records that give the same answer again or tell why not, what came of replaying them,
 * and registers that hold them. Start with {@link io.github.motcua.rules.record.DecisionRecord} and
 * {@link io.github.motcua.rules.record.Register}.
 */
@NullMarked
package io.github.motcua.rules.record;

import org.jspecify.annotations.NullMarked;
