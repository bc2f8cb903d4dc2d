package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Random cases for catalogs: every fact known, unknown or not applicable, with values at and beside every
 * constant that the catalogs mention, on days at and beside every date. A case is always one that the
 * catalogs can decide. Not safe for use by several threads at once.
 */
public final class RandomCases {

    /** Cases of one world fall on so many different days: each costs the library a set of rules to compile. */
    private static final int DAYS = 5;

    /** A date may turn on notices of so many days after the receipt. */
    private static final int COUNTED = 10;

    /**
     * A notice of a calendar.
     *
     * @param days the days that it concerns
     * @param publishedOn when it was published
     */
    private record Notice(Period days, LocalDate publishedOn) {}

    /** Around the usual working hours. */
    private static final List<LocalTime> WORKING_HOURS = List.of(
            LocalTime.of(7, 29, 59),
            LocalTime.of(7, 30),
            LocalTime.of(11, 30),
            LocalTime.of(12, 15),
            LocalTime.of(15, 59, 59),
            LocalTime.of(16, 0),
            LocalTime.of(16, 59, 59),
            LocalTime.of(17, 0),
            LocalTime.of(20, 0));

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final TestedCatalogs loaded;
    private final long seed;
    private final List<String> codes;
    private final List<LocalDate> days;
    private final List<LocalTime> times;
    private final List<FactDeclaration> factsOfOthers = new ArrayList<>();
    private final List<String> units = new ArrayList<>(List.of("elsewhere", "else/where", "e/l/se"));

    private final List<Notice> notices = new ArrayList<>();

    /** What the cases are to show. */
    private final Set<Feature> features;

    RandomCases(TestedCatalogs loaded, Set<Feature> features, long seed) {
        this.loaded = loaded;
        this.features = features;
        this.seed = seed;
        Set<LocalDate> turns = new TreeSet<>();
        Set<LocalTime> hours = new TreeSet<>(List.of(LocalTime.of(9, 0), LocalTime.of(15, 0), LocalTime.of(15, 0, 1)));
        for (Catalog catalog : loaded.catalogs()) {
            Turns.periods(catalog).forEach(period -> {
                period.start().ifPresent(turns::add);
                period.end().ifPresent(turns::add);
            });
            for (Requirement requirement : catalog.requirements()) {
                requirement.criterion().walk(part -> constants(part, turns, hours));
            }
            catalog.units().forEach(unit -> units.add(unit.id()));
            if (!catalog.delegations().isEmpty()) {
                catalog.units().stream()
                        .filter(unit -> unit.level() == Level.WARD)
                        .forEach(unit -> units.addAll(List.of(unit.id(), unit.id())));
            }
            catalog.desks().forEach(desk -> units.add(desk.id()));
            catalog.delegations().forEach(delegation -> {
                units.addAll(delegation.from().units());
                units.addAll(delegation.to().units());
            });
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
        this.codes = List.copyOf(loaded.procedures());
        this.days = new Dice(seed).some(around, DAYS, DAYS);
        if (features.contains(Feature.CALENDARS)) {
            hours.addAll(WORKING_HOURS);
        }
        this.times = List.copyOf(hours);
        for (WorkCalendar calendar : loaded.calendars()) {
            for (PublishedYear year : calendar.years()) {
                LocalDate first = LocalDate.of(year.year(), 1, 1);
                notices.add(new Notice(Period.between(first, first.plusYears(1).minusDays(1)), year.publishedOn()));
            }
            calendar.days()
                    .forEach(day -> notices.add(new Notice(Period.between(day.date(), day.date()), day.publishedOn())));
            for (Swap swap : calendar.swaps()) {
                notices.add(new Notice(Period.between(swap.off(), swap.off()), swap.publishedOn()));
                notices.add(new Notice(Period.between(swap.worked(), swap.worked()), swap.publishedOn()));
            }
        }
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

    /**
     * Random cases for catalogs.
     *
     * @param catalogs the catalogs; those that come with the library and on which they are built need not be given
     * @param seed what the cases depend on
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public static RandomCases of(Collection<Catalog> catalogs, long seed) {
        return new RandomCases(TestedCatalogs.of(catalogs, List.of()), Set.of(Feature.values()), seed);
    }

    /**
     * The case of a number; the same number always gives the same case. Empty if nothing is in force on the days that
     * were drawn.
     *
     * @throws IllegalArgumentException if the catalogs have no procedure, so that nobody can ask for anything
     */
    public Optional<Case> number(int number) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("these catalogs have no procedure, so that there are no cases");
        }
        Dice dice = Dice.of(seed, number);
        String code = dice.pick(codes);
        for (int attempt = 0; attempt < 20; attempt++) {
            LocalDate received = dice.pick(days);
            LocalDate decided = decided(received, dice);
            LocalDate lawDay = loaded.lawDay(code, received, decided == null ? received : decided);
            if (loaded.on(code, lawDay).isPresent()) {
                return loaded.sound(made(code, received, decided, lawDay, dice));
            }
        }
        return Optional.empty();
    }

