package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Criteria of every kind over some facts: small and large, with facts compared once and many times. */
final class RandomCriteria {

    private final Dice dice;
    private final RandomValues values;
    private final List<FactDeclaration> facts;
    private final List<Reading> readings;

    RandomCriteria(Dice dice, RandomValues values, List<FactDeclaration> facts, List<Reading> readings) {
        this.dice = dice;
        this.values = values;
        this.facts = facts;
        this.readings = readings;
    }

    Criterion next() {
        List<FactDeclaration> focus = focus();
        int depth = dice.pick(List.of(0, 0, 0, 1, 1, 1, 2, 2, 3));
        return tree(focus, depth);
    }

    /** A few facts, so that one is often compared several times; sometimes any. */
    private List<FactDeclaration> focus() {
        List<FactDeclaration> all = new ArrayList<>(facts);
        if (dice.chance(0.4)) {
            all.addAll(BuiltInFacts.declarations().values());
        }
        return dice.some(all, 1, 4);
    }

    private Criterion tree(List<FactDeclaration> focus, int depth) {
        if (depth == 0) {
            return dice.chance(0.03) ? Criterion.always() : comparison(focus);
        }
        if (!readings.isEmpty() && dice.chance(0.2)) {
            Reading reading = dice.pick(readings);
            SortedMap<String, Criterion> options = new TreeMap<>();
            for (String option : reading.options().keySet()) {
                options.put(option, dice.chance(0.1) ? Criterion.always() : tree(focus, depth - 1));
            }
            return Criterion.underReading(reading.id(), options);
        }
        int size = dice.between(1, 3);
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(tree(focus, dice.between(0, depth - 1)));
        }
        return switch (dice.between(0, 4)) {
            case 0 -> Criterion.not(parts.get(0));
            case 1, 2 -> Criterion.allOf(parts);
            default -> Criterion.anyOf(parts);
        };
    }

    private Criterion comparison(List<FactDeclaration> focus) {
        FactDeclaration fact = dice.pick(focus);
        String id = fact.id();
        if (fact.mayNotApply() && dice.chance(0.2)) {
            return Criterion.applies(id);
        }
        if (dice.chance(0.2)) {
            List<FactDeclaration> others = partners(fact, dice.chance(0.5) ? focus : facts);
            if (!others.isEmpty()) {
                String other = dice.pick(others).id();
                return fact.type().isSet() ? Criterion.includes(id, other) : Criterion.same(id, other);
            }
        }
        if (fact.type() == FactType.CHOICES) {
            List<String> codes = fact.values().stream().map(AllowedValue::code).toList();
            List<String> some = dice.some(codes, 1, dice.chance(0.1) ? codes.size() : 3);
            return dice.chance(0.5) ? Criterion.containsAny(id, some) : Criterion.containsNone(id, some);
        }
        if (fact.type() == FactType.UNITS) {
            List<String> units = new ArrayList<>();
            for (int i = dice.between(1, 3); i > 0; i--) {
                units.add(values.unit());
            }
            return Criterion.containsAny(id, units);
        }
        if (fact.type().isOrdered() && dice.chance(0.7)) {
            FactValue limit = values.of(fact);
            return dice.chance(0.5) ? Criterion.atMost(id, limit) : Criterion.atLeast(id, limit);
        }
        List<FactValue> some = new ArrayList<>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            some.add(values.of(fact));
        }
        return Criterion.oneOf(id, some);
    }

    /** The facts with which a fact can be compared. */
    private static List<FactDeclaration> partners(FactDeclaration fact, List<FactDeclaration> among) {
        FactType type = switch (fact.type()) {
            case UNITS -> FactType.UNIT;
            case CHOICES -> FactType.CHOICE;
            default -> fact.type();
        };
        return among.stream()
                .filter(other -> other.type() == type && !other.id().equals(fact.id()))
                .toList();
    }
}
