package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A part of the way of an inter-linked procedure (liên thông): what one body does, and how long it may take.
 * Immutable; equal by content.
 *
 * @param id its id within the procedure, for example {@code appraisal}
 * @param name what is done
 * @param body who does it
 * @param term how long that may take
 * @param calendar the id of the calendar by which that body works; empty for the procedure's
 * @param after the ids of the stages that must be over before this one begins; none for one that begins with
 *     the receipt
 * @param citations the provisions that set it
 */
public record Stage(
        String id,
        Text name,
        Text body,
        Term term,
        String calendar,
        SortedSet<String> after,
        List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Stage {
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
        citations = List.copyOf(citations);
    }

    /** A stage by the procedure's calendar. */
    public static Stage of(
            String id, Text name, Text body, Term term, Collection<String> after, List<Provision> citations) {
        return new Stage(id, name, body, term, "", new TreeSet<>(after), citations);
    }
}
