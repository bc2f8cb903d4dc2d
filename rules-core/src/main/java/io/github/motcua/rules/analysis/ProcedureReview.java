package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.CANNOT_BE_MET_TOGETHER;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with a procedure by itself: its requirements together, and what {@link LimitReview} tells. */
final class ProcedureReview {

    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final Settled settled;
    private final ImpliedReview implied;
    private final LimitReview limits;

    ProcedureReview(Logics logics, ShowingCases cases, ReviewNotes notes, Settled settled, ImpliedReview implied) {
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.settled = settled;
        this.implied = implied;
        this.limits = new LimitReview(logics, cases, notes, settled);
    }

    void review(Subject subject) {
        Logic logic = logics.taken(subject.vocabulary());
        List<Period> spans = new ArrayList<>();
        for (Period span : subject.spans(Period.ALWAYS, List.of())) {
            Circumstances known = settled.of(subject, span);
            List<Criterion> all = known.beside(subject.criteria(span));
            if (logic.exclude(all)) {
                contradiction(subject, logic, known, span, logic.core(all));
            } else {
                spans.add(span);
            }
        }
        implied(subject, spans);
        limits.review(subject, spans);
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
            for (Requirement following : implied.of(subject.vocabulary(), ofKind, spans)) {
                implied.note(subject.place().at("requirements"), subject.vocabulary(), following);
            }
        }
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
