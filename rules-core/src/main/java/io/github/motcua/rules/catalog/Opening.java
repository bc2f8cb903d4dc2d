package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an authority lets units of a lower level add to its catalog, or tighten in it (cho phép bổ sung). What is not
 * opened is closed. Immutable; equal by content.
 *
 * @param id its id, for example {@code wards-may-add}
 * @param programme the id of the programme to which procedures or requirements may be added; empty if none may
 * @param level the level of the units that may use it
 * @param allows what they may do; at least one
 * @param demands what must be so of a procedure that is added
 * @param validity the days on which it may be used
 * @param citations the provisions that open it
 */
public record Opening(
        String id,
        String programme,
        Level level,
        Set<Change> allows,
        Set<Demand> demands,
        Period validity,
        List<Provision> citations) {

    /** Makes unmodifiable copies. */
    public Opening {
        allows = Collections.unmodifiableSet(allows.isEmpty() ? EnumSet.noneOf(Change.class) : EnumSet.copyOf(allows));
        demands =
                Collections.unmodifiableSet(demands.isEmpty() ? EnumSet.noneOf(Demand.class) : EnumSet.copyOf(demands));
        citations = List.copyOf(citations);
    }

    /** What a lower level may do. */
    public enum Change {
        /** Add procedures to the programme's list. */
        PROCEDURES,
        /** Demand more of what goes the programme's way. */
        REQUIREMENTS,
        /** Make time limits shorter. */
        LIMITS
    }

    /** What must be so of a procedure that is added to a list. */
    public enum Demand {
        /** One level receives, decides and returns: on the days of the list, only the level that adds it decides. */
        SINGLE_LEVEL("thuộc thẩm quyền của một cấp", "it is decided at one level"),
        /** No other procedure is handled together with it, and no other body takes part in stages. */
        NOT_INTERLINKED("không liên thông", "it is not inter-linked"),
        /** It concerns residents directly, as whoever adds it states. */
        CONCERNS_RESIDENTS("liên quan trực tiếp tới người dân", "it directly concerns residents");

        private final Text words;

        Demand(String vi, String en) {
            this.words = Text.of(vi, en);
        }

        /** The demand in words. */
        public Text words() {
            return words;
        }
    }
}
