package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.CONDUCTS_OVERLAP;
import static io.github.motcua.rules.analysis.ReviewCode.DUTY_NEVER_OWED;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with what follows from an outcome, but for the slip: duties, and what is said of dossiers on their way. */
final class ConsequenceReview {

    private final Collection<Vocabulary> vocabularies;
    private final List<Subject> subjects;
    private final Logics logics;
    private final ReviewNotes notes;
    private final Settled settled;

    ConsequenceReview(
            Collection<Vocabulary> vocabularies,
            List<Subject> subjects,
            Logics logics,
            ReviewNotes notes,
            Settled settled) {
        this.vocabularies = vocabularies;
        this.subjects = subjects;
        this.logics = logics;
        this.notes = notes;
        this.settled = settled;
    }

    void review() {
        for (Vocabulary vocabulary : vocabularies) {
            Catalog catalog = vocabulary.catalog();
            for (int i = 0; i < catalog.duties().size(); i++) {
                Duty duty = catalog.duties().get(i);
                owed(vocabulary, duty, Place.entry(catalog.id(), "duties", i, duty.id()));
            }
            conducts(vocabulary);
        }
    }

    /** The procedures for which what a catalog says of consequences is looked at; its own come first. */
    static List<Subject> users(List<Subject> subjects, Vocabulary vocabulary) {
        boolean forAll = !vocabulary.catalog().programmes().isEmpty();
        List<Subject> users = new ArrayList<>();
        List<Subject> others = new ArrayList<>();
        for (Subject subject : subjects) {
            if (subject.vocabulary() == vocabulary) {
                users.add(subject);
            } else if (forAll || subject.vocabulary().includes(vocabulary.catalog())) {
                others.add(subject);
            }
        }
        users.addAll(others);
        return users;
    }

    // Duties

    /** A duty for the faster track waits for programmes; one that stands for itself must be owed by somebody. */
    private void owed(Vocabulary vocabulary, Duty duty, Place place) {
        List<Subject> users = users(subjects, vocabulary);
        if (users.isEmpty() || duty.on().contains(Outcome.NO_WAIT)) {
            return;
        }
        for (Subject subject : users) {
            for (Period span : subject.spans(Period.ALWAYS, List.of())) {
                for (Outcome outcome : duty.on()) {
                    if (isReachable(subject, span, outcome)) {
                        return;
                    }
                }
            }
        }
        notes.note(
                DUTY_NEVER_OWED,
                place,
                Text.of(
                        "không hồ sơ nào của các thủ tục đã nạp dẫn đến kết luận " + duty.on(),
                        "no case of the procedures loaded comes out as " + duty.on()),
                Text.of(
                        "hãy kiểm tra kết luận của việc phải làm và yêu cầu của các thủ tục",
                        "check the outcomes of the duty and the requirements of the procedures"),
                vocabulary.cite(duty.citations()),
                null);
    }

    private boolean isReachable(Subject subject, Period span, Outcome outcome) {
        Logic logic = logics.taken(subject.vocabulary());
        List<Criterion> competence = subject.criteria(span, RequirementKind.COMPETENCE);
        List<Criterion> admissibility = subject.criteria(span, RequirementKind.ADMISSIBILITY);
        List<Criterion> completeness = subject.criteria(span, RequirementKind.COMPLETENESS);
        List<Criterion> all = new ArrayList<>();
        switch (outcome) {
            case NOT_COMPETENT -> all.add(logic.not(Criterion.allOf(competence)));
            case REFUSE -> {
                all.addAll(competence);
                all.add(logic.not(Criterion.allOf(admissibility)));
            }
            case SUPPLEMENT -> {
                all.addAll(competence);
                all.addAll(admissibility);
                all.add(logic.not(Criterion.allOf(completeness)));
            }
            case ORDINARY, NO_WAIT -> all.addAll(subject.criteria(span));
            case UNDETERMINED -> {} // some fact is not known
        }
        return !logic.exclude(settled.of(subject, span).beside(all));
    }

    // Dossiers on their way

    private void conducts(Vocabulary vocabulary) {
        List<Conduct> conducts = vocabulary.catalog().conducts();
        for (int i = 1; i < conducts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Conduct one = conducts.get(j);
                Conduct other = conducts.get(i);
                boolean together = one.procedures().isEmpty()
                        ? other.procedures().isEmpty()
                        : !Collections.disjoint(one.procedures(), other.procedures());
                if (together && one.validity().overlaps(other.validity()) && differ(one.rules(), other.rules())) {
                    notes.note(
                            CONDUCTS_OVERLAP,
                            Place.entry(vocabulary.catalog().id(), "conducts", i, other.id())
                                    .of(one.id()),
                            Text.of(
                                    "`" + one.id() + "` và `" + other.id()
                                            + "` nói khác nhau về cùng một hồ sơ trong cùng thời gian",
                                    "`" + one.id() + "` and `" + other.id()
                                            + "` say different things of one dossier on the same days"),
                            Text.of(
                                    "hãy giới hạn thời gian hoặc thủ tục của một quy định",
                                    "limit the days or the procedures of one of them"),
                            List.of(),
                            null);
                }
            }
        }
    }

    /** Whether both speak of one thing, and not alike. */
    private static boolean differ(DossierRules one, DossierRules other) {
        return differ(one.onSupplement(), other.onSupplement())
                || differ(one.onExtension(), other.onExtension())
                || differ(one.onReappointment(), other.onReappointment())
                || differ(one.onLateNotice(), other.onLateNotice());
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
