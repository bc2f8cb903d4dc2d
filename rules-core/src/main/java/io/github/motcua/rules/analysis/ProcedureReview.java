package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.CANNOT_BE_MET_TOGETHER;
import static io.github.motcua.rules.analysis.ReviewCode.IMPLIED_REQUIREMENT;
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
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with a procedure by itself: its requirements together, its time limits, its stages. */
final class ProcedureReview {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final Predicate<String> mayBeDelegated;
    private final Map<Subject, Map<Period, Circumstances>> settled = new HashMap<>();

    ProcedureReview(Logics logics, ShowingCases cases, ReviewNotes notes, Predicate<String> mayBeDelegated) {
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.mayBeDelegated = mayBeDelegated;
    }

    void review(Subject subject) {
        Logic logic = logics.taken(subject.vocabulary());
        List<Period> spans = new ArrayList<>();
        for (Period span : subject.spans(Period.ALWAYS, List.of())) {
            Circumstances known = circumstances(subject, span);
            List<Criterion> all = known.beside(subject.criteria(span));
            if (logic.exclude(all)) {
                contradiction(subject, logic, known, span, logic.core(all));
            } else {
                spans.add(span);
            }
        }
        implied(subject, spans);
        gap(subject, logic, spans);
        overlaps(subject, logic, spans);
        neverApplying(subject, logic, spans);
        stages(subject);
    }

    /** What is settled of a procedure on days on which nothing changes. */
    Circumstances circumstances(Subject subject, Period span) {
        return settled.computeIfAbsent(subject, made -> new HashMap<>())
                .computeIfAbsent(
                        span,
                        days -> subject.circumstances(
                                days, mayBeDelegated.test(subject.procedure().code())));
    }

    // Requirements

    private void contradiction(Subject subject, Logic logic, Circumstances known, Period span, List<Criterion> core) {
        List<Requirement> together = together(subject.requirements(), core, span);
        if (together.size() == 1 && logic.exclude(together.get(0).criterion())) {
            return; // that is told of the requirement itself
        }
        Phrase days = when(core, together, span);
        String shown = shown(together);
        notes.note(
                CANNOT_BE_MET_TOGETHER,
                subject.place().at("requirements").of(ids(together)),
                Text.of(
                        days.vi() + "không hồ sơ nào đáp ứng được cùng lúc các yêu cầu " + shown,
                        days.en() + "no case can meet these requirements together: " + shown),
                Text.of(
                        "hãy đối chiếu các yêu cầu với văn bản, hoặc giới hạn thời gian áp dụng",
                        "compare them with the documents, or limit the days on which they hold"),
                citations(subject.vocabulary(), together),
                refused(subject, logic, known, span, together));
    }

    /** The requirements that hold on some days and whose criteria are among those given. */
    static List<Requirement> together(List<Requirement> requirements, List<Criterion> core, Period span) {
        List<Requirement> together = new ArrayList<>();
        for (Requirement requirement : requirements) {
            if (requirement.validity().contains(Subject.first(span)) && core.contains(requirement.criterion())) {
                together.add(requirement);
            }
        }
        return together;
    }

