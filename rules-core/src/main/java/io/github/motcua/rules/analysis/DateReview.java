package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.NEVER_IN_FORCE;
import static io.github.motcua.rules.analysis.ReviewCode.UNDATED;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Conduct;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** From when amounts hold, and whether the days of entries meet those of what they belong to. */
final class DateReview {

    private final SortedMap<String, Vocabulary> vocabularies;
    private final List<Subject> subjects;
    private final ReviewNotes notes;

    /** The days of what uses a requirement, by the catalog that holds it and its id. */
    private final Map<String, List<Period>> uses = new HashMap<>();

    DateReview(SortedMap<String, Vocabulary> vocabularies, List<Subject> subjects, ReviewNotes notes) {
        this.vocabularies = vocabularies;
        this.subjects = subjects;
        this.notes = notes;
    }

    void review() {
        for (Subject subject : subjects) {
            for (String id : subject.procedure().requirements()) {
                use(subject.vocabulary(), id, subject.days());
            }
        }
        for (Vocabulary vocabulary : vocabularies.values()) {
            for (Programme programme : vocabulary.catalog().programmes()) {
                Period days = Circumstances.days(
                        programme.period().intersect(vocabulary.catalog().validity()));
                programme.requirements().forEach(id -> use(vocabulary, id, days));
                for (Coverage coverage : programme.coverages()) {
                    coverage.requirements().forEach(id -> use(vocabulary, id, days));
                }
            }
        }
        for (Vocabulary vocabulary : vocabularies.values()) {
            requirements(vocabulary);
            consequences(vocabulary);
        }
        for (Subject subject : subjects) {
            procedure(subject);
        }
    }

    private void use(Vocabulary vocabulary, String requirement, Period days) {
        Catalog holder = vocabulary.holder(requirement);
        if (holder != null) {
            uses.computeIfAbsent(holder.id() + " " + requirement, key -> new ArrayList<>())
                    .add(days);
        }
    }

    // Entries

    private void requirements(Vocabulary vocabulary) {
        Catalog catalog = vocabulary.catalog();
        for (int i = 0; i < catalog.requirements().size(); i++) {
            Requirement requirement = catalog.requirements().get(i);
            Place place = Place.entry(catalog.id(), "requirements", i, requirement.id());
            List<Period> used = uses.getOrDefault(catalog.id() + " " + requirement.id(), List.of());
            boolean dated = isDated(vocabulary, requirement.citations(), requirement.validity());
            boolean datedByUse = !used.isEmpty();
            boolean meets = used.isEmpty();
            for (Period days : used) {
                datedByUse &= Circumstances.asWritten(days).first() != null;
                meets |= requirement.validity().overlaps(days);
            }
            Criterion amount = dated || datedByUse ? null : amount(vocabulary, requirement.criterion());
            if (amount != null) {
                undated(vocabulary, place.of(CriterionParts.written(amount)), amount, requirement.citations());
            }
            if (!meets) {
                never(
                        vocabulary,
                        place.at("validity"),
                        "yêu cầu không áp dụng vào ngày nào của các thủ tục, chuyên đề dùng đến nó",
                        "it holds on none of the days of the procedures and programmes that ask for it",
                        requirement.citations());
            }
            for (Period days : used.size() == 1 ? used : List.<Period>of()) {
                citations(vocabulary, place, requirement.citations(), days.intersect(requirement.validity()));
            }
        }
    }

