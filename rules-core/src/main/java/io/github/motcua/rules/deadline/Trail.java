package io.github.motcua.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the days on the way of a count are, in runs up to a day each. */
final class Trail {

    /** For a count of which nobody wants to know the way. */
    static final Trail NONE = new Trail(null);

    private final @Nullable List<Run> runs;

    private Trail(@Nullable List<Run> runs) {
        this.runs = runs;
    }

    static Trail noted() {
        return new Trail(new ArrayList<>());
    }

    /** What days are, days of rest apart. */
    enum Days {
        /** Days of the calendar, which count all. */
        ALL_COUNTED,
        /** Working days count. */
        WORKED_COUNTED,
        /** The end was moved over them because it fell on a day of rest; none counts. */
        ROLLED,
        /** The end was moved over them because of a late receipt; none counts. */
        LATE,
        /** The end was moved over them because papers came when no day was left; none counts. */
        USED_UP
    }

    private record Run(LocalDate to, Days days) {}

    void add(LocalDate to, Days days) {
        if (runs != null) {
            runs.add(new Run(to, days));
        }
    }

    void clear() {
        if (runs != null) {
            runs.clear();
        }
    }

    Days of(LocalDate day) {
        if (runs != null) {
            for (Run run : runs) {
                if (!day.isAfter(run.to)) {
                    return run.days;
                }
            }
        }
        return Days.WORKED_COUNTED;
    }
}
