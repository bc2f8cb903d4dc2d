package io.github.motcua.rules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A calendar with those it is built on, from the top down, and the hours of the week that follow from them. */
final class CalendarLayers {

    private final List<WorkCalendar> layers = new ArrayList<>();
    private final List<Map<DayOfWeek, NavigableMap<LocalDate, WeekHours>>> weeks = new ArrayList<>();
    private final boolean complete;
    private final List<String> circle;

    CalendarLayers(WorkCalendar top, Map<String, WorkCalendar> known) {
        Set<String> way = new LinkedHashSet<>();
        WorkCalendar at = top;
        while (at != null && way.add(at.id())) {
            layers.add(at);
            weeks.add(byWeekday(at));
            at = known.get(at.builtOn().orElse(""));
        }
        WorkCalendar last = layers.get(layers.size() - 1);
        this.complete = last.builtOn().isEmpty();
        this.circle = new ArrayList<>();
        if (at != null && at.id().equals(top.id())) {
            circle.addAll(way);
            circle.add(top.id());
        }
    }

    private static Map<DayOfWeek, NavigableMap<LocalDate, WeekHours>> byWeekday(WorkCalendar calendar) {
        Map<DayOfWeek, NavigableMap<LocalDate, WeekHours>> all = new EnumMap<>(DayOfWeek.class);
        for (WeekHours week : calendar.weeks()) {
            for (DayOfWeek weekday : week.days().keySet()) {
                NavigableMap<LocalDate, WeekHours> starts = all.get(weekday);
                if (starts == null) {
                    starts = new TreeMap<>();
                    all.put(weekday, starts);
                }
                starts.put(start(week), week);
            }
        }
        return all;
    }

    private static LocalDate start(WeekHours week) {
        LocalDate first = week.validity().first();
        return first == null ? LocalDate.MIN : first;
    }

    /** The calendar and those it is built on. */
    List<WorkCalendar> calendars() {
        return layers;
    }

    /** Whether all calendars below are known, and there is a lowest one. */
    boolean isComplete() {
        return complete;
    }

    /** The way from the calendar back to itself, the calendar at both ends; empty if there is none. */
    List<String> circle() {
        return circle;
    }

    /** The hours that a weekday has in the week of a day. */
    DayHours hours(DayOfWeek weekday, LocalDate day) {
        for (Map<DayOfWeek, NavigableMap<LocalDate, WeekHours>> layer : weeks) {
            WeekHours week = last(layer.get(weekday), day);
            DayHours hours = week == null ? null : week.days().get(weekday);
            if (hours != null) {
                return hours;
            }
        }
        return DayHours.NONE;
    }

    private static @Nullable WeekHours last(@Nullable NavigableMap<LocalDate, WeekHours> starts, LocalDate day) {
        Map.Entry<LocalDate, WeekHours> found = starts == null ? null : starts.floorEntry(day);
        return found != null && found.getValue().validity().contains(day) ? found.getValue() : null;
    }

    /** Whether the week has working hours on a day, holidays aside. */
    boolean works(LocalDate day) {
        return !hours(day.getDayOfWeek(), day).working().isEmpty();
    }

    /** Whether any weekday has working hours in the week of a day. */
    boolean worksInTheWeekOf(LocalDate day) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (!hours(weekday, day).working().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The days from which the week may have other hours than before, the first day of all calendars among them. */
    NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(WorkCalendars.FIRST_DAY);
        for (WorkCalendar layer : layers) {
            for (WeekHours week : layer.weeks()) {
                LocalDate first = week.validity().first();
                LocalDate last = week.validity().last();
                if (first != null && first.isAfter(WorkCalendars.FIRST_DAY)) {
                    days.add(first);
                }
                if (last != null && !last.isBefore(WorkCalendars.FIRST_DAY)) {
                    days.add(last.plusDays(1));
                }
            }
        }
        return days;
    }
}
