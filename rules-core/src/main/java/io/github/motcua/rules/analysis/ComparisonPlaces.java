package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where and when cases are tried: units and hours that something turns on, and some others. Immutable. */
final class ComparisonPlaces {

    /** So many units are tried at most. */
    private static final int MOST_UNITS = 24;

    static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ComparisonSpot spot;
    private final List<ComparisonChange> changes;
    private final List<Criterion> criteria;
    private final List<String> units;
    private final List<LocalTime> times;

    ComparisonPlaces(ComparisonSpot spot, List<ComparisonChange> changes, List<Criterion> criteria) {
        this.spot = spot;
        this.changes = changes;
        this.criteria = criteria;
        this.units = spot.subject().isOfUnits() ? spot.units() : someUnits();
        this.times = someTimes();
    }

    /** The units to try; the empty one is that nothing is said of it. */
    List<String> units() {
        return units;
    }

    /** The hours to try. */
    List<LocalTime> times() {
        return times;
    }

    /** The units to try that have an id. */
    SortedSet<String> named() {
        SortedSet<String> named = new TreeSet<>(units);
        named.remove("");
        return named;
    }

    /** The units to try, those of which the changes speak first; the empty one is that nothing is said of it. */
    private List<String> someUnits() {
        Set<String> units = new LinkedHashSet<>();
        for (ComparisonChange change : changes) {
            units.addAll(onlyOnOneSide(change));
            for (String unit : change.units()) {
                units.add(unit);
                units.addAll(within(unit));
            }
            if (change.kind() == Kind.DELEGATION_RULE || change.kind() == Kind.OFFICE) {
                units.addAll(delegates());
            }
        }
        List<String> mentioned = new ArrayList<>(constants(BuiltInFacts.UNIT, criteria));
        units.addAll(mentioned.subList(0, Math.min(2, mentioned.size())));
        for (ComparedCatalogs side : spot.sides()) {
            for (Level level : Level.values()) {
                units.addAll(some(side, level, mentioned));
            }
        }
        units.add("");
        units.add("noi-khac/xa-1");
        List<String> all = new ArrayList<>(units);
        return List.copyOf(all.subList(0, Math.min(MOST_UNITS, all.size())));
    }

    /** The units of which delegations speak: on the rules and offices turns whether those hold. */
    private Set<String> delegates() {
        Set<String> units = new TreeSet<>();
        for (ComparedCatalogs side : spot.sides()) {
            for (Catalog catalog : side.catalogs()) {
                for (Delegation delegation : catalog.delegations()) {
                    units.addAll(delegation.to().units());
                    units.addAll(delegation.from().units());
                }
            }
        }
        List<String> some = new ArrayList<>(units);
        return new TreeSet<>(some.subList(0, Math.min(MOST_UNITS - 4, some.size())));
    }

    /** A unit of a level that criteria do not mention, and one that they do. */
    private List<String> some(ComparedCatalogs side, Level level, List<String> mentioned) {
        List<String> some = new ArrayList<>();
        boolean in = false;
        boolean out = false;
        for (Catalog catalog : side.catalogs()) {
            for (Unit unit : catalog.units()) {
                if (unit.level() == level && unit.validity().contains(spot.day())) {
                    boolean isMentioned = mentioned.contains(unit.id());
                    if (isMentioned ? !in : !out) {
                        some.add(unit.id());
                    }
                    in |= isMentioned;
                    out |= !isMentioned;
                }
            }
            catalog.desks().stream().limit(1).forEach(desk -> some.add(desk.id()));
        }
        return some;
    }

    /** Units that lie within one: a delegation concerns their desks too. */
    private List<String> within(String unit) {
        List<String> within = new ArrayList<>();
        for (ComparedCatalogs side : spot.sides()) {
            for (Catalog catalog : side.catalogs()) {
                for (Unit other : catalog.units()) {
                    if (within.size() < 3
                            && other.id().startsWith(unit + "/")
                            && other.validity().contains(spot.day())) {
                        within.add(other.id());
                    }
                }
            }
        }
        if (within.isEmpty() && unit.indexOf('/') < 0) {
            within.add(unit + "/xa-1");
        }
        return within;
    }

    private static Set<String> onlyOnOneSide(ComparisonChange change) {
        Set<String> all = new TreeSet<>();
        Set<String> both = new TreeSet<>();
        for (ComparisonPart side : change.sides()) {
            for (String unit : constants(BuiltInFacts.UNIT, List.of(side.when()))) {
                if (!all.add(unit)) {
                    both.add(unit);
                }
            }
        }
        if (change.sides().size() == 2) {
            all.removeAll(both);
        }
        return all.size() <= MOST_UNITS / 2
                ? all
                : new TreeSet<>(List.copyOf(all).subList(0, MOST_UNITS / 2));
    }

    private static Set<String> constants(String fact, List<Criterion> criteria) {
        Set<String> found = new TreeSet<>();
        for (Criterion each : criteria) {
            each.walk(criterion -> {
                if (criterion instanceof Criterion.OneOf oneOf && oneOf.fact().equals(fact)) {
                    oneOf.values().forEach(value -> found.add(value.toString()));
                }
                if (criterion instanceof Criterion.AtMost atMost
                        && atMost.fact().equals(fact)) {
                    found.add(atMost.limit().toString());
                }
                if (criterion instanceof Criterion.AtLeast atLeast
                        && atLeast.fact().equals(fact)) {
                    found.add(atLeast.limit().toString());
                }
            });
        }
        return found;
    }

    /** The hours to try: in the morning, and around every hour that something turns on. */
    private List<LocalTime> someTimes() {
        Set<LocalTime> around = new LinkedHashSet<>(List.of(MORNING));
        for (String time : constants(BuiltInFacts.RECEIVED_TIME, criteria)) {
            around(LocalTime.parse(time), around);
        }
        for (ProcedureInForce procedure : spot.procedures()) {
            for (Cited<ConditionalLimit> limit : procedure.limits()) {
                limit.entry().limit().cutOff().ifPresent(cutOff -> {
                    cutOff.time().ifPresent(time -> around(time, around));
                    if (cutOff.lastHours() > 0) {
                        LocalTime end = LocalTime.of(17, 0);
                        around(end.minusHours(cutOff.lastHours()), around);
                    }
                });
            }
        }
        return List.copyOf(around);
    }

    private static void around(LocalTime time, Set<LocalTime> into) {
        into.add(time);
        if (time.isBefore(LocalTime.MAX.minusSeconds(1))) {
            into.add(time.plusSeconds(1));
        }
        if (time.isAfter(LocalTime.MIN.plusSeconds(1))) {
            into.add(time.minusSeconds(1));
        }
    }
}
