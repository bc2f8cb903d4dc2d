package io.github.motcua.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two sets of catalogs: procedures, what is said for whatever procedure, calendars, overlays. Used once. */
final class ComparisonRun {

    private final ComparedRules before;
    private final ComparedRules after;
    private final List<ComparisonWindow> windows;
    private final ComparisonAnswers answers;
    private final ComparisonDays days;
    private final boolean oneByOne;
    private final ComparisonFindings findings = new ComparisonFindings();

    /**
     * A run.
     *
     * @param oneByOne whether each procedure is put together, also where it is known to have the same changes as
     *     another: for tests
     */
    ComparisonRun(ComparedRules before, ComparedRules after, boolean oneByOne) {
        this.oneByOne = oneByOne;
        this.before = before;
        this.after = after;
        this.windows = ComparisonWindow.of(before, after);
        this.answers = new ComparisonAnswers(before, after);
        this.days = new ComparisonDays(before, after);
    }

    Comparison compared() {
        SortedSet<String> codes = new TreeSet<>(before.procedures());
        codes.addAll(after.procedures());
        ComparisonProcedures procedures = new ComparisonProcedures(before, after, answers, days, findings);
        for (String code : codes) {
            List<ComparisonWindow> touched = new ArrayList<>();
            for (ComparisonWindow window : windows) {
                if (!window.shortcut().isUntouched(code)) {
                    touched.add(window);
                }
            }
            if (!touched.isEmpty()) {
                procedures.compare(ComparisonSubject.of(code), touched, like(code, touched));
            }
        }
        new ComparisonWorld(before, after, answers, days, findings).compare(windows, codes);
        new ComparisonTransitions(before, after, answers, days, findings).compare(codes);
        new ComparisonCalendars(before, after, answers, findings).compare(codes);
        new ComparisonOverlays(procedures).compare(windows);
        return findings.comparison();
    }

    /** What procedures have in common that have the same changes on all days; null if that is not known. */
    private @Nullable String like(String code, List<ComparisonWindow> touched) {
        StringBuilder like = new StringBuilder();
        for (ComparisonWindow window : touched) {
            String there = oneByOne ? null : window.shortcut().likeness().of(code, days.own(code));
            if (there == null) {
                return null;
            }
            like.append(window.days()).append(there);
        }
        return like.toString();
    }
}
