package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.eligibility.Track;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Examiner} found.
 *
 * @param outcome what the examination comes to
 * @param track how the request is handled; absent if it is not taken
 * @param requirements how each requirement stands, in the order of the procedure's requirements
 * @param limits whether each time limit applies, in the order of the procedure's limits
 * @param duties the duties that follow
 * @param slips how the condition of each statement on the slip for this outcome stands, but for those not met, in
 *     the order of the procedure's statements
 * @param sensitivities where another reading would have given another finding
 */
public record Examination(
        Outcome outcome,
        @Nullable Track track,
        List<Standing> requirements,
        List<Standing> limits,
        List<Cited<Duty>> duties,
        List<SlipStanding> slips,
        List<Sensitivity> sensitivities) {

    /**
     * How one criterion stands.
     *
     * @param status its status
     * @param missing the unknown facts that can still decide it, in the order of the criterion
     */
    public record Standing(Status status, List<String> missing) {
        /** Met, whatever is unknown. */
        public static final Standing MET = new Standing(Status.MET, List.of());
        /** Not met, whatever is unknown. */
        public static final Standing NOT_MET = new Standing(Status.NOT_MET, List.of());
    }

    /**
     * A statement on the slip for the outcome that was reached.
     *
     * @param slip the statement
     * @param standing how its condition stands
     */
    public record SlipStanding(Cited<Slip> slip, Standing standing) {}

    /**
     * A requirement that stands otherwise under an option that the catalog did not take.
     *
     * @param reading the id of the reading
     * @param option the id of the option not taken
     * @param requirement the index of the requirement
     * @param status how the requirement stands under that option
     */
    public record Sensitivity(String reading, String option, int requirement, Status status) {}
}
