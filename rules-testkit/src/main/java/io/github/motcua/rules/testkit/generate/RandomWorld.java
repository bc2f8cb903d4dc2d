package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Random catalogs that belong together and are sound, their rules, and random cases for them. The same seed always
 * gives the same world. Not safe for use by several threads at once; its catalogs and rules are.
 */
public final class RandomWorld {

    private final long seed;
    private final Loaded loaded;
    private final RandomCases cases;

    private RandomWorld(long seed, Loaded loaded) {
        this.seed = seed;
        this.loaded = loaded;
        this.cases = new RandomCases(loaded, seed);
    }

    /**
     * The world of a seed.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if what was made is not sound, which is a defect of this
     *     class
     */
    public static RandomWorld of(long seed) {
        return new RandomWorld(seed, Loaded.of(RandomCatalogs.of(seed), List.of()));
    }

    /** The seed from which it is made. */
    public long seed() {
        return seed;
    }

    /** Its catalogs, in no order that matters. */
    public List<Catalog> catalogs() {
        return loaded.catalogs();
    }

    /** The calendars by which its time limits are counted, beside those that come with the library. */
    public List<WorkCalendar> calendars() {
        return loaded.calendars();
    }

    /** The rules of its catalogs. */
    public ProcedureRules rules() {
        return loaded.rules();
    }

    /** Random cases for it. */
    public RandomCases cases() {
        return cases;
    }

    /** The case of a number; see {@link RandomCases#number}. */
    public Optional<Case> number(int number) {
        return cases.number(number);
    }

    /** The cases of the first numbers; fewer where nothing is in force on the days that were drawn. */
    public List<Case> cases(int number) {
        List<Case> first = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cases.number(i).ifPresent(first::add);
        }
        return first;
    }

    /** For example {@code world 17}. */
    @Override
    public String toString() {
        return "world " + seed;
    }
}
