package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is said of units, desks, offices and delegations. It is shown on the first procedure that tells it.
 */
final class ComparisonWorld {

    /** A unit, an office or a delegation is tried on so many procedures at most. */
    private static final int MOST_PROCEDURES = 40;

    /** And so many where every value of every fact is tried. */
    private static final int FEW_PROCEDURES = 4;

    private final ComparedRules before;
    private final ComparedRules after;
    private final ComparisonAnswers answers;
    private final ComparisonDays days;
    private final ComparisonFindings findings;

    ComparisonWorld(
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

    /**
     * Entries of one id that differ, on the days of which window each in which way.
     *
     * @param changes the change in each window in which there is one
     */
    private record Changed(Map<ComparisonWindow, ComparisonChange> changes) {
        ComparisonChange first() {
            return changes.values().iterator().next();
        }

        Period days() {
            Period days = null;
            for (ComparisonWindow window : changes.keySet()) {
                days = days == null
                        ? window.days()
                        : new Period(days.first(), window.days().last());
            }
            return days == null ? Period.ALWAYS : days;
        }
    }

    void compare(List<ComparisonWindow> windows, SortedSet<String> codes) {
        List<Changed> changed = changed(windows);
        if (changed.isEmpty()) {
            return;
        }
        Set<String> delegatedFirst = new LinkedHashSet<>();
        for (ComparedRules side : List.of(before, after)) {
            for (ComparedCatalogs versions : side.all()) {
                for (Catalog catalog : versions.catalogs()) {
                    catalog.delegations().forEach(delegation -> delegatedFirst.addAll(delegation.procedures()));
                }
            }
        }
        delegatedFirst.retainAll(codes);
        delegatedFirst.addAll(codes);
        for (Changed entry : changed) {
            if (!shown(entry, delegatedFirst, false) && !shown(entry, delegatedFirst, true)) {
                findings.addNotDecided("", entry.days(), entry.first().name());
            }
        }
    }

    private static List<Changed> changed(List<ComparisonWindow> windows) {
        Map<String, Changed> byEntry = new LinkedHashMap<>();
        for (ComparisonWindow window : windows) {
            if (window.shortcut().isNoneOfTheWorldTouched()) {
                continue;
            }
            List<ComparisonPart> here = ComparisonWorldParts.of(window.before(), window.days());
            List<ComparisonPart> there = ComparisonWorldParts.of(window.after(), window.days());
            Map<String, Integer> seen = new HashMap<>();
            for (ComparisonChange change : ComparisonChange.pairs(
                    ComparisonParts.without(here, there), ComparisonParts.without(there, here))) {
                StringBuilder entry = new StringBuilder(change.kind().name());
                change.sides().forEach(side -> entry.append(' ').append(side.id()));
                int number = seen.merge(entry.toString(), 1, Integer::sum); // several entries of one id
                byEntry.computeIfAbsent(
                                entry.append(' ').append(number).toString(), key -> new Changed(new LinkedHashMap<>()))
                        .changes
                        .put(window, change);
            }
        }
        return new ArrayList<>(byEntry.values());
    }

    /**
     * Where and when a change shows.
     *
     * @param wide whether to look around every value too, which takes long
     */
    private boolean shown(Changed entry, Collection<String> codes, boolean wide) {
        Witness witness = null;
        boolean shown = false;
        for (Map.Entry<ComparisonWindow, ComparisonChange> changed : entry.changes.entrySet()) {
            for (Period whole : days.spans(changed.getValue())) {
                Period span = whole.intersect(changed.getKey().days());
                if (span.isEmpty()) {
                    continue;
                }
                Witness here = witness(changed.getValue(), span, codes, wide, witness);
                if (witness != null && here != null && here.given.equals(witness.given) && isNext(witness.days, span)) {
                    witness = new Witness(witness.given, new Period(witness.days.first(), span.last()));
                    continue;
                }
                add(witness);
                witness = here == null ? null : new Witness(here.given, span);
                shown |= here != null;
            }
        }
        add(witness);
        return shown;
    }

    private static boolean isNext(Period days, Period span) {
        LocalDate last = days.last();
        return last != null && last.plusDays(1).equals(span.first());
    }

    private void add(@Nullable Witness witness) {
        if (witness != null) {
            findings.add(answers.difference(witness.days, witness.given));
        }
    }

    /**
     * A case that shows a change, and the days on which it does.
     *
     * @param given the case
     * @param days the days
     */
    private record Witness(Case given, Period days) {}

    private @Nullable Witness witness(
            ComparisonChange change, Period span, Collection<String> codes, boolean wide, @Nullable Witness last) {
        LocalDate day = ComparisonDays.day(span);
        if (last != null) {
            Case moved = last.given.receivedAt(
                    day.atTime(last.given.receivedAt().orElseThrow().toLocalTime()));
            boolean same = change.isShownBy(answers.gap(moved));
            answers.forget();
            if (same) {
                return isNext(last.days, span) ? last : new Witness(moved, span);
            }
        }
        int tried = 0;
        for (String code : codes) {
            Optional<ComparisonSpot> spot = ComparisonSpot.of(ComparisonSubject.of(code), span, day, before, after);
            if (spot.isPresent() && tried++ < (wide ? FEW_PROCEDURES : MOST_PROCEDURES)) {
                ComparisonSearch search = new ComparisonSearch(answers, spot.get(), List.of(change));
                Optional<Case> witness = wide ? search.witness(change) : search.witnessAmongBases(change);
                answers.forget();
                if (witness.isPresent()) {
                    return new Witness(witness.get(), span);
                }
            }
        }
        return null;
    }
}
