package io.github.motcua.rules.analysis;

import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Days on which what is said of a subject differs in the same way, one span of constant rules after the other. */
final class ComparisonStretch {

    private final ComparisonSubject subject;
    private final String key;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> proved = new HashMap<>();
    private @Nullable String keyWithDays;

    /**
     * A stretch without days yet.
     *
     * @param key in what both sides differ; not empty
     */
    ComparisonStretch(ComparisonSubject subject, String key) {
        this.subject = subject;
        this.key = key;
    }

    /** The same days and differences for another subject, of which it is known that it has them. */
    ComparisonStretch of(ComparisonSubject other) {
        ComparisonStretch same = new ComparisonStretch(other, key);
        same.parts.addAll(parts);
        same.keyWithDays = keyWithDays();
        return same;
    }

    /**
     * A span of the stretch.
     *
     * @param days its days
     * @param changes what is different; none if only one side has rules at all
     */
    record Part(Period days, List<ComparisonChange> changes) {

        /** The change that is the same as one of another span or subject; the key is one of those of the stretch. */
        ComparisonChange change(String key) {
            for (ComparisonChange change : changes) {
                if (change.key().equals(key)) {
                    return change;
                }
            }
            throw new IllegalStateException(key);
        }
    }

    void add(Period days, List<ComparisonChange> changes) {
        parts.add(new Part(days, changes));
    }

    ComparisonSubject subject() {
        return subject;
    }

    String key() {
        return key;
    }

    List<Part> parts() {
        return parts;
    }

    Period period() {
        return new Period(
                parts.get(0).days().first(), parts.get(parts.size() - 1).days().last());
    }

    /** Stretches of this key differ by the same entries on the same days. */
    String keyWithDays() {
        String known = keyWithDays;
        if (known == null) {
            StringBuilder all = new StringBuilder(subject.where().name()).append(key);
            parts.forEach(part -> all.append(part.days()).append(' '));
            known = all.toString();
            keyWithDays = known;
        }
        return known;
    }

    /** Notes that on one more span a change is proved to be no difference. */
    void prove(ComparisonChange change) {
        proved.merge(change.key(), 1, Integer::sum);
    }

    /** Whether a change is proved to be no difference on all days. */
    boolean isProved(ComparisonChange change) {
        return proved.getOrDefault(change.key(), 0) == parts.size();
    }

    /** A span, and those around it as long as something may be true of them too. */
    Period around(Part part, Predicate<Part> mayBeTrue) {
        int first = parts.indexOf(part);
        int last = first;
        while (first > 0 && mayBeTrue.test(parts.get(first - 1))) {
            first--;
        }
        while (last < parts.size() - 1 && mayBeTrue.test(parts.get(last + 1))) {
            last++;
        }
        return new Period(
                parts.get(first).days().first(), parts.get(last).days().last());
    }
}
