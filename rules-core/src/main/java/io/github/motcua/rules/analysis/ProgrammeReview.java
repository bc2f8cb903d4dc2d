package io.github.motcua.rules.analysis;

import static io.github.motcua.rules.analysis.ReviewCode.NEVER_IN_FORCE;
import static io.github.motcua.rules.analysis.ReviewCode.NO_WAIT_BY_SEVERAL_BODIES;
import static io.github.motcua.rules.analysis.ReviewCode.PROGRAMMES_OVERLAP;

import io.github.motcua.rules.analysis.ReviewNotes.Place;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    /** On its list, in its units, in its period: what every programme requires by being one. */
    private static final int OF_EVERY_PROGRAMME = 3;

    private final SortedMap<String, Vocabulary> vocabularies;
    private final Map<String, List<Subject>> subjects;
    private final Logics logics;
    private final ShowingCases cases;
    private final ReviewNotes notes;
    private final Settled settled;
    private final ImpliedReview implied;
    private final ProgrammeUnits units;
    private final ReachReview reach;
    private final Map<String, List<Listed>> seen = new HashMap<>();

    ProgrammeReview(
            SortedMap<String, Vocabulary> vocabularies,
            Map<String, List<Subject>> subjects,
            Logics logics,
            ShowingCases cases,
            ReviewNotes notes,
            Settled settled,
            ImpliedReview implied) {
        this.vocabularies = vocabularies;
        this.subjects = subjects;
        this.logics = logics;
        this.cases = cases;
        this.notes = notes;
        this.settled = settled;
        this.implied = implied;
        this.units = new ProgrammeUnits(vocabularies.values(), notes);
        this.reach = new ReachReview(logics, cases, notes, settled);
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
        units.review(vocabulary, programme, place.at("units"), days);
        Set<String> following = new HashSet<>();
        List<Requirement> general = Subject.requirements(vocabulary, programme.requirements());
        for (Requirement requirement : implied.of(vocabulary, general, spans(days, general))) {
            following.add(requirement.id());
            implied.note(place.at("requirements"), vocabulary, requirement);
        }
        Criterion desk = units.desk(vocabulary, programme, days);
        for (int i = 0; i < programme.coverages().size(); i++) {
            Coverage coverage = programme.coverages().get(i);
            Place at = place.at("list/procedures", i, coverage.procedure());
            Listed entry = new Listed(vocabulary, programme, coverage, at, days);
            for (Requirement requirement : Subject.requirements(vocabulary, coverage.requirements())) {
                if (programme.requirements().contains(requirement.id())) {
                    implied.note(at.at("requirements"), vocabulary, requirement);
                }
            }
            if (!coverage.requirements().isEmpty()) {
                List<Requirement> all = entry.requirements();
                all.removeIf(requirement -> following.contains(requirement.id()));
                for (Requirement requirement : implied.of(vocabulary, all, spans(days, all))) {
                    implied.note(at.at("requirements"), vocabulary, requirement);
                }
            }
            review(entry, desk);
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

    private void review(Listed entry, Criterion desk) {
        boolean inForce = false;
        for (Subject subject : subjects.getOrDefault(entry.coverage().procedure(), List.of())) {
            if (!subject.days().isEmpty() && subject.days().overlaps(entry.days())) {
                inForce = true;
                if (!severalBodies(entry, subject)) {
                    reach.review(entry, subject, desk);
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

    private boolean severalBodies(Listed entry, Subject subject) {
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
    private @Nullable Case shows(Listed entry, Subject subject, Collection<String> units, Predicate<Decision> shows) {
        Logic logic = logics.taken(subject.vocabulary(), entry.vocabulary());
        List<Requirement> ofProgramme = entry.requirements();
        for (Period span : subject.spans(entry.days(), ofProgramme)) {
            Circumstances known = settled.of(subject, span);
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

    // Several programmes

    private void overlaps(Listed entry) {
        List<Listed> others = seen.computeIfAbsent(entry.coverage().procedure(), code -> new ArrayList<>());
        for (Listed other : others) {
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

    private static Set<Criterion> asked(Listed entry) {
        return new HashSet<>(ReachReview.criteria(entry.requirements()));
    }

    private void overlap(Listed entry, Listed other, Collection<String> units, Period days) {
        String unit = units.iterator().next();
        Case shows = null;
        for (Subject subject : subjects.getOrDefault(entry.coverage().procedure(), List.of())) {
            Period common = subject.days().intersect(days);
            if (shows == null && !common.isEmpty()) {
                Listed limited =
                        new Listed(entry.vocabulary(), entry.programme(), entry.coverage(), entry.place(), common);
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
