package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the mutants of a run: which a suite killed, and of those that survived whether there was anything to
 * notice. Immutable.
 *
 * <p>The score is the share of the mutants killed among those that could be: neither refused at load nor equivalent. Of
 * 100 mutants of which 10 are refused, 5 equivalent and 80 killed it is 94 of 100 (80 of 85, rounded down).
 */
public final class MutationReport {

    private final List<MutantResult> results;

    MutationReport(List<MutantResult> results) {
        this.results = List.copyOf(results);
    }

    /** What became of each, in the order in which they were tried. */
    public List<MutantResult> results() {
        return results;
    }

    /** Those that came to a verdict. */
    public List<MutantResult> results(MutantVerdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).toList();
    }

    /** How many came to a verdict. */
    public int count(MutantVerdict verdict) {
        return results(verdict).size();
    }

    /** How many could be killed: all but those that are refused at load and those that are equivalent. */
    public int killable() {
        return results.size() - count(MutantVerdict.REFUSED) - count(MutantVerdict.EQUIVALENT);
    }

    /** How many of 100 that could be killed were, rounded down; 0 if there were none: nothing was shown. */
    public int score() {
        return killable() == 0 ? 0 : 100 * count(MutantVerdict.KILLED) / killable();
    }

    /** How many of each kind came to each verdict; kinds of which there were none are left out. */
    public Map<MutantKind, Map<MutantVerdict, Integer>> byKind() {
        Map<MutantKind, Map<MutantVerdict, Integer>> byKind = new EnumMap<>(MutantKind.class);
        for (MutantResult result : results) {
            byKind.computeIfAbsent(result.mutant().kind(), kind -> new EnumMap<>(MutantVerdict.class))
                    .merge(result.verdict(), 1, Integer::sum);
        }
        return byKind;
    }

    /**
     * Fails unless enough of the mutants that could be killed were.
     *
     * @param percent of them, 1 to 100
     * @throws AssertionError if fewer were, with every hole and the case that is missing; or if no mutant could be killed
     */
    public void demandKilled(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("at least " + percent + " percent: it must be 1 to 100");
        }
        if (killable() == 0) {
            throw new AssertionError(
                    "no mutant could be killed: there is nothing to demand\n" + text(Language.ENGLISH));
        }
        if (100L * count(MutantVerdict.KILLED) < (long) percent * killable()) {
            throw new AssertionError(
                    "fewer than " + percent + " percent of the mutants that could be killed were killed: "
                            + count(MutantVerdict.KILLED) + " of " + killable() + "\n" + text(Language.ENGLISH));
        }
    }

    /** How many were killed, by kind, and every mutant that survived; of a hole the missing case as an entry of a case file. */
    public String text(Language language) {
        return new MutationText(this, language).text();
    }

    /** The same as JSON: {@code {"mutants":…,"score":…,"kinds":{…},"survivors":[…]}}. */
    public String json() {
        return new MutationJson(this).json();
    }

    /** The numbers, in English. */
    @Override
    public String toString() {
        return results.size() + " mutants, "
                + (killable() == 0
                        ? "none that could be killed"
                        : count(MutantVerdict.KILLED) + " of " + killable() + " killed");
    }
}
