package io.github.motcua.rules.decision;

import java.util.List;

/**
 * What an applicant can do about a decision.
 *
 * @param remedies what leads to a better outcome
 * @param blockedBy the ids of the requirements that stand against it whatever the applicant does; none unless there is
 *     no remedy
 */
record Advice(List<Remedy> remedies, List<String> blockedBy) {
    /** There is nothing to be done. */
    static final Advice NONE = new Advice(List.of(), List.of());

    Advice {
        remedies = List.copyOf(remedies);
        blockedBy = List.copyOf(blockedBy);
    }
}
