package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.testkit.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The due date of a dossier for which papers were waited for or to which time was added: goes on from the count of the
 * reference engine, which knows neither, a day at a time. Slow, and written without a look at how the library does it.
 */
final class DueDateOracle {

    /** From a request for papers to the papers. */
    record Pause(LocalDateTime asked, LocalDateTime came) {}

    /** What is known of the dossier; the pauses are those since it began anew, if it did. */
    record Dossier(
            TimeLimit limit, boolean atOnce, LocalDateTime from, List<Pause> pauses, BigDecimal moreWorkingDays) {}

    final Count count;

    /** As if nothing had happened. */
    final Answer.Date straight;

    boolean askedLate;
    private final OfficeDays calendar;
    private final Dossier dossier;

    DueDateOracle(OfficeDays calendar, Dossier dossier) {
        this.calendar = calendar;
        this.dossier = dossier;
        this.count = new Count(calendar, dossier.limit, dossier.from, dossier.atOnce);
        this.straight = count.date();
        Term term = dossier.limit.term();
        LocalDate start = count.start.toLocalDate();
        switch (term.unit()) {
            case SAME_DAY -> sameDay(start);
            case WORKING_HOUR -> hours();
            case WORKING_DAY -> workingDays(start);
            case CALENDAR_DAY -> days(start, term.amount().intValueExact());
            case MONTH -> days(start, (int) ChronoUnit.DAYS.between(start, count.months(start)));
        }
    }

    LocalDate date() {
        return count.at.toLocalDate();
    }

    /** It is due on the day on which the papers came, or the next working day. */
    private void sameDay(LocalDate day) {
        boolean usedUp = false;
        for (Pause pause : dossier.pauses) {
            LocalDate asked = pause.asked.isBefore(count.start) ? day : pause.asked.toLocalDate();
            if (pause.asked.isAfter(count.legalEnd)) {
                askedLate = true;
            } else if (pause.came.toLocalDate().isAfter(asked)) {
                LocalDate end = date();
                for (LocalDate each = asked.plusDays(1);
                        !each.isAfter(pause.came.toLocalDate());
                        each = each.plusDays(1)) {
                    end = calendar.isWorked(each) ? calendar.next(end) : end;
                }
                LocalDate came = calendar.sameOrNext(pause.came.toLocalDate());
                end = usedUp ? came : end;
                usedUp |= end.isBefore(came);
                if (end.isAfter(date()) || came.isAfter(date())) {
                    count.dayEnds(end.isBefore(came) ? came : end);
                }
            }
        }
        more();
    }

    private void more() {
        if (dossier.moreWorkingDays.signum() > 0) {
            count.dayEnds(calendar.plus(date(), dossier.moreWorkingDays.intValueExact()));
        }
    }

    /** Catalogs may not say that a result after some hours is moved; if one did, it would be by a day. */
    private void hours() {
        if (count.moved) {
            count.dayEnds(calendar.next(date()));
        }
        more();
    }

    /** The first day is not counted; then every working day is, unless papers are waited for. */
    private void workingDays(LocalDate start) {
        BigDecimal amount = dossier.limit.term().amount().add(dossier.moreWorkingDays);
        int left = amount.intValue() + (count.moved ? 1 : 0);
        int seconds = amount.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(Count.WORKING_DAY_SECONDS))
                .intValueExact();
        LocalDate day = skip(start, left == 0 && seconds == 0);
        while (left > 0) {
            day = day.plusDays(1);
            if (calendar.isWorked(day)) {
                left--;
            }
            day = skip(day, left == 0 && seconds == 0);
        }
        count.ends(day, seconds);
    }

    /** Every day counts, unless papers are waited for; a day of rest at the end rolls. */
    private void days(LocalDate start, int amount) {
        LocalDate day = skip(start, amount == 0);
        for (int left = amount; left > 0; left--) {
            day = day.plusDays(1);
            day = skip(day, left == 1);
        }
        count.dayEnds(count.moved ? calendar.next(day) : calendar.sameOrNext(day));
        more();
    }

    /** Where one is after the pauses that begin by a day or, if it is the last, by the one to which it rolls. */
    private LocalDate skip(LocalDate day, boolean last) {
        LocalDate at = day;
        LocalDate until = last ? calendar.sameOrNext(day) : day;
        for (Pause pause : dossier.pauses) {
            LocalDate asked = pause.asked.toLocalDate();
            if (!asked.isAfter(until) && pause.came.toLocalDate().isAfter(at)) {
                at = pause.came.toLocalDate();
                until = last ? calendar.sameOrNext(at) : at;
            }
        }
        return at;
    }
}
