package io.github.motcua.rules.catalog;

import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Finds days of a period that none of several other periods contains. */
final class Gap {

    static final Comparator<Period> EARLIEST_FIRST =
            Comparator.comparing(Period::first, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final String NEVER = "…";
    private static final int MOST_TOLD = 20;

    private Gap() {}

    /** The first day of each gap, "…" of one that has none, of the first 20 gaps; null if every day is covered. */
    static @Nullable String in(Period demanded, Collection<Period> periods) {
        StringJoiner gaps = new StringJoiner(", ");
        Period rest = demanded;
        int told = 0;
        for (String day = first(rest, periods); day != null; day = first(rest, periods)) {
            if (told++ == MOST_TOLD) {
                gaps.add("…");
                break;
            }
            gaps.add(day);
            LocalDate gap = day.equals(NEVER) ? LocalDate.MIN : LocalDate.parse(day);
            LocalDate next = null;
            for (Period period : periods) {
                LocalDate begins = period.first();
                if (begins != null && begins.isAfter(gap) && (next == null || begins.isBefore(next))) {
                    next = begins;
                }
            }
            if (next == null) {
                break;
            }
            rest = new Period(next, demanded.last());
        }
        return gaps.length() == 0 ? null : gaps.toString();
    }

    private static @Nullable String first(Period demanded, Collection<Period> periods) {
        if (demanded.isEmpty()) {
            return null;
        }
        LocalDate covered = demanded.first();
        List<Period> sorted = new ArrayList<>(periods);
        sorted.sort(EARLIEST_FIRST);
        boolean open = covered == null;
        for (Period period : sorted) {
            boolean begins = period.first() == null
                    || (covered != null && !period.first().isAfter(covered));
            if (!begins) {
                continue;
            }
            if (period.last() == null) {
                return null;
            }
            if (covered == null || !period.last().isBefore(covered)) {
                covered = period.last().plusDays(1);
                open = false;
            }
        }
        boolean gap = open || demanded.last() == null || (covered != null && !covered.isAfter(demanded.last()));
        if (!gap) {
            return null;
        }
        return covered == null ? NEVER : covered.toString();
    }
}
