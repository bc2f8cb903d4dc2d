package io.github.motcua.rules.analysis;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what units add or tighten for themselves: for each unit that has overlays what is in force there, and what
 * is while the unit is not known. Only units whose overlays are written otherwise are looked at, unless something on
 * which overlays rest is.
 */
final class ComparisonOverlays {

    private final ComparisonProcedures procedures;

    ComparisonOverlays(ComparisonProcedures procedures) {
        this.procedures = procedures;
    }

    void compare(List<ComparisonWindow> windows) {
        SortedMap<String, SortedSet<String>> touched = new TreeMap<>();
        for (ComparisonWindow window : windows) {
            SortedMap<String, SortedSet<String>> here = window.before().set().unitsWithOverlays();
            SortedMap<String, SortedSet<String>> there = window.after().set().unitsWithOverlays();
            if (here.isEmpty() && there.isEmpty()) {
                continue;
            }
            boolean any = !window.shortcut().isNothingUnderOverlaysTouched();
            Set<String> otherwise = window.shortcut().unitsOfOverlaysTouched(window.before(), window.after());
            for (SortedMap<String, SortedSet<String>> side : List.of(here, there)) {
                side.forEach((code, units) -> {
                    for (String unit : units) {
                        if (any || isWithin(unit, otherwise)) {
                            touched.computeIfAbsent(code, key -> new TreeSet<>())
                                    .add(unit);
                        }
                    }
                });
            }
        }
        touched.forEach((code, units) -> {
            units.forEach(unit -> procedures.compare(ComparisonSubject.in(unit, code), windows, null));
            procedures.compare(ComparisonSubject.unitNotKnown(code), windows, null);
        });
    }

    /** Whether a unit is one of some, or lies within one. */
    private static boolean isWithin(String unit, Set<String> units) {
        String within = unit;
        while (!units.contains(within)) {
            int end = within.lastIndexOf('/');
            if (end < 0) {
                return false;
            }
            within = within.substring(0, end);
        }
        return true;
    }
}
