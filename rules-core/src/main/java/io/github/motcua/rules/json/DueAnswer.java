package io.github.motcua.rules.json;

import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Lateness;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link DueRequest}. Immutable.
 *
 * @param request the question
 * @param time the calendar, as known on the day that the question names
 * @param state what has become of the dossier, with its due date
 * @param lateness whether it is in time at the moment asked about; absent if none was
 */
public record DueAnswer(
        DueRequest request,
        WorkingTime time,
        DossierState state,
        @Nullable Lateness lateness) {

    private static final String SUPPLEMENT_EFFECT = "supplement-effect";
    private static final String ONE_DAY_BEFORE = "one-day-before";
    private static final String LATE_SAME_DAY = "late-same-day";

    /** The contested readings on which the answer rests, by id, and the option taken. */
    public SortedMap<String, String> readings() {
        SortedMap<String, String> taken = new TreeMap<>();
        boolean apology = lateness != null
                && (lateness.apologyBy().isPresent()
                        || (state.hasNoDayBefore() && state.ended().isEmpty()));
        for (DossierEvent event : request.events()) {
            if (event instanceof DossierEvent.SupplementRequested) {
                DossierRules.Supplement rule = request.rules().onSupplement();
                taken.put(
                        SUPPLEMENT_EFFECT,
                        switch (Objects.requireNonNull(rule).effect()) {
                            case INTERRUPTION -> "restart";
                            case SUSPENSION -> "subtract";
                            case NONE -> "none";
                        });
            }
            apology |= event instanceof DossierEvent.Reappointed;
        }
        DossierRules.Reappointment rule = request.rules().onReappointment();
        if (apology && rule != null && state.hasNoDayBefore()) {
            taken.put(
                    LATE_SAME_DAY,
                    rule.sameDay() == DossierRules.SameDay.APOLOGY_AT_ONCE ? "apology-at-once" : "extension");
        } else if (apology && rule != null) {
            taken.put(
                    ONE_DAY_BEFORE,
                    rule.before() == DossierRules.DayBefore.WORKING_DAY ? "working-day" : "calendar-day");
        }
        return Collections.unmodifiableSortedMap(taken);
    }

    /** The years in which the lateness was counted and whose days off a notice may still change, in order. */
    public List<Integer> provisionalYearsOfLateness() {
        DueDate due = state.due().orElse(null);
        LocalDateTime asked = request.askedAt();
        List<Integer> years = new ArrayList<>();
        if (due == null || asked == null) {
            return years;
        }
        LocalDateTime ended = state.ended().map(DossierEvent::at).orElse(asked);
        int moment = (ended.isBefore(asked) ? ended : asked).getYear();
        int end = due.at().getYear();
        for (int year = Math.min(moment, end); year <= Math.max(moment, end); year++) {
            if (time.isProvisional(year)) {
                years.add(year);
            }
        }
        return years;
    }

    /** A problem for each year on which the answer rests and whose days off no notice has fixed; none if it is sure. */
    public List<Issue> provisional() {
        DueDate due = state.due().orElse(null);
        SortedSet<Integer> years = new TreeSet<>(due == null ? List.of() : due.provisionalYears());
        Issues issues = new Issues();
        Reporter report = new Reporter(issues, "");
        for (int year : years) {
            notPublished(year, "/from", report);
        }
        for (int year : provisionalYearsOfLateness()) {
            if (!years.contains(year)) {
                notPublished(year, "/at", report);
            }
        }
        return issues.list();
    }

    private void notPublished(int year, String pointer, Reporter report) {
        int last = time.publishedTo().orElse(0);
        report.error(
                IssueCode.NOT_PUBLISHED,
                pointer,
                last > 0 && last < year
                        ? "lịch nghỉ đã công bố đến năm " + last + ", cần năm " + year
                        : "chưa có thông báo ngày nghỉ năm " + year,
                last > 0 && last < year
                        ? "calendar published to " + last + ", " + year + " needed"
                        : "calendar has no notice of the days off of " + year,
                "hãy chờ thông báo ngày nghỉ, hoặc chấp nhận kết quả tạm tính",
                "wait for the notice, or accept a provisional answer");
    }
}
