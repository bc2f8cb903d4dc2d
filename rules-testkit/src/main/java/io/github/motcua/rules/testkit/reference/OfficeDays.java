package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.eligibility.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The working days and hours of an office, walked one day after the other, with the hours read from the calendars. */
final class OfficeDays {

    private static final int FIRST_YEAR = 1976;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS_TO_SEARCH = 400;

    private final List<WorkCalendar> highestFirst = new ArrayList<>();
    private final List<Map<LocalDate, DayHours>> named = new ArrayList<>();
    private final @Nullable LocalDate knownOn;
    private final Map<Integer, DayHours[]> years = new HashMap<>();

    /**
     * The days of a calendar.
     *
     * @param lowestFirst the calendar, after those on which it is built
     * @param knownOn the day as known on which they are taken; null if all that is published counts
     */
    OfficeDays(List<WorkCalendar> lowestFirst, @Nullable LocalDate knownOn) {
        this.knownOn = knownOn;
        lowestFirst.forEach(calendar -> highestFirst.add(0, calendar));
        for (WorkCalendar calendar : highestFirst) {
            Map<LocalDate, DayHours> hours = new HashMap<>();
            for (Swap swap : calendar.swaps()) {
                if (isKnown(swap.publishedOn())) {
                    hours.put(swap.off(), DayHours.NONE);
                    hours.put(swap.worked(), week(swap.off(), 0));
                }
            }
            for (CalendarDay day : calendar.days()) {
                if (isKnown(day.publishedOn())) {
                    hours.put(day.date(), day.kind() == DayKind.SPECIAL_HOURS ? day.hours() : DayHours.NONE);
                }
            }
            named.add(hours);
        }
    }

    /** A day outside of the years that calendars cover was come to. */
    static final class Beyond extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Beyond() {
            super("outside of " + FIRST_YEAR + " to " + LAST_YEAR, null, false, false);
        }
    }

    /** The calendars by id and version, the lowest first. */
    List<String> versions() {
        List<String> versions = new ArrayList<>();
        highestFirst.forEach(calendar -> versions.add(0, calendar.toString()));
        return versions;
    }

    /** The option that the highest calendar takes that mentions a reading; empty if none does. */
    String taken(String reading) {
        for (WorkCalendar calendar : highestFirst) {
            for (Reading each : calendar.readings()) {
                if (each.id().equals(reading)) {
                    return each.taken();
                }
            }
        }
        return "";
    }

    DayHours hours(LocalDate date) {
        int year = date.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Beyond();
        }
        DayHours[] known = years.get(year);
        if (known == null) {
            known = read(year, date.lengthOfYear());
            years.put(year, known);
        }
        return known[date.getDayOfYear() - 1];
    }

    boolean isWorked(LocalDate date) {
        return !hours(date).working().isEmpty();
    }

    LocalDate next(LocalDate date) {
        return plus(date, 1);
    }

    LocalDate sameOrNext(LocalDate date) {
        return isWorked(date) ? date : next(date);
    }

    /** When so many days have been worked. */
    LocalDate plus(LocalDate date, int days) {
        LocalDate at = date;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    LocalDateTime opening(LocalDate worked) {
        return worked.atTime(hours(worked).working().get(0).from());
    }

    LocalDateTime closing(LocalDate worked) {
        return worked.atTime(end(hours(worked).working()));
    }

    static LocalTime end(List<Session> sessions) {
        return sessions.get(sessions.size() - 1).to();
    }

    /** How many seconds are worked on a day. */
    int seconds(LocalDate date) {
        int seconds = 0;
        for (Session session : hours(date).working()) {
            seconds += session.to().toSecondOfDay() - session.from().toSecondOfDay();
        }
        return seconds;
    }

    /** When so many seconds have been worked, session after session; fractions of a second are dropped. */
    LocalDateTime plusSeconds(LocalDateTime moment, int seconds) {
        LocalDate day = moment.toLocalDate();
        int from = moment.toLocalTime().toSecondOfDay();
        for (int left = seconds; ; day = day.plusDays(1), from = 0) {
            for (Session session : hours(day).working()) {
                int begin = Math.max(from, session.from().toSecondOfDay());
                int worked = Math.max(0, session.to().toSecondOfDay() - begin);
                if (worked >= left) {
                    return day.atTime(LocalTime.ofSecondOfDay(begin + left));
                }
                left -= worked;
            }
        }
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
        return knownOn == null || !knownOn.isBefore(publishedOn);
    }

    /** Of each day what the highest calendar that names it says; else what the law says; else the hours of the week. */
    private DayHours[] read(int year, int days) {
        DayHours[] hours = new DayHours[days];
        for (int i = 0; i < days; i++) {
            hours[i] = week(LocalDate.ofYearDay(year, i + 1), 0);
        }
        for (int layer = highestFirst.size() - 1; layer >= 0; layer--) {
            if (!highestFirst.get(layer).holidays().isEmpty() && !isPublished(year, layer)) {
                for (LocalDate off : holidays(year, layer)) {
                    if (off.getYear() == year) {
                        hours[off.getDayOfYear() - 1] = DayHours.NONE;
                    }
                }
            }
            named.get(layer).forEach((date, of) -> {
                if (date.getYear() == year) {
                    hours[date.getDayOfYear() - 1] = of;
                }
            });
        }
        for (int i = 0; i < days; i++) {
            hours[i] = counted(hours[i]);
        }
        return hours;
    }

    private DayHours counted(DayHours written) {
        boolean onlyReceives =
                written.working().isEmpty() && !written.receiving().isEmpty();
        return onlyReceives && taken("saturday-session-counts").equals("yes")
                ? new DayHours(written.receiving(), written.receiving())
                : written;
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
                for (int after = 1; after <= MOST_DAYS_TO_SEARCH; after++) {
                    LocalDate instead = holiday.plusDays(after);
                    if (!off.contains(instead)
                            && !week(instead, layer).working().isEmpty()) {
                        off.add(instead);
                        break;
                    }
                }
            }
        }
        return off;
    }

    private boolean isGranted(LocalDate day, int layer) {
        for (StatutoryHoliday holiday : highestFirst.get(layer).holidays()) {
            if (holiday.lunar()) {
                throw new UnsupportedOperationException("the reference engine knows no lunar calendar: " + holiday.id()
                        + " of " + day.getYear() + ", for which " + highestFirst.get(layer) + " holds no notice");
            }
            long away = day.toEpochDay()
                    - LocalDate.of(day.getYear(), holiday.month(), holiday.day())
                            .toEpochDay();
            if (holiday.from() <= away
                    && away <= holiday.to()
                    && holiday.validity().contains(day)) {
                return true;
            }
        }
        return false;
    }
}
