package io.github.motcua.rules.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierClock;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.SupplementEffect;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.RandomCalendars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws of time that hold whatever the calendar, on random ones; and where one does not hold, by name. */
class TimeLawsTest {

    private static final int WORLDS = 60;
    private static final int CASES = 500;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final WorkingTime NATIONAL = WorkingTime.of(List.of(Calendars.vnPublicSector()), null);
    private static final WorkingTime SATURDAYS =
            WorkingTime.of(List.of(Calendars.vnPublicSector(), thatSaturday(Calendars.hanoiWard())), null);

    private static WorkCalendar thatSaturday(WorkCalendar ward) {
        return WorkCalendar.calendar("ward", ward.version(), ward.title(), ward.publisher())
                .builtOn("vn-public-sector")
                .sources(ward.sources())
                .weeks(ward.weeks())
                .readings(ward.readings().stream()
                        .map(reading -> new Reading(
                                reading.id(),
                                reading.question(),
                                reading.options(),
                                reading.id().equals(DueDate.SATURDAY_RECEIPT) ? "that-saturday" : reading.taken(),
                                reading.why(),
                                reading.citations()))
                        .toList())
                .build();
    }

    /** What holds in one random case. */
    private interface Law {
        void holds(WorkingTime time, Dice dice);
    }

    private static void everywhere(Law law) {
        for (int seed = 0; seed < WORLDS; seed++) {
            WorkingTime time = RandomCalendars.of(seed).time();
            for (int number = 0; number < CASES; number++) {
                law.holds(time, Dice.of(seed, number));
            }
        }
    }

    @Test
    void adding_one_number_of_days_and_then_another_is_adding_their_sum() {
        everywhere((time, dice) -> {
            LocalDate day = day(dice);
            int first = dice.between(0, 400);
            int second = dice.between(0, 400);
            assertThat(time.plusWorkingDays(time.plusWorkingDays(day, first), second))
                    .isEqualTo(time.plusWorkingDays(day, first + second));
        });
    }

    @Test
    void adding_seconds_and_then_others_is_adding_their_sum() {
        everywhere((time, dice) -> {
            LocalDateTime moment = moment(dice);
            int first = dice.between(0, 2_000_000);
            int second = dice.between(1, 2_000_000);
            assertThat(time.plusWorkingSeconds(time.plusWorkingSeconds(moment, first), second))
                    .isEqualTo(time.plusWorkingSeconds(moment, first + second));
        });
    }

    @Test
    void between_a_day_and_as_many_working_days_later_there_are_as_many() {
        everywhere((time, dice) -> {
            LocalDate day = day(dice);
            int days = dice.between(0, 800);
            assertThat(time.workingDaysBetween(day, time.plusWorkingDays(day, days)))
                    .isEqualTo(days);
            LocalDateTime moment = moment(dice);
            int seconds = dice.between(0, 4_000_000);
            assertThat(time.workingSecondsBetween(moment, time.plusWorkingSeconds(moment, seconds)))
                    .isEqualTo(seconds);
        });
    }

    @Test
    void a_pause_resumed_at_once_changes_nothing() {
        everywhere((time, dice) -> {
            Term term = term(dice);
            CutOff cutOff = cutOff(dice, List.of(CutOff.Effect.values()));
            LocalDateTime received = moment(dice);
            LocalDateTime asked = received.plusMinutes(dice.between(0, 40_000));
            List<DossierEvent> pause =
                    List.of(new DossierEvent.SupplementRequested(asked), new DossierEvent.SupplementReceived(asked));
            DueDate without = DueDate.of(term, cutOff, false, received, time);
            DueDate with = follow(term, cutOff, SupplementEffect.SUSPENSION, received, pause, time);
            assertThat(with.at())
                    .as("%s %s %s %s", term, cutOff, received, asked)
                    .isEqualTo(without.at());
            assertThat(with.legalEnd()).isEqualTo(without.legalEnd());
        });
    }

    @Test
    void to_begin_anew_at_the_moment_of_receipt_is_not_to_begin_anew() {
        everywhere((time, dice) -> {
            Term term = term(dice);
            CutOff cutOff = cutOff(dice, List.of(CutOff.Effect.values()));
            LocalDateTime received = moment(dice);
            List<DossierEvent> atOnce = List.of(
                    new DossierEvent.SupplementRequested(received), new DossierEvent.SupplementReceived(received));
            assertThat(follow(term, cutOff, SupplementEffect.INTERRUPTION, received, atOnce, time))
                    .isEqualTo(DueDate.of(term, cutOff, false, received, time));
        });
    }

    @Test
    void more_time_is_never_due_earlier() {
        everywhere((time, dice) -> {
            Term less = term(dice);
            if (less.unit() == LimitUnit.SAME_DAY) {
                return;
            }
            boolean parts = less.unit() == LimitUnit.WORKING_DAY || less.unit() == LimitUnit.WORKING_HOUR;
            BigDecimal by = parts
                    ? BigDecimal.valueOf(dice.between(1, 300), 2)
                    : BigDecimal.valueOf(dice.between(1, 6))
                            .multiply(less.unit() == LimitUnit.MONTH ? new BigDecimal("0.5") : BigDecimal.ONE);
            Term more = new Term(less.amount().add(by), less.unit(), less.rounding());
            CutOff cutOff = cutOff(dice, List.of(CutOff.Effect.values()));
            LocalDateTime received = moment(dice);
            DueDate sooner = DueDate.of(less, cutOff, false, received, time);
            DueDate later = DueDate.of(more, cutOff, false, received, time);
            assertThat(later.at()).as("%s %s %s", less, more, received).isAfterOrEqualTo(sooner.at());
        });
    }

