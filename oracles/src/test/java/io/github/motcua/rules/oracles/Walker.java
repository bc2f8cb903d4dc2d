package io.github.motcua.rules.oracles;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.eligibility.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Working time by walking: one day after the other, one minute or second after the other, with the hours read
 * from the entries of the calendars each time they are asked for. Shares nothing with the library but the
 * data. Knows holidays of the sun only.
 */
final class Walker {

    private static final int DAY = 86_400;

    private final List<WorkCalendar> highestFirst = new ArrayList<>();
    private final @Nullable LocalDate knownOn;
    private final LocalDate first;
    private final DayHours[] hours;
    private final Map<List<Session>, boolean[]> byHours = new IdentityHashMap<>();
    private final Map<List<Integer>, Set<LocalDate>> holidays = new HashMap<>();

    /** Walks from the first day of one year to the last of another; the hours of all days are read before. */
    Walker(List<WorkCalendar> lowestFirst, @Nullable LocalDate knownOn, int firstYear, int lastYear) {
        lowestFirst.forEach(calendar -> highestFirst.add(0, calendar));
        this.knownOn = knownOn;
        this.first = LocalDate.of(firstYear, 1, 1);
        this.hours = new DayHours[(int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - first.toEpochDay())];
        for (int i = 0; i < hours.length; i++) {
            hours[i] = read(first.plusDays(i));
        }
    }

    DayHours hours(LocalDate date) {
        return hours[(int) (date.toEpochDay() - first.toEpochDay())];
    }

    boolean isWorked(LocalDate date) {
        return !hours(date).working().isEmpty();
    }

    /** The days on which nobody works. */
    Set<LocalDate> off() {
        Set<LocalDate> off = new HashSet<>();
        for (int i = 0; i < hours.length; i++) {
            if (hours[i].working().isEmpty()) {
                off.add(first.plusDays(i));
            }
        }
        return off;
    }

    LocalDate plusDays(LocalDate date, int days) {
        LocalDate at = date;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    int daysBetween(LocalDate after, LocalDate upTo) {
        int days = 0;
        for (LocalDate at = after.plusDays(1); !at.isAfter(upTo); at = at.plusDays(1)) {
            if (isWorked(at)) {
                days++;
            }
        }
        return days;
    }

    /** When as many steps have been worked: steps of 60 seconds from a whole minute, or of one second. */
    LocalDateTime plusSteps(LocalDateTime moment, int steps, int secondsOfStep) {
        LocalDate day = moment.toLocalDate();
        int second = moment.toLocalTime().toSecondOfDay();
        for (int left = steps; left > 0; ) {
            boolean[] worked = minutes(day);
            while (left > 0 && second < DAY) {
                left -= worked[second / 60] ? 1 : 0;
                second += secondsOfStep;
            }
            if (left > 0) {
                second = 0;
                day = day.plusDays(1);
            }
        }
        return day.atStartOfDay().plusSeconds(second);
    }

    int stepsBetween(LocalDateTime from, LocalDateTime to, int secondsOfStep) {
        int steps = 0;
        int second = from.toLocalTime().toSecondOfDay();
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            boolean[] worked = minutes(day);
            int end = day.equals(to.toLocalDate()) ? to.toLocalTime().toSecondOfDay() : DAY;
            while (second < end) {
                steps += worked[second / 60] ? 1 : 0;
                second += secondsOfStep;
            }
            second = 0;
        }
        return steps;
    }

    /** Whether somebody works in the minute that begins at a moment. */
    boolean isWorked(LocalDateTime minute) {
        return minutes(minute.toLocalDate())[minute.toLocalTime().toSecondOfDay() / 60];
    }

