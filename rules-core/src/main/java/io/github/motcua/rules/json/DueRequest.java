package io.github.motcua.rules.json;

import io.github.motcua.rules.calendar.OutOfCalendarException;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.CutOff;
import io.github.motcua.rules.deadline.DossierClock;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.Lateness;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question for a due date: a period, when it begins, and what has happened since. Immutable; equal by
 * content.
 *
 * @param from when the request was received
 * @param term the length of the period
 * @param lateReceipt what changes for a request received late in the day; may be absent
 * @param atOnce whether the request can be resolved at once, for the cut-off that asks
 * @param rules what the law says of a dossier on its way
 * @param events what happened since, in order of time
 * @param publishedBy the day as of which notices are known; absent if all that are published count
 * @param askedAt the moment at which to say whether the dossier is in time; may be absent
 */
public record DueRequest(
        LocalDateTime from,
        Term term,
        @Nullable CutOff lateReceipt,
        boolean atOnce,
        DossierRules rules,
        List<DossierEvent> events,
        @Nullable LocalDate publishedBy,
        @Nullable LocalDateTime askedAt) {

    /** Makes an unmodifiable copy. */
    public DueRequest {
        events = List.copyOf(events);
    }

    /**
     * Answers a question that was read from JSON.
     *
     * @param calendars the calendars
     * @param calendar the id of the one to count by
     * @throws RejectedException with all that is wrong with the question, each with line and column
     * @throws IllegalArgumentException if there is no such calendar
     */
    public static DueAnswer answer(ReadDocument<DueRequest> document, WorkCalendars calendars, String calendar) {
        if (!isSound(document)) {
            throw new RejectedException(document.issues());
        }
        DueAnswer answer;
        try {
            answer = document.content().answer(calendars, calendar);
        } catch (RejectedException rejected) {
            throw new RejectedException(document.with(rejected.issues()));
        }
        if (document.issues().isEmpty()) {
            return answer;
        }
        throw new RejectedException(document.issues());
    }

    /** Whether all that a dossier is followed by could be read. */
    private static boolean isSound(ReadDocument<DueRequest> document) {
        for (Issue issue : document.issues()) {
            String pointer = issue.location().pointer();
            if (issue.code() != IssueCode.UNKNOWN_MEMBER
                    && !pointer.startsWith("/at")
                    && !pointer.startsWith("/knownOn")) {
                return false;
            }
        }
        return document.origin().isReadable();
    }

    /**
     * Answers the question.
     *
     * @param calendars the calendars
     * @param calendar the id of the one to count by
     * @throws RejectedException with all that is wrong with the question
     * @throws IllegalArgumentException if there is no such calendar
     */
    public DueAnswer answer(WorkCalendars calendars, String calendar) {
        WorkingTime time = (publishedBy == null ? calendars.time(calendar) : calendars.knownOn(calendar, publishedBy))
                .orElse(null);
        if (time == null) {
            throw new IllegalArgumentException("there is no calendar `" + calendar + "`");
        }
        List<Issue> issues = check();
        if (!issues.isEmpty()) {
            throw new RejectedException(issues);
        }
        try {
            DossierState state = follow(events, time);
            return new DueAnswer(this, time, state, lateness(state, time));
        } catch (OutOfCalendarException beyond) {
            Issues beyondCalendars = new Issues();
            outOfYears("/from", "thời hạn chạy ra", "the count leaves", new Reporter(beyondCalendars, ""));
            throw new RejectedException(beyondCalendars.list());
        }
    }

    private DossierState follow(List<DossierEvent> happened, WorkingTime time) {
        return DossierClock.follow(term, lateReceipt, atOnce, rules, from, happened, time);
    }

    /** Whether the dossier was in time by what had happened until then. */
    private @Nullable Lateness lateness(DossierState state, WorkingTime time) {
        if (askedAt == null) {
            return null;
        }
        List<DossierEvent> until = new ArrayList<>();
        for (DossierEvent event : events) {
            if (!event.at().isAfter(askedAt)) {
                until.add(event);
            }
        }
        return (until.size() == events.size() ? state : follow(until, time)).lateness(askedAt);
    }

    /** All that is wrong with the question but what the events mean together; empty if nothing is. */
    public List<Issue> check() {
        Issues issues = new Issues();
        Reporter report = new Reporter(issues, "");
        covered(from.toLocalDate(), "/from", report);
        term.check("/limit", report);
        if (lateReceipt != null) {
            lateReceipt.check("/cutOff", term, report);
        }
        DossierRules.Extension extension = rules.onExtension();
        if (extension != null) {
            extension.most().check("/extension", report);
        }
        for (int i = 0; i < events.size(); i++) {
            check(events.get(i), "/events/" + i, report);
        }
        if (askedAt != null) {
            covered(askedAt.toLocalDate(), "/at", report);
            if (askedAt.isBefore(from)) {
                report.error(
                        IssueCode.EVENT_BEFORE_RECEIPT,
                        "/at",
                        "trước khi tiếp nhận hồ sơ (" + from + ")",
                        "before the dossier was received (" + from + ")",
                        "hãy kiểm tra lại thời điểm",
                        "check the moment");
            }
        }
        return issues.list();
    }

    private static void check(DossierEvent event, String pointer, Reporter report) {
        covered(event.at().toLocalDate(), pointer + "/at", report);
        if (event instanceof DossierEvent.Extended extended) {
            extended.by().check(pointer, report);
        } else if (event instanceof DossierEvent.Reappointed again) {
            covered(again.to().toLocalDate(), pointer + "/to", report);
        }
    }

    private static void covered(LocalDate day, String pointer, Reporter report) {
        if (!WorkingTime.covers(day)) {
            String shown = Shown.value(day.toString());
            outOfYears(pointer, shown + " nằm ngoài", shown + " is outside of", report);
        }
    }

    private static void outOfYears(String pointer, String vi, String en, Reporter report) {
        String years = WorkingTime.FIRST_YEAR + ".." + WorkingTime.LAST_YEAR;
        report.error(
                IssueCode.OUT_OF_RANGE,
                pointer,
                vi + " các năm có lịch làm việc, " + years,
                en + " the years that calendars cover, " + years,
                "hãy kiểm tra lại ngày và thời hạn",
                "check the date and the limit");
    }
}
