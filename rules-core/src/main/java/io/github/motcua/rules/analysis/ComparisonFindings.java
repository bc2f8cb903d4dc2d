package io.github.motcua.rules.analysis;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been found so far. Not thread-safe. */
final class ComparisonFindings {

    /** The cases like its witness, by difference. */
    private final Map<Difference, Set<Case>> differences = new LinkedHashMap<>();

    private final Set<NotDecided> notDecided = new LinkedHashSet<>();

    void add(Difference difference) {
        differences.putIfAbsent(difference, new LinkedHashSet<>());
    }

    /** Adds a case that shows a difference too. */
    void add(Difference difference, Case alike) {
        differences.computeIfAbsent(difference, key -> new LinkedHashSet<>()).add(alike);
    }

    void addNotDecided(String code, Period days, Text what) {
        notDecided.add(new NotDecided(code, days, what));
    }

    Comparison comparison() {
        List<Difference> all = new ArrayList<>();
        differences.forEach((difference, others) -> all.add(difference.with(others)));
        all.sort(Comparator.comparing(Difference::procedure)); // stable: the days follow each other already
        return new Comparison(all, List.copyOf(notDecided));
    }
}
