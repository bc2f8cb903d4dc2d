package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes what fails a test smaller, until nothing can be left out. The same start and the same test always lead to the
 * same end. Tries {@value #ATTEMPTS} smaller ones at most. What is refused ({@link RejectedException}) does not count
 * as failing. Safe for use by many threads.
 */
public final class Shrink {

    /** So many smaller ones are tried at most. */
    public static final int ATTEMPTS = 20_000;

    private Shrink() {}

    /**
     * The smallest case: without the facts, the unit, the channel, the place and the days that it does not need, with
     * numbers as near to 0, sets as small and times as round as can be.
     *
     * @param given a case that fails
     * @param stillFails whether a case fails
     * @throws IllegalArgumentException if the case does not fail
     */
    public static Shrunk<Case> smallest(Case given, Predicate<Case> stillFails) {
        return shrunk(given, stillFails, SmallerCases::of);
    }

    /**
     * The smallest catalogs: without the catalogs, procedures, requirements, facts, delegations and all other entries
     * that they do not need, with the smallest criteria. Catalogs that come with the library and on which the given
     * ones are built are shrunk too if they are given.
     *
     * @param catalogs catalogs that fail
     * @param stillFails whether catalogs fail; {@link RejectedException} counts as no
     * @throws IllegalArgumentException if the catalogs do not fail
     */
    public static Shrunk<List<Catalog>> smallest(Collection<Catalog> catalogs, Predicate<List<Catalog>> stillFails) {
        return shrunk(List.copyOf(catalogs), stillFails, SmallerCatalogs::of);
    }

    private static <T> Shrunk<T> shrunk(T start, Predicate<T> stillFails, Function<T, Smaller<T>> smaller) {
        if (!fails(start, stillFails)) {
            throw new IllegalArgumentException("it does not fail: " + start);
        }
        T smallest = start;
        int attempts = 0;
        boolean found = true;
        while (found) {
            found = false;
            // a step that was taken makes others of its kind possible: they come next, not from the beginning
            Smaller<T> candidates = smaller.apply(smallest);
            for (int i = 0; ; i++) {
                Optional<T> candidate = candidates.number(i);
                if (candidate.isEmpty()) {
                    break;
                }
                if (attempts == ATTEMPTS) {
                    return new Shrunk<>(smallest, attempts, false);
                }
                attempts++;
                if (!candidate.get().equals(smallest) && fails(candidate.get(), stillFails)) {
                    smallest = candidate.get();
                    found = true;
                    candidates = smaller.apply(smallest);
                    i--;
                }
            }
        }
        return new Shrunk<>(smallest, attempts, true);
    }

    private static <T> boolean fails(T candidate, Predicate<T> stillFails) {
        try {
            return stillFails.test(candidate);
        } catch (RejectedException refused) {
            return false;
        }
    }

    /** Smaller ones of something, the boldest first. */
    interface Smaller<T> {
        /** Empty if there are no more. */
        Optional<T> number(int i);
    }
}
