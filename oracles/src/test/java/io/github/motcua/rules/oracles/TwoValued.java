package io.github.motcua.rules.oracles;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Whether a criterion holds when every fact is known: true or false, nothing else. */
final class TwoValued {

    private final List<String> positions;
    private final Map<String, FactDeclaration> facts;
    private final Map<String, String> options;

    /**
     * Makes tests of values.
     *
     * @param positions where the value of each fact stands
     * @param facts the declarations, by id
     * @param options the option that counts, by reading
     */
    TwoValued(List<String> positions, Map<String, FactDeclaration> facts, Map<String, String> options) {
        this.positions = positions;
        this.facts = facts;
        this.options = options;
    }

    /** A test of values, none of which is unknown. */
    Predicate<Object[]> of(Criterion criterion) {
        if (criterion instanceof Criterion.Always) {
            return values -> true;
        }
        if (criterion instanceof Criterion.AllOf all) {
            return all.parts().stream().map(this::of).reduce(Predicate::and).orElse(values -> true);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return any.parts().stream().map(this::of).reduce(Predicate::or).orElse(values -> false);
        }
        if (criterion instanceof Criterion.Not not) {
            return of(not.part()).negate();
        }
        if (criterion instanceof Criterion.UnderReading contested) {
            return of(chosen(contested, options));
        }
        int[] at = criterion.ownFacts().stream().mapToInt(positions::indexOf).toArray();
        Predicate<Object[]> compared = comparison(criterion, at);
        return values -> {
            for (int position : at) {
                if (values[position] == FactValue.NOT_APPLICABLE) {
                    return false;
                }
            }
            return compared.test(values);
        };
    }

    /** The criterion for the option that counts. */
    static Criterion chosen(Criterion.UnderReading contested, Map<String, String> options) {
        return Objects.requireNonNull(contested.options().get(options.get(contested.reading())));
    }

    @SuppressWarnings("unchecked") // values and limits are of the type that the declaration says
    private Predicate<Object[]> comparison(Criterion criterion, int[] at) {
        int first = at[0];
        if (criterion instanceof Criterion.Applies) {
            return values -> true;
        }
        if (criterion instanceof Criterion.AtMost most) {
            Object limit = typed(most.fact(), most.limit());
            return values -> ((Comparable<Object>) values[first]).compareTo(limit) <= 0;
        }
        if (criterion instanceof Criterion.AtLeast least) {
            Object limit = typed(least.fact(), least.limit());
            return values -> ((Comparable<Object>) values[first]).compareTo(limit) >= 0;
        }
        if (criterion instanceof Criterion.OneOf one) {
            List<Object> wanted =
                    one.values().stream().map(value -> typed(one.fact(), value)).toList();
            return values -> wanted.contains(values[first]);
        }
        if (criterion instanceof Criterion.ContainsAny any) {
            Collection<String> members = new TreeSet<>(any.members());
            return values -> ((Set<?>) values[first]).stream().anyMatch(members::contains);
        }
        int second = at[1];
        if (criterion instanceof Criterion.Same) {
            return values -> values[first].equals(values[second]);
        }
        if (criterion instanceof Criterion.Includes) {
            return values -> ((Set<?>) values[first]).contains(values[second]);
        }
        throw new AssertionError(criterion);
    }

    private Object typed(String fact, FactValue written) {
        return TypedValue.of(facts.get(fact).type(), written);
    }
}
