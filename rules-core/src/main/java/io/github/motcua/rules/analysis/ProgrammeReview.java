package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.CANNOT_BE_MET_TOGETHER;
import static io.github.motcua.rules.analysis.ReviewCode.NEVER_IN_FORCE;
import static io.github.motcua.rules.analysis.ReviewCode.NO_WAIT_BY_SEVERAL_BODIES;
import static io.github.motcua.rules.analysis.ReviewCode.NO_WAIT_UNREACHABLE;
import static io.github.motcua.rules.analysis.ReviewCode.PROGRAMMES_OVERLAP;

import io.github.motcua.rules.analysis.ProcedureReview.Phrase;
import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with programmes: whether their faster track can be reached, and by which procedures. */
final class ProgrammeReview {

    /** Units that no criterion names are all alike; so many of each level stand for the others. */
    private static final int MOST_ALIKE = 2;

    /** On its list, in its units, in its period: what every programme requires by being one. */
    private static final int OF_EVERY_PROGRAMME = 3;

    private final SortedMap<String, Vocabulary> vocabularies;
    private final Map<String, List<Subject>> subjects;
    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final ProcedureReview procedures;
    private final Map<String, List<Entry>> seen = new HashMap<>();

    ProgrammeReview(
            SortedMap<String, Vocabulary> vocabularies,
            Map<String, List<Subject>> subjects,
            Logics logics,
            ShowingCases cases,
            ReviewNotes notes,
            ProcedureReview procedures) {
        this.vocabularies = vocabularies;
        this.subjects = subjects;
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.procedures = procedures;
    }

    /** What a programme has on its list, and where. */
    private record Entry(Vocabulary vocabulary, Programme programme, Coverage coverage, Place place, Period days) {
        List<Requirement> requirements() {
            return Subject.requirements(vocabulary, ids(programme, coverage));
        }
    }

    private static Set<String> ids(Programme programme, Coverage coverage) {
        Set<String> ids = new TreeSet<>(programme.requirements());
        ids.addAll(coverage.requirements());
        return ids;
    }

    /** What a programme requires of a procedure; nothing if it is not on its list. */
    static List<Requirement> requirements(Vocabulary vocabulary, Programme programme, String procedure) {
        for (Coverage coverage : programme.coverages()) {
            if (coverage.procedure().equals(procedure)) {
                return Subject.requirements(vocabulary, ids(programme, coverage));
            }
        }
        return List.of();
    }

    void review() {
        for (Vocabulary vocabulary : vocabularies.values()) {
            List<Programme> programmes = vocabulary.catalog().programmes();
            for (int i = 0; i < programmes.size(); i++) {
                Programme programme = programmes.get(i);
                review(vocabulary, programme, Place.entry(vocabulary.catalog().id(), "programmes", i, programme.id()));
            }
        }
    }

    private void review(Vocabulary vocabulary, Programme programme, Place place) {
        Period days = Circumstances.days(
                programme.period().intersect(vocabulary.catalog().validity()));
        if (days.isEmpty()) {
            notes.note(
                    NEVER_IN_FORCE,
                    place.at("period"),
                    Text.of(
                            "không ngày nào của chuyên đề nằm trong thời gian áp dụng của danh mục",
                            "no day of the programme is one on which its catalog applies"),
                    Text.of("hãy sửa một trong hai khoảng thời gian", "correct one of the two periods"),
                    vocabulary.cite(programme.periodCitations()),
                    null);
            return;
        }
        units(vocabulary, programme, place.at("units"), days);
        Set<String> implied = new HashSet<>();
        List<Requirement> general = Subject.requirements(vocabulary, programme.requirements());
        for (Requirement requirement : procedures.implied(vocabulary, general, spans(days, general))) {
            implied.add(requirement.id());
            procedures.implied(place.at("requirements"), vocabulary, requirement);
        }
        Criterion units = atUnits(vocabulary, programme, days);
        for (int i = 0; i < programme.coverages().size(); i++) {
            Coverage coverage = programme.coverages().get(i);
            Place at = place.at("list/procedures", i, coverage.procedure());
            Entry entry = new Entry(vocabulary, programme, coverage, at, days);
            for (Requirement requirement : Subject.requirements(vocabulary, coverage.requirements())) {
                if (programme.requirements().contains(requirement.id())) {
                    procedures.implied(at.at("requirements"), vocabulary, requirement);
                }
            }
            if (!coverage.requirements().isEmpty()) {
                List<Requirement> all = entry.requirements();
                all.removeIf(requirement -> implied.contains(requirement.id()));
                for (Requirement requirement : procedures.implied(vocabulary, all, spans(days, all))) {
                    procedures.implied(at.at("requirements"), vocabulary, requirement);
                }
            }
            review(entry, units);
            overlaps(entry);
        }
    }

