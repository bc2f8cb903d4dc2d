package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.LIMITS_OVERLAP;
import static io.github.motcua.rules.analysis.ReviewCode.LIMIT_NEVER_APPLIES;
import static io.github.motcua.rules.analysis.ReviewCode.NO_TIME_LIMIT;
import static io.github.motcua.rules.analysis.ReviewCode.STAGES_LEAVE_TIME;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.StagePlan;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong with the time limits of a procedure, and with its stages beside them. */
final class LimitReview {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final Settled settled;

    LimitReview(Logics logics, ShowingCases cases, ReviewNotes notes, Settled settled) {
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.settled = settled;
    }

    /** Looks at a procedure, on those of its days on which its requirements can be met together. */
    void review(Subject subject, List<Period> spans) {
        Logic logic = logics.taken(subject.vocabulary());
        gap(subject, logic, spans);
        overlaps(subject, logic, spans);
        neverApplying(subject, logic, spans);
        stages(subject);
    }

    private void gap(Subject subject, Logic logic, List<Period> spans) {
        List<Criterion> conditions = new ArrayList<>();
        for (ConditionalLimit limit : subject.procedure().limits()) {
            if (limit.when() instanceof Criterion.Always) {
                return;
            }
            conditions.add(limit.when());
        }
        Place place = subject.place().at("limits");
        for (Period span : spans) {
            Circumstances known = settled.of(subject, span);
            List<Criterion> uncovered = subject.criteria(span);
            conditions.forEach(condition -> uncovered.add(logic.not(condition)));
            if (!logic.exclude(known.beside(uncovered))) {
                Case shows = cases.find(
                        subject,
                        logic,
                        uncovered,
                        known,
                        span,
                        List.of(),
                        decision ->
                                decision.outcome().isTaken() && decision.due().isEmpty());
                if (shows != null) {
                    noteGap(subject, place, "", shows);
                    return;
                }
            }
        }
        Criterion all = Criterion.anyOf(conditions);
        for (Logic way : all.readings().isEmpty() ? List.<Logic>of() : logics.every(subject.vocabulary(), all)) {
            for (Period span : spans) {
                List<Criterion> uncovered = subject.criteria(span);
                conditions.forEach(condition -> uncovered.add(way.not(condition)));
                if (way.values(settled.of(subject, span).beside(uncovered)) != null) {
                    noteGap(subject, place, String.join(", ", all.readings()), null);
                    return;
                }
            }
        }
    }

    private void noteGap(Subject subject, Place place, String readings, @Nullable Case shows) {
        ProcedureReview.Phrase otherwise = readings.isEmpty()
                ? new ProcedureReview.Phrase("", "")
                : new ProcedureReview.Phrase(
                        "nếu hiểu `" + readings + "` theo cách khác, ", "if `" + readings + "` is read otherwise, ");
        notes.note(
                NO_TIME_LIMIT,
                place,
                Text.of(
                        otherwise.vi() + "có hồ sơ được tiếp nhận mà không thời hạn nào áp dụng",
                        otherwise.en() + "there are cases that are taken and to which no time limit applies"),
                Text.of(
                        "hãy thêm thời hạn cho trường hợp còn thiếu, hoặc mở rộng điều kiện của một thời hạn",
                        "add a limit for them, or widen the condition of one"),
                subject.vocabulary().cite(subject.procedure().citations()),
                shows);
    }

    private void overlaps(Subject subject, Logic logic, List<Period> spans) {
        List<ConditionalLimit> limits = subject.procedure().limits();
        for (int i = 1; i < limits.size(); i++) {
            for (int j = 0; j < i; j++) {
                Case shows = both(subject, logic, spans, limits.get(j), limits.get(i));
                if (shows != null) {
                    String first = limits.get(j).limit().id();
                    String second = limits.get(i).limit().id();
                    notes.note(
                            LIMITS_OVERLAP,
                            subject.place().at("limits", i, second).of(first),
                            Text.of(
                                    "có hồ sơ mà cả hai thời hạn `" + first + "` và `" + second + "` cùng áp dụng",
                                    "there are cases to which both limits `" + first + "` and `" + second + "` apply"),
                            Text.of(
                                    "hãy sửa điều kiện để mỗi hồ sơ chỉ có một thời hạn",
                                    "correct the conditions, so that one of them applies to each case"),
                            subject.vocabulary().cite(limits.get(i).limit().citations()),
                            shows);
                }
            }
        }
    }

    private @Nullable Case both(
            Subject subject, Logic logic, List<Period> spans, ConditionalLimit one, ConditionalLimit other) {
        for (Period span : spans) {
            Circumstances known = settled.of(subject, span);
            List<Criterion> both = subject.criteria(span);
            both.add(one.when());
            both.add(other.when());
            if (!logic.exclude(known.beside(both))) {
                Case shows = cases.find(
                        subject,
                        logic,
                        both,
                        known,
                        span,
                        List.of(),
                        decision -> candidates(decision)
                                .containsAll(
                                        List.of(one.limit().id(), other.limit().id())));
                if (shows != null) {
                    return shows;
                }
            }
        }
        return null;
    }

