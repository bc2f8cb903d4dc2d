package io.github.motcua.rules.testkit.coverage;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a coverage must at least be, so that a build passes. Immutable.
 *
 * <pre>{@code
 * coverage.demand(atLeast(100).percentOfRequirements(), atLeast(80).percentOf(CoverageGroup.PERIODS));
 * }</pre>
 */
public final class CoverageDemand {

    private final int percent;
    private final Set<CoverageGroup> groups;

    private CoverageDemand(int percent, Set<CoverageGroup> groups) {
        this.percent = percent;
        this.groups = groups;
    }

    /**
     * Begins a demand.
     *
     * @param percent 1 to 100
     */
    public static Least atLeast(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("at least " + percent + " percent: it must be 1 to 100");
        }
        return new Least(percent);
    }

    /** How much at least, still without of what. */
    public static final class Least {
        private final int percent;

        private Least(int percent) {
            this.percent = percent;
        }

        /** Of the requirements, each seen met and seen not met. */
        public CoverageDemand percentOfRequirements() {
            return percentOf(CoverageGroup.REQUIREMENTS);
        }

        /** Of the comparisons in criteria, each having decided alone while true and while false. */
        public CoverageDemand percentOfComparisons() {
            return percentOf(CoverageGroup.COMPARISONS);
        }

        /** Of everything that counts, whatever the group. */
        public CoverageDemand percentOfEverything() {
            return new CoverageDemand(percent, EnumSet.allOf(CoverageGroup.class));
        }

        /** Of one group. */
        public CoverageDemand percentOf(CoverageGroup group) {
            return new CoverageDemand(percent, EnumSet.of(group));
        }
    }

    boolean concerns(CoverageGroup group) {
        return groups.contains(group);
    }

    boolean isMetBy(CoverageShare share) {
        return share.counted() > 0 && 100L * share.seen() >= (long) percent * share.counted();
    }

    /** What is demanded, in English. */
    @Override
    public String toString() {
        String what = groups.size() == 1 ? groups.iterator().next().words().en() : "everything";
        return "at least " + percent + " percent of " + what;
    }
}
