package io.github.motcua.rules.competence;

import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which body decides a procedure, and who signs there. Immutable; equal by content.
 *
 * @param level the level that decides
 * @param office the id of the {@link Office} that decides; empty if the law names none
 * @param post the post in that office whose power it is; absent if it is the office's as a whole
 * @param basis whether the power is the body's own or was decentralised to it; never
 *     {@link Basis#DELEGATED}
 * @param at the ids of the facts that tell the unit that decides, the first that applies: the residence of the
 *     parties, the place of the land; none if any unit of the level may
 * @param signedBy the office-holders who may sign
 * @param validity the days on which this holds
 * @param citations the provisions that say so
 */
public record Competence(
        Level level,
        String office,
        @Nullable Rank post,
        Basis basis,
        List<String> at,
        Text signedBy,
        Period validity,
        List<Provision> citations) {
    /** Makes unmodifiable copies. */
    public Competence {
        at = List.copyOf(at);
        citations = List.copyOf(citations);
    }

    /** A level's own competence, wherever, of a body that the law does not name. */
    public static Competence own(Level level, Text signedBy, Period validity, List<Provision> citations) {
        return new Competence(level, "", null, Basis.OWN, List.of(), signedBy, validity, citations);
    }

    /** The post whose power it is; empty if it is the office's as a whole. */
    public Optional<Rank> holder() {
        return Optional.ofNullable(post);
    }
}
