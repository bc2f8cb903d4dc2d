/**
 * Working time: which days and hours an office works, from layered, dated, published data. Main types:
 * {@link io.github.motcua.rules.calendar.WorkCalendar} (what is published) and
 * {@link io.github.motcua.rules.calendar.WorkingTime} (what follows from it, for arithmetic).
 */
@NullMarked
package io.github.motcua.rules.calendar;

import org.jspecify.annotations.NullMarked;