    /** For each minute of a day whether it is worked; all sessions begin and end with a minute. */
    private boolean[] minutes(LocalDate day) {
        List<Session> sessions = hours(day).working();
        boolean[] minutes = byHours.get(sessions);
        if (minutes == null) {
            minutes = new boolean[DAY / 60];
            for (int minute = 0; minute < minutes.length; minute++) {
                for (Session session : sessions) {
                    LocalTime at = LocalTime.of(minute / 60, minute % 60);
                    minutes[minute] |= !at.isBefore(session.from()) && at.isBefore(session.to());
                }
            }
            byHours.put(sessions, minutes);
        }
        return minutes;
    }

    /** Whether a notice fixes the days off of a year. */
    boolean isPublished(int year) {
        return isPublished(year, 0);
    }

    private boolean isPublished(int year, int layer) {
        for (WorkCalendar calendar : highestFirst.subList(layer, highestFirst.size())) {
            for (PublishedYear published : calendar.years()) {
                if (published.year() == year && isKnown(published.publishedOn())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(LocalDate publishedOn) {
        return knownOn == null || knownOn.isAfter(publishedOn) || knownOn.equals(publishedOn);
    }

    private DayHours read(LocalDate date) {
        for (int layer = 0; layer < highestFirst.size(); layer++) {
            WorkCalendar calendar = highestFirst.get(layer);
            for (CalendarDay day : calendar.days()) {
                if (day.date().equals(date) && isKnown(day.publishedOn())) {
                    return day.kind() == DayKind.SPECIAL_HOURS ? counted(day.hours()) : DayHours.NONE;
                }
            }
            for (Swap swap : calendar.swaps()) {
                if (swap.off().equals(date) && isKnown(swap.publishedOn())) {
                    return DayHours.NONE;
                }
                if (swap.worked().equals(date) && isKnown(swap.publishedOn())) {
                    return counted(week(swap.off(), 0));
                }
            }
            if (!isPublished(date.getYear(), layer)
                    && holidays.computeIfAbsent(List.of(layer, date.getYear()), key -> holidays(key.get(1), key.get(0)))
                            .contains(date)) {
                return DayHours.NONE;
            }
        }
        return counted(week(date, 0));
    }

    private DayHours counted(DayHours written) {
        boolean alone = written.working().isEmpty() && !written.receiving().isEmpty();
        return alone && sessionsCount() ? new DayHours(written.receiving(), written.receiving()) : written;
    }

    private boolean sessionsCount() {
        for (WorkCalendar calendar : highestFirst) {
            for (Reading reading : calendar.readings()) {
                if (reading.id().equals(WorkingTime.SATURDAY_SESSION_COUNTS)) {
                    return reading.taken().equals("yes");
                }
            }
        }
        return false;
    }

    private DayHours week(LocalDate date, int layer) {
        for (WorkCalendar calendar : highestFirst.subList(layer, highestFirst.size())) {
            for (WeekHours week : calendar.weeks()) {
                DayHours of = week.days().get(date.getDayOfWeek());
                if (of != null && week.validity().contains(date)) {
                    return of;
                }
            }
        }
        return DayHours.NONE;
    }

    /** The holidays of a layer in a year, and the days off in place of them (BLLĐ 2019 Art 111(3)). */
    private Set<LocalDate> holidays(int year, int layer) {
        List<LocalDate> granted = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (isGranted(day, layer)) {
                granted.add(day);
            }
        }
        Set<LocalDate> off = new HashSet<>(granted);
        for (LocalDate holiday : granted) {
            if (week(holiday, layer).working().isEmpty()) {
                LocalDate instead = holiday.plusDays(1);
                while (off.contains(instead) || week(instead, layer).working().isEmpty()) {
                    instead = instead.plusDays(1);
                }
                off.add(instead);
            }
        }
        return off;
    }

    private boolean isGranted(LocalDate day, int layer) {
        for (StatutoryHoliday holiday : highestFirst.get(layer).holidays()) {
            LocalDate main = LocalDate.of(day.getYear(), holiday.month(), holiday.day());
            long away = day.toEpochDay() - main.toEpochDay();
            if (holiday.from() <= away
                    && away <= holiday.to()
                    && holiday.validity().contains(day)) {
                return true;
            }
        }
        return false;
    }
}
