package io.github.motcua.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which unknown facts the outcome of one case still turns, and in which order they are best asked for: so
 * that as few questions as possible are to be expected, if each class of values is as likely as another.
 *
 * <p>For each fact and each of its classes it is worked out how many questions are to be expected after that
 * answer, as if the requirements were independent of each other; the fact for which they are fewest in the
 * mean comes first. A fact is left out if whatever the other facts turn out to be its value makes no
 * difference.
 */
final class QuestionOrder {

    private static final double ROUNDED = 1e9;

    private final Stages stages;
    private final @Nullable Object[] values;
    private final long[] left;
    private final int[] price;
    private int lookedAt;

    QuestionOrder(Stages stages, @Nullable Object[] values) {
        this.stages = stages;
        this.values = values;
        this.left = stages.variables().left(values);
        this.price = new int[left.length];
    }

    /** The ids of the facts. */
    List<String> facts() {
        int[] places = stages.places(left);
        boolean apart = true;
        for (int i = 0; i < left.length; i++) {
            price[i] =
                    places[i] == 0 ? 1 : stages.variables().unknown(i, values).size();
            apart &= places[i] <= 1;
        }
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (places[i] > 0 && (apart || matters(i))) {
                rated.add(new Rated(i, cost(i)));
            }
        }
        rated.sort(null);
        Set<String> facts = new LinkedHashSet<>();
        for (Rated each : rated) {
            facts.addAll(stages.variables().unknown(each.variable, values));
        }
        return List.copyOf(facts);
    }

    private record Rated(int variable, double cost) implements Comparable<Rated> {
        @Override
        public int compareTo(Rated other) {
            int order = Double.compare(cost, other.cost);
            return order == 0 ? Integer.compare(variable, other.variable) : order;
        }
    }

    /** The questions to be expected if this one comes next. */
    private double cost(int variable) {
        long before = left[variable];
        double sum = 0;
        for (long rest = before; rest != 0; rest &= rest - 1) {
            left[variable] = Long.lowestOneBit(rest);
            sum += stages.cost(left, price);
        }
        left[variable] = before;
        double cost = price[variable] + sum / Long.bitCount(before);
        return Math.rint(cost * ROUNDED) / ROUNDED; // so that what is equal is not told apart by how it was added up
    }

    /** Whether there are two completions with different outcomes that differ in this variable only. */
    private boolean matters(int variable) {
        lookedAt = 0;
        return differs(variable, left[variable]);
    }

    private boolean differs(int variable, long classes) {
        if (++lookedAt > Stages.MAX_LOOKED_AT) {
            return true; // it cannot be said that it does not matter
        }
        int first = -1;
        Tree.Leaf open = null;
        for (long rest = classes; rest != 0; rest &= rest - 1) {
            left[variable] = Long.lowestOneBit(rest);
            int deciding = stages.deciding(left);
            if (deciding < 0) {
                open = open == null ? stages.open(left) : open;
            } else if (first >= 0 && deciding != first) {
                left[variable] = classes;
                return true;
            } else {
                first = deciding;
            }
        }
        left[variable] = classes;
        if (open == null) {
            return false;
        }
        boolean found = false;
        long before = left[open.variable()];
        for (long rest = before; rest != 0 && !found; rest &= rest - 1) {
            left[open.variable()] = Long.lowestOneBit(rest);
            found = differs(variable, classes);
        }
        left[open.variable()] = before;
        return found;
    }
}
