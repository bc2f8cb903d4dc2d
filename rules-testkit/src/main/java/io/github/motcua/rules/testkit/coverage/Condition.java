package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as a tree over numbered comparisons, under the readings that are taken. Examined in three values: a
 * comparison is true, false, or, while a fact is not known, neither.
 */
final class Condition {

    /** Whether a comparison or a whole condition is so. */
    enum Truth {
        YES,
        NO,
        OPEN;

        static Truth of(boolean yes) {
            return yes ? YES : NO;
        }

        Truth opposite() {
            return this == OPEN ? OPEN : of(this == NO);
        }
    }

    /**
     * A comparison, where it stands.
     *
     * @param place the JSON pointer within the criterion
     * @param criterion the comparison
     * @param counts whether it stands under readings that are taken
     */
    record Comparison(String place, Criterion criterion, boolean counts) {}

    private interface Node {
        Truth in(Truth[] comparisons);
    }

    private final List<Comparison> comparisons = new ArrayList<>();
    private final Function<String, FactType> types;
    private final Function<String, @Nullable String> readings;
    private final Node root;

    /**
     * A condition.
     *
     * @param types the type of each fact
     * @param readings the option taken of each reading; null if it is not known
     */
    Condition(Criterion criterion, Function<String, FactType> types, Function<String, @Nullable String> readings) {
        this.types = types;
        this.readings = readings;
        this.root = node(criterion, "", true);
    }

    /** All comparisons, in document order; those under a reading that is not taken, too. */
    List<Comparison> comparisons() {
        return comparisons;
    }

    private Node node(Criterion criterion, String place, boolean counts) {
        if (criterion instanceof Criterion.Always) {
            return truths -> Truth.YES;
        }
        if (criterion instanceof Criterion.AllOf all) {
            return joined(all.parts(), place + "/allOf/", counts, Truth.NO);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return joined(any.parts(), place + "/anyOf/", counts, Truth.YES);
        }
        if (criterion instanceof Criterion.Not not) {
            Node part = node(not.part(), place + "/not", counts);
            return truths -> part.in(truths).opposite();
        }
        if (criterion instanceof Criterion.UnderReading contested) {
            return underReading(contested, place, counts);
        }
        int number = comparisons.size();
        comparisons.add(new Comparison(place, criterion, counts));
        return truths -> truths[number];
    }

    /** All of, which one NO decides; or any of, which one YES decides. */
    private Node joined(List<Criterion> criteria, String place, boolean counts, Truth decides) {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            parts.add(node(criteria.get(i), place + i, counts));
        }
        return truths -> {
            Truth together = decides.opposite();
            for (Node part : parts) {
                Truth truth = part.in(truths);
                if (truth == decides) {
                    return decides;
                }
                together = truth == Truth.OPEN ? Truth.OPEN : together;
            }
            return together;
        };
    }

    private Node underReading(Criterion.UnderReading contested, String place, boolean counts) {
        String taken = readings.apply(contested.reading());
        Node counted = truths -> Truth.OPEN;
        for (Map.Entry<String, Criterion> option : contested.options().entrySet()) {
            boolean isTaken = option.getKey().equals(taken);
            Node node = node(option.getValue(), place + "/options/" + option.getKey(), counts && isTaken);
            counted = isTaken ? node : counted;
        }
        return counted;
    }

    /** How the whole stands if the comparisons stand so. */
    Truth in(Truth[] truths) {
        return root.in(truths);
    }

    /** How the comparisons stand by facts; those that are not in the map are not known. */
    Truth[] truths(Map<String, FactValue> facts) {
        Truth[] truths = new Truth[comparisons.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = truth(comparisons.get(i).criterion(), facts);
        }
        return truths;
    }

    /**
     * Whether a comparison decides alone: it is known, and with all others as they are the whole is so if it is true and
     * not so if it is false, or the other way round.
     */
    boolean decidesAlone(int comparison, Truth[] truths) {
        if (truths[comparison] == Truth.OPEN) {
            return false;
        }
        Truth[] flipped = truths.clone();
        flipped[comparison] = truths[comparison].opposite();
        Truth one = in(truths);
        Truth other = in(flipped);
        return one != Truth.OPEN && other == one.opposite();
    }

    private Truth truth(Criterion criterion, Map<String, FactValue> facts) {
        List<Object> values = new ArrayList<>();
        boolean open = false;
        List<String> own = criterion.ownFacts();
        for (String fact : own) {
            FactValue value = facts.get(fact);
            if (value == null) {
                open = true;
                continue;
            }
            Object read = Objects.requireNonNull(types.apply(fact)).read(value);
            boolean empty = own.size() > 1 && read instanceof Set<?> set && set.isEmpty();
            if (read == FactValue.NOT_APPLICABLE || empty) {
                return Truth.NO;
            }
            values.add(read);
        }
        return open ? Truth.OPEN : Truth.of(holds(criterion, values));
    }

    private boolean holds(Criterion criterion, List<Object> values) {
        Object value = values.get(0);
        if (criterion instanceof Criterion.AtMost atMost) {
            return compare(value, limit(atMost.fact(), atMost.limit())) <= 0;
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return compare(value, limit(atLeast.fact(), atLeast.limit())) >= 0;
        }
        if (criterion instanceof Criterion.OneOf oneOf) {
            return oneOf.values().stream()
                    .anyMatch(each -> limit(oneOf.fact(), each).equals(value));
        }
        if (criterion instanceof Criterion.ContainsAny contains) {
            return contains.members().stream().anyMatch(((Collection<?>) value)::contains);
        }
        if (criterion instanceof Criterion.Same) {
            return value.equals(values.get(1));
        }
        return criterion instanceof Criterion.Applies
                || (criterion instanceof Criterion.Includes && ((Collection<?>) value).contains(values.get(1)));
    }

    private Object limit(String fact, FactValue limit) {
        return types.apply(fact).read(limit);
    }

    @SuppressWarnings("unchecked") // both are of the type that the declaration of the fact says
    private static int compare(Object value, Object limit) {
        return ((Comparable<Object>) value).compareTo(limit);
    }
}
