package io.github.motcua.rules.calendar;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Calendars that are to be used together. Stateless and safe for use by many threads. */
public final class WorkCalendars {

    /** The first day that a calendar may speak of: 1 January 1976. */
    public static final LocalDate FIRST_DAY = LocalDate.of(LunarCalendar.FIRST_YEAR, 1, 1);
    /** The last day that a calendar may speak of: 31 December 2100. */
    public static final LocalDate LAST_DAY = LocalDate.of(LunarCalendar.LAST_YEAR, 12, 31);

    private WorkCalendars() {}

    /**
     * All problems of calendars, each alone and with those it is built on, which have to be among them; in
     * document order, with the calendar's id as the document. Empty if the calendars can be used: every
     * entry is cited, no two entries of a calendar contradict each other, all days lie from 1976 to 2100,
     * and in every week somebody works.
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
