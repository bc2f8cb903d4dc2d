package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.analysis.ComparisonStretch.Part;
import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Procedures and units of which the same entries differ on the same days. What was shown of one is looked for in the
 * others by the same case; it counts only if their two answers differ as well, in the same aspects and with the same
 * outcomes. Not thread-safe.
 */
final class ComparisonClass {

    /** So many differences are tried on others. */
    private static final int MOST_SHOWN = 16;

    /** So many members are searched in vain for a change; then it is not decided for the rest either. */
    private static final int MOST_IN_VAIN = 4;

    private final ComparisonAnswers answers;
    private final ComparisonFindings findings;
    private final List<Shown> all = new ArrayList<>();
    private final Map<String, Integer> inVain = new HashMap<>();

    ComparisonClass(ComparisonAnswers answers, ComparisonFindings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    /**
     * A difference of a member.
     *
     * @param difference the difference
     * @param part the number of the span on which it was found
     * @param gap in what the answers differ
     * @param changes the keys of the changes that it shows, the one for which it was found first; none if only one side
     *     has rules at all
     */
    private record Shown(Difference difference, int part, Gap gap, List<String> changes) {}

    void add(Difference difference, int part, List<ComparisonChange> changes) {
        if (all.size() < MOST_SHOWN) {
            List<String> keys = new ArrayList<>();
            changes.forEach(change -> keys.add(change.key()));
            all.add(new Shown(difference, part, gap(difference, difference.witness()), keys));
        }
    }

    /** Notes that a difference shows another change too. */
    void addTo(Difference difference, ComparisonChange change) {
        for (Shown shown : all) {
            if (shown.difference.equals(difference)) {
                shown.changes.add(change.key());
            }
        }
    }

    private Gap gap(Difference difference, Case given) {
        return difference.before().dossier().isEmpty()
                ? answers.gap(given)
                : answers.gapOfDossier(given, difference.events());
    }

    /** Whether a bare case shows that only one side has rules, as it did for another member. */
    boolean isShownByBareCase(ComparisonStretch stretch) {
        for (Shown shown : all) {
            Case alike = stretch.subject().like(shown.difference.witness());
            if (gap(shown.difference, alike).aspects().equals(shown.gap.aspects())) {
                findings.add(shown.difference, alike);
                return true;
            }
        }
        return false;
    }

    /**
     * Takes off a list what the cases of other members show of this one too.
     *
     * @param maySay whether a change may make a difference on the days of a span
     */
    void takeShown(
            ComparisonStretch stretch,
            List<ComparisonChange> open,
            BiFunction<ComparisonSubject, ComparisonChange, Predicate<Part>> maySay) {
        for (Shown shown : all) {
            List<ComparisonChange> changes = changes(shown, stretch, open);
            if (changes == null) {
                continue;
            }
            Case alike = stretch.subject().like(shown.difference.witness());
            Gap gap = gap(shown.difference, alike);
            boolean same =
                    gap.aspects().equals(shown.gap.aspects()) && gap.outcomes().equals(shown.gap.outcomes());
            for (ComparisonChange change : changes) {
                same = same && change.isShownBy(gap);
            }
            Part part = stretch.parts().get(shown.part);
            if (same
                    && (!shown.difference.events().isEmpty()
                            || shown.difference.before().dossier().isPresent()
                            || stretch.around(part, maySay.apply(stretch.subject(), changes.get(0)))
                                    .equals(shown.difference.period()))) {
                findings.add(shown.difference, alike);
                open.removeIf(change -> shown.changes.contains(change.key()));
            }
        }
    }

    /** The changes of a member that a difference would show; null if it would tell nothing that is open still. */
    private static @Nullable List<ComparisonChange> changes(
            Shown shown, ComparisonStretch stretch, List<ComparisonChange> open) {
        List<ComparisonChange> changes = new ArrayList<>();
        for (String key : shown.changes) {
            boolean isOpen = open.stream().anyMatch(change -> change.key().equals(key));
            if (!isOpen) {
                return null;
            }
            changes.add(stretch.parts().get(shown.part).change(key));
        }
        return changes;
    }

    /** Notes that a change was neither shown nor proved to be none. */
    void noteNotDecided(ComparisonChange change) {
        inVain.merge(change.key(), 1, Integer::sum);
    }

    /** Whether some of the changes were not searched for in vain often enough. */
    boolean isWorthSearching(List<ComparisonChange> open) {
        for (ComparisonChange change : open) {
            if (inVain.getOrDefault(change.key(), 0) < MOST_IN_VAIN) {
                return true;
            }
        }
        return false;
    }
}
