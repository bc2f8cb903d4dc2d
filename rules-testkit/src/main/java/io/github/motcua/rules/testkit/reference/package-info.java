/**
 * An engine in plain Java that decides by the same catalogs and shares no code that decides with the library.
 * {@link io.github.motcua.rules.testkit.reference.ReferenceEngine} is where to begin.
 */
@NullMarked
package io.github.motcua.rules.testkit.reference;

import org.jspecify.annotations.NullMarked;
