package io.github.motcua.rules.oracles;

import java.util.Map;
import java.util.TreeMap;

/** Counts what happened, so that a test can show that it looked at something. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String what) {
        add(what, 1);
    }

    void add(String what, long number) {
        counts.merge(what, number, Long::sum);
    }

    long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        counts.forEach((what, number) -> lines.append(String.format("  %,9d %s%n", number, what)));
        return lines.toString();
    }
}