    private void procedure(Subject subject) {
        Vocabulary vocabulary = subject.vocabulary();
        Procedure procedure = subject.procedure();
        if (subject.days().isEmpty()) {
            never(
                    vocabulary,
                    subject.place().at("validity"),
                    "thủ tục không có hiệu lực vào ngày nào mà danh mục và các yêu cầu của nó áp dụng",
                    "it is in force on no day on which its catalog and those of its requirements apply",
                    procedure.citations());
            return;
        }
        citations(vocabulary, subject.place(), procedure.citations(), subject.days());
        for (int i = 0; i < procedure.limits().size(); i++) {
            ConditionalLimit entry = procedure.limits().get(i);
            TimeLimit limit = entry.limit();
            Place place = subject.place().at("limits", i, limit.id());
            if (!isDated(vocabulary, limit.citations(), Circumstances.asWritten(subject.days()))) {
                amount(vocabulary, place, limit.term(), limit.citations());
                Criterion amount = amount(vocabulary, entry.when());
                if (amount != null) {
                    undated(vocabulary, place.at("when").of(CriterionParts.written(amount)), amount, limit.citations());
                }
            }
            citations(vocabulary, place, limit.citations(), subject.days());
        }
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            Place place = subject.place().at("stages", i, stage.id());
            if (!isDated(vocabulary, stage.citations(), Circumstances.asWritten(subject.days()))) {
                amount(vocabulary, place, stage.term(), stage.citations());
            }
            citations(vocabulary, place, stage.citations(), subject.days());
        }
        for (int i = 0; i < procedure.competences().size(); i++) {
            Competence competence = procedure.competences().get(i);
            if (!competence.validity().overlaps(subject.days())) {
                never(
                        vocabulary,
                        subject.place().at("competences", i, competence.level() + "@" + competence.validity()),
                        "thẩm quyền này không có vào ngày nào mà thủ tục có hiệu lực",
                        "it holds on none of the days on which the procedure is in force",
                        competence.citations());
            }
        }
    }

    private void consequences(Vocabulary vocabulary) {
        Catalog catalog = vocabulary.catalog();
        Period days = Circumstances.days(catalog.validity());
        for (int i = 0; i < catalog.slips().size(); i++) {
            Slip slip = catalog.slips().get(i);
            Place place = Place.entry(catalog.id(), "slips", i, slip.id());
            Criterion amount =
                    isDated(vocabulary, slip.citations(), Period.ALWAYS) ? null : amount(vocabulary, slip.when());
            if (amount != null) {
                undated(vocabulary, place.of(CriterionParts.written(amount)), amount, slip.citations());
            }
            citations(vocabulary, place, slip.citations(), days);
        }
        for (int i = 0; i < catalog.duties().size(); i++) {
            Duty duty = catalog.duties().get(i);
            citations(vocabulary, Place.entry(catalog.id(), "duties", i, duty.id()), duty.citations(), days);
        }
        for (int i = 0; i < catalog.conducts().size(); i++) {
            Conduct conduct = catalog.conducts().get(i);
            Place place = Place.entry(catalog.id(), "conducts", i, conduct.id());
            terms(vocabulary, place, conduct);
            boolean meets = conduct.procedures().isEmpty()
                    && conduct.validity().overlaps(Circumstances.days(catalog.validity()));
            boolean known = conduct.procedures().isEmpty();
            for (Subject subject : subjects) {
                if (conduct.procedures().contains(subject.procedure().code())) {
                    known = true;
                    meets |= conduct.validity().intersect(days).overlaps(subject.days());
                }
            }
            if (known && !meets) {
                never(
                        vocabulary,
                        place.at("validity"),
                        "quy định này không áp dụng vào ngày nào mà danh mục và các thủ tục của nó có hiệu lực",
                        "it holds on none of the days of its catalog and its procedures",
                        List.of());
            }
        }
    }

    private void terms(Vocabulary vocabulary, Place place, Conduct conduct) {
        var supplement = conduct.rules().onSupplement();
        if (supplement != null && !isDated(vocabulary, supplement.citations(), conduct.validity())) {
            amount(vocabulary, place.at("supplement/within"), supplement.askWithin(), supplement.citations());
            amount(vocabulary, place.at("supplement/closeAfter"), supplement.closeUnless(), supplement.citations());
        }
        var extension = conduct.rules().onExtension();
        if (extension != null && !isDated(vocabulary, extension.citations(), conduct.validity())) {
            amount(vocabulary, place.at("extension"), extension.most(), extension.citations());
        }
    }

    // Since when

    private static boolean isDated(Vocabulary vocabulary, List<Provision> citations, Period validity) {
        if (validity.first() != null || vocabulary.catalog().validity().first() != null) {
            return true;
        }
        for (Period period : vocabulary.inForce(citations)) {
            if (period.first() != null) {
                return true;
            }
        }
        return false;
    }

    /** The first comparison with a number, a date or a time; null if there is none. */
    private static @Nullable Criterion amount(Vocabulary vocabulary, Criterion criterion) {
        for (CriterionParts.Part part : CriterionParts.of(criterion)) {
            Criterion one = part.criterion();
            boolean ordered = one instanceof Criterion.AtMost || one instanceof Criterion.AtLeast;
            if (one instanceof Criterion.OneOf oneOf) {
                FactDeclaration fact = vocabulary.facts().get(oneOf.fact());
                ordered = fact != null && (fact.type() == FactType.WHOLE || fact.type() == FactType.DATE);
            }
            if (ordered && !one.ownFacts().contains(BuiltInFacts.RECEIVED_ON)) {
                return one;
            }
        }
        return null;
    }

    private void amount(Vocabulary vocabulary, Place place, @Nullable Term term, List<Provision> citations) {
        if (term != null && term.unit() != LimitUnit.SAME_DAY) {
            String shown = term.amount().toPlainString() + " " + term.unit();
            undated(vocabulary, place.of("amount"), shown, citations);
        }
    }

    private void undated(Vocabulary vocabulary, Place place, Criterion amount, List<Provision> citations) {
        undated(vocabulary, place, CriterionParts.written(amount), citations);
    }

    private void undated(Vocabulary vocabulary, Place place, String amount, List<Provision> citations) {
        String shown = ReviewNotes.cut(amount);
        notes.note(
                UNDATED,
                place,
                Text.of(
                        "không rõ mức `" + shown
                                + "` áp dụng từ ngày nào: cả quy định, danh mục và văn bản đều không ghi",
                        "from when `" + shown + "` holds is not said, neither here nor by the catalog or a document"),
                Text.of(
                        "hãy ghi ngày bắt đầu áp dụng (validity) hoặc ngày có hiệu lực của văn bản (inForce)",
                        "give the first day (validity), or that of the document (inForce)"),
                vocabulary.cite(citations),
                null);
    }

    // Never

    private void never(Vocabulary vocabulary, Place place, String vi, String en, List<Provision> citations) {
        notes.note(
                NEVER_IN_FORCE,
                place,
                Text.of(vi, en),
                Text.of("hãy sửa một trong hai khoảng thời gian", "correct one of the two periods"),
                vocabulary.cite(citations),
                null);
    }

    /** Documents that are in force on none of the days of what cites them. */
    private void citations(Vocabulary vocabulary, Place place, List<Provision> citations, Period days) {
        for (int i = 0; i < citations.size() && !days.isEmpty(); i++) {
            LegalSource source = vocabulary.source(citations.get(i).source());
            if (source != null
                    && !source.inForce().isEmpty()
                    && !source.inForce().overlaps(days)) {
                notes.note(
                        NEVER_IN_FORCE,
                        place.at("citations", i, source.id()),
                        Text.of(
                                "văn bản `" + source.id() + "` không có hiệu lực vào ngày nào của quy định viện dẫn nó",
                                "the document `" + source.id() + "` is in force on none of the days of what cites it"),
                        Text.of(
                                "hãy viện dẫn văn bản đang có hiệu lực, hoặc sửa thời gian",
                                "cite the document in force, or correct the days"),
                        vocabulary.cite(List.of(citations.get(i))),
                        null);
            }
        }
    }
}
