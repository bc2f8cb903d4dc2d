package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.MonthEnd;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.testkit.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The count of a time limit, step by step as the law tells it (BLDS 2015 Art 147, 148), a day at a time. */
final class Count {

    private static final int HALF_A_MONTH = 15;
    static final int WORKING_DAY_SECONDS = 8 * 3600;

    private final OfficeDays days;
    private final Term term;
    private final @Nullable CutOff cutOff;
    private final LocalDateTime receivedAt;
    private final boolean late;

    /** From when it runs. */
    final LocalDateTime start;

    /** Whether its result comes on the working day after. */
    final boolean moved;

    LocalDateTime at = LocalDateTime.MIN;
    LocalDateTime legalEnd = LocalDateTime.MIN;

    Count(OfficeDays days, TimeLimit limit, LocalDateTime receivedAt, boolean atOnce) {
        this.days = days;
        this.term = limit.term();
        this.cutOff = limit.cutOff().orElse(null);
        this.receivedAt = receivedAt;
        this.late = isLate();
        this.start = late && has(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY)
                ? days.opening(days.next(receivedAt.toLocalDate()))
                : receivedAt;
        this.moved = late
                && (has(CutOff.Effect.RESULT_NEXT_WORKING_DAY)
                        || (has(CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE) && !atOnce));
    }

    /**
     * By when it is over; null if that is beyond the years that calendars cover.
     *
     * @param atOnce whether the request can be resolved at once
     */
    static Answer.@Nullable Date date(OfficeDays days, TimeLimit limit, LocalDateTime receivedAt, boolean atOnce) {
        try {
            return new Count(days, limit, receivedAt, atOnce).date();
        } catch (OfficeDays.Beyond beyond) {
            return null;
        }
    }

    Answer.Date date() {
        LocalDate day = start.toLocalDate();
        switch (term.unit()) {
            case SAME_DAY -> sameDay();
            case WORKING_HOUR -> hours();
            case WORKING_DAY -> workingDays(day);
            case CALENDAR_DAY -> lastDay(day.plusDays(term.amount().intValueExact()));
            case MONTH -> lastDay(months(day));
        }
        List<Integer> provisional = new ArrayList<>();
        for (int year = receivedAt.getYear(); year <= at.getYear(); year++) {
            if (!days.isPublished(year)) {
                provisional.add(year);
            }
        }
        return new Answer.Date(at, legalEnd, handOverBy(), provisional, days.versions());
    }

    private boolean has(CutOff.Effect effect) {
        return cutOff != null && cutOff.effect() == effect;
    }

    /** On a day of rest everything is late; else what comes after the hour, or in the last hours of the day. */
    private boolean isLate() {
        LocalDate day = receivedAt.toLocalDate();
        if (cutOff == null || !days.isWorked(day)) {
            return cutOff != null;
        }
        LocalTime hour = cutOff.time().orElse(null);
        LocalDateTime last = hour == null ? days.closing(day).minusHours(cutOff.lastHours()) : day.atTime(hour);
        return receivedAt.isAfter(last);
    }

    private @Nullable LocalDateTime handOverBy() {
        if (!has(CutOff.Effect.HANDOVER_NEXT_WORKING_DAY)) {
            return null;
        }
        LocalDate day = receivedAt.toLocalDate();
        boolean today = !late && days.isWorked(day) && !receivedAt.isAfter(days.closing(day));
        return today ? days.closing(day) : days.opening(days.next(day));
    }

    /** No counted period: over with the day of receipt, or the next working day if nobody works then, or any more. */
    private void sameDay() {
        LocalDate day = start.toLocalDate();
        List<Session> receiving = days.hours(day).receiving();
        boolean worked = days.isWorked(day);
        if (worked && !moved && !start.isAfter(days.closing(day))) {
            dayEnds(day);
        } else if (!worked
                && !receiving.isEmpty()
                && !start.toLocalTime().isAfter(OfficeDays.end(receiving))
                && days.taken("saturday-receipt").equals("that-saturday")) {
            at = day.atTime(OfficeDays.end(receiving));
            legalEnd = day.plusDays(1).atStartOfDay();
        } else {
            dayEnds(days.next(day));
        }
    }

    /** Hours run at once. */
    private void hours() {
        int seconds = term.amount().multiply(BigDecimal.valueOf(3600)).intValueExact();
        at = seconds == 0 ? start : days.plusSeconds(start, seconds);
        legalEnd = at;
    }

    /** The first day is not counted; a fraction is one of eight hours after the whole days, within the next one. */
    private void workingDays(LocalDate first) {
        BigDecimal amount = term.amount();
        int whole = amount.intValue();
        int seconds = amount.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(WORKING_DAY_SECONDS))
                .intValueExact();
        ends(days.plus(first, whole + (moved ? 1 : 0)), seconds);
    }

    /** Over so many seconds after a day was counted, or with it. */
    void ends(LocalDate day, int seconds) {
        if (seconds == 0) {
            dayEnds(days.sameOrNext(day));
        } else {
            LocalDate next = days.next(day);
            at = seconds >= days.seconds(next) ? days.closing(next) : days.plusSeconds(next.atStartOfDay(), seconds);
            legalEnd = at;
        }
    }

    /** A last day that is one of rest is followed by the next working day; what is moved comes after the last day. */
    private void lastDay(LocalDate day) {
        dayEnds(moved ? days.next(day) : days.sameOrNext(day));
    }

    /** The same day after so many months; where there is none, the month's end or the day after. */
    LocalDate months(LocalDate first) {
        int whole = term.amount().intValue();
        YearMonth month = YearMonth.from(first).plusMonths(whole);
        LocalDate end;
        if (first.getDayOfMonth() <= month.lengthOfMonth()) {
            end = month.atDay(first.getDayOfMonth());
        } else if (term.monthEnd().orElseThrow() == MonthEnd.ROUND_DOWN) {
            end = month.atEndOfMonth();
        } else {
            end = month.plusMonths(1).atDay(1);
        }
        return term.amount().compareTo(BigDecimal.valueOf(whole)) == 0 ? end : end.plusDays(HALF_A_MONTH);
    }

    void dayEnds(LocalDate worked) {
        at = days.closing(worked);
        legalEnd = worked.plusDays(1).atStartOfDay();
    }
}
