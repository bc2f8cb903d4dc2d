package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Outcome;
import java.util.Set;

/**
 * What brings something about once an examination comes to its outcome.
 *
 * @param outcomes the outcomes, of which it takes one
 * @param condition the number of the condition that must not be found not met; {@link #ALWAYS} if there is none
 */
record FollowUp(Set<Outcome> outcomes, int condition) {

    /** No condition besides the outcome. */
    static final int ALWAYS = -1;
}