    private static SortedSet<String> candidates(Decision decision) {
        SortedSet<String> ids = new TreeSet<>();
        Due due = decision.due().orElse(null);
        if (due != null) {
            for (AppliedLimit candidate : due.candidates()) {
                ids.add(candidate.limit().id());
            }
        }
        return ids;
    }

    private void neverApplying(Subject subject, Logic logic, List<Period> spans) {
        List<ConditionalLimit> limits = subject.procedure().limits();
        for (int i = 0; i < limits.size() && !spans.isEmpty(); i++) {
            ConditionalLimit limit = limits.get(i);
            if (!(limit.when() instanceof Criterion.Always)
                    && !logic.exclude(limit.when()) // else it is told of the condition itself
                    && applies(subject, logic, spans, limit) == null) {
                notes.note(
                        LIMIT_NEVER_APPLIES,
                        subject.place().at("limits", i, limit.limit().id()),
                        Text.of(
                                "thời hạn `" + limit.limit().id() + "` không áp dụng cho hồ sơ nào được tiếp nhận",
                                "the limit `" + limit.limit().id() + "` applies to no case that is taken"),
                        Text.of(
                                "hãy đối chiếu điều kiện của thời hạn với các yêu cầu và thời gian áp dụng của thủ tục",
                                "compare its condition with the requirements and the days of the procedure"),
                        subject.vocabulary().cite(limit.limit().citations()),
                        other(subject, logic, spans, limit));
            }
        }
    }

    /** Days on which a limit may apply; null if there are none. */
    private @Nullable Period applies(Subject subject, Logic logic, List<Period> spans, ConditionalLimit limit) {
        for (Period span : spans) {
            List<Criterion> criteria = subject.criteria(span);
            criteria.add(limit.when());
            if (!logic.exclude(settled.of(subject, span).beside(criteria))) {
                return span;
            }
        }
        return null;
    }

    /** A case that is taken, to which a limit does not apply. */
    private @Nullable Case other(Subject subject, Logic logic, List<Period> spans, ConditionalLimit limit) {
        Period span = spans.get(spans.size() - 1);
        return cases.find(
                subject,
                logic,
                subject.criteria(span),
                settled.of(subject, span),
                span,
                List.of(),
                decision -> decision.outcome().isTaken()
                        && !candidates(decision).contains(limit.limit().id())
                        && !limit.limit()
                                .id()
                                .equals(decision.due()
                                        .flatMap(Due::limit)
                                        .map(applied -> applied.limit().id())
                                        .orElse("")));
    }

    // Stages

    private void stages(Subject subject) {
        List<Stage> stages = new StagePlan(subject.procedure().stages()).stages();
        Map<String, BigDecimal> ends = new HashMap<>();
        BigDecimal longest = BigDecimal.ZERO;
        for (Stage stage : stages) {
            BigDecimal hours = hours(stage.term());
            if (hours == null) {
                return;
            }
            BigDecimal begin = BigDecimal.ZERO;
            for (String before : stage.after()) {
                begin = begin.max(Objects.requireNonNull(ends.get(before)));
            }
            ends.put(stage.id(), begin.add(hours));
            longest = longest.max(begin.add(hours));
        }
        BigDecimal shortest = null;
        for (ConditionalLimit limit : subject.procedure().limits()) {
            BigDecimal hours = hours(limit.limit().term());
            if (hours == null) {
                return;
            }
            shortest = shortest == null ? hours : shortest.min(hours);
        }
        if (!stages.isEmpty() && shortest != null && longest.compareTo(shortest) < 0) {
            String left = shortest.subtract(longest).stripTrailingZeros().toPlainString();
            notes.note(
                    STAGES_LEAVE_TIME,
                    subject.place().at("stages"),
                    Text.of(
                            "các bước cộng lại ngắn hơn thời hạn " + left
                                    + " giờ làm việc, phần đó không giao cho cơ quan nào",
                            "the stages take " + left + " working hours less than the limit, which nobody is given"),
                    Text.of(
                            "hãy kiểm tra lại thời hạn từng bước, hoặc thêm bước còn thiếu",
                            "check how long each stage may take, or add the one that is missing"),
                    subject.vocabulary().cite(subject.procedure().citations()),
                    null);
        }
    }

    private static @Nullable BigDecimal hours(Term term) {
        if (term.unit() == LimitUnit.WORKING_HOUR) {
            return term.amount();
        }
        return term.unit() == LimitUnit.WORKING_DAY ? term.amount().multiply(HOURS_A_DAY) : null;
    }
}
