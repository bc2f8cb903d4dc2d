package io.github.motcua.rules.calendar;

import java.time.LocalDate;

/** Placeholder until the branch with the real one is merged. */
final class LunarCalendar {
    private LunarCalendar() {}

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month + 1, day);
    }
}
