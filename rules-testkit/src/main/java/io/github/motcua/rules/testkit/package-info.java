/**
 * The test kit: for people who test catalogs and rules. Never needed by a system that only decides.
 */
@NullMarked
package io.github.motcua.rules.testkit;

import org.jspecify.annotations.NullMarked;
