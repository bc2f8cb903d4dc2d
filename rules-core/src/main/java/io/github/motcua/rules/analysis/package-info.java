/**
 * What can be said of catalogs without a case: whether criteria can be met at all, whether they contradict each
 * other, and in what two catalogs differ.
 */
@NullMarked
package io.github.motcua.rules.analysis;

import org.jspecify.annotations.NullMarked;
