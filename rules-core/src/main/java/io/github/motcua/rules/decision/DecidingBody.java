package io.github.motcua.rules.decision;

import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * Who decides and signs. Immutable; equal by content.
 *
 * @param level the level that decides
 * @param signedBy the office-holders who may sign
 * @param citations the provisions that say so, of documents in force
 */
public record DecidingBody(Level level, Text signedBy, List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public DecidingBody {
        citations = List.copyOf(citations);
    }
}
