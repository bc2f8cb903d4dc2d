package io.github.motcua.rules.calendar;

import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The days off of a year that follow from the law where no notice has fixed them. */
final class StatutoryDays {

    /** No holidays take longer, and no week has fewer than one working day. */
    private static final int MOST_DAYS_TO_SEARCH = 400;

    private final Layer layer;
    private final Predicate<LocalDate> inTheWeek;
    private final int year;
    private final TreeMap<LocalDate, NamedDay> days = new TreeMap<>();

    private StatutoryDays(Layer layer, Predicate<LocalDate> inTheWeek, int year) {
        this.layer = layer;
        this.inTheWeek = inTheWeek;
        this.year = year;
    }

    /**
     * The days off of a year by date, with those in place of holidays on days of rest.
     *
     * @param layer the calendar that names the holidays
     * @param inTheWeek whether somebody works on a day by the hours of the week, the calendars below included
     * @param year the year
     */
    static Map<LocalDate, NamedDay> of(Layer layer, Predicate<LocalDate> inTheWeek, int year) {
        StatutoryDays found = new StatutoryDays(layer, inTheWeek, year);
        for (StatutoryHoliday holiday : layer.calendar.holidays()) {
            found.add(holiday);
        }
        found.makeUp();
        return new HashMap<>(found.days);
    }

    private void add(StatutoryHoliday holiday) {
        LocalDate day = holiday.lunar()
                ? LunarCalendar.day(year, holiday.month(), holiday.day())
                : LocalDate.of(year, holiday.month(), holiday.day());
        for (int offset = holiday.from(); offset <= holiday.to(); offset++) {
            LocalDate date = day.plusDays(offset);
            if (holiday.validity().contains(date) && !days.containsKey(date)) {
                days.put(
                        date,
                        new NamedDay(
                                date,
                                DayKind.PUBLIC_HOLIDAY,
                                holiday.name(),
                                layer.citations(holiday.citations()),
                                null,
                                holiday.provisional()));
            }
        }
    }

    /** Each holiday on a day of rest is made up on the next working day that is not off already. */
    private void makeUp() {
        List<NamedDay> holidays = new ArrayList<>(days.values());
        for (NamedDay holiday : holidays) {
            LocalDate date = inTheWeek.test(holiday.date()) ? null : nextWorkingDay(holiday.date());
            if (date != null) {
                days.put(
                        date,
                        new NamedDay(
                                date,
                                DayKind.COMPENSATION,
                                Text.of(
                                        "Nghỉ bù " + holiday.name().vi(),
                                        "In place of " + holiday.name().en()),
                                holiday.citations(),
                                null,
                                holiday.provisional()));
            }
        }
    }

    private @Nullable LocalDate nextWorkingDay(LocalDate holiday) {
        for (int days = 1; days <= MOST_DAYS_TO_SEARCH; days++) {
            LocalDate date = holiday.plusDays(days);
            if (!this.days.containsKey(date) && inTheWeek.test(date)) {
                return date;
            }
        }
        return null;
    }
}
