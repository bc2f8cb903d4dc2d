package io.github.motcua.rules.decision;

import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.decision.Examination.Standing;
import java.util.List;
import java.util.Set;

/**
 * What an {@link Examiner} makes of the delegations put forward for a request.
 *
 * @param verdict what they come to
 * @param judged each of them, in the order in which they were put forward
 */
public record Powers(Verdict verdict, List<Judged> judged) {

    /** Nothing was delegated, and the desk's body has no power of its own. */
    public static final Powers NONE = new Powers(Verdict.NONE, List.of());
    /** Nothing was delegated, and the desk's body has the power itself. */
    public static final Powers OWN = new Powers(Verdict.OWN, List.of());

    /** Makes an unmodifiable copy. */
    public Powers {
        judged = List.copyOf(judged);
    }

    /** Who decides at a desk. */
    public enum Verdict {
        /** The body of the desk, by its own power. */
        OWN,
        /** The one to whom it was delegated. */
        DELEGATED,
        /** Several delegations hold; which of them counts is not for a machine to say. */
        CONFLICT,
        /** That turns on delegations of which it is not known whether they hold. */
        OPEN,
        /** Nobody at this desk. */
        NONE
    }

    /**
     * A delegation, judged.
     *
     * @param exclusions why it does not give the power; none if nothing stands against it
     * @param condition how its condition stands
     * @param isOpen whether it is not known if it holds
     */
    public record Judged(Set<Exclusion> exclusions, Standing condition, boolean isOpen) {
        /** Whether it gives the power. */
        public boolean holds() {
            return exclusions.isEmpty() && !isOpen;
        }
    }
}
