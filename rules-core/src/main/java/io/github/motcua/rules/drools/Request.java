package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Status;
import org.jspecify.annotations.Nullable;

/**
 * The case as the rules see it: its facts by position, and the findings that the rules make. The findings
 * are written by consequences and read by nobody until all rules have fired; no rule depends on them.
 */
final class Request {

    final @Nullable Object[] values;
    final @Nullable Status[] found;
    private final @Nullable Status[] standing;

    /** The number of the condition whose rule is firing or fired last; -1 before the first. */
    int firing = -1;

    /** How many findings contradict an earlier one; anything but 0 is a fault. */
    int contradictions;

    Request(@Nullable Object[] values, int conditions) {
        this.values = values;
        this.found = new Status[conditions];
        this.standing = new Status[conditions];
    }

    /** How a condition stands; worked out once for the three rules that ask. */
    Status status(int number, Condition condition) {
        Status status = standing[number];
        if (status == null) {
            status = condition.status(values);
            standing[number] = status;
        }
        return status;
    }

    void found(int condition, Status status) {
        firing = condition;
        if (found[condition] != null) {
            contradictions++;
        }
        found[condition] = status;
    }
}
