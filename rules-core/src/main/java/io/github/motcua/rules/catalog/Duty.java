package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the desk owes the applicant or the record once an outcome is reached: written reasons, a full list
 * of what is missing, an entry in the log. Immutable; equal by content.
 *
 * @param id its id, for example {@code written-refusal}
 * @param on the outcomes that bring it about; at least one
 * @param wording the duty in words
 * @param citations the provisions that demand it; the duty is owed while one of the documents is in force
 */
public record Duty(String id, Set<Outcome> on, Text wording, List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Duty {
        on = Collections.unmodifiableSet(EnumSet.copyOf(on));
        citations = List.copyOf(citations);
    }
}
