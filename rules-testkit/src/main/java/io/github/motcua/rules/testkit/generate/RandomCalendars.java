package io.github.motcua.rules.testkit.generate;

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
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Random calendars, one to three on each other, with everything that a calendar can say of 2019 to 2028. Immutable.
 */
public final class RandomCalendars {

    /** The years in which they say something. */
    private static final int FIRST_YEAR = 2019;

    private static final int LAST_YEAR = 2028;

    private static final DayHours EIGHT_HOURS = DayHours.of(session("07:30", "11:30"), session("13:00", "17:00"));
    private static final DayHours MORNING = DayHours.of(session("07:30", "11:30"));
    private static final List<DayKind> OFF =
            List.of(DayKind.PUBLIC_HOLIDAY, DayKind.COMPENSATION, DayKind.CLOSED, DayKind.CLOSED);

    private final List<WorkCalendar> lowestFirst;
    private final @Nullable LocalDate knownOn;

    private RandomCalendars(List<WorkCalendar> lowestFirst, @Nullable LocalDate knownOn) {
        this.lowestFirst = List.copyOf(lowestFirst);
        this.knownOn = knownOn;
    }

    /** The calendars of a seed. */
    public static RandomCalendars of(long seed) {
        Dice dice = new Dice(seed);
        List<WorkCalendar> calendars = new ArrayList<>();
        int layers = dice.between(1, 3);
        for (int layer = 0; layer < layers; layer++) {
            calendars.add(new Draft(dice).calendar(layer));
        }
        LocalDate knownOn = dice.chance(0.3) ? LocalDate.of(2018, 6, 1).plusDays(dice.between(0, 3000)) : null;
        return new RandomCalendars(calendars, knownOn);
    }

    /** The calendars, each after the one on which it is built. */
    public List<WorkCalendar> lowestFirst() {
        return lowestFirst;
    }

