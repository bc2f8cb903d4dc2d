package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that a criterion makes with one or two facts. Of a case it is true, false, or, while a fact
 * is not known, neither.
 */
final class Atom {

    private final List<Slot> slots;
    private final int[] positions;
    private final Criterion criterion;
    private final Predicate<Object[]> holds;

    private Atom(List<Slot> slots, int[] positions, Criterion criterion, Predicate<Object[]> holds) {
        this.slots = slots;
        this.positions = positions;
        this.criterion = criterion;
        this.holds = holds;
    }

    /** The comparison that a criterion without parts makes, over facts that stand at these positions. */
    static Atom of(Criterion criterion, List<Slot> layout) {
        List<String> facts = criterion.ownFacts();
        List<Slot> slots = new ArrayList<>(facts.size());
        int[] positions = new int[facts.size()];
        for (int i = 0; i < positions.length; i++) {
            while (!layout.get(positions[i]).fact().equals(facts.get(i))) {
                positions[i]++;
            }
            slots.add(layout.get(positions[i]));
        }
        return new Atom(slots, positions, criterion, criterion.accept(new Comparisons(slots, positions)));
    }

    /** The facts compared. */
    List<Slot> slots() {
        return slots;
    }

    /** The values that the one fact is compared with; none for a comparison between two facts. */
    Set<Object> constants() {
        FactType type = slots.get(0).type();
        Set<Object> constants = new LinkedHashSet<>();
        if (criterion instanceof Criterion.AtMost ordered) {
            constants.add(type.read(ordered.limit()));
        } else if (criterion instanceof Criterion.AtLeast ordered) {
            constants.add(type.read(ordered.limit()));
        } else if (criterion instanceof Criterion.OneOf oneOf) {
            for (FactValue value : oneOf.values()) {
                constants.add(type.read(value));
            }
        } else if (criterion instanceof Criterion.ContainsAny contains) {
            constants.addAll(contains.members());
        }
        return constants;
    }

    /** The truth value for one value of the one fact compared. */
    boolean holdsFor(Object value) {
        if (value == FactValue.NOT_APPLICABLE) {
            return false;
        }
        Object[] values = new Object[positions[0] + 1];
        values[positions[0]] = value;
        return holds.test(values);
    }

    /**
     * Whether the comparison surely has the wanted truth value. A fact that does not apply makes it false,
     * and so does a set of nothing in which another fact is looked for.
     */
    boolean is(boolean wanted, @Nullable Object[] values) {
        boolean open = false;
        for (int position : positions) {
            Object value = values[position];
            if (value == FactValue.NOT_APPLICABLE
                    || (positions.length > 1 && value instanceof Set<?> set && set.isEmpty())) {
                return !wanted;
            }
            open |= value == null;
        }
        return !open && holds.test(values) == wanted;
    }

    /** The ids of the facts compared that are not known. */
    List<String> unknown(@Nullable Object[] values) {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (values[positions[i]] == null) {
                unknown.add(slots.get(i).fact());
            }
        }
        return unknown;
    }

    /** The comparison, or its opposite, as a constraint in DRL that is false while a fact is not known. */
    String drl(boolean wanted) {
        AtomText.Both text = criterion.accept(new AtomText(slots));
        return wanted ? text.drl() : text.opposite();
    }

    @Override
    public String toString() {
        return drl(true);
    }

    /** What a comparison asks of the values, all of which are known and apply. */
    private static final class Comparisons implements Criterion.Visitor<Predicate<Object[]>> {

        /** A list of more words is searched where it stands, not copied: there may be thousands. */
        private static final int FEW = 16;

        private final List<Slot> slots;
        private final int[] positions;

        Comparisons(List<Slot> slots, int[] positions) {
            this.slots = slots;
            this.positions = positions;
        }

        @Override
        public Predicate<Object[]> atMost(Criterion.AtMost criterion) {
            Object limit = slots.get(0).type().read(criterion.limit());
            return one(value -> compare(value, limit) <= 0);
        }

        @Override
        public Predicate<Object[]> atLeast(Criterion.AtLeast criterion) {
            Object limit = slots.get(0).type().read(criterion.limit());
            return one(value -> compare(value, limit) >= 0);
        }

        @SuppressWarnings("unchecked") // both are of the type that the declaration of the fact says
        private static int compare(Object value, Object limit) {
            return ((Comparable<Object>) value).compareTo(limit);
        }

        @Override
        public Predicate<Object[]> oneOf(Criterion.OneOf criterion) {
            FactType type = slots.get(0).type();
            boolean words = type == FactType.UNIT || type == FactType.PROCEDURE || type == FactType.CHOICE;
            if (words && criterion.values().size() > FEW) {
                List<FactValue> sorted = criterion.values();
                return one(value -> isAmong(value.toString(), sorted));
            }
            Set<Object> wanted = new HashSet<>();
            for (FactValue value : criterion.values()) {
                wanted.add(type.read(value));
            }
            return one(wanted::contains);
        }

        private static boolean isAmong(String word, List<FactValue> sorted) {
            int first = 0;
            int last = sorted.size() - 1;
            while (first <= last) {
                int middle = (first + last) >>> 1;
                int order = sorted.get(middle).toString().compareTo(word);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    first = middle + 1;
                } else {
                    last = middle - 1;
                }
            }
            return false;
        }

        @Override
        public Predicate<Object[]> containsAny(Criterion.ContainsAny criterion) {
            Set<String> members = Set.copyOf(criterion.members());
            return one(value -> ((Set<?>) value).stream().anyMatch(members::contains));
        }

        @Override
        public Predicate<Object[]> applies(Criterion.Applies criterion) {
            return one(value -> true);
        }

        @Override
        public Predicate<Object[]> same(Criterion.Same criterion) {
            int one = positions[0];
            int other = positions[1];
            return values -> Objects.equals(values[one], values[other]);
        }

        @Override
        public Predicate<Object[]> includes(Criterion.Includes criterion) {
            int set = positions[0];
            int member = positions[1];
            return values -> ((Set<?>) Objects.requireNonNull(values[set])).contains(values[member]);
        }

        private Predicate<Object[]> one(Predicate<Object> holds) {
            int position = positions[0];
            return values -> holds.test(Objects.requireNonNull(values[position]));
        }

        @Override
        public Predicate<Object[]> always() {
            throw new IllegalStateException("compares nothing");
        }

        @Override
        public Predicate<Object[]> allOf(Criterion.AllOf criterion) {
            return always();
        }

        @Override
        public Predicate<Object[]> anyOf(Criterion.AnyOf criterion) {
            return always();
        }

        @Override
        public Predicate<Object[]> not(Criterion.Not criterion) {
            return always();
        }

        @Override
        public Predicate<Object[]> underReading(Criterion.UnderReading criterion) {
            return always();
        }
    }
}
