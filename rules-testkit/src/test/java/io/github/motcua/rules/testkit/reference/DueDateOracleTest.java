package io.github.motcua.rules.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierClock;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.deadline.SegmentKind;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.testkit.Tally;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.RandomCalendars;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Due dates of all units, cut-offs and events against an oracle that follows the law a day at a time.
 * {@code -Dmotcua.due.worlds=75} tries so many calendars instead of {@value #WORLDS}, each with {@value #CASES}
 * dossiers; {@code -Dmotcua.due.case=17/4711} repeats one.
 */
class DueDateOracleTest {

    private static final int WORLDS = 25;
    private static final int TRIED = Integer.getInteger("motcua.due.worlds", WORLDS);
    private static final int CASES = 4000;
    private static final int MOST_SHOWN = 10;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<LocalTime> TIMES = List.of(LocalTime.of(15, 0), LocalTime.of(11, 30), LocalTime.of(9, 7));

    private final Tally tally = new Tally();
    private final List<String> disagreements = new ArrayList<>();

    @Test
    void due_dates_are_those_of_the_law_told_a_day_at_a_time() {
        String replay = System.getProperty("motcua.due.case");
        if (replay != null) {
            String[] parts = replay.split("/", -1);
            new World(Long.parseLong(parts[0])).compare(Integer.parseInt(parts[1]));
        } else {
            for (int seed = 0; seed < TRIED; seed++) {
                World world = new World(seed);
                for (int number = 0; number < CASES; number++) {
                    world.compare(number);
                }
            }
            assertThat(tally.of("compared")).isGreaterThan((long) TRIED * CASES * 8 / 10);
            for (LimitUnit unit : LimitUnit.values()) {
                assertThat(tally.of(unit)).as("%s of%n%s", unit, tally).isGreaterThan((long) TRIED * CASES / 20);
            }
        }

        assertThat(disagreements).as(tally.toString()).isEmpty();
    }

    private final class World {

        private final long seed;
        private final WorkingTime time;
        private final OfficeDays office;

        World(long seed) {
            this.seed = seed;
            RandomCalendars given = RandomCalendars.of(seed);
            this.time = given.time();
            this.office = new OfficeDays(given.lowestFirst(), given.knownOn().orElse(null));
        }

        void compare(int number) {
            Dice dice = Dice.of(seed, number);
            Term term = term(dice);
            CutOff cutOff = cutOff(dice);
            boolean atOnce = dice.chance(0.3);
            LocalDateTime received = moment(dice, term);
            boolean restarts = dice.chance(0.1);
            List<DossierEvent> events = new ArrayList<>();
            List<DueDateOracle.Pause> pauses = new ArrayList<>();
            LocalDateTime last = received;
            boolean mayPause =
                    term.unit() != LimitUnit.WORKING_HOUR && term.amount().scale() <= 0;
            if (restarts || (mayPause && dice.chance(0.4))) {
                for (int i = dice.between(1, 2); i > 0; i--) {
                    LocalDateTime asked = last.plusMinutes(dice.between(0, 10_000));
                    LocalDateTime came = asked.plusMinutes(dice.chance(0.2) ? 0 : dice.between(0, 20_000));
                    events.add(new DossierEvent.SupplementRequested(asked));
                    events.add(new DossierEvent.SupplementReceived(came));
                    pauses.add(new DueDateOracle.Pause(asked, came));
                    last = came;
                }
            }
            // what is still to be counted when papers are asked for on a day added later is not told by the law
            boolean mayAdd = term.amount().signum() > 0 && (pauses.isEmpty() || term.unit() == LimitUnit.WORKING_DAY);
            BigDecimal more = mayAdd && dice.chance(0.2) ? BigDecimal.valueOf(dice.between(1, 5)) : BigDecimal.ZERO;
            if (more.signum() > 0 && term.unit() == LimitUnit.WORKING_DAY && dice.chance(0.5)) {
                more = more.add(new BigDecimal("0.25"));
            }
            if (more.signum() > 0) {
                Term by = new Term(more, LimitUnit.WORKING_DAY, null);
                events.add(new DossierEvent.Extended(last, by, true));
            }
            LocalDateTime from = restarts ? last : received;
            TimeLimit limit = new TimeLimit("limit", term, cutOff, Text.same("limit"), List.of());
            var dossier = new DueDateOracle.Dossier(limit, atOnce, from, restarts ? List.of() : pauses, more);
            DueDateOracle law = new DueDateOracle(office, dossier);
            SupplementEffect effect = restarts ? SupplementEffect.INTERRUPTION : SupplementEffect.SUSPENSION;
            var state = DossierClock.follow(term, cutOff, atOnce, rules(effect), received, events, time);
            DueDate due = Objects.requireNonNull(state.dueDate());
            boolean between = law.count.moved && !dossier.pauses().isEmpty() && term.unit() != LimitUnit.WORKING_DAY;
            if (between
                    || !state.breaches().isEmpty()
                    || isAskedLate(term, cutOff, atOnce, received, events, effect, law)) {
                tally.add("asked or made longer when it was over");
                return;
            }
            tally.add("compared");
            tally.add(term.unit());
            String what = term + " " + cutOff + (atOnce ? " at once" : "") + " " + received + " " + effect + events;
            same(number, what + " date", due.date(), law.date());
            same(number, what + " at", due.at(), law.count.at);
            same(number, what + " legalEnd", due.legalEnd(), law.count.legalEnd);
            same(number, what + " handOverBy", due.handOverBy().orElse(null), law.straight.handOverBy());
            List<Integer> provisional = new ArrayList<>();
            for (int year = received.getYear(); year <= law.date().getYear(); year++) {
                if (!office.isPublished(year)) {
                    provisional.add(year);
                }
            }
            same(number, what + " provisional", due.provisionalYears(), provisional);
            segments(number, what, due, received, dossier, law);
        }

        /** Whether papers were asked for, or more time was given, after the period was over: another rule. */
        private boolean isAskedLate(
                Term term,
                @Nullable CutOff cutOff,
                boolean atOnce,
                LocalDateTime received,
                List<DossierEvent> events,
                SupplementEffect effect,
                DueDateOracle law) {
            for (int i = 0; i < events.size(); i++) {
                List<DossierEvent> before = new ArrayList<>(events.subList(0, i));
                var state = DossierClock.follow(term, cutOff, atOnce, rules(effect), received, before, time);
                if (state.dueDate() != null
                        && events.get(i).at().isAfter(state.dueDate().legalEnd())) {
                    return effect == SupplementEffect.SUSPENSION;
                }
            }
            return law.askedLate;
        }

        private void segments(
                int number,
                String what,
                DueDate due,
                LocalDateTime received,
                DueDateOracle.Dossier dossier,
                DueDateOracle law) {
            LocalDate next = received.toLocalDate();
            int counted = 0;
            for (Segment segment : due.segments()) {
                same(number, what + " segment begins", segment.from(), next);
                same(
                        number,
                        what + " segment ends before it begins",
                        segment.to().isBefore(segment.from()),
                        false);
                next = segment.to().plusDays(1);
                for (LocalDate day = segment.from(); day.isBefore(next); day = day.plusDays(1)) {
                    counted += segment.isCounted() ? 1 : 0;
                    boolean rest = segment.kind() == SegmentKind.REST || segment.kind() == SegmentKind.DAY_OFF;
                    if (rest || segment.kind() == SegmentKind.MOVED_TO) {
                        same(number, what + " works on " + day, rest, !office.isWorked(day));
                    }
                }
            }
            LocalDate end = received.toLocalDate().isAfter(law.date()) ? received.toLocalDate() : law.date();
            same(number, what + " segments end", next, end.plusDays(1));
            Term term = dossier.limit().term();
            BigDecimal amount = term.amount().add(dossier.moreWorkingDays());
            LimitUnit unit = term.unit();
            int pauses = dossier.pauses().size();
            boolean plain = pauses == 0 || (pauses == 1 && !law.count.moved && amount.signum() > 0);
            if (plain && (unit == LimitUnit.WORKING_DAY || unit == LimitUnit.CALENDAR_DAY)) {
                int expected =
                        amount.setScale(0, java.math.RoundingMode.CEILING).intValueExact();
                same(number, what + " counted " + due.segments(), counted, expected);
            }
        }

        private void same(int number, String what, @Nullable Object found, @Nullable Object expected) {
            if (!Objects.equals(found, expected) && disagreements.size() < MOST_SHOWN) {
                disagreements.add("-Dmotcua.due.case=" + seed + "/" + number + ": " + what + ": " + found
                        + " instead of " + expected);
            }
        }
    }

    private static DossierRules rules(SupplementEffect effect) {
        return new DossierRules(
                new DossierRules.Supplement(effect, false, "", List.of()),
                new DossierRules.Extension(Term.workingDays(0), true, List.of(), List.of()),
                null,
                List.of());
    }

    private static Term term(Dice dice) {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> Term.sameDay();
            case 2 -> new Term(BigDecimal.valueOf(dice.between(0, 300), 2), LimitUnit.WORKING_HOUR, null);
            case 3 -> Term.workingHours(dice.between(0, 40));
            case 4 -> new Term(BigDecimal.valueOf(dice.between(0, 1500), 2), LimitUnit.WORKING_DAY, null);
            case 5, 6 -> Term.workingDays(dice.between(0, 30));
            case 7 -> Term.calendarDays(dice.between(0, 90));
            case 8 -> Term.months(dice.between(0, 14), dice.pick(List.of(MonthEnd.values())));
            default ->
                new Term(
                        BigDecimal.valueOf(dice.between(0, 9) * 10L + 5, 1),
                        LimitUnit.MONTH,
                        dice.pick(List.of(MonthEnd.values())));
        };
    }

    private static @Nullable CutOff cutOff(Dice dice) {
        if (dice.chance(0.3)) {
            return null;
        }
        CutOff.Effect effect = dice.pick(List.of(CutOff.Effect.values()));
        return dice.chance(0.6)
                ? CutOff.after(dice.pick(TIMES), effect)
                : CutOff.inLastHours(dice.between(1, 8), effect);
    }

    private static LocalDateTime moment(Dice dice, Term term) {
        LocalDate day = FIRST.plusDays(dice.between(0, 3000));
        LocalDateTime moment = day.atStartOfDay().plusMinutes(dice.between(0, 1439));
        if (dice.chance(0.3)) {
            moment = day.atTime(dice.pick(TIMES));
        }
        boolean small = term.unit() != LimitUnit.WORKING_HOUR || term.amount().scale() > 0;
        return small && dice.chance(0.3) ? moment.plusSeconds(1) : moment;
    }
}
