package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Random catalogs that belong together and are sound, their rules, and random cases for them. The same seed always
 * gives the same world. Not safe for use by several threads at once; its catalogs and rules are.
 */
public final class RandomWorld {

    private final long seed;
    private final Set<Feature> features;
    private final TestedCatalogs loaded;
    private final RandomCases cases;

    private RandomWorld(long seed, Set<Feature> features, TestedCatalogs loaded) {
        this.seed = seed;
        this.features = features;
        this.loaded = loaded;
        this.cases = new RandomCases(loaded, features, seed);
    }

    /**
     * The world of a seed without any {@link Feature}: procedures, requirements, readings, programmes, duties, slips,
     * time limits and units.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if what was made is not sound, which is a defect of this
     *     class
     */
    public static RandomWorld of(long seed) {
        return of(seed, Set.of());
    }

    /**
     * The world of a seed with features. What is there without them is there too. A feature is tried, and left out of
     * the worlds to which it cannot be added.
     *
     * @param features the features
     *
     * @throws io.github.motcua.rules.issue.RejectedException if what was made is not sound, which is a defect of this
     *     class
     */
    public static RandomWorld of(long seed, Set<Feature> features) {
        Growing growing = RandomCatalogs.growing(seed, features);
        return new RandomWorld(seed, Set.copyOf(features), TestedCatalogs.of(growing.catalogs(), growing.calendars()));
    }

    /** Its features. */
    public Set<Feature> features() {
        return features;
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

    /** Its catalogs, ready to be tested. */
    public TestedCatalogs tested() {
        return loaded;
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

    /** For example {@code world 17}, or {@code world 17 with [CALENDARS]}. */
    @Override
    public String toString() {
        return "world " + seed + (features.isEmpty() ? "" : " with " + new TreeSet<>(features));
    }
}
