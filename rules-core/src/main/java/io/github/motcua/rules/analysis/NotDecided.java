package io.github.motcua.rules.analysis;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;

/**
 * Entries of two sets of catalogs that differ, where no case was found that shows it, and it is not proved that there
 * is none. Immutable; equal by content.
 *
 * @param procedure the national code; empty for what is said of no procedure in particular
 * @param period the days on which they differ
 * @param what the entry
 */
public record NotDecided(String procedure, Period period, Text what) {}
