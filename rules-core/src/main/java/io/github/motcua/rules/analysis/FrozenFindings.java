package io.github.motcua.rules.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that are known and put up with, so that catalogs with some can adopt the review at once: only what is new
 * is told, and what has vanished, so that the list shrinks. Immutable; equal by content.
 *
 * <p>Written as text: a {@linkplain ReviewFinding#key() key} a line, in alphabetical order, and after {@code " # "} why
 * it is put up with, if somebody said so. Empty lines, and lines that begin with {@code #}, say nothing.
 */
public final class FrozenFindings {

    private static final String REASON = " # ";

    /** Nothing is put up with. */
    public static final FrozenFindings NONE = new FrozenFindings(new TreeMap<>());

    private final SortedMap<String, String> reasons;

    private FrozenFindings(SortedMap<String, String> reasons) {
        this.reasons = Collections.unmodifiableSortedMap(reasons);
    }

    /** Reads the lines of a text. */
    public static FrozenFindings of(Collection<String> lines) {
        SortedMap<String, String> reasons = new TreeMap<>();
        for (String line : lines) {
            String stripped = line.strip();
            int reason = stripped.indexOf(REASON);
            String key = reason < 0 ? stripped : stripped.substring(0, reason).strip();
            if (!key.isEmpty() && !key.startsWith("#")) {
                reasons.put(
                        key,
                        reason < 0
                                ? ""
                                : stripped.substring(reason + REASON.length()).strip());
            }
        }
        return new FrozenFindings(reasons);
    }

    /** Puts up with all of these; of those that were known before, the reason stays. */
    public FrozenFindings freeze(Collection<ReviewFinding> findings) {
        SortedMap<String, String> frozen = new TreeMap<>();
        for (ReviewFinding finding : findings) {
            frozen.put(finding.key(), reasons.getOrDefault(finding.key(), ""));
        }
        return new FrozenFindings(frozen);
    }

    /** The findings that are not frozen, in their order. */
    public List<ReviewFinding> fresh(Collection<ReviewFinding> findings) {
        List<ReviewFinding> fresh = new ArrayList<>();
        for (ReviewFinding finding : findings) {
            if (!reasons.containsKey(finding.key())) {
                fresh.add(finding);
            }
        }
        return List.copyOf(fresh);
    }

    /** The keys that are frozen and found no more, in alphabetical order: their lines can go. */
    public List<String> vanished(Collection<ReviewFinding> findings) {
        Set<String> found = new HashSet<>();
        for (ReviewFinding finding : findings) {
            found.add(finding.key());
        }
        List<String> vanished = new ArrayList<>(reasons.keySet());
        vanished.removeAll(found);
        return List.copyOf(vanished);
    }

    /** As text: each line ends in {@code \n}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : reasons.entrySet()) {
            text.append(entry.getKey());
            if (!entry.getValue().isEmpty()) {
                text.append(REASON).append(entry.getValue());
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof FrozenFindings that && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return reasons.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
