package io.github.motcua.rules.oracles;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The due date of a dossier, step by step as the law tells it (BLDS 2015 Art 147, 148), a day at a time. Slow,
 * and written without a look at how the library does it.
 */
final class DueDateOracle {

    /** From a request for papers to the papers. */
    record Pause(LocalDateTime asked, LocalDateTime came) {}

    /** What is known of the dossier; the pauses are those since it began anew, if it did. */
    record Dossier(
            Term term,
            @Nullable CutOff cutOff,
            boolean atOnce,
            LocalDateTime from,
            List<Pause> pauses,
            BigDecimal moreWorkingDays) {}

    private final Walker calendar;
    private final boolean thatSaturday;
    private final Dossier dossier;

    final boolean moved;
    boolean askedLate;
    LocalDate date = LocalDate.MIN;
    LocalDateTime at = LocalDateTime.MIN;
    LocalDateTime legalEnd = LocalDateTime.MIN;
    Optional<LocalDateTime> handOverBy = Optional.empty();

    DueDateOracle(Walker calendar, boolean thatSaturday, Dossier dossier) {
        this.calendar = calendar;
        this.thatSaturday = thatSaturday;
        this.dossier = dossier;
        LocalDateTime start = dossier.from;
        boolean late = isLate();
        if (late && has(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY)) {
            start = opening(calendar.plusDays(start.toLocalDate(), 1));
        }
        moved = late
                && (has(CutOff.Effect.RESULT_NEXT_WORKING_DAY)
                        || (has(CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE) && !dossier.atOnce));
        switch (dossier.term.unit()) {
            case SAME_DAY -> sameDay(start, moved);
            case WORKING_HOUR -> hours(start, moved);
            case WORKING_DAY -> workingDays(start, moved);
            case CALENDAR_DAY -> days(start, dossier.term.amount().intValueExact(), moved);
            case MONTH -> {
                LocalDate end = months(start.toLocalDate());
                days(start, (int) (end.toEpochDay() - start.toLocalDate().toEpochDay()), moved);
            }
        }
        if (has(CutOff.Effect.HANDOVER_NEXT_WORKING_DAY)) {
            LocalDate day = dossier.from.toLocalDate();
            boolean today = calendar.isWorked(day)
                    && !late
                    && !dossier.from.toLocalTime().isAfter(closing(day).toLocalTime());
            handOverBy = Optional.of(today ? closing(day) : opening(calendar.plusDays(day, 1)));
        }
    }

    private boolean has(CutOff.Effect effect) {
        return dossier.cutOff != null && dossier.cutOff.effect() == effect;
    }

    private boolean isLate() {
        LocalDate day = dossier.from.toLocalDate();
        CutOff cutOff = dossier.cutOff;
        if (cutOff == null || !calendar.isWorked(day)) {
            return cutOff != null;
        }
        LocalDateTime last = closing(day).minusSeconds(3600L * cutOff.lastHours());
        return dossier.from.isAfter(cutOff.time().map(day::atTime).orElse(last));
    }

    /** No counted period: over with the day of receipt, or the next working day if nobody works then. */
    private void sameDay(LocalDateTime start, boolean moved) {
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        DayHours hours = calendar.hours(day);
        boolean today = calendar.isWorked(day) && !time.isAfter(closing(day).toLocalTime());
        if (today && !moved) {
            dayEnds(day);
        } else if (!calendar.isWorked(day)
                && thatSaturday
                && !hours.receiving().isEmpty()
                && !time.isAfter(last(hours.receiving()))) {
            date = day;
            at = day.atTime(last(hours.receiving()));
            legalEnd = day.plusDays(1).atStartOfDay();
        } else {
            dayEnds(calendar.plusDays(day, 1));
        }
        boolean usedUp = false; // it is due on the day on which the papers came, or the next working day
        for (Pause pause : dossier.pauses) {
            LocalDate asked = pause.asked.isBefore(start) ? day : pause.asked.toLocalDate();
            if (pause.asked.isAfter(legalEnd)) {
                askedLate = true;
            } else if (pause.came.toLocalDate().isAfter(asked)) {
                LocalDate end = date;
                for (LocalDate each = asked.plusDays(1);
                        !each.isAfter(pause.came.toLocalDate());
                        each = each.plusDays(1)) {
                    end = calendar.isWorked(each) ? calendar.plusDays(end, 1) : end;
                }
                LocalDate came = sameOrNext(pause.came.toLocalDate());
                end = usedUp ? came : end;
                usedUp |= end.isBefore(came);
                if (end.isAfter(date) || came.isAfter(date)) {
                    dayEnds(end.isBefore(came) ? came : end);
                }
            }
        }
        more(date);
    }

