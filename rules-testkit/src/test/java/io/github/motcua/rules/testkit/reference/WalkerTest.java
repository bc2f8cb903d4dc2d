package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.DossierClock;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.RandomCalendars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Working days and hours of the library against those of the reference engine, walked one day, one minute or one second
 * after the other, and working days also against Strata. {@code -Dmotcua.walker.worlds=200} walks through so many
 * calendars instead of {@value #WORLDS}, each with {@value #CASES} cases; {@code -Dmotcua.walker.case=17/4711} repeats
 * one case.
 */
class WalkerTest {

    private static final int WORLDS = 50;
    private static final int WALKED = Integer.getInteger("motcua.walker.worlds", WORLDS);
    private static final int CASES = 5000;
    private static final int MOST_SHOWN = 10;

    private static final int WALKED_FROM = 2018;
    private static final int WALKED_TO = 2040;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final Tally tally = new Tally();
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void days_hours_and_pauses_agree_with_walking_and_with_strata() {
        String replay = System.getProperty("motcua.walker.case");
        if (replay != null) {
            String[] parts = replay.split("/", -1);
            World world = new World(Long.parseLong(parts[0]));
            world.compare(Integer.parseInt(parts[1]));
        } else {
            for (int seed = 0; seed < WALKED; seed++) {
                World world = new World(seed);
                for (int number = 0; number < CASES; number++) {
                    world.compare(number);
                }
            }
            assertThat(tally.of("cases")).isEqualTo((long) WALKED * CASES);
        }

        assertThat(disagreements).as(tally.toString()).isEmpty();
    }

    @Test
    void every_day_has_the_hours_that_the_entries_give_it() {
        for (int seed = 0; seed < 50; seed++) {
            RandomCalendars given = RandomCalendars.of(seed);
            OfficeDays days =
                    new OfficeDays(given.lowestFirst(), given.knownOn().orElse(null));
            WorkingTime time = given.time();
            LocalDate end = LocalDate.of(WALKED_TO, 12, 31);

            for (LocalDate day = LocalDate.of(WALKED_FROM, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                assertThat(time.hours(day)).as("world %s, %s", seed, day).isEqualTo(days.hours(day));
                assertThat(time.isWorkingDay(day)).isEqualTo(days.isWorked(day));
                assertThat(time.isProvisional(day.getYear())).isEqualTo(!days.isPublished(day.getYear()));
            }
        }
    }

    /** Calendars with all that counts on them. */
    private final class World {

        private final long seed;
        private final WorkingTime time;
        private final OfficeDays office;
        private final Walker walker;
        private final HolidayCalendar strata;

        World(long seed) {
            this.seed = seed;
            RandomCalendars given = RandomCalendars.of(seed);
            this.time = given.time();
            this.office = new OfficeDays(given.lowestFirst(), given.knownOn().orElse(null));
            this.walker = new Walker(office);
            this.strata = ImmutableHolidayCalendar.of(HolidayCalendarId.of("walked"), off(), List.of());
        }

        /** The days on which nobody works. */
        private Set<LocalDate> off() {
            return LocalDate.of(WALKED_FROM, 1, 1)
                    .datesUntil(LocalDate.of(WALKED_TO + 1, 1, 1))
                    .filter(day -> !office.isWorked(day))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        void compare(int number) {
            Dice dice = Dice.of(seed, number);
            tally.add("cases");
            int kind = dice.between(0, 99);
            if (kind < 45) {
                days(number, dice);
            } else if (kind < 89) {
                minutes(number, dice);
            } else if (kind < 90) {
                seconds(number, dice);
            } else if (kind < 95) {
                daysWithPauses(number, dice);
            } else {
                hoursWithPauses(number, dice);
            }
        }

        private void days(int number, Dice dice) {
            LocalDate date = date(dice);
            int days = dice.chance(0.85) ? dice.between(0, 30) : dice.between(0, 700);
            LocalDate other = date.plusDays(dice.chance(0.85) ? dice.between(-5, 60) : dice.between(0, 900));
            tally.add("days");

            LocalDate reached = office.plus(date, days);
            same(number, "plusWorkingDays " + date + " " + days, time.plusWorkingDays(date, days), reached);
            int between = walker.daysBetween(date, other);
            same(number, "workingDaysBetween " + date + " " + other, time.workingDaysBetween(date, other), between);
            same(number, "Strata shift " + date + " " + days, strata.shift(date, days), reached);
            LocalDate from = strata.nextOrSame(date);
            same(number, "workingDayFrom " + date, time.workingDayFrom(date), from);
            same(number, "workingDayBefore " + date, time.workingDayBefore(date), strata.previous(date));
            if (!other.isBefore(date)) {
                int counted = strata.daysBetween(date.plusDays(1), other.plusDays(1));
                same(number, "Strata daysBetween " + date + " " + other, counted, between);
            }
        }

        private void minutes(int number, Dice dice) {
            LocalDateTime moment = date(dice).atStartOfDay().plusMinutes(dice.between(0, 1439));
            int minutes = dice.chance(0.02) ? dice.between(0, 4000) : dice.between(0, 900);
            LocalDateTime other = moment.plusMinutes(dice.between(-100, 5000));
            tally.add("minutes");

            steps(number, moment, minutes, other, 60);
        }

        private void seconds(int number, Dice dice) {
            LocalDateTime moment = date(dice).atStartOfDay().plusSeconds(dice.between(0, 86_399));
            int seconds = dice.between(0, 40_000);
            LocalDateTime other = moment.plusSeconds(dice.between(-100, 100_000));
            tally.add("seconds");

            steps(number, moment, seconds, other, 1);
        }

        private void steps(int number, LocalDateTime moment, int steps, LocalDateTime other, int length) {
            LocalDateTime reached = walker.plusSteps(moment, steps, length);
            long seconds = (long) steps * length;
            LocalDateTime added = time.plusWorkingSeconds(moment, seconds);
            same(number, "plusWorkingSeconds " + moment + " " + seconds, added, reached);
            long between = (long) walker.stepsBetween(moment, other, length) * length;
            long counted = time.workingSecondsBetween(moment, other);
            same(number, "workingSecondsBetween " + moment + " " + other, counted, between);
        }

        /** Each pause begins while something is left to count; a day in a pause is not counted. */
        private void daysWithPauses(int number, Dice dice) {
            LocalDateTime received = moment(dice);
            int days = dice.between(1, 40);
            LocalDate due = received.toLocalDate();
            List<DossierEvent> events = new ArrayList<>();
            LocalDate asked = due;
            LocalDate came = due;
            for (int left = days; left > 0; ) {
                due = due.plusDays(1);
                left -= office.isWorked(due) ? 1 : 0;
                if (left > 0 && dice.chance(0.1)) {
                    asked = due;
                    came = asked.plusDays(dice.between(0, 30));
                    events.add(new DossierEvent.SupplementRequested(asked.atTime(9, 0)));
                    events.add(new DossierEvent.SupplementReceived(came.atTime(16, 0)));
                    due = came;
                }
            }
            tally.add("days with " + events.size() / 2 + " pauses");

            same(number, "due " + received + " " + days + events, due(Term.workingDays(days), received, events), due);
        }

        /** The same with minutes, three at a time: a limit of hours has two decimals. */
        private void hoursWithPauses(int number, Dice dice) {
            LocalDateTime received = moment(dice);
            int minutes = 3 * dice.between(1, 150);
            LocalDateTime due = received;
            List<DossierEvent> events = new ArrayList<>();
            for (int left = minutes; left > 0; ) {
                if (dice.chance(0.003)) {
                    LocalDateTime came = due.plusMinutes(dice.between(0, 5000));
                    events.add(new DossierEvent.SupplementRequested(due));
                    events.add(new DossierEvent.SupplementReceived(came));
                    due = came;
                }
                left -= walker.isWorked(due) ? 1 : 0;
                due = due.plusMinutes(1);
            }
            BigDecimal hours = BigDecimal.valueOf(minutes / 3 * 5L, 2);
            tally.add("hours with " + events.size() / 2 + " pauses");

            LocalDateTime found = moment(new Term(hours, LimitUnit.WORKING_HOUR, null), received, events);
            same(number, "due " + received + " " + hours + " h " + events, found, due);
        }

        private LocalDate due(Term term, LocalDateTime received, List<DossierEvent> events) {
            return moment(term, received, events).toLocalDate();
        }

        private LocalDateTime moment(Term term, LocalDateTime received, List<DossierEvent> events) {
            var supplement = new DossierRules.Supplement(SupplementEffect.SUSPENSION, false, "", List.of());
            DossierRules rules = new DossierRules(supplement, null, null, List.of());
            var state = DossierClock.follow(term, null, false, rules, received, events, time);
            return Objects.requireNonNull(state.dueDate()).at();
        }

        private LocalDateTime moment(Dice dice) {
            return date(dice).atStartOfDay().plusMinutes(dice.between(0, 1439));
        }

        private LocalDate date(Dice dice) {
            return FIRST.plusDays(dice.between(0, 3600));
        }

        private void same(int number, String what, @Nullable Object found, @Nullable Object walked) {
            if (!Objects.equals(found, walked) && disagreements.size() < MOST_SHOWN) {
                disagreements.add("-Dmotcua.walker.case=" + seed + "/" + number + ": " + what + ": " + found
                        + " instead of " + walked);
            }
        }
    }
}