    /** The day on which they are looked at: what was published later is not known. Empty if all is known. */
    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn);
    }

    /** The working time of the highest of them. */
    public WorkingTime time() {
        return WorkingTime.of(lowestFirst, knownOn);
    }

    private static Session session(String from, String to) {
        return new Session(LocalTime.parse(from), LocalTime.parse(to));
    }

    /** One calendar in the making. */
    private static final class Draft {

        private final Dice dice;
        private final Set<LocalDate> named = new HashSet<>();

        Draft(Dice dice) {
            this.dice = dice;
        }

        private WorkCalendar calendar(int layer) {
            Text name = Text.same("layer " + layer);
            return WorkCalendar.calendar("layer-" + layer, "1", name, name)
                    .builtOn(layer == 0 ? null : "layer-" + (layer - 1))
                    .weeks(weeks(layer))
                    .readings(dice.chance(0.2) ? List.of(sessionsCount()) : List.of())
                    .holidays(holidays(layer == 0 ? 0.7 : 0.15))
                    .years(years(layer == 0 ? 0.6 : 0.05))
                    .days(days(layer == 0 ? dice.between(0, 120) : dice.between(0, 12)))
                    .swaps(swaps(layer == 0 ? dice.between(0, 15) : dice.between(0, 2)))
                    .build();
        }

        private Reading sessionsCount() {
            TreeMap<String, Text> options = new TreeMap<>(Map.of("no", Text.same("no"), "yes", Text.same("yes")));
            Text why = Text.same("?");
            String taken = dice.chance(0.7) ? "yes" : "no";
            return new Reading(WorkingTime.SATURDAY_SESSION_COUNTS, why, options, taken, why, List.of());
        }

        private List<WeekHours> weeks(int layer) {
            if (layer > 0 && dice.chance(0.5)) {
                return List.of();
            }
            LocalDate change = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(dice.between(0, 3000));
            if (layer == 0) {
                return dice.chance(0.6)
                        ? List.of(new WeekHours(Period.ALWAYS, week(), List.of()))
                        : List.of(
                                new WeekHours(new Period(null, change.minusDays(1)), week(), List.of()),
                                new WeekHours(Period.from(change), week(), List.of()));
            }
            Map<DayOfWeek, DayHours> some = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek weekday : dice.some(List.of(DayOfWeek.values()), 1, 2)) {
                some.put(weekday, weekday == DayOfWeek.WEDNESDAY ? workedHours() : anyHours());
            }
            return List.of(new WeekHours(dice.chance(0.5) ? Period.ALWAYS : Period.from(change), some, List.of()));
        }

        private Map<DayOfWeek, DayHours> week() {
            Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
            DayHours usual = dice.chance(0.5) ? EIGHT_HOURS : workedHours();
            for (DayOfWeek weekday : DayOfWeek.values()) {
                if (weekday.getValue() <= 5 ? !dice.chance(0.05) : dice.chance(0.1)) {
                    week.put(weekday, dice.chance(0.1) ? workedHours() : usual);
                }
            }
            if (dice.chance(0.4)) {
                week.put(DayOfWeek.SATURDAY, dice.chance(0.5) ? MORNING : receivingOnly());
            }
            week.put(DayOfWeek.WEDNESDAY, EIGHT_HOURS); // never a week without a working day
            return week;
        }

        private DayHours anyHours() {
            return dice.chance(0.2) ? DayHours.NONE : dice.chance(0.2) ? receivingOnly() : workedHours();
        }

        private DayHours receivingOnly() {
            return new DayHours(List.of(), workedHours().receiving());
        }

        private DayHours workedHours() {
            int sessions = dice.between(1, 3);
            List<Session> found = new ArrayList<>();
            int minute = dice.between(0, 600);
            for (int i = 0; i < sessions; i++) {
                int to = minute + dice.between(1, 200);
                found.add(new Session(time(minute), time(to)));
                minute = to + (dice.chance(0.1) ? 0 : dice.between(1, 60));
            }
            return DayHours.of(found.toArray(new Session[0]));
        }

        private List<StatutoryHoliday> holidays(double chance) {
            List<StatutoryHoliday> holidays = new ArrayList<>();
            if (!dice.chance(chance)) {
                return holidays;
            }
            for (int i = dice.between(1, 6); i > 0; i--) {
                int from = dice.between(-2, 0);
                int to = from + dice.between(0, 4);
                Period validity = dice.chance(0.8)
                        ? Period.ALWAYS
                        : Period.from(LocalDate.of(FIRST_YEAR, 1, 1).plusDays(dice.between(0, 3000)));
                holidays.add(new StatutoryHoliday(
                        "holiday-" + i,
                        Text.same("holiday " + i),
                        false,
                        dice.between(1, 11),
                        dice.between(3, 28),
                        from,
                        to,
                        dice.chance(0.5),
                        validity,
                        List.of()));
            }
            return holidays;
        }

        private List<PublishedYear> years(double chance) {
            List<PublishedYear> years = new ArrayList<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                if (dice.chance(chance)) {
                    years.add(new PublishedYear(
                            year, List.of(), LocalDate.of(year, 1, 1).minusDays(dice.between(0, 100))));
                }
            }
            return years;
        }

        private List<CalendarDay> days(int number) {
            List<CalendarDay> days = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                LocalDate date = free();
                boolean special = dice.chance(0.3);
                days.add(new CalendarDay(
                        date,
                        special ? DayKind.SPECIAL_HOURS : dice.pick(OFF),
                        Text.same("day"),
                        special ? anyHours() : DayHours.NONE,
                        List.of(),
                        date.minusDays(dice.between(0, 60))));
            }
            return days;
        }

        private List<Swap> swaps(int number) {
            List<Swap> swaps = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                LocalDate off = free();
                LocalDate worked = off.plusDays(dice.between(-14, 14));
                if (named.add(worked)) {
                    swaps.add(new Swap(off, worked, Text.same("swap"), List.of(), off.minusDays(dice.between(0, 60))));
                }
            }
            return swaps;
        }

        /** A day of which nothing is said yet. */
        private LocalDate free() {
            while (true) {
                LocalDate date = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(dice.between(0, 3650));
                if (named.add(date)) {
                    return date;
                }
            }
        }

        private static LocalTime time(int minute) {
            return LocalTime.of(minute / 60, minute % 60);
        }
    }
}
