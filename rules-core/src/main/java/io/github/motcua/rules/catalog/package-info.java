/**
 * Procedure catalogs: what an authority publishes about its procedures and programmes, checked and put
 * together. Main types: {@link io.github.motcua.rules.catalog.Catalog} and
 * {@link io.github.motcua.rules.catalog.CatalogSet}.
 */
@NullMarked
package io.github.motcua.rules.catalog;

import org.jspecify.annotations.NullMarked;
