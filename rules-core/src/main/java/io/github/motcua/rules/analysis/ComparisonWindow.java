package io.github.motcua.rules.analysis;

import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days on which both sides have one version of each catalog. Immutable.
 *
 * @param days the days
 * @param before the catalogs of the first side
 * @param after the catalogs of the second side
 * @param shortcut what cannot differ on these days
 */
record ComparisonWindow(Period days, ComparedCatalogs before, ComparedCatalogs after, ComparisonShortcut shortcut) {

    /** All windows, those of earlier days first; together they cover every day. */
    static List<ComparisonWindow> of(ComparedRules before, ComparedRules after) {
        List<ComparisonWindow> windows = new ArrayList<>();
        for (ComparedCatalogs one : before.all()) {
            for (ComparedCatalogs other : after.all()) {
                if (one.days().overlaps(other.days())) {
                    Period days = one.days().intersect(other.days());
                    ComparisonShortcut shortcut = new ComparisonShortcut(one, other, days);
                    windows.add(new ComparisonWindow(days, one, other, shortcut));
                }
            }
        }
        return windows;
    }

    /**
     * What a period says of some days: those that lie in both, or else only whether it ended before them or comes
     * after. Of periods of which this is the same none can be told from another on these days.
     */
    static String within(Period period, Period days) {
        if (period.overlaps(days)) {
            return period.intersect(days).toString();
        }
        LocalDate last = period.last();
        LocalDate first = days.first();
        return last != null && first != null && last.isBefore(first) ? "over" : "to come";
    }
}
