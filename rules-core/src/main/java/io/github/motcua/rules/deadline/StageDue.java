package io.github.motcua.rules.deadline;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDateTime;
import java.util.List;

/**
 * By when a stage must be over. Immutable; equal by content.
 *
 * @param id the id of the stage
 * @param name what is done
 * @param body who does it
 * @param from when it begins: when the stages before it must be over or, if the dossier was handed over to it,
 *     when that was
 * @param due by when it must be over, counted from there
 * @param planned by when it must be over if every stage takes its whole time and none is handed over early or
 *     late
 * @param slackSeconds how much working time lies between {@code due} and {@code planned}: more than 0 if the
 *     dossier is ahead, less if it is behind
 * @param isCurrent whether the dossier is there now
 * @param citations the provisions that set it
 */
public record StageDue(
        String id,
        Text name,
        Text body,
        LocalDateTime from,
        LocalDateTime due,
        LocalDateTime planned,
        long slackSeconds,
        boolean isCurrent,
        List<Citation> citations) {
    /** Makes an unmodifiable copy. */
    public StageDue {
        citations = List.copyOf(citations);
    }
}
