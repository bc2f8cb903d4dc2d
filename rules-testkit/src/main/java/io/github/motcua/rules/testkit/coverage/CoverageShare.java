package io.github.motcua.rules.testkit.coverage;

/**
 * How many of the marks that count were seen.
 *
 * @param seen how many were seen
 * @param counted how many count: those that no case can show do not
 */
public record CoverageShare(int seen, int counted) {

    /** How many of 100 were seen, rounded down, so that 100 is never said of less; 100 if nothing counts. */
    public int percent() {
        return counted == 0 ? 100 : (int) (100L * seen / counted);
    }

    /** For example {@code 7 of 8}. */
    @Override
    public String toString() {
        return seen + " of " + counted;
    }
}