    private static List<Period> spans(Period days, List<Requirement> requirements) {
        TreeSet<LocalDate> firsts = new TreeSet<>();
        for (Requirement requirement : requirements) {
            Subject.bounds(requirement.validity(), firsts);
        }
        return Subject.spans(days, firsts);
    }

    private void units(Vocabulary vocabulary, Programme programme, Place place, Period days) {
        Map<String, List<Period>> declared = new HashMap<>();
        for (Vocabulary other : vocabularies.values()) {
            for (Unit unit : other.catalog().units()) {
                if (programme.units().contains(unit.id())) {
                    declared.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit.validity());
                }
            }
        }
        for (String id : programme.units()) {
            boolean exists = false;
            for (Period validity : declared.getOrDefault(id, List.of(Period.ALWAYS))) {
                exists |= validity.overlaps(days);
            }
            if (!exists) {
                notes.note(
                        NEVER_IN_FORCE,
                        place.of(id),
                        Text.of(
                                "đơn vị `" + id + "` không tồn tại vào ngày nào của chuyên đề",
                                "the unit `" + id + "` exists on no day of the programme"),
                        Text.of(
                                "hãy ghi đơn vị đang tồn tại, hoặc sửa thời gian",
                                "name the unit that exists, or correct the days"),
                        vocabulary.cite(programme.unitCitations()),
                        null);
            }
        }
    }

    /** The receiving desk is one of the programme's, and of the level that is declared for it. */
    private Criterion atUnits(Vocabulary vocabulary, Programme programme, Period days) {
        Set<String> named = new HashSet<>();
        for (Requirement requirement : allRequirements(vocabulary, programme)) {
            requirement.criterion().walk(part -> {
                if (part instanceof Criterion.OneOf one) {
                    one.values().forEach(value -> named.add(value.toString()));
                } else if (part instanceof Criterion.ContainsAny any) {
                    named.addAll(any.members());
                }
            });
        }
        Map<Level, List<FactValue>> byLevel = new EnumMap<>(Level.class);
        List<FactValue> unknown = new ArrayList<>();
        Map<String, Unit> declared = new HashMap<>();
        for (Vocabulary other : vocabularies.values()) {
            for (Unit unit : other.catalog().units()) {
                if (unit.validity().overlaps(days)) {
                    declared.putIfAbsent(unit.id(), unit);
                }
            }
        }
        for (String id : programme.units()) {
            Unit unit = declared.get(id);
            List<FactValue> alike =
                    unit == null ? unknown : byLevel.computeIfAbsent(unit.level(), level -> new ArrayList<>());
            if (alike.size() < MOST_ALIKE || named.contains(id)) {
                alike.add(FactValue.of(id));
            }
        }
        List<Criterion> either = new ArrayList<>();
        byLevel.forEach((level, units) -> either.add(Criterion.allOf(
                Criterion.oneOf(BuiltInFacts.UNIT, units),
                Criterion.is(BuiltInFacts.UNIT_LEVEL, FactValue.of(level.name())))));
        if (!unknown.isEmpty()) {
            either.add(Criterion.oneOf(BuiltInFacts.UNIT, unknown));
        }
        return Criterion.anyOf(either);
    }

    private static List<Requirement> allRequirements(Vocabulary vocabulary, Programme programme) {
        Set<String> ids = new TreeSet<>(programme.requirements());
        for (Coverage coverage : programme.coverages()) {
            ids.addAll(coverage.requirements());
        }
        return Subject.requirements(vocabulary, ids);
    }

    private void review(Entry entry, Criterion units) {
        boolean inForce = false;
        for (Subject subject : subjects.getOrDefault(entry.coverage().procedure(), List.of())) {
            if (!subject.days().isEmpty() && subject.days().overlaps(entry.days())) {
                inForce = true;
                if (!severalBodies(entry, subject)) {
                    reachable(entry, subject, units);
                }
            }
        }
        if (!inForce) {
            notes.note(
                    NEVER_IN_FORCE,
                    entry.place(),
                    Text.of(
                            "thủ tục không có hiệu lực vào ngày nào của chuyên đề",
                            "the procedure is in force on no day of the programme"),
                    Text.of(
                            "hãy bỏ thủ tục khỏi danh mục, hoặc sửa thời gian",
                            "take it off the list, or correct the days"),
                    entry.vocabulary().cite(entry.coverage().citations()),
                    null);
        }
    }

    private boolean severalBodies(Entry entry, Subject subject) {
        boolean several = subject.procedure().interlinked()
                || !subject.procedure().stages().isEmpty();
        if (several) {
            notes.note(
                    NO_WAIT_BY_SEVERAL_BODIES,
                    entry.place(),
                    Text.of(
                            "thủ tục do nhiều cơ quan giải quyết (liên thông hoặc có nhiều bước), khó trả kết quả ngay",
                            "several bodies handle the procedure (inter-linked, or in stages), so it is hardly resolved"
                                    + " on the spot"),
                    Text.of(
                            "hãy bỏ thủ tục khỏi danh mục “không chờ”, hoặc kiểm tra lại thủ tục",
                            "take it off the no-wait list, or check the procedure"),
                    entry.vocabulary().cite(entry.coverage().citations()),
                    shows(
                            entry,
                            subject,
                            entry.programme().units(),
                            decision -> decision.outcome().isTaken()));
        }
        return several;
    }

    /** A case of the procedure in a unit of the programme, on one of its days. */
    private @Nullable Case shows(Entry entry, Subject subject, Collection<String> units, Predicate<Decision> shows) {
        Logic logic = logics.taken(subject.vocabulary(), entry.vocabulary());
        List<Requirement> ofProgramme = entry.requirements();
        for (Period span : subject.spans(entry.days(), ofProgramme)) {
            Circumstances known = procedures.circumstances(subject, span);
            List<Criterion> mine = subject.criteria(span);
            List<Criterion> all = new ArrayList<>(mine);
            all.addAll(Subject.criteria(ofProgramme, span));
            for (List<Criterion> criteria : List.of(all, mine)) {
                Case found = cases.find(subject, logic, criteria, known, span, units, shows);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void reachable(Entry entry, Subject subject, Criterion units) {
        Logic own = logics.taken(subject.vocabulary());
        Logic logic = logics.taken(subject.vocabulary(), entry.vocabulary());
        List<Requirement> ofProgramme = entry.requirements();
        for (Period span : subject.spans(entry.days(), ofProgramme)) {
            Circumstances known = procedures.circumstances(subject, span);
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
            Entry entry, Subject subject, Logic logic, Circumstances known, Period span, List<Criterion> core) {
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
        Phrase days = byThemselves ? ProcedureReview.when(logic.core(daysOnly), together, span) : new Phrase("", "");
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

    private static List<Criterion> criteria(List<Requirement> requirements) {
        List<Criterion> criteria = new ArrayList<>();
        requirements.forEach(requirement -> criteria.add(requirement.criterion()));
        return criteria;
    }

    /** A case that meets all but one, in a unit and on a day of the programme, and does not go its way. */
    private @Nullable Case ordinary(
            Entry entry,
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

    // Several programmes

    private void overlaps(Entry entry) {
        List<Entry> others = seen.computeIfAbsent(entry.coverage().procedure(), code -> new ArrayList<>());
        for (Entry other : others) {
            Set<String> units = new TreeSet<>(entry.programme().units());
            units.retainAll(other.programme().units());
            Period days = entry.days().intersect(other.days());
            if (!units.isEmpty()
                    && !days.isEmpty()
                    && !asked(entry).equals(asked(other))
                    && !entry.programme().id().equals(other.programme().id())) {
                overlap(entry, other, units, days);
            }
        }
        others.add(entry);
    }

    private static Set<Criterion> asked(Entry entry) {
        return new HashSet<>(criteria(entry.requirements()));
    }

    private void overlap(Entry entry, Entry other, Collection<String> units, Period days) {
        String unit = units.iterator().next();
        Case shows = null;
        for (Subject subject : subjects.getOrDefault(entry.coverage().procedure(), List.of())) {
            Period common = subject.days().intersect(days);
            if (shows == null && !common.isEmpty()) {
                Entry limited =
                        new Entry(entry.vocabulary(), entry.programme(), entry.coverage(), entry.place(), common);
                shows = shows(
                        limited,
                        subject,
                        units,
                        decision -> isOpen(decision, entry.programme()) && isOpen(decision, other.programme()));
            }
        }
        if (shows != null) {
            notes.note(
                    PROGRAMMES_OVERLAP,
                    entry.place().of(other.programme().id()),
                    Text.of(
                            "vào những ngày "
                                    + Circumstances.asWritten(days).days().vi() + ", tại `" + unit
                                    + "` chuyên đề này và `" + other.programme().id()
                                    + "` đòi hỏi khác nhau với cùng thủ tục",
                            "on the days "
                                    + Circumstances.asWritten(days).days().en() + ", at `" + unit
                                    + "`, this programme and `"
                                    + other.programme().id()
                                    + "` ask different things of one procedure"),
                    Text.of(
                            "hãy để một chuyên đề hết hạn, hoặc bỏ thủ tục hay đơn vị khỏi một chuyên đề",
                            "let one of them end, or take the procedure or the unit out of one"),
                    entry.vocabulary().cite(entry.coverage().citations()),
                    shows);
        }
    }

    /** Whether a programme is open to a decided case: list, unit and days are met. */
    private static boolean isOpen(Decision decision, Programme programme) {
        int met = 0;
        for (Finding finding : decision.findings()) {
            if (finding.programme().equals(programme.id())
                    && finding.requirement().startsWith(programme.id() + ".")
                    && finding.status() == Status.MET) {
                met++;
            }
        }
        return met == OF_EVERY_PROGRAMME;
    }
}
