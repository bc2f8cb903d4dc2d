package io.github.motcua.rules.analysis;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The parts of criteria: where they stand, what is left without some, and how they are written in a message. */
final class CriterionParts {

    private CriterionParts() {}

    /**
     * A criterion inside another.
     *
     * @param pointer where it stands in the whole, as a JSON Pointer; empty for the whole
     * @param criterion what stands there
     * @param inAnyOf whether it is one of several of which one is enough
     * @param mayGo whether it is one of several, so that it can be left out
     */
    record Part(String pointer, Criterion criterion, boolean inAnyOf, boolean mayGo) {}

    /** All parts, the whole first, each before those inside it. */
    static List<Part> of(Criterion whole) {
        List<Part> parts = new ArrayList<>();
        collect(new Part("", whole, false, false), parts);
        return parts;
    }

    private static void collect(Part part, List<Part> into) {
        into.add(part);
        Criterion criterion = part.criterion();
        if (criterion instanceof Criterion.UnderReading contested) {
            contested
                    .options()
                    .forEach((option, inside) -> collect(
                            new Part(part.pointer() + "/options" + Location.token(option), inside, false, false),
                            into));
        } else if (criterion instanceof Criterion.Not opposite) {
            collect(new Part(part.pointer() + "/not", opposite.part(), false, false), into);
        } else {
            boolean any = criterion instanceof Criterion.AnyOf;
            for (int i = 0; i < criterion.parts().size(); i++) {
                String pointer = part.pointer() + (any ? "/anyOf/" : "/allOf/") + i;
                collect(new Part(pointer, criterion.parts().get(i), any, true), into);
            }
        }
    }

    /** What is left of a criterion without the parts at some places. */
    static Criterion without(Criterion whole, Set<String> gone) {
        return without(whole, "", gone);
    }

    private static Criterion without(Criterion criterion, String pointer, Set<String> gone) {
        if (criterion instanceof Criterion.UnderReading contested) {
            SortedMap<String, Criterion> options = new TreeMap<>();
            for (Map.Entry<String, Criterion> option : contested.options().entrySet()) {
                String inside = pointer + "/options" + Location.token(option.getKey());
                options.put(option.getKey(), without(option.getValue(), inside, gone));
            }
            return Criterion.underReading(contested.reading(), options);
        }
        if (criterion instanceof Criterion.Not opposite) {
            return Criterion.not(without(opposite.part(), pointer + "/not", gone));
        }
        if (criterion instanceof Criterion.AllOf all) {
            return Criterion.allOf(without(all.parts(), pointer + "/allOf/", gone));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return Criterion.anyOf(without(any.parts(), pointer + "/anyOf/", gone));
        }
        return criterion;
    }

    private static List<Criterion> without(List<Criterion> parts, String pointer, Set<String> gone) {
        List<Criterion> left = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!gone.contains(pointer + i)) {
                left.add(without(parts.get(i), pointer + i, gone));
            }
        }
        return left;
    }

    /** A criterion in the words of the JSON form, on one line: {@code all(copies atMost 10, issuer is VIETNAM)}. */
    static String written(Criterion criterion) {
        return criterion.accept(new Written());
    }

    private static final class Written implements Criterion.Visitor<String> {
        @Override
        public String always() {
            return "always";
        }

        @Override
        public String atMost(Criterion.AtMost criterion) {
            return criterion.fact() + " atMost " + criterion.limit();
        }

        @Override
        public String atLeast(Criterion.AtLeast criterion) {
            return criterion.fact() + " atLeast " + criterion.limit();
        }

        @Override
        public String oneOf(Criterion.OneOf criterion) {
            return criterion.values().size() == 1
                    ? criterion.fact() + " is " + criterion.values().get(0)
                    : criterion.fact() + " in " + list(criterion.values());
        }

        private static String list(Collection<FactValue> values) {
            StringJoiner words = new StringJoiner(", ", "[", "]");
            values.forEach(value -> words.add(value.toString()));
            return words.toString();
        }

        @Override
        public String containsAny(Criterion.ContainsAny criterion) {
            return criterion.fact() + " containsAny " + criterion.members();
        }

        @Override
        public String applies(Criterion.Applies criterion) {
            return criterion.fact() + " applies";
        }

        @Override
        public String same(Criterion.Same criterion) {
            return criterion.fact() + " sameAs " + criterion.other();
        }

        @Override
        public String includes(Criterion.Includes criterion) {
            return criterion.fact() + " includes " + criterion.member();
        }

        @Override
        public String allOf(Criterion.AllOf criterion) {
            return joined("all", criterion.parts());
        }

        @Override
        public String anyOf(Criterion.AnyOf criterion) {
            return joined("any", criterion.parts());
        }

        @Override
        public String not(Criterion.Not criterion) {
            return "not(" + criterion.part().accept(this) + ")";
        }

        @Override
        public String underReading(Criterion.UnderReading criterion) {
            StringJoiner options = new StringJoiner(", ", criterion.reading() + "(", ")");
            criterion.options().forEach((option, part) -> options.add(option + ": " + part.accept(this)));
            return options.toString();
        }

        private String joined(String word, List<Criterion> parts) {
            StringJoiner all = new StringJoiner(", ", word + "(", ")");
            parts.forEach(part -> all.add(part.accept(this)));
            return all.toString();
        }
    }
}
