package io.github.motcua.rules.oracles;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Random cases for catalogs: every fact known, unknown or not applicable, with values at and beside every
 * constant that the catalogs mention, on days at and beside every date. A case is always one that the
 * catalogs can decide.
 */
final class RandomCases {

    /** Cases of one world fall on so many different days: each costs the library a set of rules to compile. */
    private static final int DAYS = 5;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final Law law;
    private final long seed;
    private final List<LocalDate> days;
    private final List<LocalTime> times;
    private final List<FactDeclaration> factsOfOthers = new ArrayList<>();
    private final List<String> units = new ArrayList<>(List.of("elsewhere", "else/where", "e/l/se"));

    /** Per procedure and day: the values worth trying, by fact. */
    private final Map<Law.OnDay, Map<String, List<Object>>> worthTrying = new LinkedHashMap<>();

    RandomCases(Law law, long seed) {
        this.law = law;
        this.seed = seed;
        Set<LocalDate> turns = new TreeSet<>();
        Set<LocalTime> hours = new TreeSet<>(List.of(LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(15, 0, 1)));
        for (Catalog catalog : law.catalogs()) {
            turns(catalog).forEach(period -> {
                period.start().ifPresent(turns::add);
                period.end().ifPresent(turns::add);
            });
            for (Requirement requirement : catalog.requirements()) {
                requirement.criterion().walk(part -> constants(part, turns, hours));
            }
            catalog.units().forEach(unit -> units.add(unit.id()));
            factsOfOthers.addAll(catalog.facts());
        }
        Set<LocalDate> around = new TreeSet<>(Set.of(LocalDate.of(2022, 5, 26)));
        for (LocalDate turn : turns) {
            for (int step = -1; step <= 1; step++) {
                LocalDate day = turn.plusDays(step);
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    around.add(day);
                }
            }
        }
        this.days = new Dice(seed).some(around, DAYS, DAYS);
        this.times = List.copyOf(hours);
    }

    private static List<Period> turns(Catalog catalog) {
        List<Period> periods = new ArrayList<>(List.of(catalog.validity()));
        catalog.sources().forEach(source -> periods.add(source.inForce()));
        catalog.units().forEach(unit -> periods.add(unit.validity()));
        catalog.requirements().forEach(requirement -> periods.add(requirement.validity()));
        catalog.programmes().forEach(programme -> periods.add(programme.period()));
        catalog.procedures().forEach(procedure -> {
            periods.add(procedure.validity());
            procedure.competences().forEach(body -> periods.add(body.validity()));
        });
        return periods;
    }

    private static void constants(Criterion part, Set<LocalDate> turns, Set<LocalTime> hours) {
        List<String> own = part.ownFacts();
        if (own.contains(BuiltInFacts.RECEIVED_ON)) {
            limits(part).forEach(limit -> turns.add(LocalDate.parse(limit.toString())));
        }
        if (own.contains(BuiltInFacts.RECEIVED_TIME)) {
            limits(part).forEach(limit -> {
                LocalTime time = LocalTime.parse(limit.toString());
                hours.addAll(List.of(time, time.plusNanos(1), time.minusNanos(1), time.plusSeconds(1)));
            });
        }
    }

    private static List<FactValue> limits(Criterion part) {
        if (part instanceof Criterion.AtMost most) {
            return List.of(most.limit());
        }
        if (part instanceof Criterion.AtLeast least) {
            return List.of(least.limit());
        }
        return part instanceof Criterion.OneOf one ? one.values() : List.of();
    }

    /** The case of a number; the same number always gives the same case. Empty if nothing is in force then. */
    Optional<Case> number(int number) {
        Dice dice = Dice.of(seed, number);
        String code = dice.pick(List.copyOf(law.codes()));
        Optional<Law.OnDay> onDay = Optional.empty();
        for (int attempt = 0; onDay.isEmpty() && attempt < 20; attempt++) {
            onDay = law.on(code, dice.pick(days));
        }
        return onDay.map(found -> on(found, dice));
    }

    private Case on(Law.OnDay onDay, Dice dice) {
        String code = onDay.procedure.code();
        Case made = Case.of(dice.chance(0.1) ? code + ".000.00.00.H26" : code)
                .receivedAt(onDay.day.atTime(dice.pick(times)));
        double unknown = dice.pick(List.of(0.0, 0.05, 0.2, 0.5, 0.9));
        if (!dice.chance(unknown)) {
            made = made.at(dice.pick(units));
        }
        if (!dice.chance(unknown)) {
            made = made.by(dice.pick(List.of(Channel.values())));
        }
        if (!dice.chance(unknown)) {
            made = made.received(dice.pick(List.of(Place.values())));
        }
        Map<String, List<Object>> tried = worthTrying(onDay);
        for (Map.Entry<String, List<Object>> fact : tried.entrySet()) {
            if (!dice.chance(unknown)) {
                made = made.with(fact.getKey(), TypedValue.written(dice.pick(fact.getValue())));
            }
        }
        for (FactDeclaration foreign : factsOfOthers) {
            if (!onDay.facts.containsKey(foreign.id()) && dice.chance(0.1)) {
                made = made.with(
                        foreign.id(),
                        TypedValue.written(dice.pick(new Candidates(foreign, List.of(), Map.of(foreign.id(), foreign))
                                .given(Map.of())
                                .values())));
            }
        }
        if (!Known.of(made, law, onDay).containsKey(BuiltInFacts.UNIT_LEVEL) && dice.chance(0.5)) {
            made = made.with(BuiltInFacts.UNIT_LEVEL, dice.pick(List.of("CITY", "DISTRICT", "WARD")));
        }
        if (!Known.of(made, law, onDay).containsKey(BuiltInFacts.COMPETENCE_BASIS) && dice.chance(0.3)) {
            made = made.with(
                    BuiltInFacts.COMPETENCE_BASIS, dice.pick(List.of("OWN", "DECENTRALISED", "DELEGATED", "NONE")));
        }
        return withinBounds(made, onDay);
    }

    private Case withinBounds(Case made, Law.OnDay onDay) {
        Case within = made;
        for (String id : onDay.used) {
            for (ProductBound bound : law.catalog(id).bounds()) {
                BigInteger product = BigInteger.ONE;
                boolean known = true;
                for (String fact : bound.facts()) {
                    if (within.facts().get(fact) instanceof FactValue.Whole factor) {
                        product = product.multiply(BigInteger.valueOf(factor.number()));
                    } else {
                        known = false;
                    }
                }
                if (known && product.compareTo(BigInteger.valueOf(bound.atMost())) > 0) {
                    within = within.without(bound.facts().get(0));
                }
            }
        }
        return within;
    }

    /** For each fact that a case may state: what criteria compare it with, what lies beside, and what nobody mentions. */
    Map<String, List<Object>> worthTrying(Law.OnDay onDay) {
        return worthTrying.computeIfAbsent(onDay, this::findWorthTrying);
    }

    private Map<String, List<Object>> findWorthTrying(Law.OnDay onDay) {
        List<Criterion> comparisons = new ArrayList<>();
        onDay.demands.forEach(demand -> demand.requirement().criterion().walk(comparisons::add));
        onDay.limits.forEach(limit -> limit.when().walk(comparisons::add));
        comparisons.removeIf(part -> part.ownFacts().isEmpty());
        Map<String, List<Object>> tried = new TreeMap<>();
        for (FactDeclaration fact : onDay.facts.values()) {
            if (!BuiltInFacts.declarations().containsKey(fact.id())) {
                tried.put(
                        fact.id(),
                        fact.type() == FactType.CHOICES
                                ? codes(fact, comparisons)
                                : new Candidates(fact, comparisons, onDay.facts)
                                        .given(Map.of())
                                        .values());
            }
        }
        return tried;
    }

    /** Sets of codes that some criterion looks for; a case that states another code is refused. */
    private static List<Object> codes(FactDeclaration fact, List<Criterion> comparisons) {
        Set<String> lookedFor = new TreeSet<>();
        for (Criterion comparison : comparisons) {
            if (comparison instanceof Criterion.ContainsAny any && any.fact().equals(fact.id())) {
                lookedFor.addAll(any.members());
            }
            if (comparison instanceof Criterion.Includes includes
                    && includes.fact().equals(fact.id())) {
                fact.values().stream().map(AllowedValue::code).forEach(lookedFor::add);
            }
        }
        List<String> codes = new ArrayList<>(lookedFor);
        Set<Object> sets = new LinkedHashSet<>();
        for (int chosen = 0; chosen < 1 << Math.min(8, codes.size()); chosen++) {
            Set<String> subset = new TreeSet<>();
            for (int i = 0; i < codes.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    subset.add(codes.get(i));
                }
            }
            sets.add(subset);
        }
        List<Object> values = new ArrayList<>(sets);
        if (fact.mayNotApply()) {
            values.add(FactValue.NOT_APPLICABLE);
        }
        return values;
    }
}
