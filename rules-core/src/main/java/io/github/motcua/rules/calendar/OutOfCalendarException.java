package io.github.motcua.rules.calendar;

/** A day lies outside of the years that calendars cover, {@value WorkingTime#FIRST_YEAR} to {@value WorkingTime#LAST_YEAR}. */
public final class OutOfCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OutOfCalendarException(int year) {
        super("calendars cover the years " + WorkingTime.FIRST_YEAR + " to " + WorkingTime.LAST_YEAR + ", not " + year);
    }
}
