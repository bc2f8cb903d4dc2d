package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Brings criteria into a form in which those that say the same in another order are equal. */
final class ComparisonCriteria {

    /** Never met. */
    static final Criterion NEVER = new Criterion.AnyOf(List.of());

    private ComparisonCriteria() {}

    /**
     * The same criterion for one procedure, on one day: what follows from those is put in its place, parts stand in
     * an order of their own, and each once.
     */
    static Criterion reduced(Criterion criterion, String procedure, boolean interlinked, LocalDate day) {
        return criterion.accept(new Reducer(procedure, interlinked, day));
    }

    /** The same criterion as far as it matters while the receiving unit is not known: that it names some unit. */
    static Criterion inSomeUnit(Criterion criterion) {
        if (criterion instanceof Criterion.OneOf oneOf && oneOf.fact().equals(BuiltInFacts.UNIT)) {
            return Criterion.is(BuiltInFacts.UNIT, FactValue.of(""));
        }
        if (criterion instanceof Criterion.UnderReading contested) {
            TreeMap<String, Criterion> options = new TreeMap<>();
            contested.options().forEach((option, part) -> options.put(option, inSomeUnit(part)));
            return new Criterion.UnderReading(contested.reading(), options);
        }
        List<Criterion> parts = new ArrayList<>();
        criterion.parts().forEach(part -> parts.add(inSomeUnit(part)));
        if (criterion instanceof Criterion.AllOf) {
            return new Criterion.AllOf(parts);
        }
        if (criterion instanceof Criterion.AnyOf) {
            return new Criterion.AnyOf(parts);
        }
        return criterion instanceof Criterion.Not ? new Criterion.Not(parts.get(0)) : criterion;
    }

