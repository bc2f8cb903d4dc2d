package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that was done to a dossier and may not be done. Where it was to have an effect on the period, it
 * has none. Immutable; equal by content.
 *
 * @param kind what
 * @param at when
 * @param text what, in words
 * @param citations the provisions it goes against
 */
public record Breach(Kind kind, LocalDateTime at, Text text, List<Provision> citations) {

    /** Makes an unmodifiable copy. */
    public Breach {
        citations = List.copyOf(citations);
    }

    /** What was done. */
    public enum Kind {
        /** Papers were asked for a second time. */
        SUPPLEMENT_ASKED_AGAIN,
        /** Papers were asked for later than the law allows. */
        SUPPLEMENT_ASKED_LATE,
        /** Papers that came when the dossier was to be closed were taken. */
        SUPPLEMENT_LATE,
        /** The period was made longer by more than the law allows without a written agreement, or without a rule. */
        EXTENDED_TOO_FAR,
        /** The period was made longer when it was over already. */
        EXTENDED_TOO_LATE,
        /** A new date was given once more than the law allows. */
        REAPPOINTED_AGAIN,
        /** The apology with the new date went out too late. */
        APOLOGY_LATE,
        /** The refusal came after the period. */
        REFUSED_LATE
    }
}
