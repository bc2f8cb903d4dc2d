package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.SLIPS_CONTRADICT;
import static io.github.motcua.rules.analysis.ReviewCode.SLIP_NEVER_APPLIES;
import static io.github.motcua.rules.analysis.ReviewCode.SLIP_PREEMPTED;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.SlipAdvice;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with statements on the slip. */
final class SlipReview {

    /** The order in which statements of one catalog are looked at. */
    private static final Comparator<Slip> ORDER =
            Comparator.comparing((Slip slip) -> !slip.required()).thenComparing(Slip::id);

    private final Collection<Vocabulary> vocabularies;
    private final List<Subject> subjects;
    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final Settled settled;

    SlipReview(
            Collection<Vocabulary> vocabularies,
            List<Subject> subjects,
            Logics logics,
            ShowingCases cases,
            ReviewNotes notes,
            Settled settled) {
        this.vocabularies = vocabularies;
        this.subjects = subjects;
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.settled = settled;
    }

    /** A statement and where it stands. */
    private record Stated(Vocabulary vocabulary, Slip slip, Place place) {}

    void review() {
        List<Stated> all = new ArrayList<>();
        for (Vocabulary vocabulary : vocabularies) {
            Catalog catalog = vocabulary.catalog();
            for (int i = 0; i < catalog.slips().size(); i++) {
                Slip slip = catalog.slips().get(i);
                all.add(new Stated(vocabulary, slip, Place.entry(catalog.id(), "slips", i, slip.id())));
            }
        }
        for (Stated stated : all) {
            applies(stated);
        }
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                contradict(all.get(j), all.get(i));
            }
        }
    }

    private void applies(Stated stated) {
        Catalog catalog = stated.vocabulary().catalog();
        boolean hasProcedures =
                !catalog.procedures().isEmpty() || !catalog.programmes().isEmpty();
        Slip slip = stated.slip();
        Logic own = logics.taken(stated.vocabulary());
        List<Subject> users = ConsequenceReview.users(subjects, stated.vocabulary());
        if (users.isEmpty() || own.exclude(slip.when())) {
            return; // it is there for catalogs built on this one, or is told of the condition itself
        }
        if (first(stated, users, List.of()) == null) {
            if (!hasProcedures || slip.when() instanceof Criterion.Always) {
                return; // it is there for other procedures, or other days
            }
            notes.note(
                    SLIP_NEVER_APPLIES,
                    stated.place(),
                    Text.of(
                            "không hồ sơ nào của các thủ tục đã nạp thuộc trường hợp này",
                            "no case of the procedures loaded is one of those that it is about"),
                    Text.of("hãy kiểm tra mã thủ tục và điều kiện", "check the codes of procedures and the condition"),
                    stated.vocabulary().cite(slip.citations()),
                    null);
            return;
        }
        List<Slip> earlier = new ArrayList<>();
        for (Slip other : catalog.slips()) {
            if (ORDER.compare(other, slip) < 0 && !Collections.disjoint(other.on(), slip.on())) {
                earlier.add(other);
            }
        }
        if (!earlier.isEmpty() && first(stated, users, earlier) == null) {
            notes.note(
                    SLIP_PREEMPTED,
                    stated.place(),
                    Text.of(
                            "trường hợp nào thuộc quy định này cũng đã thuộc một quy định khác được xét trước",
                            "whatever it is about, another statement of the catalog comes first"),
                    Text.of(
                            "hãy sửa điều kiện của quy định được xét trước, hoặc bỏ quy định này",
                            "correct the condition of the one that comes first, or take this one out"),
                    stated.vocabulary().cite(slip.citations()),
                    preempted(stated, users));
        }
    }

    /** The first procedure for which a statement may be the one that counts; null if there is none. */
    private @Nullable Subject first(Stated stated, List<Subject> users, List<Slip> earlier) {
        for (Subject subject : users) {
            for (Period span : spans(subject, stated.vocabulary(), stated.vocabulary())) {
                for (Outcome outcome : isInForce(stated, span) ? stated.slip().on() : Set.<Outcome>of()) {
                    Logic logic = logics.taken(subject.vocabulary(), stated.vocabulary());
                    List<Criterion> criteria = given(subject, span, outcome);
                    criteria.add(stated.slip().when());
                    for (Slip other : earlier) {
                        if (other.on().contains(outcome) && isInForce(stated.vocabulary(), other.citations(), span)) {
                            criteria.add(logic.not(other.when()));
                        }
                    }
                    if (!logic.exclude(settled.of(subject, span).beside(criteria))) {
                        return subject;
                    }
                }
            }
        }
        return null;
    }

    private static List<Criterion> given(Subject subject, Period span, Outcome outcome) {
        return outcome.isTaken() ? subject.criteria(span) : new ArrayList<>();
    }

    /** Days of a procedure on which nothing changes, neither in it nor in what is said on the slip. */
    private static List<Period> spans(Subject subject, Vocabulary one, Vocabulary other) {
        Period days = subject.days()
                .intersect(one.catalog().validity())
                .intersect(other.catalog().validity());
        if (days.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalDate> firsts = new TreeSet<>();
        for (Vocabulary vocabulary : List.of(one, other)) {
            for (Slip slip : vocabulary.catalog().slips()) {
                for (Period period : vocabulary.inForce(slip.citations())) {
                    Subject.bounds(period, firsts);
                }
            }
        }
        List<Period> spans = new ArrayList<>();
        for (Period span : subject.spans(days, List.of())) {
            spans.addAll(Subject.spans(span, firsts));
        }
        return spans;
    }

    private static boolean isInForce(Stated stated, Period span) {
        return isInForce(stated.vocabulary(), stated.slip().citations(), span);
    }

    private static boolean isInForce(Vocabulary vocabulary, List<Provision> citations, Period span) {
        for (Provision provision : citations) {
            LegalSource source = vocabulary.source(provision.source());
            if (source != null && source.inForce().contains(Subject.first(span))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Case preempted(Stated stated, List<Subject> users) {
        for (Subject subject : users) {
            for (Period span : spans(subject, stated.vocabulary(), stated.vocabulary())) {
                for (Outcome outcome : isInForce(stated, span) ? stated.slip().on() : Set.<Outcome>of()) {
                    Case found = shows(
                            subject,
                            span,
                            outcome,
                            stated.vocabulary(),
                            List.of(stated.slip().when()),
                            advice -> !advice.why().equals(stated.slip().why()));
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** A case that comes to an outcome, in which conditions are met, and with a statement on the slip that is accepted. */
    private @Nullable Case shows(
            Subject subject,
            Period span,
            Outcome outcome,
            Vocabulary vocabulary,
            List<Criterion> conditions,
            Predicate<SlipAdvice> accepted) {
        Predicate<Decision> shows = decision -> decision.outcome() == outcome
                && decision.slip().filter(accepted).isPresent();
        List<Criterion> criteria = given(subject, span, outcome);
        criteria.addAll(conditions);
        Circumstances known = settled.of(subject, span);
        if (outcome != Outcome.NO_WAIT) {
            Logic logic = logics.taken(subject.vocabulary(), vocabulary);
            return cases.find(subject, logic, criteria, known, span, List.of(), shows);
        }
        for (Vocabulary other : vocabularies) {
            for (Programme programme : other.catalog().programmes()) {
                List<Requirement> asked = Listed.requirements(
                        other, programme, subject.procedure().code());
                Period days = programme.period().intersect(span);
                if (!asked.isEmpty() && !days.isEmpty()) {
                    List<Criterion> all = new ArrayList<>(criteria);
                    all.addAll(Subject.criteria(asked, days));
                    Case found = cases.find(
                            subject,
                            logics.taken(subject.vocabulary(), other),
                            all,
                            known.on(days),
                            days,
                            programme.units(),
                            shows);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Which of two statements goes first means nothing if neither of their catalogs is built on the other. */
    private void contradict(Stated one, Stated other) {
        boolean unrelated = one.vocabulary() != other.vocabulary()
                && !one.vocabulary().includes(other.vocabulary().catalog())
                && !other.vocabulary().includes(one.vocabulary().catalog());
        if (!unrelated
                || one.slip().required() == other.slip().required()
                || Collections.disjoint(one.slip().on(), other.slip().on())) {
            return;
        }
        List<Subject> users = new ArrayList<>(ConsequenceReview.users(subjects, one.vocabulary()));
        users.retainAll(Set.copyOf(ConsequenceReview.users(subjects, other.vocabulary())));
        Case shows = contradiction(one, other, users);
        if (shows != null) {
            notes.note(
                    SLIPS_CONTRADICT,
                    other.place().of(one.slip().id()),
                    Text.of(
                            "với cùng một hồ sơ, `" + one.slip().id() + "` (danh mục `"
                                    + one.vocabulary().catalog().id()
                                    + "`) nói ngược lại, mà không danh mục nào dựa vào danh mục kia",
                            "of one case `" + one.slip().id() + "` (catalog `"
                                    + one.vocabulary().catalog().id()
                                    + "`) says the opposite, and neither catalog is built on the other"),
                    Text.of(
                            "hãy để một danh mục dựa vào danh mục kia (builtOn), hoặc sửa điều kiện",
                            "build one catalog on the other (builtOn), or correct the conditions"),
                    other.vocabulary().cite(other.slip().citations()),
                    shows);
        }
    }

    private @Nullable Case contradiction(Stated one, Stated other, List<Subject> users) {
        for (Subject subject : users) {
            for (Period span : spans(subject, one.vocabulary(), other.vocabulary())) {
                if (!isInForce(one, span) || !isInForce(other, span)) {
                    continue;
                }
                for (Outcome outcome : one.slip().on()) {
                    List<Criterion> both =
                            List.of(one.slip().when(), other.slip().when());
                    List<Criterion> criteria = given(subject, span, outcome);
                    criteria.addAll(both);
                    Logic logic = logics.taken(subject.vocabulary(), other.vocabulary());
                    if (other.slip().on().contains(outcome)
                            && !logic.exclude(settled.of(subject, span).beside(criteria))) {
                        Case found = shows(
                                subject, span, outcome, other.vocabulary(), both, advice -> says(advice, one, other));
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static boolean says(SlipAdvice advice, Stated one, Stated other) {
        return advice.need() != SlipAdvice.Need.UNDETERMINED
                && (advice.why().equals(one.slip().why())
                        || advice.why().equals(other.slip().why()));
    }
}
