/**
 * The catalogs and calendars that come with the library, written in Java. Each class has one, equal to the one that is
 * read from JSON; begin with {@link io.github.motcua.rules.examples.catalogs.HoanKiemNoWait2022}.
 */
@NullMarked
package io.github.motcua.rules.examples.catalogs;

import org.jspecify.annotations.NullMarked;
