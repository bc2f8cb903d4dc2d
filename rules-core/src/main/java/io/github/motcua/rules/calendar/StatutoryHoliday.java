package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * A holiday that the law names by its place in the year, from which the days off of a year follow for which
 * there is no notice (yet). A day of it that falls on a day of rest is made up on the next working day
 * (Bộ luật Lao động 2019 Art 111(3)). Immutable; equal by content.
 *
 * @param id its id, for example {@code hung-kings}; versions for different days may share it
 * @param name what it is called
 * @param lunar whether month and day are those of the Vietnamese lunar calendar
 * @param month the month, 1 to 12
 * @param day the day of the month, one that every year has; 1 to 29 in the lunar calendar
 * @param from the first day off, counted from that day: −1 is the day before; −30 to 30
 * @param to the last day off, counted from that day; −30 to 30
 * @param provisional whether the days are only likely until the yearly notice fixes them
 * @param validity the days on which the law grants it
 * @param citations the provisions that grant it
 */
public record StatutoryHoliday(
        String id,
        Text name,
        boolean lunar,
        int month,
        int day,
        int from,
        int to,
        boolean provisional,
        Period validity,
        List<Provision> citations) {

    /** Makes an unmodifiable copy. */
    public StatutoryHoliday {
        citations = List.copyOf(citations);
    }
}
