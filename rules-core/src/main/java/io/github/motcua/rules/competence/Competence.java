package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * Which level decides a procedure on its own competence, and who signs there. Immutable; equal by content.
 *
 * @param level the level that decides
 * @param signedBy the office-holders who may sign
 * @param validity the days on which this holds
 * @param citations the provisions that say so
 */
public record Competence(Level level, Text signedBy, Period validity, List<Provision> citations) {
    /** Makes an unmodifiable copy. */
    public Competence {
        citations = List.copyOf(citations);
    }
}
