/**
 * Catalogs, cases and decisions as JSON, read strictly and written the same way every time. Main types:
 * {@link io.github.motcua.rules.json.CatalogJson}, {@link io.github.motcua.rules.json.CaseJson} and
 * {@link io.github.motcua.rules.json.DecisionJson}.
 */
@NullMarked
package io.github.motcua.rules.json;

import org.jspecify.annotations.NullMarked;
