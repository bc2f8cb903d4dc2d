package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.text.Text;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** A mark that is being counted. Safe for use by many threads. */
final class Tally {

    private final CoverageGroup group;
    private final Text what;
    private final @Nullable Text outOfReach;
    private final boolean expected;
    private final LongAdder times = new LongAdder();

    Tally(CoverageGroup group, Text what, @Nullable Text outOfReach, boolean expected) {
        this.expected = expected;
        this.group = group;
        this.what = what;
        this.outOfReach = outOfReach;
    }

    void seenIf(boolean seen) {
        if (seen) {
            times.increment();
        }
    }

    /** Whether there is anything to tell: it is expected to be seen, or was. */
    boolean isTold() {
        return expected || times.sum() > 0;
    }

    CoverageMark mark() {
        return new CoverageMark(group, what, times.sum(), outOfReach);
    }
}
