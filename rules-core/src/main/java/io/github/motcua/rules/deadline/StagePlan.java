package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Provision;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stages of an inter-linked procedure, one after the other or side by side. Immutable; safe for use by
 * many threads.
 */
public final class StagePlan {

    /** How many stages a procedure may have: 100. */
    public static final int MOST = 100;

    private static final int HOURS_A_DAY = 8;

    private final List<Stage> stages;

    /**
     * A plan.
     *
     * @param stages its stages, in any order; {@link #check} must find nothing wrong with them
     */
    public StagePlan(List<Stage> stages) {
        this.stages = ordered(stages);
        if (this.stages.size() < stages.size()) {
            throw new IllegalArgumentException("stages wait for each other or for stages that are not there");
        }
    }

    /** The stages, each after those it waits for, and otherwise by id. */
    public List<Stage> stages() {
        return stages;
    }

    /** Those stages that come to begin: without any in a circle, or after one that is not there. */
    private static List<Stage> ordered(List<Stage> given) {
        List<Stage> stages = new ArrayList<>(given);
        stages.sort(Comparator.comparing(Stage::id));
        Map<String, Stage> placed = new LinkedHashMap<>();
        int before = -1;
        while (before < placed.size()) {
            before = placed.size();
            for (Stage stage : stages) {
                if (!placed.containsKey(stage.id()) && placed.keySet().containsAll(stage.after())) {
                    placed.put(stage.id(), stage);
                }
            }
        }
        return List.copyOf(placed.values());
    }

