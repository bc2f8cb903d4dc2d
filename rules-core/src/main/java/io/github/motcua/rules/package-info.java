/**
 * Decides at intake whether a ward office may take a request, on which track, and what is still missing,
 * with the legal source of every word. Start with {@link io.github.motcua.rules.ProcedureRules} and
 * {@link io.github.motcua.rules.Catalogs}.
 */
@NullMarked
package io.github.motcua.rules;

import org.jspecify.annotations.NullMarked;
