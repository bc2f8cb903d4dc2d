/**
 * Where a rule comes from and when it holds: documents, provisions in them, periods, and how sure the
 * source is. Main types: {@link io.github.motcua.rules.legal.LegalSource} and
 * {@link io.github.motcua.rules.legal.Provision}.
 */
@NullMarked
package io.github.motcua.rules.legal;

import org.jspecify.annotations.NullMarked;
