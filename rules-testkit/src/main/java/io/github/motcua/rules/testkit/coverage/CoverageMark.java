package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a case can show of an entry of a catalog. Immutable.
 *
 * @param group the group in which it counts
 * @param what what a case shows, in words
 * @param times how many of the cases noted showed it; 0 if none
 * @param why if no case at all can show it: how that is known. Then it counts neither for nor against.
 */
public record CoverageMark(
        CoverageGroup group,
        Text what,
        long times,
        @Nullable Text why) {

    /** Whether a case showed it. */
    public boolean isSeen() {
        return times > 0;
    }

    /** Whether it counts: whether it was seen, or it is not known that no case can show it. */
    public boolean counts() {
        return isSeen() || why == null;
    }

    /** Whether it is missing: it counts and was not seen. */
    public boolean isMissing() {
        return !isSeen() && why == null;
    }

    /** How it is known that no case can show it; empty if that is not known. */
    public Optional<Text> outOfReach() {
        return Optional.ofNullable(why);
    }
}