    /** A form of a reduced criterion that can be compared. */
    static String written(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return "all" + written(all.parts());
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return "any" + written(any.parts());
        }
        if (criterion instanceof Criterion.Not not) {
            return "not " + written(not.part());
        }
        if (criterion instanceof Criterion.UnderReading contested) {
            SortedMap<String, String> options = new TreeMap<>();
            contested.options().forEach((option, part) -> options.put(option, written(part)));
            return contested.reading() + options;
        }
        return criterion.toString();
    }

    private static String written(List<Criterion> parts) {
        List<String> all = new ArrayList<>();
        parts.forEach(part -> all.add(written(part)));
        return all.toString();
    }

    /** The criterion under some options of readings; never met under an option of which it says nothing. */
    static Criterion under(Criterion criterion, Map<String, String> options) {
        if (criterion.readings().isEmpty()) {
            return criterion;
        }
        if (criterion instanceof Criterion.UnderReading contested) {
            Criterion option = contested.options().get(options.getOrDefault(contested.reading(), ""));
            return option == null ? NEVER : under(option, options);
        }
        List<Criterion> parts = new ArrayList<>();
        criterion.parts().forEach(part -> parts.add(under(part, options)));
        if (criterion instanceof Criterion.Not) {
            return Criterion.not(parts.get(0));
        }
        return criterion instanceof Criterion.AllOf ? Criterion.allOf(parts) : Criterion.anyOf(parts);
    }

    static Criterion negated(Criterion criterion) {
        return new Criterion.Not(criterion);
    }

    private record Reducer(String procedure, boolean interlinked, LocalDate day)
            implements Criterion.Visitor<Criterion> {

        @Override
        public Criterion always() {
            return Criterion.always();
        }

        private static Criterion constant(boolean met) {
            return met ? Criterion.always() : NEVER;
        }

        private static boolean isAlways(Criterion criterion) {
            return criterion instanceof Criterion.Always
                    || (criterion instanceof Criterion.AllOf all && all.parts().isEmpty());
        }

        private static boolean isNever(Criterion criterion) {
            return criterion instanceof Criterion.AnyOf any && any.parts().isEmpty();
        }

        @Override
        public Criterion atMost(Criterion.AtMost criterion) {
            return criterion.fact().equals(BuiltInFacts.RECEIVED_ON)
                    ? constant(!day.isAfter(LocalDate.parse(criterion.limit().toString())))
                    : criterion;
        }

        @Override
        public Criterion atLeast(Criterion.AtLeast criterion) {
            return criterion.fact().equals(BuiltInFacts.RECEIVED_ON)
                    ? constant(!day.isBefore(LocalDate.parse(criterion.limit().toString())))
                    : criterion;
        }

        @Override
        public Criterion oneOf(Criterion.OneOf criterion) {
            return switch (criterion.fact()) {
                case BuiltInFacts.PROCEDURE -> constant(criterion.values().contains(FactValue.of(procedure)));
                case BuiltInFacts.INTERLINKED -> constant(criterion.values().contains(FactValue.of(interlinked)));
                case BuiltInFacts.RECEIVED_ON -> constant(criterion.values().contains(FactValue.of(day.toString())));
                default -> criterion.values().isEmpty() ? NEVER : criterion;
            };
        }

        @Override
        public Criterion containsAny(Criterion.ContainsAny criterion) {
            return criterion.members().isEmpty() ? NEVER : criterion;
        }

        @Override
        public Criterion applies(Criterion.Applies criterion) {
            return switch (criterion.fact()) {
                case BuiltInFacts.PROCEDURE, BuiltInFacts.INTERLINKED, BuiltInFacts.RECEIVED_ON -> Criterion.always();
                default -> criterion;
            };
        }

        @Override
        public Criterion same(Criterion.Same criterion) {
            List<String> facts = List.copyOf(new TreeSet<>(criterion.ownFacts()));
            return facts.size() < 2 ? criterion : new Criterion.Same(facts.get(0), facts.get(1));
        }

        @Override
        public Criterion includes(Criterion.Includes criterion) {
            return criterion;
        }

        @Override
        public Criterion allOf(Criterion.AllOf criterion) {
            List<Criterion> parts = new ArrayList<>();
            for (Criterion part : criterion.parts()) {
                Criterion reduced = part.accept(this);
                if (isNever(reduced)) {
                    return NEVER;
                }
                if (reduced instanceof Criterion.AllOf inner) {
                    parts.addAll(inner.parts());
                } else if (!isAlways(reduced)) {
                    parts.add(reduced);
                }
            }
            List<Criterion> sorted = sorted(parts);
            if (sorted.isEmpty()) {
                return Criterion.always();
            }
            return sorted.size() == 1 ? sorted.get(0) : new Criterion.AllOf(sorted);
        }

        @Override
        public Criterion anyOf(Criterion.AnyOf criterion) {
            List<Criterion> parts = new ArrayList<>();
            for (Criterion part : criterion.parts()) {
                Criterion reduced = part.accept(this);
                if (isAlways(reduced)) {
                    return Criterion.always();
                }
                if (reduced instanceof Criterion.AnyOf inner) {
                    parts.addAll(inner.parts());
                } else {
                    parts.add(reduced);
                }
            }
            List<Criterion> sorted = sorted(parts);
            return sorted.size() == 1 ? sorted.get(0) : new Criterion.AnyOf(sorted);
        }

        private static List<Criterion> sorted(List<Criterion> parts) {
            SortedMap<String, Criterion> sorted = new TreeMap<>();
            parts.forEach(part -> sorted.put(written(part), part));
            return new ArrayList<>(sorted.values());
        }

        @Override
        public Criterion not(Criterion.Not criterion) {
            Criterion part = criterion.part().accept(this);
            if (part instanceof Criterion.Not twice) {
                return twice.part();
            }
            if (isAlways(part)) {
                return NEVER;
            }
            return isNever(part) ? Criterion.always() : new Criterion.Not(part);
        }

        @Override
        public Criterion underReading(Criterion.UnderReading criterion) {
            TreeMap<String, Criterion> options = new TreeMap<>();
            criterion.options().forEach((option, part) -> options.put(option, part.accept(this)));
            return new Criterion.UnderReading(criterion.reading(), options);
        }
    }
}
