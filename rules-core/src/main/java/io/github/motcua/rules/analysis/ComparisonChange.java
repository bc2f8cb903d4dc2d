package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An entry that only one of two sets of catalogs has, or that says something else in the other. Immutable.
 *
 * @param before the entry of the first set; absent if it has none
 * @param after the entry of the second set; absent if it has none
 */
record ComparisonChange(
        @Nullable ComparisonPart before, @Nullable ComparisonPart after) {

    /** Puts together what belongs together: entries that differ only in their condition, then those of one id. */
    static List<ComparisonChange> pairs(List<ComparisonPart> before, List<ComparisonPart> after) {
        List<ComparisonPart> left = new ArrayList<>(before);
        List<ComparisonPart> right = new ArrayList<>(after);
        List<ComparisonChange> changes = new ArrayList<>();
        pair(
                left,
                right,
                changes,
                (one, other) -> one.header().equals(other.header()) && one.id().equals(other.id()));
        pair(left, right, changes, (one, other) -> one.header().equals(other.header()));
        pair(left, right, changes, (one, other) -> one.id().equals(other.id()));
        left.forEach(part -> changes.add(new ComparisonChange(part, null)));
        right.forEach(part -> changes.add(new ComparisonChange(null, part)));
        changes.sort(Comparator.comparing(ComparisonChange::kind).thenComparing(ComparisonChange::order));
        return changes;
    }

    private static void pair(
            List<ComparisonPart> left,
            List<ComparisonPart> right,
            List<ComparisonChange> changes,
            BiPredicate<ComparisonPart, ComparisonPart> alike) {
        for (ComparisonPart part : List.copyOf(left)) {
            for (ComparisonPart other : List.copyOf(right)) {
                if (part.kind() == other.kind() && alike.test(part, other)) {
                    left.remove(part);
                    right.remove(other);
                    changes.add(new ComparisonChange(part, other));
                    break;
                }
            }
        }
    }

    private String order() {
        ComparisonPart part = part();
        return part.id() + (before == null ? " b " : " a ") + part.key();
    }

    /** One of the two entries. */
    ComparisonPart part() {
        return before == null ? Objects.requireNonNull(after) : before;
    }

    Kind kind() {
        return part().kind();
    }

    /** What to call it. */
    Text name() {
        return part().name();
    }

    /** Both entries, as far as there are two. */
    List<ComparisonPart> sides() {
        List<ComparisonPart> sides = new ArrayList<>(2);
        if (before != null) {
            sides.add(before);
        }
        if (after != null) {
            sides.add(after);
        }
        return sides;
    }

    /** Whether both have the same condition. */
    boolean hasOneCondition() {
        return before == null
                || after == null
                || ComparisonCriteria.written(before.when()).equals(ComparisonCriteria.written(after.when()));
    }

    /** Whether both say the same but for their conditions. */
    boolean isOnlyOfConditions() {
        return before != null && after != null && before.header().equals(after.header());
    }

    /**
     * Whether a case that was found for another change can show it as well as one of its own: an entry that is
     * missing, or says something else besides its condition, shows wherever it is told of.
     */
    boolean mayBeShownByAnyCase() {
        if (before == null || after == null) {
            return true;
        }
        return switch (kind()) {
            case FACT, BOUND, READING, CALENDAR, CONDUCT, UNIT, DESK, OFFICE, DELEGATION_RULE -> false;
            default -> hasOneCondition();
        };
    }

    /** Two changes with the same key are the same change. */
    String key() {
        return (before == null ? "" : before.key()) + " -> " + (after == null ? "" : after.key());
    }

    /** Whether two answers differ in what this entry brings about. */
    boolean isShownBy(Gap gap) {
        if (gap.isNone()) {
            return false;
        }
        boolean accepted = !gap.aspects().contains(Aspect.ACCEPTANCE);
        return switch (kind()) {
            case REQUIREMENT -> accepted && (tells(Aspect.FINDINGS, gap) || tellsOtherwiseRead(gap));
            case LIMIT, STAGE -> gap.sameOutcome() && tells(Aspect.LIMIT, gap);
            case CALENDAR -> gap.sameOutcome() && gap.aspects().contains(Aspect.LIMIT);
            case SLIP -> gap.sameOutcome() && tells(Aspect.SLIP, "", "", gap);
            case DUTY -> gap.sameOutcome() && tells(Aspect.DUTIES, gap);
            case COMPETENCE, SIGNING ->
                accepted
                        && (tells(Aspect.COMPETENCE, "", "", gap)
                                || gap.aspects().contains(Aspect.OUTCOME)
                                || gap.aspects().contains(Aspect.FINDINGS));
            case DELEGATION ->
                accepted && (tells(Aspect.DELEGATIONS, gap) || gap.aspects().contains(Aspect.COMPETENCE));
            case PROCEDURE -> gap.aspects().contains(Aspect.TRACK) || tells(Aspect.CITATIONS, "", "", gap);
            case CONDUCT ->
                gap.aspects().contains(Aspect.DOSSIER)
                        || gap.before().contains(Aspect.DOSSIER + " ")
                        || gap.after().contains(Aspect.DOSSIER + " ");
            default -> true;
        };
    }

    /** Whether two answers differ in what they tell of a reading on which the condition depends. */
    private boolean tellsOtherwiseRead(Gap gap) {
        boolean tells = false;
        for (ComparisonPart side : sides()) {
            for (String reading : side.when().readings()) {
                tells |= gap.tells(Aspect.READINGS, reading, reading);
            }
        }
        return tells;
    }

    private boolean tells(Aspect aspect, Gap gap) {
        return tells(
                aspect,
                before == null ? "\n" : before.id(),
                after == null ? "\n" : after.id(),
                gap); // no id has a line end
    }

    private static boolean tells(Aspect aspect, String idBefore, String idAfter, Gap gap) {
        return gap.tells(aspect, idBefore, idAfter);
    }

    /** The units of which either speaks. */
    List<String> units() {
        TreeSet<String> units = new TreeSet<>();
        sides().forEach(side -> units.addAll(side.units()));
        return List.copyOf(units);
    }
}
