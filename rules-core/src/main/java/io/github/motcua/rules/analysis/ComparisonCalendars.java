package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares calendars of the same id that count otherwise: each is shown on a procedure that it counts. */
final class ComparisonCalendars {

    /** Of the days that are counted otherwise, so many are tried. */
    private static final int MOST_DAYS = 3;

    /** Cases are received up to so many days before. */
    private static final int MOST_SOONER = 14;

    private final ComparedRules before;
    private final ComparedRules after;
    private final ComparisonAnswers answers;
    private final ComparisonFindings findings;

    ComparisonCalendars(
            ComparedRules before, ComparedRules after, ComparisonAnswers answers, ComparisonFindings findings) {
        this.before = before;
        this.after = after;
        this.answers = answers;
        this.findings = findings;
    }

    void compare(SortedSet<String> codes) {
        if (before.calendars() == after.calendars()) {
            return;
        }
        WorkCalendars here = before.calendars().get();
        WorkCalendars there = after.calendars().get();
        SortedSet<String> ids = new TreeSet<>(here.ids());
        ids.retainAll(there.ids());
        for (String id : ids) {
            List<LocalDate> other = ComparisonDays.counted(
                    here.time(id).orElseThrow(), there.time(id).orElseThrow());
            if (!other.isEmpty() && !isCounted(other, codes)) {
                findings.addNotDecided("", Period.ALWAYS, Text.of("lịch " + id, "calendar " + id));
            }
        }
    }

    private boolean isCounted(List<LocalDate> otherwise, SortedSet<String> codes) {
        for (String code : codes) {
            for (LocalDate counted : otherwise.subList(0, Math.min(MOST_DAYS, otherwise.size()))) {
                for (int sooner = 0; sooner <= MOST_SOONER; sooner++) {
                    if (isCounted(code, counted.minusDays(sooner))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isCounted(String code, LocalDate day) {
        Period span = Period.between(day, day);
        Optional<ComparisonSpot> spot = ComparisonSpot.of(ComparisonSubject.of(code), span, day, before, after);
        if (spot.isEmpty()) {
            return false;
        }
        ComparisonPart part = new ComparisonPart(Kind.CALENDAR, "", "", Text.of("lịch", "calendar"));
        ComparisonChange change = new ComparisonChange(part, part);
        ComparisonSearch search = new ComparisonSearch(answers, spot.get(), List.of());
        boolean found = false;
        for (Case base : search.bases()) {
            if (!found && change.isShownBy(answers.gap(base))) {
                findings.add(answers.difference(span, search.smallest(change, base)));
                found = true;
            }
        }
        answers.forget();
        return found;
    }
}
