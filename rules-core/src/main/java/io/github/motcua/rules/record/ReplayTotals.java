package io.github.motcua.rules.record;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of replaying a log: {@code lines = same + changed + notReplayable}. Memory is bounded: of causes and
 * codes at most {@value #MOST} different ones are counted by name, and all others under {@value #OTHERS}. Immutable; equal
 * by content.
 *
 * @param lines how many records were read; blank lines do not count
 * @param same how many give the same answer
 * @param changed how many give another one
 * @param notReplayable how many cannot be replayed
 * @param onlyCitations of those that changed, how many cite other provisions and are otherwise the same
 * @param sameRules of those that changed, how many did so though catalogs and calendars are the same
 * @param flips of those that changed, how many have another outcome, by {@code BEFORE AFTER}
 * @param causes in how many answers something differs, by aspect and id, as {@code FINDINGS at-most-10-copies}; one answer
 *     may differ in several things
 * @param problems how many records cannot be replayed, by the code of the first problem
 */
public record ReplayTotals(
        long lines,
        long same,
        long changed,
        long notReplayable,
        long onlyCitations,
        long sameRules,
        SortedMap<String, Long> flips,
        SortedMap<String, Long> causes,
        SortedMap<String, Long> problems) {

    /** How many different causes, and codes, are counted by name: 1,000. */
    public static final int MOST = 1000;

    /** Under what all others are counted. */
    public static final String OTHERS = "…";

    /** Makes unmodifiable copies. */
    public ReplayTotals {
        flips = Collections.unmodifiableSortedMap(new TreeMap<>(flips));
        causes = Collections.unmodifiableSortedMap(new TreeMap<>(causes));
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    /** Whether every answer is the same. */
    public boolean isAllSame() {
        return same == lines;
    }

    /** Adds up results. Not safe for use by several threads. */
    public static final class Counter {
        private long lines;
        private long same;
        private long changed;
        private long notReplayable;
        private long onlyCitations;
        private long sameRules;
        private final SortedMap<String, Long> flips = new TreeMap<>();
        private final SortedMap<String, Long> causes = new TreeMap<>();
        private final SortedMap<String, Long> problems = new TreeMap<>();

        /** A counter at zero. */
        public Counter() {}

        /** Counts a result. */
        public void add(ReplayResult result) {
            lines++;
            switch (result.verdict()) {
                case SAME -> same++;
                case CHANGED -> changed(result);
                case NOT_REPLAYABLE -> {
                    notReplayable++;
                    count(problems, result.issues().get(0).code().id());
                }
            }
        }

        private void changed(ReplayResult result) {
            changed++;
            onlyCitations += result.isOnlyCitations() ? 1 : 0;
            sameRules += result.sameRules() ? 1 : 0;
            if (result.isFlipped()) {
                count(flips, result.outcomeBefore() + " " + result.outcomeAfter());
            }
            for (AnswerChange change : result.changes()) {
                count(causes, change.aspect() + (change.id().isEmpty() ? "" : " " + change.id()));
            }
        }

        private static void count(SortedMap<String, Long> counts, String name) {
            counts.merge(counts.size() < MOST || counts.containsKey(name) ? name : OTHERS, 1L, Long::sum);
        }

        /** The sums so far. */
        public ReplayTotals totals() {
            return new ReplayTotals(
                    lines, same, changed, notReplayable, onlyCitations, sameRules, flips, causes, problems);
        }
    }
}
