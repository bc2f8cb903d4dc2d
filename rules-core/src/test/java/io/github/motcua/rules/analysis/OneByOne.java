package io.github.motcua.rules.analysis;

/** Comparisons in which each procedure is put together, whatever is known of others. */
public final class OneByOne {

    private OneByOne() {}

    /** What {@link Comparison#between} gives without its shorter way. */
    public static Comparison between(ComparedRules before, ComparedRules after) {
        return new ComparisonRun(before, after, true).compared();
    }
}
