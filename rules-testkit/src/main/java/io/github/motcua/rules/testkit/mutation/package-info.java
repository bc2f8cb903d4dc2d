/**
 * Mutants of catalogs: the same catalogs with one thing changed, to learn whether somebody's checks would notice.
 * {@link io.github.motcua.rules.testkit.mutation.MutationRun} is where to begin.
 */
@NullMarked
package io.github.motcua.rules.testkit.mutation;

import org.jspecify.annotations.NullMarked;
