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
 * whole days. A result that a cut-off moves comes a working day later, whatever the unit.
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
    private final LocalDate nominal;
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
    }

    /**
     * A time that does not count.
     *
     * @param from when it begins
     * @param to when it ends
     */
    record Wait(LocalDateTime from, LocalDateTime to) {}

    private DueDate(Count count, LocalDateTime at, LocalDateTime legalEnd, LocalDate nominal) {
        this.at = at;
        this.legalEnd = legalEnd;
        this.handOver = handOver(count);
        this.provisionalYears = provisionalYears(count, at);
        this.calendars = count.time().versions();
        this.count = count;
        this.nominal = nominal;
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
        this.nominal = at.toLocalDate();
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

    static DueDate of(Count count) {
        WorkingTime time = count.time();
        LocalDateTime start = count.from();
        boolean late = count.isLate();
        if (late && count.hasEffect(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY)) {
            start = time.opening(time.plusWorkingDays(start.toLocalDate(), 1));
        }
        Point end = new Point(start.toLocalDate(), start, start.toLocalDate(), false).plus(count.term(), time);
        if (count.term().unit() == LimitUnit.SAME_DAY) {
            end = sameDay(start, time);
        }
        end = end.afterWaits(count, start);
        boolean moved = late
                && (count.hasEffect(CutOff.Effect.RESULT_NEXT_WORKING_DAY)
                        || (count.hasEffect(CutOff.Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE) && !count.atOnce()));
        if (moved) {
            boolean rolled = count.term().unit() == LimitUnit.SAME_DAY
                    && end.date.isAfter(start.toLocalDate())
                    && count.waits().isEmpty();
            end = rolled ? end : end.plus(Term.workingDays(1), time);
        }
        LocalDate nominal = end.nominal;
        for (Term longer : count.longer()) {
            end = end.plus(longer, time);
        }
        LocalDateTime legalEnd = end.exact ? end.at : end.date.plusDays(1).atStartOfDay();
        return new DueDate(count, end.at, legalEnd, nominal);
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
                return new Point(day, day.atTime(last.to()), day, false);
            }
        }
        return Point.endOf(time.plusWorkingDays(day, 1), time);
    }

    /**
     * Where a count has come to.
     *
     * @param date the day
     * @param at the moment on that day
     * @param nominal the day before it was moved on because it is a day of rest
     * @param exact whether the period is over at the moment and not at the end of the day
     */
    private record Point(LocalDate date, LocalDateTime at, LocalDate nominal, boolean exact) {

        static Point endOf(LocalDate workingDay, WorkingTime time) {
            return new Point(workingDay, time.closing(workingDay), workingDay, false);
        }

        private static Point rolled(LocalDate nominal, WorkingTime time) {
            LocalDate day = time.workingDayFrom(nominal);
            return new Point(day, time.closing(day), nominal, false);
        }

        Point plus(Term term, WorkingTime time) {
            int whole = term.whole();
            return switch (term.unit()) {
                case SAME_DAY -> this;
                case WORKING_HOUR ->
                    exactly(time.plusWorkingSeconds(at, whole * 3600L + (long) term.hundredths() * HUNDREDTH_OF_HOUR));
                case WORKING_DAY -> {
                    if (term.hundredths() > 0) {
                        LocalDateTime days =
                                time.plusWorkingDays(date, whole).plusDays(1).atStartOfDay();
                        yield exactly(
                                time.plusWorkingSeconds(days, (long) term.hundredths() * WORKING_DAY_SECONDS / 100));
                    }
                    yield whole == 0 ? rolled(date, time) : endOf(time.plusWorkingDays(date, whole), time);
                }
                case CALENDAR_DAY -> rolled(date.plusDays(whole), time);
                case MONTH -> {
                    LocalDate day = date.plusMonths(whole);
                    if (day.getDayOfMonth() < date.getDayOfMonth() && term.rounding() == MonthEnd.ROUND_UP) {
                        day = day.plusDays(1);
                    }
                    yield rolled(term.isHalf() ? day.plusDays(HALF_A_MONTH) : day, time);
                }
            };
        }

        private static Point exactly(LocalDateTime moment) {
            return new Point(moment.toLocalDate(), moment, moment.toLocalDate(), true);
        }

        /** What was waited is added in the unit in which the period is counted, on the same calendar. */
        Point afterWaits(Count count, LocalDateTime start) {
            WorkingTime time = count.time();
            LimitUnit unit = count.term().unit();
            long waited = 0;
            for (Wait wait : count.waits()) {
                LocalDateTime from = wait.from().isBefore(start) ? start : wait.from();
                if (!wait.to().isAfter(from)) {
                    continue;
                }
                waited += switch (unit) {
                    case WORKING_HOUR -> time.workingSecondsBetween(from, wait.to());
                    case SAME_DAY, WORKING_DAY ->
                        time.workingDaysBetween(from.toLocalDate(), wait.to().toLocalDate());
                    case CALENDAR_DAY, MONTH ->
                        wait.to().toLocalDate().toEpochDay()
                                - from.toLocalDate().toEpochDay();
                };
            }
            if (waited == 0) {
                return this;
            }
            if (unit == LimitUnit.WORKING_HOUR) {
                return exactly(time.plusWorkingSeconds(at, waited));
            }
            if (unit == LimitUnit.CALENDAR_DAY || unit == LimitUnit.MONTH) {
                return rolled(nominal.plusDays(waited), time);
            }
            LocalDate day = time.plusWorkingDays(date, (int) waited);
            return exact ? exactly(day.atTime(at.toLocalTime())) : endOf(day, time);
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
            known = Segments.of(Objects.requireNonNull(count), nominal, date());
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