    /** A cut-off that moves the result by a day is not allowed for hours, see {@code Term.checkWith}. */
    @Test
    void an_earlier_receipt_is_never_due_later() {
        everywhere((time, dice) -> {
            CutOff any = cutOff(dice, List.of(CutOff.Effect.values()));
            Term term = term(dice);
            LocalDateTime moment = moment(dice);
            if (any == null || any.isAllowedFor(term)) {
                earlierIsNotLater(time, term, any, moment, dice);
            }
            earlierIsNotLater(time, Term.sameDay(), any, moment, dice);
            earlierIsNotLater(time, Term.workingDays(dice.between(0, 30)), any, moment, dice);
        });
    }

    /** What comes on a day of rest is as late as what came too late before. */
    @Test
    void a_receipt_on_saturday_is_due_with_a_late_one_on_friday() {
        LocalDateTime friday = LocalDateTime.of(2026, 3, 6, 15, 1);
        LocalDateTime saturday = LocalDateTime.of(2026, 3, 7, 10, 0);
        for (CutOff.Effect effect :
                List.of(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY, CutOff.Effect.RESULT_NEXT_WORKING_DAY)) {
            CutOff cutOff = CutOff.after(LocalTime.of(15, 0), effect);
            for (LocalDateTime received : List.of(friday, saturday)) {
                assertThat(DueDate.of(Term.workingDays(3), cutOff, false, received, NATIONAL)
                                .date())
                        .isEqualTo("2026-03-12");
            }
        }
        assertThat(DueDate.of(Term.workingDays(3), saturday, NATIONAL).date()).isEqualTo("2026-03-11");
    }

    /** The one exception: the reading "saturday-receipt: that-saturday", which no shipped calendar takes. */
    @Test
    void a_same_day_request_of_saturday_morning_is_due_before_one_of_friday_evening() {
        LocalDateTime friday = LocalDateTime.of(2026, 3, 6, 17, 30);
        LocalDateTime saturday = LocalDateTime.of(2026, 3, 7, 10, 0);

        assertThat(DueDate.of(Term.sameDay(), friday, SATURDAYS).date()).isEqualTo("2026-03-09");
        assertThat(DueDate.of(Term.sameDay(), saturday, SATURDAYS).date()).isEqualTo("2026-03-07");
    }

    @Test
    void before_any_notice_the_days_off_are_those_of_the_law() {
        WorkingTime then = WorkingTime.of(List.of(Calendars.vnPublicSector()), LocalDate.of(2017, 1, 1));

        for (int year = 2021; year <= 2027; year++) {
            assertThat(then.isProvisional(year)).isTrue();
            for (int month : List.of(1, 5, 9)) {
                LocalDate holiday = LocalDate.of(year, month, month == 9 ? 2 : 1);
                assertThat(then.isWorkingDay(holiday)).isFalse();
            }
        }
        assertThat(then.isWorkingDay(LocalDate.of(2024, 4, 29))).isTrue();
        assertThat(then.isWorkingDay(LocalDate.of(2024, 5, 4))).isFalse();
        assertThat(then.isWorkingDay(LocalDate.of(2022, 1, 3))).isFalse();
        assertThat(then.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();
    }

    private static void earlierIsNotLater(
            WorkingTime time, Term term, @Nullable CutOff cutOff, LocalDateTime one, Dice dice) {
        notLater(time, term, cutOff, one, one.plusMinutes(dice.between(0, 6000)));
    }

    private static void notLater(
            WorkingTime time, Term term, @Nullable CutOff cutOff, LocalDateTime earlier, LocalDateTime later) {
        DueDate first = DueDate.of(term, cutOff, false, earlier, time);
        DueDate second = DueDate.of(term, cutOff, false, later, time);
        assertThat(first.at()).as("%s %s %s %s", term, cutOff, earlier, later).isBeforeOrEqualTo(second.at());
    }

    private static DueDate follow(
            Term term,
            @Nullable CutOff cutOff,
            SupplementEffect effect,
            LocalDateTime received,
            List<DossierEvent> events,
            WorkingTime time) {
        var supplement = new DossierRules.Supplement(effect, false, "", List.of());
        DossierRules rules = new DossierRules(supplement, null, null, List.of());
        return Objects.requireNonNull(DossierClock.follow(term, cutOff, false, rules, received, events, time)
                .dueDate());
    }

    private static LocalDateTime onWorkingDay(WorkingTime time, LocalDateTime moment) {
        return time.isWorkingDay(moment.toLocalDate())
                ? moment
                : time.plusWorkingDays(moment.toLocalDate(), 1).atStartOfDay();
    }

    private static Term term(Dice dice) {
        return switch (dice.between(0, 4)) {
            case 0 -> Term.sameDay();
            case 1 -> new Term(BigDecimal.valueOf(dice.between(0, 4000), 2), LimitUnit.WORKING_HOUR, null);
            case 2 -> new Term(BigDecimal.valueOf(dice.between(0, 2000), 2), LimitUnit.WORKING_DAY, null);
            case 3 -> Term.calendarDays(dice.between(0, 90));
            default -> Term.months(dice.between(0, 14), dice.pick(List.of(MonthEnd.values())));
        };
    }

    private static @Nullable CutOff cutOff(Dice dice, List<CutOff.Effect> effects) {
        CutOff.Effect effect = dice.pick(effects);
        return dice.chance(0.5)
                ? CutOff.after(LocalTime.of(dice.between(8, 16), 0), effect)
                : CutOff.inLastHours(dice.between(1, 8), effect);
    }

    private static LocalDate day(Dice dice) {
        return FIRST.plusDays(dice.between(0, 3000));
    }

    private static LocalDateTime moment(Dice dice) {
        return day(dice).atStartOfDay().plusMinutes(dice.between(0, 1439));
    }
}
