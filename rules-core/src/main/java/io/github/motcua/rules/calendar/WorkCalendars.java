package io.github.motcua.rules.calendar;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calendars that are used together, and the working time that follows from each. Immutable; safe for use by
 * many threads.
 */
public final class WorkCalendars {

    /** The first day that a calendar may speak of: 1 January 1976. */
    public static final LocalDate FIRST_DAY = LocalDate.of(LunarCalendar.FIRST_YEAR, 1, 1);
    /** The last day that a calendar may speak of: 31 December 2100. */
    public static final LocalDate LAST_DAY = LocalDate.of(LunarCalendar.LAST_YEAR, 12, 31);

    private final Map<String, WorkCalendar> calendars = new TreeMap<>();
    private final Map<String, WorkingTime> times = new ConcurrentHashMap<>();

    private WorkCalendars(Collection<WorkCalendar> calendars) {
        for (WorkCalendar calendar : calendars) {
            this.calendars.put(calendar.id(), calendar);
        }
    }

    /**
     * Calendars with all those on which they are built.
     *
     * @throws RejectedException with all problems of the calendars
     */
    public static WorkCalendars of(Collection<WorkCalendar> calendars) {
        List<Issue> issues = check(calendars);
        if (!issues.isEmpty()) {
            throw new RejectedException(issues);
        }
        return new WorkCalendars(calendars);
    }

    /**
     * Calendars that were checked before, for example those that come with the library, which its build checks:
     * saves some 50 ms where a program has just started.
     */
    public static WorkCalendars ofChecked(Collection<WorkCalendar> calendars) {
        return new WorkCalendars(calendars);
    }

    /** The ids of the calendars, in order. */
    public SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(calendars.keySet()));
    }

    /** The working time of a calendar, with all that is published; empty if there is no such calendar. */
    public Optional<WorkingTime> time(String id) {
        return Optional.ofNullable(time(id, null));
    }

    /** The working time of a calendar as it was known on a day; empty if there is no such calendar. */
    public Optional<WorkingTime> knownOn(String id, LocalDate day) {
        LocalDate last = LocalDate.MIN;
        for (WorkCalendar each : calendars.values()) {
            last = lastPublished(each, day, last);
        }
        return Optional.ofNullable(time(id, last));
    }

    /** What is known changes only on days of publication: all days between two of them share one working time. */
    private static LocalDate lastPublished(WorkCalendar calendar, LocalDate upTo, LocalDate least) {
        LocalDate last = least;
        for (PublishedYear year : calendar.years()) {
            last = later(last, year.publishedOn(), upTo);
        }
        for (CalendarDay day : calendar.days()) {
            last = later(last, day.publishedOn(), upTo);
        }
        for (Swap swap : calendar.swaps()) {
            last = later(last, swap.publishedOn(), upTo);
        }
        return last;
    }

    private static LocalDate later(LocalDate last, LocalDate day, LocalDate upTo) {
        return day.isAfter(last) && !day.isAfter(upTo) ? day : last;
    }

    private @Nullable WorkingTime time(String id, @Nullable LocalDate knownOn) {
        WorkCalendar calendar = calendars.get(id);
        if (calendar == null) {
            return null;
        }
        String key = knownOn == null ? id : id + " " + knownOn;
        WorkingTime known = times.get(key);
        if (known == null) {
            String base = calendar.builtOn().orElse("");
            WorkingTime made = new WorkingTime(time(base, knownOn), calendar, knownOn);
            WorkingTime other = times.putIfAbsent(key, made);
            known = other == null ? made : other;
        }
        return known;
    }

    /**
     * All problems of calendars, each alone and with those it is built on, which have to be among them; in
     * document order, with the calendar's id as the document. Empty if the calendars can be used: every
     * entry is cited, no two entries of a calendar contradict each other, all days lie from 1976 to 2100,
     * in every week somebody works, and no year has more than 200 days off besides days of rest.
     */
    public static List<Issue> check(Collection<WorkCalendar> calendars) {
        Issues issues = new Issues();
        if (calendars.isEmpty()) {
            new Reporter(issues, "")
                    .error(
                            IssueCode.MISSING,
                            "",
                            "chưa có lịch làm việc nào",
                            "no calendar is given",
                            "hãy nạp ít nhất một lịch",
                            "load at least one calendar");
        }
        TreeMap<String, WorkCalendar> byId = new TreeMap<>();
        for (WorkCalendar calendar : calendars) {
            byId.putIfAbsent(calendar.id(), calendar);
        }
        Set<String> ids = new HashSet<>();
        for (WorkCalendar calendar : calendars) {
            Reporter report = new Reporter(issues, calendar.id());
            if (ids.add(calendar.id())) {
                new WorkCalendarCheck(calendar, byId, report).check();
            } else {
                report.error(
                        IssueCode.DUPLICATE_ID,
                        "/id",
                        "lịch " + Shown.value(calendar.id()) + " được nạp hai lần",
                        "the calendar " + Shown.value(calendar.id()) + " is loaded twice",
                        "hãy nạp mỗi lịch một lần",
                        "load each calendar once");
            }
        }
        return issues.list();
    }
}
