package io.github.motcua.rules.testkit;

import java.util.Map;
import java.util.TreeMap;

/** Counts what happened, so that a test can show that it looked at something. */
public final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    public void add(Object what) {
        add(what, 1);
    }

    public void add(Object what, long number) {
        counts.merge(what.toString(), number, Long::sum);
    }

    /** Counts a constant under the name of its kind. */
    public void add(Enum<?> constant) {
        add(name(constant));
    }

    public long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    public long of(Enum<?> constant) {
        return of(name(constant));
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + " " + constant.name();
    }

    public void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, number) -> lines.append(String.format("  %,9d %s%n", number, what)));
        return lines.toString();
    }
}
