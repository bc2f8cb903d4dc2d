package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.CANNOT_BE_MET_TOGETHER;
import static io.github.motcua.rules.analysis.ReviewCode.NO_WAIT_UNREACHABLE;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether cases of a procedure can go the way of a programme that lists it. */
final class ReachReview {

    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final Settled settled;

    ReachReview(Logics logics, ShowingCases cases, ReviewNotes notes, Settled settled) {
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.settled = settled;
    }

    /** Looks at a procedure on the list, with what is known of desks of the programme. */
    void review(Listed entry, Subject subject, Criterion units) {
        Logic own = logics.taken(subject.vocabulary());
        Logic logic = logics.taken(subject.vocabulary(), entry.vocabulary());
        List<Requirement> ofProgramme = entry.requirements();
        for (Period span : subject.spans(entry.days(), ofProgramme)) {
            Circumstances known = settled.of(subject, span);
            List<Criterion> mine = subject.criteria(span);
            if (own.exclude(known.beside(mine))) {
                continue; // that is told of the procedure
            }
            Circumstances there = known.with(BuiltInFacts.UNIT, units).with(BuiltInFacts.UNIT_LEVEL, units);
            List<Criterion> all = new ArrayList<>(mine);
            all.addAll(Subject.criteria(ofProgramme, span));
            List<Criterion> beside = there.beside(all);
            if (logic.exclude(beside)) {
                unreachable(entry, subject, logic, there, span, logic.core(beside));
            }
        }
    }

    private void unreachable(
            Listed entry, Subject subject, Logic logic, Circumstances known, Period span, List<Criterion> core) {
        List<Requirement> requirements = new ArrayList<>(subject.requirements());
        requirements.addAll(entry.requirements());
        List<Requirement> together = ProcedureReview.together(requirements, core, span);
        if (together.size() == 1 && logic.exclude(together.get(0).criterion())) {
            return; // that is told of the requirement
        }
        if (together.isEmpty()) { // what is settled excludes itself; those are meant that ask for it
            Criterion settled = Criterion.allOf(core);
            together = new ArrayList<>(requirements);
            together.removeIf(requirement -> !logic.touch(requirement.criterion(), settled));
        }
        List<Criterion> daysOnly = Circumstances.none().on(span).beside(criteria(together));
        boolean byThemselves = logic.exclude(daysOnly);
        ProcedureReview.Phrase days = byThemselves
                ? ProcedureReview.when(logic.core(daysOnly), together, span)
                : new ProcedureReview.Phrase("", "");
        String shown = ProcedureReview.shown(together);
        Case shows = ordinary(entry, subject, logic, known, span, requirements, together);
        if (byThemselves) {
            notes.note(
                    CANNOT_BE_MET_TOGETHER,
                    entry.place().of(ProcedureReview.ids(together)),
                    Text.of(
                            days.vi() + "không hồ sơ nào của thủ tục đáp ứng được cùng lúc các yêu cầu " + shown
                                    + ", nên không bao giờ được giải quyết theo chuyên đề",
                            days.en() + "no case of the procedure can meet these requirements together, and so none"
                                    + " goes the programme's way: " + shown),
                    Text.of(
                            "hãy đối chiếu yêu cầu của chuyên đề với yêu cầu của thủ tục",
                            "compare what the programme asks with what the procedure asks"),
                    ProcedureReview.citations(entry.vocabulary(), together),
                    shows);
        } else {
            notes.note(
                    NO_WAIT_UNREACHABLE,
                    entry.place().of(ProcedureReview.ids(together)),
                    Text.of(
                            "không hồ sơ nào của thủ tục được giải quyết theo chuyên đề: với cấp giải quyết, đơn vị và"
                                    + " thời gian đã khai báo thì không đáp ứng được " + shown,
                            "no case of the procedure goes the programme's way: with the level that decides, the units"
                                    + " and the days declared, these cannot be met: " + shown),
                    Text.of(
                            "hãy kiểm tra thẩm quyền của thủ tục, đơn vị và yêu cầu của chuyên đề",
                            "check who decides the procedure, and the units and requirements of the programme"),
                    entry.vocabulary().cite(entry.coverage().citations()),
                    shows);
        }
    }

    static List<Criterion> criteria(List<Requirement> requirements) {
        List<Criterion> criteria = new ArrayList<>();
        requirements.forEach(requirement -> criteria.add(requirement.criterion()));
        return criteria;
    }

    /** A case that meets all but one, in a unit and on a day of the programme, and does not go its way. */
    private @Nullable Case ordinary(
            Listed entry,
            Subject subject,
            Logic logic,
            Circumstances known,
            Period span,
            List<Requirement> all,
            List<Requirement> together) {
        for (int i = together.size() - 1; i >= 0; i--) {
            Requirement broken = together.get(i);
            List<Criterion> most = new ArrayList<>();
            List<Criterion> few = new ArrayList<>();
            for (Requirement requirement : all) {
                if (!requirement.equals(broken) && requirement.validity().contains(Subject.first(span))) {
                    most.add(requirement.criterion());
                    if (together.contains(requirement)) {
                        few.add(requirement.criterion());
                    }
                }
            }
            for (List<Criterion> criteria : List.of(most, few)) {
                Case found = cases.find(
                        subject,
                        logic,
                        criteria,
                        known,
                        span,
                        entry.programme().units(),
                        decision -> decision.outcome() != Outcome.NO_WAIT
                                && decision.outcome() != Outcome.UNDETERMINED
                                && ShowingCases.status(decision, broken.id()) == Status.NOT_MET);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
