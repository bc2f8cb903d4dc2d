package io.github.motcua.rules.calendar;

import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The working days and hours that follow from a calendar and those it is built on, as known on a day; counts
 * them and adds them. Adding costs the same however much is added, up to ten years and beyond.
 *
 * <p>Covers the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}. In a year whose days off no notice has
 * fixed (yet), they follow from the law, and every day of it is {@linkplain #isProvisional provisional}.
 *
 * <p>A day without working sessions is no working day, whatever is received on it; where the calendar takes
 * the reading {@value #SATURDAY_SESSION_COUNTS} as {@code yes}, the sessions in which a desk receives on
 * such a day count as well.
 *
 * <p>Immutable; safe for use by many threads. A year is indexed when it is first needed, and an office's
 * year that does not differ from that of the calendar below shares its index.
 */
public final class WorkingTime {

    /** The first year covered. */
    public static final int FIRST_YEAR = 1976;
    /** The last year covered. */
    public static final int LAST_YEAR = 2100;

    /** The reading that says whether sessions in which a desk only receives count for time limits. */
    public static final String SATURDAY_SESSION_COUNTS = "saturday-session-counts";

    private final @Nullable WorkingTime below;
    private final Layer layer;
    private final @Nullable LocalDate knownOn;
    private final List<String> versions;
    private final boolean sessionsCount;
    private final AtomicReferenceArray<@Nullable YearIndex> years =
            new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

    /** The days off that follow from the law, by year; null if the calendar names no holidays. */
    private final @Nullable AtomicReferenceArray<@Nullable Map<LocalDate, NamedDay>> statutory;

    WorkingTime(@Nullable WorkingTime below, WorkCalendar calendar, @Nullable LocalDate knownOn) {
        this.below = below;
        this.layer = new Layer(calendar, below == null ? null : below.layer, knownOn);
        this.knownOn = knownOn;
        List<String> ids = new ArrayList<>(below == null ? List.of() : below.versions);
        ids.add(calendar.toString());
        this.versions = Collections.unmodifiableList(ids);
        String taken = taken(SATURDAY_SESSION_COUNTS).orElse("no");
        this.sessionsCount = taken.equals("yes");
        this.statutory = calendar.holidays().isEmpty() ? null : new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);
    }

    /**
     * The working time of the last of some calendars, each of which is built on the one before.
     *
     * @param lowestFirst the calendars, found sound by {@link WorkCalendars#check}; at least one
     * @param knownOn the day as known on which they are taken; if absent, all that is published counts
     */
    public static WorkingTime of(List<WorkCalendar> lowestFirst, @Nullable LocalDate knownOn) {
        WorkingTime top = new WorkingTime(null, lowestFirst.get(0), knownOn);
        for (WorkCalendar calendar : lowestFirst.subList(1, lowestFirst.size())) {
            top = new WorkingTime(top, calendar, knownOn);
        }
        return top;
    }

    /**
     * The working time of a calendar that is built on this one's, known on the same day. What does not differ
     * is shared.
     *
     * @param calendar the calendar above
     */
    public WorkingTime with(WorkCalendar calendar) {
        return new WorkingTime(this, calendar, knownOn);
    }

    /** The calendar. */
    public WorkCalendar calendar() {
        return layer.calendar;
    }

    /** The calendar and those on which it is built, as id and version; the lowest first. */
    public List<String> versions() {
        return versions;
    }

    /** The last day of publication that it takes into account; empty if all that is published counts. */
    public Optional<LocalDate> knownOn() {
        return Optional.ofNullable(knownOn);
    }

    /** The option that the calendar, or else one below, takes of a reading; empty if none mentions it. */
    public Optional<String> taken(String reading) {
        Reading found = reading(reading).orElse(null);
        return found == null ? Optional.empty() : Optional.of(found.taken());
    }

    /** The reading of this id that the calendar, or else one below, declares; empty if none does. */
    public Optional<Reading> reading(String id) {
        for (Reading each : layer.calendar.readings()) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return below == null ? Optional.empty() : below.reading(id);
    }

    /** Provisions that the calendar cites, each with its document; those of documents that it declares. */
    public List<Citation> cite(List<Provision> provisions) {
        return layer.citations(provisions);
    }

    /**
     * Whether a desk only receives on a day, so that whether time runs on it is the reading {@value
     * #SATURDAY_SESSION_COUNTS}.
     */
    public boolean onlyReceives(LocalDate date) {
        Layer.Entry entry = entry(date);
        DayHours hours =
                entry == null ? written(date) : entry.likeOn() == null ? entry.hours() : written(entry.likeOn());
        return hours.working().isEmpty() && !hours.receiving().isEmpty();
    }

    /** Whether a day is in the years covered. */
    public static boolean covers(LocalDate date) {
        return FIRST_YEAR <= date.getYear() && date.getYear() <= LAST_YEAR;
    }

    /** Whether time limits count a day. */
    public boolean isWorkingDay(LocalDate date) {
        return year(date.getYear()).isWorked(date.getDayOfYear() - 1);
    }

    /**
     * The hours of a day.
     *
     * @throws OutOfCalendarException outside of the years covered; so do all methods here
     */
    public DayHours hours(LocalDate date) {
        Layer.Entry entry = entry(date);
        if (entry == null) {
            return week(date);
        }
        return entry.likeOn() == null ? counted(entry.hours()) : week(entry.likeOn());
    }

    /** Why a day differs from the ordinary day of its week; none if it does not. */
    public List<NamedDay> named(LocalDate date) {
        List<NamedDay> named = new ArrayList<>();
        for (WorkingTime time = this; time != null; time = time.below) {
            for (Layer.Entry entry : time.ownEntries(date)) {
                named.add(entry.named());
            }
        }
        return named;
    }

    /** All days of a year that differ from the ordinary day of their week, by date. */
    public List<NamedDay> named(int year) {
        List<NamedDay> named = new ArrayList<>();
        for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            List<NamedDay> ofDay = new ArrayList<>(named(date));
            ofDay.sort(Comparator.comparing(NamedDay::kind));
            named.addAll(ofDay);
        }
        return Collections.unmodifiableList(named);
    }

    /** Whether a notice may still change the days off of a year. */
    public boolean isProvisional(int year) {
        return !isPublished(year);
    }

    /**
     * The last year up to which the days off are fixed by notice, without a gap since the first year for which
     * they are; empty if there is none.
     */
    public Optional<Integer> publishedTo() {
        Optional<Integer> last = Optional.empty();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (isPublished(year)) {
                last = Optional.of(year);
            } else if (last.isPresent()) {
                break;
            }
        }
        return last;
    }

    private boolean isPublished(int year) {
        return layer.isPublished(year) || (below != null && below.isPublished(year));
    }

    /** The working day that comes as many working days after a day as said; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days);
        }
        if (days == 0) {
            return date;
        }
        int year = date.getYear();
        YearIndex index = year(year);
        int day = date.getDayOfYear() - 1;
        int rank = index.daysBefore(day) + (index.isWorked(day) ? 1 : 0) + days - 1;
        while (rank >= index.days()) {
            rank -= index.days();
            year++;
            index = year(year);
        }
        return LocalDate.ofYearDay(year, index.dayOfRank(rank) + 1);
    }

    /** The day itself if it is a working day, or else the next one. */
    public LocalDate workingDayFrom(LocalDate date) {
        return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
    }

    /** The last working day before a day. */
    public LocalDate workingDayBefore(LocalDate date) {
        int year = date.getYear();
        int rank = year(year).daysBefore(date.getDayOfYear() - 1) - 1;
        while (rank < 0) {
            year--;
            rank += year(year).days();
        }
        return LocalDate.ofYearDay(year, year(year).dayOfRank(rank) + 1);
    }

    /** How many working days come after one day up to and including another; 0 if that is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? (int) (daysThrough(upTo, after.getYear()) - daysThrough(after, after.getYear()))
                : 0;
    }

    private long daysThrough(LocalDate date, int fromYear) {
        long days = 0;
        for (int year = fromYear; year < date.getYear(); year++) {
            days += year(year).days();
        }
        int day = date.getDayOfYear() - 1;
        YearIndex index = year(date.getYear());
        return days + index.daysBefore(day) + (index.isWorked(day) ? 1 : 0);
    }

    /**
     * The moment at which as much working time has passed since a moment as said; the moment itself for 0.
     * It is the end of a session rather than the beginning of the next. Fractions of a second of the moment
     * are dropped.
     */
    public LocalDateTime plusWorkingSeconds(LocalDateTime moment, long seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("seconds: " + seconds);
        }
        if (seconds == 0) {
            return moment;
        }
        int year = moment.getYear();
        YearIndex index = year(year);
        long target = secondsInYear(moment) + seconds;
        while (target > index.seconds()) {
            target -= index.seconds();
            year++;
            index = year(year);
        }
        int day = index.dayOfSecond((int) target);
        int left = (int) target - index.secondsBefore(day);
        return LocalDateTime.of(
                LocalDate.ofYearDay(year, day + 1), LocalTime.ofSecondOfDay(index.secondAfter(day, left)));
    }

    /** How many seconds of working time there are from one moment to another; 0 if that is not later. */
    public long workingSecondsBetween(LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        long seconds = secondsInYear(to) - secondsInYear(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            seconds += year(year).seconds();
        }
        return seconds;
    }

    /** When work begins on a working day. */
    public LocalDateTime opening(LocalDate workingDay) {
        return workingDay.atTime(sessions(workingDay).get(0).from());
    }

    /** When work ends on a working day. */
    public LocalDateTime closing(LocalDate workingDay) {
        List<Session> sessions = sessions(workingDay);
        return workingDay.atTime(sessions.get(sessions.size() - 1).to());
    }

    private List<Session> sessions(LocalDate workingDay) {
        return year(workingDay.getYear()).sessions(workingDay.getDayOfYear() - 1);
    }

    /** The working time of the year before a moment. */
    private long secondsInYear(LocalDateTime moment) {
        YearIndex index = year(moment.getYear());
        int day = moment.getDayOfYear() - 1;
        int second = moment.toLocalTime().toSecondOfDay();
        long before = index.secondsBefore(day);
        return before + index.secondsUntil(day, second);
    }

    private boolean isWorkedByTheWeek(LocalDate date) {
        return !written(date).working().isEmpty();
    }

    /** The hours of the week on a day, as they count. */
    private DayHours week(LocalDate date) {
        return counted(written(date));
    }

    private DayHours counted(DayHours hours) {
        boolean counts = sessionsCount && hours.working().isEmpty();
        return counts ? new DayHours(hours.receiving(), hours.receiving()) : hours;
    }

    /** The hours of the week on a day: those of the highest calendar that gives any. */
    private DayHours written(LocalDate date) {
        for (WorkingTime time = this; time != null; time = time.below) {
            DayHours hours = time.layer.week(date.getDayOfWeek(), date);
            if (hours != null) {
                return hours;
            }
        }
        return DayHours.NONE;
    }

    /** What decides about a day: what the highest calendar says of it; null if none says anything. */
    private Layer.@Nullable Entry entry(LocalDate date) {
        for (WorkingTime time = this; time != null; time = time.below) {
            List<Layer.Entry> entries = time.ownEntries(date);
            if (!entries.isEmpty()) {
                return entries.get(0);
            }
        }
        return null;
    }

    private List<Layer.Entry> ownEntries(LocalDate date) {
        List<Layer.Entry> entries = layer.entries(date);
        if (!entries.isEmpty() || statutory == null || isPublished(date.getYear())) {
            return entries;
        }
        NamedDay day = statutory(statutory, date.getYear()).get(date);
        return day == null ? entries : List.of(new Layer.Entry(day, DayHours.NONE, null));
    }

    private Map<LocalDate, NamedDay> statutory(
            AtomicReferenceArray<@Nullable Map<LocalDate, NamedDay>> byYear, int year) {
        int position = position(year);
        Map<LocalDate, NamedDay> known = byYear.get(position);
        if (known == null) {
            known = StatutoryDays.of(layer, this::isWorkedByTheWeek, year);
            byYear.set(position, known);
        }
        return known;
    }

    private YearIndex year(int year) {
        int position = position(year);
        YearIndex known = years.get(position);
        if (known == null) {
            known = index(year);
            if (below != null && known.isSame(below.year(year))) {
                known = below.year(year);
            }
            years.set(position, known);
        }
        return known;
    }

    private static int position(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new OutOfCalendarException(year);
        }
        return year - FIRST_YEAR;
    }

    private YearIndex index(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        DayHours[] hours = new DayHours[first.lengthOfYear()];
        for (int day = 0; day < hours.length; day++) {
            hours[day] = hours(first.plusDays(day));
        }
        return new YearIndex(hours);
    }
}