    private void more(LocalDate from) {
        if (dossier.moreWorkingDays.signum() > 0) {
            dayEnds(calendar.plusDays(from, dossier.moreWorkingDays.intValueExact()));
        }
    }

    /** Hours run at once. */
    private void hours(LocalDateTime start, boolean moved) {
        int seconds = dossier.term.amount().multiply(BigDecimal.valueOf(3600)).intValueExact();
        boolean whole = seconds % 60 == 0 && start.getSecond() == 0;
        at = seconds == 0 ? start : calendar.plusSteps(start, whole ? seconds / 60 : seconds, whole ? 60 : 1);
        date = at.toLocalDate();
        legalEnd = at;
        if (moved) {
            dayEnds(calendar.plusDays(date, 1));
        }
        more(date);
    }

    /** The first day is not counted; then every working day is, unless papers are waited for. */
    private void workingDays(LocalDateTime start, boolean moved) {
        BigDecimal amount = dossier.term.amount().add(dossier.moreWorkingDays);
        int left = amount.intValue() + (moved ? 1 : 0);
        int seconds = amount.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(8 * 3600))
                .intValueExact();
        LocalDate day = start.toLocalDate();
        day = skip(day, left == 0 && seconds == 0);
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorked(day)) {
                left--;
            }
            day = skip(day, left == 0 && seconds == 0);
        }
        if (seconds == 0) {
            dayEnds(sameOrNext(day));
        } else {
            LocalDate next = calendar.plusDays(day, 1);
            int worked = 0;
            for (Session session : calendar.hours(next).working()) {
                worked += session.to().toSecondOfDay() - session.from().toSecondOfDay();
            }
            at = seconds >= worked
                    ? closing(next)
                    : calendar.plusSteps(day.plusDays(1).atStartOfDay(), seconds, 1);
            date = next;
            legalEnd = at;
        }
    }

    /** Every day counts, unless papers are waited for; a day of rest at the end rolls. */
    private void days(LocalDateTime start, int amount, boolean moved) {
        LocalDate day = skip(start.toLocalDate(), amount == 0);
        for (int left = amount; left > 0; left--) {
            day = day.plusDays(1);
            day = skip(day, left == 1);
        }
        dayEnds(moved ? calendar.plusDays(day, 1) : sameOrNext(day));
        more(date);
    }

    /** Where one is after the pauses that begin by a day or, if it is the last, by the one to which it rolls. */
    private LocalDate skip(LocalDate day, boolean last) {
        LocalDate at = day;
        LocalDate until = last ? sameOrNext(day) : day;
        for (Pause pause : dossier.pauses) {
            LocalDate asked = pause.asked.toLocalDate();
            if (!asked.isAfter(until) && pause.came.toLocalDate().isAfter(at)) {
                at = pause.came.toLocalDate();
                until = last ? sameOrNext(at) : at;
            }
        }
        return at;
    }

    private LocalDate months(LocalDate start) {
        Term term = dossier.term;
        int whole = term.amount().intValue();
        YearMonth month = YearMonth.from(start).plusMonths(whole);
        LocalDate end;
        if (start.getDayOfMonth() <= month.lengthOfMonth()) {
            end = month.atDay(start.getDayOfMonth());
        } else if (term.monthEnd().orElseThrow() == MonthEnd.ROUND_DOWN) {
            end = month.atEndOfMonth();
        } else {
            end = month.plusMonths(1).atDay(1);
        }
        return term.amount().compareTo(BigDecimal.valueOf(whole)) == 0 ? end : end.plusDays(15);
    }

    private LocalDate sameOrNext(LocalDate day) {
        return calendar.isWorked(day) ? day : calendar.plusDays(day, 1);
    }

    private void dayEnds(LocalDate working) {
        date = working;
        at = closing(working);
        legalEnd = working.plusDays(1).atStartOfDay();
    }

    private LocalDateTime opening(LocalDate working) {
        return working.atTime(calendar.hours(working).working().get(0).from());
    }

    private LocalDateTime closing(LocalDate working) {
        return working.atTime(last(calendar.hours(working).working()));
    }

    private static LocalTime last(List<Session> sessions) {
        return sessions.get(sessions.size() - 1).to();
    }
}
