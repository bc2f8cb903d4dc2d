package io.github.motcua.rules.catalog;

import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a day of a period that none of several other periods contains. */
final class Gap {

    static final Comparator<Period> EARLIEST_FIRST =
            Comparator.comparing(Period::first, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Gap() {}

    /** The first such day, "…" if there is no first one; null if every day is covered. */
    static @Nullable String in(Period demanded, Collection<Period> periods) {
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
        return covered == null ? "…" : covered.toString();
    }
}