    /** The day on which it is decided, if that is later. */
    private @Nullable LocalDate decided(LocalDate received, Dice dice) {
        return features.contains(Feature.TRANSITIONS) && dice.chance(0.5)
                ? dice.chance(0.5) ? dice.pick(days) : received.plusDays(dice.pick(List.of(0, 1, 2, 30, 200, 1000)))
                : null;
    }

    /** Until when what is published is known: often the day before, of or after a notice of days around the receipt. */
    private LocalDate known(LocalDate received, Dice dice) {
        Period counted = Period.between(received, received.plusDays(COUNTED));
        List<LocalDate> near = notices.stream()
                .filter(notice -> notice.days().overlaps(counted))
                .map(Notice::publishedOn)
                .toList();
        LocalDate known = near.isEmpty() || dice.chance(0.3)
                ? received.plusDays(dice.between(-100, 100))
                : dice.pick(near).plusDays(dice.between(-1, 1));
        return known.isBefore(FIRST_DAY) ? FIRST_DAY : known; // none earlier can be written
    }

    private Case made(String code, LocalDate received, @Nullable LocalDate decided, LocalDate lawDay, Dice dice) {
        Case made = Case.of(dice.chance(0.1) ? code + ".000.00.00.H26" : code)
                .receivedAt(received.atTime(dice.pick(times)));
        if (decided != null && !decided.isBefore(received)) {
            made = made.decidedOn(decided);
        }
        if (features.contains(Feature.CALENDARS) && dice.chance(0.2)) {
            made = made.knownOn(known(received, dice));
        }
        double unknown = dice.pick(List.of(0.0, 0.05, 0.2, 0.5, 0.9));
        String unit = dice.chance(unknown) ? null : dice.pick(units);
        if (unit != null) {
            made = made.at(unit);
        }
        ProcedureInForce inForce = loaded.on(code, lawDay, unit).orElseThrow();
        if (!dice.chance(unknown)) {
            made = made.by(dice.pick(List.of(Channel.values())));
        }
        if (!dice.chance(unknown)) {
            made = made.received(dice.pick(List.of(Place.values())));
        }
        for (Map.Entry<String, List<FactValue>> fact :
                loaded.worthTrying(inForce).entrySet()) {
            if (!dice.chance(unknown)) {
                made = made.with(fact.getKey(), dice.pick(fact.getValue()));
            }
        }
        for (FactDeclaration foreign : factsOfOthers) {
            if (!inForce.facts().containsKey(foreign.id()) && dice.chance(0.1)) {
                made = made.with(
                        foreign.id(),
                        dice.pick(new WorthTrying(foreign, List.of(), Map.of(foreign.id(), foreign)).values()));
            }
        }
        // refused where the catalogs tell them, and then left out
        if (dice.chance(0.5)) {
            made = made.with(BuiltInFacts.UNIT_LEVEL, dice.pick(List.of("CITY", "DISTRICT", "WARD")));
        }
        if (dice.chance(0.3)) {
            made = made.with(
                    BuiltInFacts.COMPETENCE_BASIS, dice.pick(List.of("OWN", "DECENTRALISED", "DELEGATED", "NONE")));
        }
        return withinBounds(made, inForce);
    }

    private static Case withinBounds(Case made, ProcedureInForce inForce) {
        Case within = made;
        for (ProductBound bound : inForce.bounds()) {
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
        return within;
    }

    /**
     * For each fact that a case of a procedure may state on a day: the values that its criteria compare it with, what
     * lies beside them, and what nobody mentions. Empty if nothing is in force.
     */
    public SortedMap<String, List<FactValue>> worthTrying(String procedure, LocalDate day) {
        return loaded.on(procedure, day).map(loaded::worthTrying).orElse(Collections.emptySortedMap());
    }
}