    /**
     * Notes what is wrong with stages.
     *
     * @param pointer the place of their list
     * @param stages the stages
     * @param limits the time limits of the procedure, none of which the stages may exceed; limits and stages in
     *     calendar days or months are not compared
     * @param report where to note it
     */
    public static void check(String pointer, List<Stage> stages, List<TimeLimit> limits, Reporter report) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            report.unique(seen, pointer + "/" + i, stage.id());
            stage.term().check(pointer + "/" + i, report);
        }
        for (int i = 0; i < stages.size(); i++) {
            for (String id : stages.get(i).after()) {
                if (!seen.containsKey(id)) {
                    report.unknown(
                            IssueCode.UNKNOWN_STAGE, pointer + "/" + i + "/after", "bước", "stage", id, seen.keySet());
                }
            }
        }
        List<Stage> ordered = ordered(stages);
        if (ordered.size() < seen.size()) {
            checkCircle(pointer, stages, ordered, seen.keySet(), report);
            return;
        }
        long longest = longest(ordered);
        for (TimeLimit limit : limits) {
            long total = hundredthsOfHours(limit.term());
            if (total >= 0 && longest > total) {
                report.error(
                        IssueCode.STAGES_TOO_LONG,
                        pointer,
                        "các bước nối tiếp nhau mất " + hours(longest) + " giờ làm việc, quá thời hạn "
                                + Shown.value(limit.id()) + " là " + hours(total) + " giờ",
                        "the stages one after the other take " + hours(longest)
                                + " working hours, more than the limit " + Shown.value(limit.id()) + " of "
                                + hours(total),
                        "hãy kiểm tra lại thời hạn từng bước",
                        "check how long each stage may take");
            }
        }
    }

    private static void checkCircle(
            String pointer, List<Stage> stages, List<Stage> ordered, Set<String> known, Reporter report) {
        Map<String, Stage> stuck = new LinkedHashMap<>();
        for (Stage stage : stages) {
            if (!ordered.contains(stage) && known.containsAll(stage.after())) {
                stuck.put(stage.id(), stage);
            }
        }
        List<String> path = new ArrayList<>();
        Stage at = stuck.isEmpty() ? null : stuck.values().iterator().next();
        while (at != null && !path.contains(at.id())) {
            path.add(at.id());
            at = firstOf(at.after(), stuck);
        }
        if (at != null) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(at.id()), path.size()));
            circle.add(at.id());
            String shown = Shown.list(circle, " -> ");
            report.error(
                    IssueCode.STAGE_CYCLE,
                    pointer,
                    "các bước chờ nhau thành vòng: " + shown,
                    "stages wait for each other in a circle: " + shown,
                    "hãy bỏ một mắt xích",
                    "take one link out");
        }
    }

    private static @Nullable Stage firstOf(Set<String> ids, Map<String, Stage> among) {
        for (String id : ids) {
            Stage stage = among.get(id);
            if (stage != null) {
                return stage;
            }
        }
        return null;
    }

    /** The longest way through the stages in hundredths of working hours; less than 0 if it cannot be said so. */
    private static long longest(List<Stage> ordered) {
        Map<String, Long> ends = new HashMap<>();
        long longest = 0;
        for (Stage stage : ordered) {
            long own = hundredthsOfHours(stage.term());
            if (own < 0) {
                return own;
            }
            long from = 0;
            for (String id : stage.after()) {
                from = Math.max(from, Objects.requireNonNull(ends.get(id)));
            }
            ends.put(stage.id(), from + own);
            longest = Math.max(longest, from + own);
        }
        return longest;
    }

    /** Its length in hundredths of working hours; less than 0 if it cannot be said so. */
    private static long hundredthsOfHours(Term term) {
        long hundredths = term.whole() * 100L + term.hundredths();
        return switch (term.unit()) {
            case WORKING_HOUR -> hundredths;
            case WORKING_DAY -> hundredths * HOURS_A_DAY;
            case SAME_DAY -> HOURS_A_DAY * 100L;
            case CALENDAR_DAY, MONTH -> -1;
        };
    }

    private static String hours(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /**
     * By when each stage must be over.
     *
     * @param start when the first stages begin
     * @param handedOver when the dossier came to a stage, by its id, the last one last; what is not there has
     *     not happened
     * @param calendars gives the working time of a calendar by its id; of the procedure's for the empty id
     * @param sources gives the citations of provisions
     * @return the stages in the order of {@link #stages()}
     */
    public List<StageDue> follow(
            LocalDateTime start,
            Map<String, LocalDateTime> handedOver,
            Function<String, WorkingTime> calendars,
            Function<List<Provision>, List<Citation>> sources) {
        Map<String, LocalDateTime> planned = new HashMap<>();
        Map<String, LocalDateTime> actual = new HashMap<>();
        List<StageDue> found = new ArrayList<>();
        String current = null;
        for (String id : handedOver.keySet()) {
            current = id;
        }
        for (Stage stage : stages) {
            WorkingTime time = calendars.apply(stage.calendar());
            LocalDateTime plan = DueDate.of(stage.term(), latest(start, stage, planned), time)
                    .at();
            planned.put(stage.id(), plan);
            LocalDateTime over = handedOver.get(stage.id());
            LocalDateTime from = over != null ? over : latest(start, stage, actual);
            LocalDateTime due = DueDate.of(stage.term(), from, time).at();
            actual.put(stage.id(), due);
            for (String before : stage.after()) {
                if (over != null) {
                    actual.put(before, over); // it is over because this one has begun
                }
            }
            long slack = time.workingSecondsBetween(due, plan) - time.workingSecondsBetween(plan, due);
            boolean first = current == null && stage.after().isEmpty();
            found.add(new StageDue(
                    stage.id(),
                    stage.name(),
                    stage.body(),
                    from,
                    due,
                    plan,
                    slack,
                    first || stage.id().equals(current),
                    sources.apply(stage.citations())));
        }
        return List.copyOf(found);
    }

    private static LocalDateTime latest(LocalDateTime start, Stage stage, Map<String, LocalDateTime> ends) {
        LocalDateTime latest = start;
        for (String id : stage.after()) {
            LocalDateTime end = Objects.requireNonNull(ends.get(id));
            latest = end.isAfter(latest) ? end : latest;
        }
        return latest;
    }
}
