package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a criterion holds of values, of which some may not be known. */
@FunctionalInterface
interface Holds {

    int YES = 1;
    int OPEN = 0;
    int NO = -1;

    /**
     * Whether it holds; open if that cannot be said by looking at its parts one by one.
     *
     * @param open takes the positions of the unknown values in all parts that are open; may be absent
     */
    int of(@Nullable Object[] values, @Nullable BitSet open);

    /** A criterion made ready; the value of each fact stands where its id does. */
    static Holds of(
            Criterion criterion,
            List<String> facts,
            Map<String, FactDeclaration> declared,
            Map<String, String> options) {
        if (criterion instanceof Criterion.UnderReading contested) {
            return of(chosen(contested, options), facts, declared, options);
        }
        if (criterion instanceof Criterion.Not not) {
            Holds part = of(not.part(), facts, declared, options);
            return (values, open) -> -part.of(values, open);
        }
        if (criterion.ownFacts().isEmpty()) {
            Holds[] parts = criterion.parts().stream()
                    .map(part -> of(part, facts, declared, options))
                    .toArray(Holds[]::new);
            return several(parts, criterion instanceof Criterion.AnyOf ? YES : NO);
        }
        int[] at = criterion.ownFacts().stream().mapToInt(facts::indexOf).toArray();
        return comparison(criterion, at, constants(criterion, declared));
    }

    /** The criterion for the option that counts. */
    static Criterion chosen(Criterion.UnderReading contested, Map<String, String> options) {
        return Objects.requireNonNull(contested.options().get(options.get(contested.reading())));
    }

    /** Parts of which one that is as said settles the whole; otherwise all are the opposite, or it is open. */
    private static Holds several(Holds[] parts, int settling) {
        return (values, open) -> {
            int whole = -settling;
            for (Holds part : parts) {
                int one = part.of(values, null);
                if (one == settling) {
                    return settling;
                }
                whole = one == OPEN ? OPEN : whole;
            }
            for (Holds part : open != null && whole == OPEN ? parts : new Holds[0]) {
                part.of(values, open);
            }
            return whole;
        };
    }

    private static Holds comparison(Criterion criterion, int[] at, List<Object> constants) {
        return (values, open) -> {
            boolean known = true;
            for (int position : at) {
                if (values[position] == FactValue.NOT_APPLICABLE) {
                    return NO;
                }
                known &= values[position] != null;
            }
            for (int position : at) {
                if (open != null && values[position] == null) {
                    open.set(position);
                }
            }
            Object value = values[at[0]];
            Object other = values[at[at.length - 1]];
            return value == null || other == null || !known
                    ? OPEN
                    : holds(criterion, constants, value, other) ? YES : NO;
        };
    }

    /** What a comparison mentions, as values of its first fact, or as members of it. */
    static List<Object> constants(Criterion comparison, Map<String, FactDeclaration> declared) {
        if (comparison instanceof Criterion.ContainsAny any) {
            return List.copyOf(new TreeSet<>(any.members()));
        }
        List<FactValue> written = List.of();
        if (comparison instanceof Criterion.AtMost most) {
            written = List.of(most.limit());
        } else if (comparison instanceof Criterion.AtLeast least) {
            written = List.of(least.limit());
        } else if (comparison instanceof Criterion.OneOf one) {
            written = one.values();
        }
        FactDeclaration fact =
                Objects.requireNonNull(declared.get(comparison.ownFacts().get(0)));
        return written.stream().map(fact.type()::read).toList();
    }

    @SuppressWarnings("unchecked") // values and constants are of the type that the declaration says
    private static boolean holds(Criterion criterion, List<Object> constants, Object value, Object other) {
        if (criterion instanceof Criterion.Applies) {
            return true;
        }
        if (criterion instanceof Criterion.AtMost) {
            return ((Comparable<Object>) value).compareTo(constants.get(0)) <= 0;
        }
        if (criterion instanceof Criterion.AtLeast) {
            return ((Comparable<Object>) value).compareTo(constants.get(0)) >= 0;
        }
        if (criterion instanceof Criterion.OneOf) {
            return constants.contains(value);
        }
        if (criterion instanceof Criterion.ContainsAny) {
            return constants.stream().anyMatch(((Set<?>) value)::contains);
        }
        if (criterion instanceof Criterion.Same) {
            return value.equals(other);
        }
        if (criterion instanceof Criterion.Includes) {
            return ((Set<?>) value).contains(other);
        }
        throw new UnsupportedOperationException("the reference engine knows no such comparison: " + criterion);
    }
}
