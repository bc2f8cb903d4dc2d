package io.github.motcua.rules.testkit.jqwik;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.testkit.generate.CaseGenerator;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of cases and catalogs. Cases shrink to those of which less is known and whose values come first: a fact
 * that does not matter is not known in the end. They have no edge cases in the sense of jqwik: each value is a boundary
 * already, and there would be more of their combinations than tries.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Case> cases() {
 *     return CaseArbitraries.cases(Catalogs.hoanKiemNoWait2022());
 * }
 *
 * @Property
 * void no_case_is_both_no_wait_and_open(@ForAll("cases") Case given) { .. }
 * }</pre>
 */
public final class CaseArbitraries {

    /** A world that has cases has one among so many. */
    private static final int CASES_WANTED = 30;

    private CaseArbitraries() {}

    /**
     * Cases that the catalogs can decide: of every procedure, on the days at and beside those on which something changes,
     * at the times at and beside those that matter, every fact not known or at or beside a limit.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static Arbitrary<Case> cases(Catalog... catalogs) {
        return cases(TestedCatalogs.of(catalogs));
    }

    /** Cases that catalogs that have been loaded can decide; see {@link #cases(Catalog...)}. */
    public static Arbitrary<Case> cases(TestedCatalogs catalogs) {
        return Arbitraries.of(begun(catalogs))
                .flatMap(begun -> completed(catalogs, begun))
                .filter(given -> catalogs.sound(given).isPresent())
                .map(given -> catalogs.sound(given).orElseThrow())
                .withoutEdgeCases();
    }

    /**
     * The cases at the boundaries of catalogs; see {@link CaseGenerator#boundary}. They shrink to the first one.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static Arbitrary<GeneratedCase> boundaryCases(Catalog... catalogs) {
        return boundaryCases(TestedCatalogs.of(catalogs));
    }

    /** The cases at the boundaries of catalogs that have been loaded; see {@link #boundaryCases(Catalog...)}. */
    public static Arbitrary<GeneratedCase> boundaryCases(TestedCatalogs catalogs) {
        return Arbitraries.of(CaseGenerator.of(catalogs).boundary().toList());
    }

    /**
     * A case of each procedure in each span of days that meets all it can; see {@link CaseGenerator#valid}.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static Arbitrary<GeneratedCase> validCases(Catalog... catalogs) {
        return Arbitraries.of(CaseGenerator.of(catalogs).valid().toList());
    }

    /**
     * Random catalogs with some of the features, or none; they shrink to those with fewer features. Some nine in a
     * thousand worlds, of which no procedure is in force on the days that are drawn, are left out.
     */
    public static Arbitrary<RandomWorld> worlds(Feature... features) {
        Set<Feature> all = EnumSet.noneOf(Feature.class);
        all.addAll(List.of(features));
        Arbitrary<Set<Feature>> some =
                all.isEmpty() ? Arbitraries.just(Set.of()) : Arbitraries.of(all).set();
        return Combinators.combine(Arbitraries.longs().between(0, 1_000_000), some)
                .as(RandomWorld::of)
                .filter(world -> !world.cases(CASES_WANTED).isEmpty())
                .withoutEdgeCases();
    }

    /** Procedures with the moments of receipt that are worth trying. */
    private static List<Case> begun(TestedCatalogs catalogs) {
        Set<Case> begun = new LinkedHashSet<>();
        CaseGenerator generator = CaseGenerator.of(catalogs);
        generator.valid().forEach(each -> begun.add(begun(each.given())));
        generator.boundary().forEach(each -> begun.add(begun(each.given())));
        return List.copyOf(begun);
    }

    private static Case begun(Case given) {
        return Case.of(given.procedure()).receivedAt(given.receivedAt().orElseThrow());
    }

    private static Arbitrary<Case> completed(TestedCatalogs catalogs, Case begun) {
        SortedMap<String, List<FactValue>> values =
                catalogs.worthTrying(catalogs.inForce(begun).orElseThrow());
        List<Arbitrary<Optional<FactValue>>> facts = new ArrayList<>();
        for (List<FactValue> each : values.values()) {
            facts.add(perhaps(each));
        }
        Arbitrary<Case> withFacts = Combinators.combine(facts).as(drawn -> with(begun, values.keySet(), drawn));
        return Combinators.combine(
                        withFacts,
                        perhaps(units(catalogs)),
                        perhaps(List.of(Channel.values())),
                        perhaps(List.of(Place.values())))
                .as(CaseArbitraries::received);
    }

    private static Case with(Case begun, Collection<String> facts, List<Optional<FactValue>> drawn) {
        Case with = begun;
        int next = 0;
        for (String fact : facts) {
            Optional<FactValue> value = drawn.get(next++);
            with = value.isPresent() ? with.with(fact, value.get()) : with;
        }
        return with;
    }

    private static Case received(Case given, Optional<String> unit, Optional<Channel> channel, Optional<Place> place) {
        Case received = unit.isPresent() ? given.at(unit.get()) : given;
        received = channel.isPresent() ? received.by(channel.get()) : received;
        return place.isPresent() ? received.received(place.get()) : received;
    }

    /** Not known in one of three; shrinks to that, and else to the first. */
    private static <T> Arbitrary<Optional<T>> perhaps(Collection<T> values) {
        List<Optional<T>> all = new ArrayList<>();
        for (int i = 0; i <= values.size() / 2; i++) {
            all.add(Optional.empty());
        }
        values.forEach(value -> all.add(Optional.of(value)));
        return Arbitraries.of(all);
    }

    private static Set<String> units(TestedCatalogs catalogs) {
        Set<String> units = new LinkedHashSet<>();
        for (Catalog catalog : catalogs.catalogs()) {
            for (Programme programme : catalog.programmes()) {
                units.addAll(programme.units());
            }
            for (Unit unit : catalog.units()) {
                units.add(unit.id());
            }
        }
        units.add("else/where");
        return units;
    }
}
