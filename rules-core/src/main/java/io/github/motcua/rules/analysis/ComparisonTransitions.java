package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what becomes of dossiers that were received before the law changed: by a case that is received before the
 * first day of the new law and decided on it. Such a case tells of the transition whenever it is decided at all, so where
 * no case does, none differs.
 */
final class ComparisonTransitions {

    private final ComparedRules before;
    private final ComparedRules after;
    private final ComparisonAnswers answers;
    private final ComparisonDays days;
    private final ComparisonFindings findings;

    /** By what is said of the first procedure for which it was shown. */
    private final Map<String, Difference> shown = new HashMap<>();

    ComparisonTransitions(
            ComparedRules before,
            ComparedRules after,
            ComparisonAnswers answers,
            ComparisonDays days,
            ComparisonFindings findings) {
        this.before = before;
        this.after = after;
        this.answers = answers;
        this.days = days;
        this.findings = findings;
    }

    void compare(Collection<String> codes) {
        for (String code : codes) {
            SortedMap<LocalDate, String> here = said(before, code);
            SortedMap<LocalDate, String> there = said(after, code);
            SortedSet<LocalDate> changes = new TreeSet<>(here.keySet());
            changes.addAll(there.keySet());
            for (LocalDate change : changes) {
                String one = here.getOrDefault(change, "");
                String other = there.getOrDefault(change, "");
                if (!one.equals(other)) {
                    show(code, change, one + " -> " + other);
                    answers.forget();
                }
            }
        }
    }

    /** What is said of the dossiers of a procedure, by the first day of the new law. */
    private static SortedMap<LocalDate, String> said(ComparedRules side, String code) {
        CatalogSet any = side.all().get(0).set(); // all of them know what is said by whatever version
        SortedMap<LocalDate, String> said = new TreeMap<>();
        for (Cited<Transition> each : any.transitions(code, LocalDate.MIN, LocalDate.MAX)) {
            Transition transition = each.entry();
            said.merge(
                    transition.from(),
                    transition.pending() + ComparisonMeaning.cited(each.citations()),
                    (one, other) -> one.compareTo(other) < 0 ? one + other : other + one);
        }
        return said;
    }

    private void show(String code, LocalDate change, String said) {
        Period found = null;
        Case witness = null;
        List<Period> spans = new ArrayList<>(days.spans(ComparisonSubject.of(code)));
        for (int i = spans.size() - 1; i >= 0; i--) { // from the day before the change backwards
            Period span = spans.get(i).intersect(new Period(null, change.minusDays(1)));
            if (span.isEmpty()) {
                continue;
            }
            Case bare = bare(code, span, change);
            if (!answers.gap(bare).isNone()) {
                found = new Period(span.first(), found == null ? span.last() : found.last());
                witness = witness == null ? bare : witness;
            } else if (found != null) {
                break;
            }
        }
        if (witness != null && found != null) {
            add(said + change + found, found, witness);
        }
    }

    private static Case bare(String code, Period span, LocalDate change) {
        LocalDate received = span.last() == null ? ComparisonDays.day(span) : span.last();
        return Case.of(code).receivedAt(received.atTime(9, 0)).decidedOn(change);
    }

    private void add(String key, Period period, Case witness) {
        Difference first = shown.get(key);
        Gap gap = answers.gap(witness);
        if (first != null && first.aspects().equals(gap.aspects())) {
            findings.add(first, witness);
            return;
        }
        Difference difference = answers.difference(period, witness);
        findings.add(difference);
        shown.put(key, difference);
    }
}
