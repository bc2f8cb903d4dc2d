package io.github.motcua.rules.calendar;

import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days off of a year that follow from the law where no notice has fixed them. */
final class StatutoryDays {

    private final Layer layer;
    private final int year;
    private final TreeMap<LocalDate, NamedDay> days = new TreeMap<>();

    private StatutoryDays(Layer layer, int year) {
        this.layer = layer;
        this.year = year;
    }

    /** The days off of a year by date, with those in place of holidays on days of rest. */
    static Map<LocalDate, NamedDay> of(Layer layer, int year) {
        StatutoryDays found = new StatutoryDays(layer, year);
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
            if (!isWorked(holiday.date())) {
                LocalDate date = holiday.date().plusDays(1);
                while (days.containsKey(date) || !isWorked(date)) {
                    date = date.plusDays(1);
                }
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

    private boolean isWorked(LocalDate date) {
        DayHours hours = layer.week(date.getDayOfWeek(), date);
        return hours != null && !hours.working().isEmpty();
    }
}