    /** A case that meets all of the requirements but one, and so is not taken. */
    private @Nullable Case refused(
            Subject subject, Logic logic, Circumstances known, Period span, List<Requirement> together) {
        for (int i = together.size() - 1; i >= 0; i--) {
            Requirement broken = together.get(i);
            List<Criterion> others = new ArrayList<>();
            List<Criterion> wished = new ArrayList<>();
            for (Requirement requirement : subject.requirements()) {
                if (!requirement.equals(broken) && requirement.validity().contains(Subject.first(span))) {
                    wished.add(requirement.criterion());
                    if (together.contains(requirement)) {
                        others.add(requirement.criterion());
                    }
                }
            }
            Predicate<Decision> shows = decision -> {
                boolean met =
                        !decision.outcome().isTaken() && ShowingCases.status(decision, broken.id()) == Status.NOT_MET;
                for (Requirement other : together) {
                    met &= other.equals(broken) || ShowingCases.status(decision, other.id()) == Status.MET;
                }
                return met;
            };
            for (List<Criterion> criteria : List.of(wished, others)) {
                Case found = cases.find(subject, logic, criteria, known, span, List.of(), shows);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Words before a statement that holds on some days only: where more than the requirements is needed for it. */
    static Phrase when(List<Criterion> core, List<Requirement> together, Period span) {
        if (core.size() == together.size()) {
            return new Phrase("", "");
        }
        Text days = Circumstances.asWritten(span).days();
        return new Phrase("vào những ngày " + days.vi() + ", ", "on the days " + days.en() + ", ");
    }

    private void implied(Subject subject, List<Period> spans) {
        for (RequirementKind kind : RequirementKind.values()) {
            List<Requirement> ofKind = new ArrayList<>();
            for (Requirement requirement : subject.requirements()) {
                if (requirement.kind() == kind) {
                    ofKind.add(requirement);
                }
            }
            for (Requirement implied : implied(subject.vocabulary(), ofKind, spans)) {
                implied(subject.place().at("requirements"), subject.vocabulary(), implied);
            }
        }
    }

    void implied(Place place, Vocabulary vocabulary, Requirement implied) {
        notes.note(
                IMPLIED_REQUIREMENT,
                place.of(implied.id()),
                Text.of(
                        "yêu cầu `" + implied.id() + "` luôn được đáp ứng khi các yêu cầu khác cùng loại được đáp ứng",
                        "the requirement `" + implied.id() + "` is met whenever the others of its kind are"),
                Text.of(
                        "hãy bỏ yêu cầu thừa, hoặc sửa lại nếu văn bản đòi hỏi điều khác",
                        "take it out, or correct it if the document asks for something else"),
                vocabulary.cite(implied.citations()),
                null);
    }

    /** Those that follow from the others, on all days on which they hold; of two that say the same, the later one. */
    List<Requirement> implied(Vocabulary vocabulary, List<Requirement> ofKind, List<Period> spans) {
        List<Requirement> kept = new ArrayList<>(ofKind);
        Logic first = logics.taken(vocabulary);
        for (int i = ofKind.size() - 1; i >= 0 && kept.size() > 1; i--) {
            Requirement candidate = ofKind.get(i);
            boolean touches = false;
            for (Requirement other : kept) {
                touches |= !other.equals(candidate) && first.touch(candidate.criterion(), other.criterion());
            }
            if (touches
                    && !first.exclude(first.not(candidate.criterion()))
                    && isImplied(vocabulary, candidate, kept, spans)) {
                kept.remove(candidate);
            }
        }
        List<Requirement> implied = new ArrayList<>(ofKind);
        implied.removeAll(kept);
        return implied;
    }

    private boolean isImplied(
            Vocabulary vocabulary, Requirement candidate, List<Requirement> kept, List<Period> spans) {
        boolean held = false;
        for (Period span : spans) {
            if (candidate.validity().contains(Subject.first(span))) {
                held = true;
                List<Criterion> all = new ArrayList<>();
                for (Requirement other : kept) {
                    if (!other.equals(candidate) && other.validity().contains(Subject.first(span))) {
                        all.add(other.criterion());
                    }
                }
                for (Logic logic : logics.every(vocabulary, readings(all, candidate))) {
                    List<Criterion> against = new ArrayList<>(all);
                    against.add(logic.not(candidate.criterion()));
                    if (!logic.exclude(against)) {
                        return false;
                    }
                }
            }
        }
        return held;
    }

    /** A criterion that depends on the same readings as all of them; the candidate itself where none does. */
    private static Criterion readings(List<Criterion> all, Requirement candidate) {
        for (Criterion criterion : all) {
            if (!criterion.readings().isEmpty()) {
                List<Criterion> together = new ArrayList<>(all);
                together.add(candidate.criterion());
                return Criterion.allOf(together);
            }
        }
        return candidate.criterion();
    }

    // Time limits

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
            Circumstances known = circumstances(subject, span);
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
                if (way.values(circumstances(subject, span).beside(uncovered)) != null) {
                    noteGap(subject, place, String.join(", ", all.readings()), null);
                    return;
                }
            }
        }
    }

    private void noteGap(Subject subject, Place place, String readings, @Nullable Case shows) {
        Phrase otherwise = readings.isEmpty()
                ? new Phrase("", "")
                : new Phrase(
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
            Circumstances known = circumstances(subject, span);
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
            if (!logic.exclude(circumstances(subject, span).beside(criteria))) {
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
                circumstances(subject, span),
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

    // Words

    static String ids(Collection<Requirement> requirements) {
        StringJoiner ids = new StringJoiner("+");
        requirements.forEach(requirement -> ids.add(requirement.id()));
        return ids.toString();
    }

    static String shown(Collection<Requirement> requirements) {
        StringJoiner ids = new StringJoiner(", ");
        requirements.forEach(requirement -> ids.add("`" + requirement.id() + "`"));
        return ids.toString();
    }

    static List<Citation> citations(Vocabulary vocabulary, List<Requirement> requirements) {
        List<Citation> citations = new ArrayList<>();
        for (Requirement requirement : requirements) {
            citations.addAll(vocabulary.cite(requirement.citations()));
        }
        return citations;
    }

    /** Words that are put before others; unlike a text they may be empty. */
    record Phrase(String vi, String en) {}
}
