package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.RejectedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries a suite on mutants of catalogs. Every mutant stands in the place of its catalog, beside all the others as they
 * are; the suite is run on the rules of these, and should fail. Of each mutant that it does not notice, the rules are
 * {@linkplain ProcedureRules#comparedWith compared} with the original ones: where a case is answered in another way,
 * that case is missing in the suite; where none is, there is nothing to notice.
 *
 * <pre>{@code
 * MutationReport report = MutationRun.of(myCatalog)
 *         .beside(Catalogs.vnOneStop())
 *         .against(rules -> rules.decide(elevenCopies).outcome() != Outcome.ORDINARY || …);
 * report.demandKilled(95);
 * }</pre>
 *
 * <p>Immutable. One mutant after the other is tried, in document order, in the thread that asks.
 */
public final class MutationRun {

    private final List<Catalog> mutated;
    private final List<Catalog> others;
    private final Predicate<Mutant> tried;
    private final int oneIn;
    private final int first;
    private final boolean compares;

    private MutationRun(
            List<Catalog> mutated,
            List<Catalog> others,
            Predicate<Mutant> tried,
            int oneIn,
            int first,
            boolean compares) {
        this.mutated = List.copyOf(mutated);
        this.others = List.copyOf(others);
        this.tried = tried;
        this.oneIn = oneIn;
        this.first = first;
        this.compares = compares;
    }

    /** A run over the mutants of some catalogs. */
    public static MutationRun of(Catalog... catalogs) {
        return of(List.of(catalogs));
    }

    /** A run over the mutants of some catalogs. */
    public static MutationRun of(Collection<Catalog> catalogs) {
        return new MutationRun(List.copyOf(catalogs), List.of(), mutant -> true, 1, 0, true);
    }

    /** With other catalogs beside them, which stay as they are; shipped ones on which some are built need not be given. */
    public MutationRun beside(Catalog... catalogs) {
        return beside(List.of(catalogs));
    }

    /** With other catalogs beside them, which stay as they are; see {@link #beside(Catalog...)}. */
    public MutationRun beside(Collection<Catalog> catalogs) {
        List<Catalog> more = new ArrayList<>(others);
        more.addAll(catalogs);
        return new MutationRun(mutated, more, tried, oneIn, first, compares);
    }

    /** Only with some of the mutants. */
    public MutationRun only(Predicate<Mutant> wanted) {
        return new MutationRun(mutated, others, tried.and(wanted), oneIn, first, compares);
    }

    /**
     * Only with one in so many of the mutants, spread evenly over the catalogs.
     *
     * @param mutants at least 1; all if 1
     * @param seed which ones: as many different samples as there are mutants to one, and the same seed always takes the
     *     same ones
     */
    public MutationRun oneIn(int mutants, long seed) {
        if (mutants < 1) {
            throw new IllegalArgumentException("one in " + mutants + " mutants: it must be one in 1 or more");
        }
        return new MutationRun(mutated, others, tried, mutants, Math.floorMod(seed, mutants), compares);
    }

    /**
     * Without comparing the rules where the suite did not notice anything, which may take a second for a mutant: what
     * survives is {@link MutantVerdict#NOT_DECIDED}.
     */
    public MutationRun withoutComparing() {
        return new MutationRun(mutated, others, tried, oneIn, first, false);
    }

    /**
     * Tries checks that fail by throwing, as those of a test class do: an {@link AssertionError} or any exception
     * kills the mutant.
     *
     * @throws IllegalStateException if they throw with the catalogs as they are
     */
    public MutationReport againstChecks(Consumer<ProcedureRules> checks) {
        return against(rules -> {
            try {
                checks.accept(rules);
                return false;
            } catch (AssertionError failed) {
                return true;
            }
        });
    }

    /**
     * Tries a suite.
     *
     * @param fails whether the suite fails on rules; if it throws an exception, it fails
     * @throws RejectedException with all that is wrong with the catalogs as they are
     * @throws IllegalStateException if the suite fails on the catalogs as they are
     */
    public MutationReport against(Predicate<ProcedureRules> fails) {
        ProcedureRules unchanged = rules(null);
        boolean failsAsItIs =
                fails instanceof RecordedAnswers recorded ? recorded.soonDiffer(unchanged) : fails(fails, unchanged);
        if (failsAsItIs) {
            throw new IllegalStateException(
                    "the suite fails on the catalogs as they are: nothing is learnt from mutants");
        }
        List<MutantResult> results = new ArrayList<>();
        int number = 0;
        for (Mutant mutant : Mutants.of(mutated)) {
            if (tried.test(mutant) && number++ % oneIn == first) {
                results.add(result(mutant, unchanged, fails));
            }
        }
        return new MutationReport(results);
    }

    private MutantResult result(Mutant mutant, ProcedureRules unchanged, Predicate<ProcedureRules> fails) {
        ProcedureRules changed;
        try {
            changed = rules(mutant.read().orReject());
        } catch (RejectedException refused) {
            return new MutantResult(mutant, MutantVerdict.REFUSED, null);
        }
        if (fails(fails, changed)) {
            return new MutantResult(mutant, MutantVerdict.KILLED, null);
        }
        if (!compares) {
            return new MutantResult(mutant, MutantVerdict.NOT_DECIDED, null);
        }
        Comparison comparison = unchanged.comparedWith(changed);
        if (comparison.isUnchanged()) {
            return new MutantResult(mutant, MutantVerdict.EQUIVALENT, null);
        }
        return comparison.differences().isEmpty()
                ? new MutantResult(mutant, MutantVerdict.NOT_DECIDED, null)
                : new MutantResult(
                        mutant, MutantVerdict.HOLE, comparison.differences().get(0));
    }

    private static boolean fails(Predicate<ProcedureRules> fails, ProcedureRules rules) {
        try {
            return fails.test(rules);
        } catch (RuntimeException thrown) {
            return true;
        }
    }

    private ProcedureRules rules(@Nullable Catalog changed) {
        List<Catalog> all = new ArrayList<>();
        for (Catalog catalog : mutated) {
            boolean same = changed != null
                    && catalog.id().equals(changed.id())
                    && catalog.version().equals(changed.version());
            all.add(same ? changed : catalog);
        }
        all.addAll(others);
        return ProcedureRules.of(all);
    }
}
