package io.github.motcua.rules.testkit.reference;

import java.util.Map;
import java.util.TreeMap;

/** Counts what happened, so that a test can show that it looked at something. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void add(Object what) {
        counts.merge(what.toString(), 1L, Long::sum);
    }

    /** Counts a constant under the name of its kind. */
    void add(Enum<?> constant) {
        counts.merge(name(constant), 1L, Long::sum);
    }

    long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    long of(Enum<?> constant) {
        return of(name(constant));
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + " " + constant.name();
    }

    void addAll(Tally other) {
        other.counts.forEach((what, number) -> counts.merge(what, number, Long::sum));
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, number) -> lines.append(String.format("  %,9d %s%n", number, what)));
        return lines.toString();
    }
}
