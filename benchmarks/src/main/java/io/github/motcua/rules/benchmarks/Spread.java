package io.github.motcua.rules.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Several measurements of one thing.
 *
 * @param sorted the measurements, the smallest first
 */
record Spread(List<Double> sorted) {

    Spread {
        sorted = sorted.stream().sorted().toList();
    }

    static Spread of(Collection<Double> measured) {
        return new Spread(List.copyOf(measured));
    }

    double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double min() {
        return sorted.get(0);
    }

    double max() {
        return sorted.get(sorted.size() - 1);
    }

    /** Median, and least and most in brackets, without decimals. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f (%.0f–%.0f)", median(), min(), max());
    }
}
