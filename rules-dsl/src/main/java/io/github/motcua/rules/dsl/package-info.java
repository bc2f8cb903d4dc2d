/**
 * Writing catalogs and calendars in Java, in sentences that read aloud, and saying their rules in words. Main types:
 * {@link io.github.motcua.rules.dsl.Procedures} and the other verbs for static import, {@link
 * io.github.motcua.rules.dsl.CatalogClauses}, and {@link io.github.motcua.rules.dsl.Wording}.
 *
 * <p>A sentence asks for its mandatory clauses one by one, through interfaces named by what the clause says ({@link
 * io.github.motcua.rules.dsl.Named}, {@link io.github.motcua.rules.dsl.Because}); these hold only what was said so
 * far and may be kept and used again by many threads. The last of them gives an {@link
 * io.github.motcua.rules.dsl.Entry}, which takes optional clauses in any order and is for one thread.
 */
@NullMarked
package io.github.motcua.rules.dsl;

import org.jspecify.annotations.NullMarked;
