package io.github.motcua.rules.analysis;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A criterion made ready to be looked at again and again: values are numbers, yes or no, days, times, words and
 * sets of words, {@link FactValue#NOT_APPLICABLE}, or null while nothing is said of a fact. Part by part, in three
 * values (Kleene's strong logic).
 */
interface Term {

    /** Whether it is met by the values, each at the position of its fact. */
    Status at(@Nullable Object[] values);

    /** The positions of the facts it looks at, each once. */
    Set<Integer> facts();

    /** The comparisons in it. */
    List<Comparison> comparisons();

    /**
     * A comparison with one fact, or between two.
     *
     * @param criterion the criterion without parts
     * @param positions the positions of the facts compared
     * @param constants the values compared with, as they are in the array
     * @param holds whether it holds for values that are all known and apply
     */
    record Comparison(Criterion criterion, List<Integer> positions, Set<Object> constants, Predicate<Object[]> holds)
            implements Term {
        @Override
        public Status at(@Nullable Object[] values) {
            boolean open = false;
            Object[] known = new Object[positions.size()];
            for (int i = 0; i < known.length; i++) {
                Object value = values[positions.get(i)];
                if (value == FactValue.NOT_APPLICABLE) {
                    return Status.NOT_MET;
                }
                open |= value == null;
                known[i] = value == null ? "" : value;
            }
            if (open) {
                return Status.UNDETERMINED;
            }
            return holds.test(known) ? Status.MET : Status.NOT_MET;
        }

        @Override
        public Set<Integer> facts() {
            return new HashSet<>(positions);
        }

        @Override
        public List<Comparison> comparisons() {
            return List.of(this);
        }
    }

    /**
     * All parts, or at least one.
     *
     * @param parts the parts
     * @param all whether all must be met
     */
    record Joined(List<Term> parts, boolean all) implements Term {
        @Override
        public Status at(@Nullable Object[] values) {
            Status decisive = all ? Status.NOT_MET : Status.MET;
            boolean open = false;
            for (Term part : parts) {
                Status status = part.at(values);
                if (status == decisive) {
                    return decisive;
                }
                open |= status == Status.UNDETERMINED;
            }
            if (open) {
                return Status.UNDETERMINED;
            }
            return all ? Status.MET : Status.NOT_MET;
        }

        @Override
        public Set<Integer> facts() {
            Set<Integer> facts = new HashSet<>();
            parts.forEach(part -> facts.addAll(part.facts()));
            return facts;
        }

        @Override
        public List<Comparison> comparisons() {
            List<Comparison> found = new ArrayList<>();
            parts.forEach(part -> found.addAll(part.comparisons()));
            return found;
        }
    }

    /**
     * Not the part.
     *
     * @param part what must not be met
     */
    record Opposite(Term part) implements Term {
        @Override
        public Status at(@Nullable Object[] values) {
            return switch (part.at(values)) {
                case MET -> Status.NOT_MET;
                case NOT_MET -> Status.MET;
                case UNDETERMINED -> Status.UNDETERMINED;
            };
        }

        @Override
        public Set<Integer> facts() {
            return part.facts();
        }

        @Override
        public List<Comparison> comparisons() {
            return part.comparisons();
        }
    }

    /** Makes criteria ready over facts at fixed positions, with the readings taken. */
    final class Reader implements Criterion.Visitor<Term> {
        private static final Term MET = new Joined(List.of(), true);

        private final List<FactDeclaration> layout;
        private final Map<String, Integer> positions;
        private final Map<String, String> readings;

        Reader(List<FactDeclaration> layout, Map<String, Integer> positions, Map<String, String> readings) {
            this.layout = layout;
            this.positions = positions;
            this.readings = readings;
        }

        @Override
        public Term always() {
            return MET;
        }

        @Override
        public Term atMost(Criterion.AtMost criterion) {
            Object limit = type(criterion.fact()).read(criterion.limit());
            return one(criterion, Set.of(limit), value -> compare(value, limit) <= 0);
        }

        @Override
        public Term atLeast(Criterion.AtLeast criterion) {
            Object limit = type(criterion.fact()).read(criterion.limit());
            return one(criterion, Set.of(limit), value -> compare(value, limit) >= 0);
        }

        @SuppressWarnings("unchecked") // both are of the type that the declaration of the fact says
        private static int compare(Object value, Object limit) {
            return ((Comparable<Object>) value).compareTo(limit);
        }

        @Override
        public Term oneOf(Criterion.OneOf criterion) {
            Set<Object> wanted = new HashSet<>();
            for (FactValue value : criterion.values()) {
                wanted.add(type(criterion.fact()).read(value));
            }
            return one(criterion, wanted, wanted::contains);
        }

        @Override
        public Term containsAny(Criterion.ContainsAny criterion) {
            Set<Object> members = new HashSet<>(criterion.members());
            return one(criterion, members, value -> containsAny((Collection<?>) value, members));
        }

        private static boolean containsAny(Collection<?> words, Set<Object> members) {
            for (Object word : words) {
                if (members.contains(word)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Term applies(Criterion.Applies criterion) {
            return one(criterion, Set.of(), value -> true);
        }

        @Override
        public Term same(Criterion.Same criterion) {
            return new Comparison(
                    criterion, positions(criterion), Set.of(), values -> Objects.equals(values[0], values[1]));
        }

        @Override
        public Term includes(Criterion.Includes criterion) {
            return new Comparison(
                    criterion,
                    positions(criterion),
                    Set.of(),
                    values -> ((Collection<?>) values[0]).contains(values[1]));
        }

        @Override
        public Term allOf(Criterion.AllOf criterion) {
            return new Joined(each(criterion.parts()), true);
        }

        @Override
        public Term anyOf(Criterion.AnyOf criterion) {
            return new Joined(each(criterion.parts()), false);
        }

        @Override
        public Term not(Criterion.Not criterion) {
            return new Opposite(criterion.part().accept(this));
        }

        @Override
        public Term underReading(Criterion.UnderReading criterion) {
            String option = Objects.requireNonNull(readings.get(criterion.reading()), criterion.reading());
            return Objects.requireNonNull(criterion.options().get(option), option)
                    .accept(this);
        }

        private List<Term> each(List<Criterion> parts) {
            List<Term> terms = new ArrayList<>(parts.size());
            for (Criterion part : parts) {
                terms.add(part.accept(this));
            }
            return terms;
        }

        private Term one(Criterion criterion, Set<Object> constants, Predicate<Object> holds) {
            return new Comparison(criterion, positions(criterion), constants, values -> holds.test(values[0]));
        }

        private List<Integer> positions(Criterion criterion) {
            List<Integer> found = new ArrayList<>(2);
            for (String fact : criterion.ownFacts()) {
                found.add(position(fact));
            }
            return found;
        }

        private int position(String fact) {
            return Objects.requireNonNull(positions.get(fact), fact);
        }

        private FactType type(String fact) {
            return layout.get(position(fact)).type();
        }
    }
}
