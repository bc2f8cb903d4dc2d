package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.eligibility.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest questions with which the outcome of a case can be known, in the mean if each class of values is
 * as likely as another: worked out over everything that can be known of the facts. Knows nothing of how the
 * library asks; what a case comes to of which all is known is told by the reference engine.
 */
final class BestOrder {

    private final List<String> facts;
    private final List<List<Object>> classes;
    private final int[] strides;

    /** By state: the number of an outcome, or -1 while that is open. */
    private final byte[] outcome;

    private final float[] cost;

    /**
     * Works it out.
     *
     * @param begun a case of which nothing else is known
     * @param classesByFact one value of each class of every fact on which something turns
     */
    BestOrder(Decided begun, Map<String, List<Object>> classesByFact) {
        this.facts = List.copyOf(classesByFact.keySet());
        this.classes = List.copyOf(classesByFact.values());
        this.strides = new int[facts.size()];
        int states = 1;
        for (int i = 0; i < strides.length; i++) {
            strides[i] = states;
            states *= classes.get(i).size() + 1;
        }
        this.outcome = new byte[states];
        this.cost = new float[states];
        Map<String, Object> known = new HashMap<>(begun.known.facts);
        for (int state = 0; state < states; state++) {
            work(state, begun.inForce.stages(), known);
        }
    }

    private void work(int state, Table stages, Map<String, Object> known) {
        int open = -1;
        boolean agree = true;
        float best = Float.MAX_VALUE;
        int first = -1;
        for (int i = 0; i < facts.size(); i++) {
            int size = classes.get(i).size();
            int digit = state / strides[i] % (size + 1);
            if (digit < size) {
                known.put(facts.get(i), classes.get(i).get(digit));
                continue;
            }
            open = i;
            float sum = 0;
            for (int other = 1; other <= size; other++) {
                int next = state - other * strides[i];
                first = first < 0 ? next : first;
                agree &= outcome[next] >= 0 && outcome[next] == outcome[first];
                sum += cost[next];
            }
            best = Math.min(best, 1 + sum / size);
        }
        if (open < 0) {
            outcome[state] = (byte) Decided.outcome(stages.of(known)).ordinal();
        } else if (agree) {
            outcome[state] = outcome[first];
        } else {
            outcome[state] = -1;
            cost[state] = best;
        }
    }

    List<String> facts() {
        return facts;
    }

    List<Object> classes(int fact) {
        return classes.get(fact);
    }

    /** The state of which nothing is known. */
    int begin() {
        return outcome.length - 1;
    }

    /** The state after a fact has turned out to be of a class. */
    int after(int state, int fact, int of) {
        return state - (classes.get(fact).size() - of) * strides[fact];
    }

    boolean isKnown(int state, int fact) {
        int size = classes.get(fact).size();
        return state / strides[fact] % (size + 1) < size;
    }

    /** What all completions agree on; undetermined if they do not. */
    Outcome outcome(int state) {
        return outcome[state] < 0 ? Outcome.UNDETERMINED : Outcome.values()[outcome[state]];
    }

    double fewest(int state) {
        return cost[state];
    }

    /** Whether there are two completions with different outcomes that differ in this fact only. */
    boolean matters(int state, int fact) {
        return matters(state, fact, 0);
    }

    private boolean matters(int state, int fact, int from) {
        if (outcome[state] >= 0) {
            return false;
        }
        for (int i = from; i < facts.size(); i++) {
            if (i != fact && !isKnown(state, i)) {
                for (int of = 0; of < classes.get(i).size(); of++) {
                    if (matters(after(state, i, of), fact, i + 1)) {
                        return true;
                    }
                }
                return false;
            }
        }
        return true; // all others are known, and the outcome is still open
    }
}
