package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.testkit.generate.CaseGenerator;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Properties, and a run of them over the cases of catalogs. Immutable: what is set comes back as new properties.
 *
 * <p>A run throws an {@link AssertionError} at the first counterexample: it is shrunk, its decisions are explained, and
 * one line tells how it is looked at again: {@code -Dmotcua.property=limits-are-monotone:random/17/42}. With this
 * system property a run looks at that case only; a run over given catalogs passes over cases of random ones, and the
 * other way round; a run that does not hold the property looks at nothing, and logs that. An engine that throws is a
 * counterexample too.
 *
 * <p>A run in which nothing was compared shows nothing, and throws: of {@linkplain #all all} if no property compared
 * anything ({@link Held#silent} tells which did not), of {@linkplain #of some} if one of them did not.
 *
 * <pre>{@code
 * @Test
 * void the_catalog_has_the_usual_properties() {
 *     Properties.all().seed(17).cases(500).hold(Catalogs.hoanKiemNoWait2022());
 * }
 * }</pre>
 */
public final class Properties {

    /** So many boundary cases and so many random ones unless told otherwise. */
    public static final int CASES = 100;

    /** The system property that names a property and a case to look at again. */
    public static final String AGAIN = "motcua.property";

    private final List<Property> properties;
    private final UnderTest engine;
    private final long seed;
    private final int cases;

    /** Whether each of them must have compared something. */
    private final boolean each;

    private Properties(List<Property> properties, UnderTest engine, long seed, int cases, boolean each) {
        this.properties = List.copyOf(properties);
        this.each = each;
        this.engine = engine;
        this.seed = seed;
        this.cases = cases;
    }

    /** All that come with the test kit; some of them may claim nothing of catalogs without limits or due dates. */
    public static Properties all() {
        List<Property> all = List.of(
                limitsAreMonotone(),
                orderIsIrrelevant(),
                earlierIsNotLater(),
                unrelatedChangesNothing(),
                replayIsIdentical(),
                unknownNeverDecides());
        return new Properties(all, UnderTest.library(), 0, CASES, false);
    }

    /**
     * Some properties, also of one's own, each of which must claim something of the catalogs.
     *
     * @throws IllegalArgumentException if there are none, two have one id, or an id is blank or holds a colon
     */
    public static Properties of(Property... properties) {
        if (properties.length == 0) {
            throw new IllegalArgumentException("name at least one property: this would compare nothing");
        }
        Set<String> ids = new HashSet<>();
        for (Property property : properties) {
            String id = property.id();
            if (id.isBlank() || id.contains(":")) {
                throw new IllegalArgumentException("the id of a property is `" + id
                        + "`: it must not be blank and must hold no colon, which ends it in -D" + AGAIN);
            }
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two properties have the id " + id);
            }
        }
        return new Properties(List.of(properties), UnderTest.library(), 0, CASES, true);
    }

    /**
     * Where a requirement only sets a fact a maximum (it compares it with limits, in no negation or in two), a smaller
     * value never makes the finding worse; worse than met is undetermined, and worse than that not met. If all
     * requirements that look at the fact are so, a smaller value never takes away a no-wait either. For a minimum the
     * other way round. Nothing is claimed of a fact on which a delegation turns.
     */
    public static Property limitsAreMonotone() {
        return new MonotoneLimits();
    }

    /**
     * The order of catalogs, of calendars and of the entries of catalogs does not change a byte of the decision, nor does
     * that of the facts of the case. Provisions stay in the order in which an entry cites them: that is told as it is.
     */
    public static Property orderIsIrrelevant() {
        return new OrderIsIrrelevant();
    }

    /**
     * What is received from a second to a month earlier is not due later. Claimed if both are answered with a due date
     * under one and the same time limit, counted by the same versions of the same calendars, and the same law is in
     * force for both; not of cases that are decided on a day of their own.
     */
    public static Property earlierIsNotLater() {
        return new EarlierIsNotLater();
    }

    /** A catalog with a procedure, a requirement, a fact and a document that nobody else knows does not change a byte. */
    public static Property unrelatedChangesNothing() {
        return new UnrelatedChangesNothing();
    }

    /**
     * The case as it stands in the record of its decision is answered to the byte as the first time: by the same rules,
     * and by rules loaded again.
     */
    public static Property replayIsIdentical() {
        return new ReplayIsIdentical();
    }

    /**
     * A case that forgets a fact keeps its outcome or becomes undetermined. Where it stays determined, every value of
     * the fact, of at most 24 that are tried, gives that outcome.
     */
    public static Property unknownNeverDecides() {
        return new UnknownNeverDecides();
    }

    /** The properties. */
    public List<Property> list() {
        return properties;
    }

    List<String> ids() {
        return properties.stream().map(Property::id).toList();
    }

    /** With other random cases; 0 if not said. */
    public Properties seed(long other) {
        return new Properties(properties, engine, other, cases, each);
    }

    /** With so many boundary cases, spread over all there are, and so many random ones; {@value #CASES} if not said. */
    public Properties cases(int number) {
        return new Properties(properties, engine, seed, number, each);
    }

    /** Of what another engine decides; of its answers, if it gives no decisions. */
    public Properties decidedBy(UnderTest other) {
        return new Properties(properties, other, seed, cases, each);
    }

    /**
     * Checks all properties on cases of catalogs.
     *
     * @throws AssertionError with the first counterexample, shrunk and explained
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public Held hold(Catalog... catalogs) {
        return hold(TestedCatalogs.of(catalogs));
    }

    /** Checks all properties on cases of catalogs; see {@link #hold(Catalog...)}. */
    public Held hold(Collection<Catalog> catalogs) {
        return hold(TestedCatalogs.of(catalogs, List.of()));
    }

    /** Checks all properties on cases of catalogs that have been loaded; see {@link #hold(Catalog...)}. */
    public Held hold(TestedCatalogs catalogs) {
        CaseGenerator generator = CaseGenerator.of(catalogs);
        Again again = Again.asked(this);
        List<GeneratedCase> looked = new ArrayList<>();
        if (again == null) {
            looked.addAll(spread(generator.boundary().toList()));
            generator.random(seed, cases).forEach(looked::add);
        } else if (again.isOf(this) && !again.isOfAWorld()) {
            looked.add(generator.again(again.origin()));
        }
        Subject subject = Subject.of(catalogs, engine);
        Run run = new Run(this, again, false);
        for (GeneratedCase each : looked) {
            run.look(subject, each.given(), each.origin());
        }
        return run.held(each);
    }

    /**
     * Checks all properties on random catalogs: the worlds from the seed on, with all features and so many random cases
     * each. A counterexample is shrunk with its catalogs.
     *
     * @param worlds how many worlds
     * @throws AssertionError with the first counterexample, shrunk and explained
     */
    public Held holdInWorlds(int worlds) {
        return holdInWorlds(worlds, EnumSet.allOf(Feature.class));
    }

    /** Checks all properties on random catalogs with some features; see {@link #holdInWorlds(int)}. */
    public Held holdInWorlds(int worlds, Set<Feature> features) {
        Again again = Again.asked(this);
        Run run = new Run(this, again, true);
        if (again == null) {
            for (long world = seed; world < seed + worlds; world++) {
                for (int number = 0; number < cases; number++) {
                    look(run, world, features, number);
                }
            }
        } else if (again.isOf(this) && again.isOfAWorld()) {
            look(run, again.world()[0], features, (int) again.world()[1]);
        }
        return run.held(each);
    }

    private void look(Run run, long world, Set<Feature> features, int number) {
        Subject subject = run.world(world, () -> RandomWorld.of(world, features), engine);
        run.worldCase(number).ifPresent(given -> run.look(subject, given, Again.WORLD + world + "/" + number));
    }

    private List<GeneratedCase> spread(List<GeneratedCase> all) {
        List<GeneratedCase> some = new ArrayList<>();
        for (int i = 0; i < Math.min(cases, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(cases, all.size()))));
        }
        return some;
    }
}
