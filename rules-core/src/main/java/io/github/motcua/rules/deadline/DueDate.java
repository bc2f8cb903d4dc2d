package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WorkingTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By when a request must be resolved, and how that was counted.
 *
 * <p>Rules (BLDS 2015 Art 147, 148): hours run at once; of days and months the day of the event is not
 * counted; a period ends with the end of its last day, and if that is a day of rest, with the end of the next
 * working day; "same day" is no counted period and ends on the day of receipt. Two moments are kept apart:
 * {@link #legalEnd()}, when the period is over by law, and {@link #at()}, by when the desk can hand out the
 * result.
 *
 * <p>Where the law is silent, and so derived: received on a day of rest, or after work has ended, "same day"
 * ends on the next working day; a fraction of a working day is a fraction of eight working hours after the
 * whole days, and never passes the end of the next working day; a result that a cut-off moves comes on the
 * working day after the last day of the period; what comes on a day of rest is late; and the period is over
 * only when its end has passed, so that 24:00 itself is in time.
 *
 * <p>Immutable; safe for use by many threads; equal if moments, calendar and {@linkplain #segments() count}
 * are.
 */
public final class DueDate {

    /** The reading that says when "same day" ends that begins in a session in which a desk only receives. */
    public static final String SATURDAY_RECEIPT = "saturday-receipt";

    private static final int WORKING_DAY_SECONDS = 8 * 3600;
    private static final int HUNDREDTH_OF_HOUR = 36;
    private static final int HALF_A_MONTH = 15;

    private final LocalDateTime at;
    private final LocalDateTime legalEnd;
    private final @Nullable LocalDateTime handOver;
    private final List<Integer> provisionalYears;
    private final List<String> calendars;
    private final @Nullable Count count;
    private volatile @Nullable List<Segment> segments;

    /**
     * What is counted.
     *
     * @param term the length of the period
     * @param cutOff what changes for a late receipt; may be absent
     * @param atOnce whether it can be done at once, for the cut-off that asks
     * @param since when the dossier was received
     * @param from when the period begins; later than {@code since} if it began anew
     * @param waits times that do not count, in order
     * @param longer terms by which the period was made longer
     * @param time the calendar
     */
    record Count(
            Term term,
            @Nullable CutOff cutOff,
            boolean atOnce,
            LocalDateTime since,
            LocalDateTime from,
            List<Wait> waits,
            List<Term> longer,
            WorkingTime time) {

        boolean isLate() {
            return cutOff != null && cutOff.isLate(from, time);
        }

        boolean hasEffect(CutOff.Effect effect) {
            return cutOff != null && cutOff.effect() == effect;
        }

        /** When the period begins, which is the next working day if a late receipt has that effect. */
        LocalDateTime start() {
            return hasEffect(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY) && isLate()
                    ? time.opening(time.plusWorkingDays(from.toLocalDate(), 1))
                    : from;
        }

        /** Whether the result comes a working day later because of a late receipt. */
        boolean isMoved() {
            boolean moves = hasEffect(CutOff.Effect.RESULT_NEXT_WORKING_DAY)
                    || (!atOnce && hasEffect(CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE));
            return moves && isLate();
        }

        Count withWaits(List<Wait> others) {
            return new Count(term, cutOff, atOnce, since, from, others, longer, time);
        }
    }

    /**
     * A time that does not count.
     *
     * @param from when it begins
     * @param to when it ends
     */
    record Wait(LocalDateTime from, LocalDateTime to) {}

    private DueDate(Count count, LocalDateTime at, LocalDateTime legalEnd) {
        this.at = at;
        this.legalEnd = legalEnd;
        this.handOver = handOver(count);
        this.provisionalYears = provisionalYears(count, at);
        this.calendars = count.time().versions();
        this.count = count;
    }

    /**
     * A due date that was counted before, for example one read from a stored decision.
     *
     * @param at by when the desk can hand out the result
     * @param legalEnd when the period is over by law
     * @param handOver by when the dossier must have been handed over; may be absent
     * @param provisionalYears the years whose days off a notice may still change
     * @param calendars the calendars by which it was counted
     * @param segments how it was counted
     */
    public DueDate(
            LocalDateTime at,
            LocalDateTime legalEnd,
            @Nullable LocalDateTime handOver,
            List<Integer> provisionalYears,
            List<String> calendars,
            List<Segment> segments) {
        this.at = at;
        this.legalEnd = legalEnd;
        this.handOver = handOver;
        this.provisionalYears = List.copyOf(provisionalYears);
        this.calendars = List.copyOf(calendars);
        this.count = null;
        this.segments = List.copyOf(segments);
    }

    /**
     * Counts a period from a receipt.
     *
     * @param term its length
     * @param receivedAt when the request was received
     * @param time the calendar
     */
    public static DueDate of(Term term, LocalDateTime receivedAt, WorkingTime time) {
        return of(term, null, false, receivedAt, time);
    }

    /**
     * Counts a period from a receipt.
     *
     * @param term its length
     * @param cutOff what changes for a late receipt; may be absent
     * @param atOnce whether the request can be resolved at once, which keeps
     *     {@link CutOff.Effect#RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE} from moving the result
     * @param receivedAt when the request was received
     * @param time the calendar
     * @throws IllegalArgumentException if the term is not one that {@link Term#check} lets pass
     * @throws io.github.motcua.rules.calendar.OutOfCalendarException if a day is outside of the years that
     *     calendars cover
     */
    public static DueDate of(
            Term term, @Nullable CutOff cutOff, boolean atOnce, LocalDateTime receivedAt, WorkingTime time) {
        return of(new Count(term, cutOff, atOnce, receivedAt, receivedAt, List.of(), List.of(), time));
    }

    /** When a period begins: with the receipt, or on the next working day if a late receipt has that effect. */
    public static LocalDateTime startOf(@Nullable CutOff cutOff, LocalDateTime receivedAt, WorkingTime time) {
        return new Count(Term.sameDay(), cutOff, false, receivedAt, receivedAt, List.of(), List.of(), time).start();
    }

    static DueDate of(Count count) {
        count.term().requireSound();
        Point end = end(count, Trail.NONE);
        return new DueDate(
                count, end.at, end.exact ? end.at : end.date.plusDays(1).atStartOfDay());
    }

    /** Counts, and notes on the trail what the days on the way are. */
    private static Point end(Count count, Trail trail) {
        WorkingTime time = count.time();
        LocalDateTime start = count.start();
        Term term = count.term();
        LocalDate day = start.toLocalDate();
        boolean sameDay = term.unit() == LimitUnit.SAME_DAY;
        Point end = sameDay ? sameDay(start, time) : new Point(day, start, day, 0, false).plus(term, time, trail);
        // "same day" that ends on a later day anyway, or in a session on a day of rest, is not moved once more
        boolean moved = count.isMoved() && !(sameDay && (end.date.isAfter(day) || !time.isWorkingDay(day)));
        // working days are counted in any order; other days are counted before working days are added to them
        boolean inOrder = sameDay || term.unit() == LimitUnit.WORKING_DAY;
        end = inOrder ? end : end.afterWaits(count, start, trail);
        if (moved) {
            // the working day after the last one, even if that is a day of rest
            end = end.exact
                    ? end.plus(Term.workingDays(1), time, Trail.NONE)
                    : Point.endOf(time.plusWorkingDays(end.nominal, 1), time);
            trail.add(end.date, inOrder ? Trail.Days.WORKED_COUNTED : Trail.Days.LATE);
        }
        for (Term longer : count.longer()) {
            end = longer.amount().signum() == 0 ? end : end.plus(longer, time, trail);
        }
        end = inOrder ? end.afterWaits(count, start, trail) : end;
        if (!count.waits().isEmpty() && term.unit() != LimitUnit.WORKING_HOUR) {
            end = end.notBeforePapersCame(count, trail);
        }
        return end;
    }

    private static Point sameDay(LocalDateTime start, WorkingTime time) {
        LocalDate day = start.toLocalDate();
        if (time.isWorkingDay(day)) {
            return Point.endOf(start.isAfter(time.closing(day)) ? time.plusWorkingDays(day, 1) : day, time);
        }
        DayHours hours = time.hours(day);
        if (!hours.receiving().isEmpty()
                && time.taken(SATURDAY_RECEIPT).orElse("next-working-day").equals("that-saturday")) {
            Session last = hours.receiving().get(hours.receiving().size() - 1);
            if (!start.toLocalTime().isAfter(last.to())) {
                return new Point(day, day.atTime(last.to()), day, 0, false);
            }
        }
        return Point.endOf(time.plusWorkingDays(day, 1), time);
    }

    /**
     * Where a count has come to.
     *
     * @param date the day
     * @param at the moment on that day
     * @param nominal the day before it was moved on because it is a day of rest; for a fraction of a working
     *     day the day after which the fraction is counted
     * @param hundredths the fraction of a working day that is counted after {@code nominal}
     * @param exact whether the period is over at the moment and not at the end of the day
     */
    private record Point(LocalDate date, LocalDateTime at, LocalDate nominal, int hundredths, boolean exact) {

        static Point endOf(LocalDate workingDay, WorkingTime time) {
            return new Point(workingDay, time.closing(workingDay), workingDay, 0, false);
        }

        private static Point rolled(LocalDate nominal, Trail.Days why, WorkingTime time, Trail trail) {
            LocalDate day = time.workingDayFrom(nominal);
            trail.add(day, why);
            return new Point(day, time.closing(day), nominal, 0, false);
        }

        private static Point calendar(LocalDate nominal, WorkingTime time, Trail trail) {
            trail.add(nominal, Trail.Days.ALL_COUNTED);
            return rolled(nominal, Trail.Days.ROLLED, time, trail);
        }

        /** After whole working days, a fraction of eight hours, but no more than the next working day has. */
        private static Point after(LocalDate whole, int hundredths, WorkingTime time, Trail trail) {
            LocalDate next = time.plusWorkingDays(whole, 1);
            LocalDateTime closing = time.closing(next);
            long seconds = (long) hundredths * WORKING_DAY_SECONDS / 100;
            // nothing is looked for beyond that day: it may be the last one on which anybody works
            LocalDateTime at = seconds < time.workingSecondsBetween(next.atStartOfDay(), closing)
                    ? time.plusWorkingSeconds(next.atStartOfDay(), seconds)
                    : closing;
            trail.add(at.toLocalDate(), Trail.Days.WORKED_COUNTED);
            return new Point(at.toLocalDate(), at, whole, hundredths, true);
        }

        private static Point exactly(LocalDateTime moment, Trail trail) {
            LocalDate day = moment.toLocalDate();
            trail.add(day, Trail.Days.WORKED_COUNTED);
            return new Point(day, moment, day, 0, true);
        }

        Point plus(Term term, WorkingTime time, Trail trail) {
            int whole = term.whole();
            return switch (term.unit()) {
                case SAME_DAY -> this;
                case WORKING_HOUR -> {
                    long seconds = whole * 3600L + (long) term.hundredths() * HUNDREDTH_OF_HOUR;
                    yield exactly(time.plusWorkingSeconds(at, seconds), trail);
                }
                case WORKING_DAY -> plusWorkingDays(whole, term.hundredths(), time, trail);
                case CALENDAR_DAY -> calendar(date.plusDays(whole), time, trail);
                case MONTH -> {
                    LocalDate day = date.plusMonths(whole);
                    if (day.getDayOfMonth() < date.getDayOfMonth() && term.rounding() == MonthEnd.ROUND_UP) {
                        day = day.plusDays(1);
                    }
                    yield calendar(term.isHalf() ? day.plusDays(HALF_A_MONTH) : day, time, trail);
                }
            };
        }

        private Point plusWorkingDays(int whole, int fraction, WorkingTime time, Trail trail) {
            LocalDate from = hundredths > 0 ? nominal : date;
            int sum = hundredths + fraction;
            LocalDate day = time.plusWorkingDays(from, whole + sum / 100);
            if (sum % 100 > 0) {
                return after(day, sum % 100, time, trail);
            }
            if (day.equals(from)) {
                return rolled(day, Trail.Days.ROLLED, time, trail);
            }
            trail.add(day, Trail.Days.WORKED_COUNTED);
            return endOf(day, time);
        }

        /** What was waited is added in the unit in which the period is counted, on the same calendar. */
        Point afterWaits(Count count, LocalDateTime start, Trail trail) {
            Point end = this;
            for (Wait wait : count.waits()) {
                LocalDateTime from = wait.from().isBefore(start) ? start : wait.from();
                long waited = wait.to().isAfter(from) ? waited(count, from, wait.to()) : 0;
                if (waited > 0) {
                    end = end.afterWait(from, wait.to(), waited, count, trail);
                }
            }
            return end;
        }

        private Point afterWait(LocalDateTime from, LocalDateTime to, long waited, Count count, Trail trail) {
            WorkingTime time = count.time();
            LimitUnit unit = count.term().unit();
            if (unit == LimitUnit.WORKING_HOUR) {
                return exactly(time.plusWorkingSeconds(at, waited), trail);
            }
            boolean inTime = !from.toLocalDate().isAfter(date);
            LocalDate came = to.toLocalDate();
            if (unit == LimitUnit.SAME_DAY || unit == LimitUnit.WORKING_DAY) {
                Point end = plusWorkingDays((int) waited, 0, time, trail);
                // no day is left, and the end has only been moved over days of rest
                boolean usedUp = !exact && nominal.isBefore(date);
                return inTime && !exact && (usedUp || came.isAfter(end.date))
                        ? rolled(came, Trail.Days.USED_UP, time, trail)
                        : end;
            }
            LocalDate end = nominal.plusDays(waited);
            if (!from.toLocalDate().isAfter(nominal)) {
                trail.clear();
                trail.add(end, Trail.Days.ALL_COUNTED);
            }
            return inTime && came.isAfter(end)
                    ? rolled(came, Trail.Days.USED_UP, time, trail)
                    : rolled(end, Trail.Days.ROLLED, time, trail);
        }

        private static long waited(Count count, LocalDateTime from, LocalDateTime to) {
            WorkingTime time = count.time();
            return switch (count.term().unit()) {
                case WORKING_HOUR -> time.workingSecondsBetween(from, to);
                case SAME_DAY, WORKING_DAY -> time.workingDaysBetween(from.toLocalDate(), to.toLocalDate());
                case CALENDAR_DAY, MONTH ->
                    to.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
            };
        }

        /**
         * A wait that began in time cannot end after the period: with no day left, what is due is due on the
         * day on which the papers came, or if that is a day of rest, on the next working day.
         */
        Point notBeforePapersCame(Count count, Trail trail) {
            int last = count.waits().size() - 1;
            Wait wait = count.waits().get(last);
            boolean overnight = wait.to().toLocalDate().isAfter(wait.from().toLocalDate());
            if (!overnight || !at.isBefore(wait.to())) {
                return this;
            }
            Point before = DueDate.end(count.withWaits(count.waits().subList(0, last)), Trail.NONE);
            LocalDateTime over =
                    before.exact ? before.at : before.date.plusDays(1).atStartOfDay();
            if (wait.from().isAfter(over)) {
                return this;
            }
            LocalDate day = count.time().workingDayFrom(wait.to().toLocalDate());
            trail.add(day, Trail.Days.USED_UP);
            return new Point(day, count.time().closing(day), day, 0, exact);
        }
    }

    /** The day. */
    public LocalDate date() {
        return at.toLocalDate();
    }

    /** By when the desk can hand out the result: the end of work on the day, or the moment for periods of hours. */
    public LocalDateTime at() {
        return at;
    }

    /** When the period is over by law: the end of the day, written as midnight of the next; or the moment for hours. */
    public LocalDateTime legalEnd() {
        return legalEnd;
    }

    /** By when the dossier must have been handed over, for {@link CutOff.Effect#HANDOVER_NEXT_WORKING_DAY}. */
    public Optional<LocalDateTime> handOverBy() {
        return Optional.ofNullable(handOver);
    }

    private static @Nullable LocalDateTime handOver(Count count) {
        if (!count.hasEffect(CutOff.Effect.HANDOVER_NEXT_WORKING_DAY)) {
            return null;
        }
        WorkingTime time = count.time();
        LocalDate day = count.from().toLocalDate();
        boolean next = count.isLate() || !time.isWorkingDay(day) || count.from().isAfter(time.closing(day));
        return next ? time.opening(time.plusWorkingDays(day, 1)) : time.closing(day);
    }

    /** Whether the count touches a year whose days off a notice may still change. */
    public boolean isProvisional() {
        return !provisionalYears.isEmpty();
    }

    /** The years that the count touches and whose days off a notice may still change. */
    public List<Integer> provisionalYears() {
        return provisionalYears;
    }

    private static List<Integer> provisionalYears(Count count, LocalDateTime at) {
        List<Integer> years = List.of();
        for (int year = count.since().getYear(); year <= at.getYear(); year++) {
            if (count.time().isProvisional(year)) {
                years = new ArrayList<>(years);
                years.add(year);
            }
        }
        return Collections.unmodifiableList(years);
    }

    /** The calendars by which it was counted, each with its version, the lowest first. */
    public List<String> calendars() {
        return calendars;
    }

    /** The days from receipt to due day, in runs that count or do not, and why. */
    public List<Segment> segments() {
        List<Segment> known = segments;
        if (known == null) {
            Count counted = Objects.requireNonNull(count);
            Trail trail = Trail.noted();
            end(counted, trail);
            known = Segments.of(counted, trail, date());
            segments = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueDate that
                && at.equals(that.at)
                && legalEnd.equals(that.legalEnd)
                && handOverBy().equals(that.handOverBy())
                && provisionalYears.equals(that.provisionalYears)
                && calendars.equals(that.calendars)
                && segments().equals(that.segments());
    }

    @Override
    public int hashCode() {
        return at.hashCode();
    }

    /** The moment, and whether it is provisional. */
    @Override
    public String toString() {
        return at + (isProvisional() ? " (provisional)" : "");
    }
}
