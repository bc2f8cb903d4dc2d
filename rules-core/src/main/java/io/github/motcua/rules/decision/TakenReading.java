package io.github.motcua.rules.decision;

import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.util.List;

/**
 * A contested reading that mattered: under another option some finding would have been another, or what is told
 * of a dossier might have been. Immutable; equal by content.
 *
 * @param id the reading's id
 * @param catalog the id of the catalog that holds it; for what is told of a dossier it may be that of a calendar
 * @param question what the text leaves open
 * @param taken the id of the option taken
 * @param text the option taken, in words
 * @param why why the catalog takes it
 * @param alternatives which findings the other options would have changed; none for what is told of a dossier
 * @param citations the provisions that can be read in these ways, of documents in force
 */
public record TakenReading(
        String id,
        String catalog,
        Text question,
        String taken,
        Text text,
        Text why,
        List<Alternative> alternatives,
        List<Citation> citations) {

    /** Makes unmodifiable copies. */
    public TakenReading {
        alternatives = List.copyOf(alternatives);
        citations = List.copyOf(citations);
    }

    /**
     * What another option would have changed.
     *
     * @param option the id of the option
     * @param text the option in words
     * @param requirement the id of the requirement that would stand otherwise
     * @param status how it would stand
     */
    public record Alternative(String option, Text text, String requirement, Status status) {}
}
