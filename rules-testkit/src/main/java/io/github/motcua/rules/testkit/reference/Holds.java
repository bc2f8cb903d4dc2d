package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether a criterion holds of values, of which some may not be known. */
abstract class Holds {

    static final int YES = 1;
    static final int OPEN = 0;
    static final int NO = -1;

    /** Whether it holds; open if that cannot be said by looking at its parts one by one. */
    abstract int of(@Nullable Object[] values);

    /** Adds the positions of the unknown values in all parts that are open. */
    abstract void unknown(@Nullable Object[] values, BitSet into);

    /**
     * A criterion made ready.
     *
     * @param facts where the value of each fact stands
     * @param declared the declarations, by id
     * @param options the option that counts, by reading
     */
    static Holds of(
            Criterion criterion,
            List<String> facts,
            Map<String, FactDeclaration> declared,
            Map<String, String> options) {
        if (criterion instanceof Criterion.UnderReading contested) {
            return of(chosen(contested, options), facts, declared, options);
        }
        if (criterion instanceof Criterion.Not not) {
            return new Opposite(of(not.part(), facts, declared, options));
        }
        if (criterion.ownFacts().isEmpty()) {
            List<Holds> parts = new ArrayList<>();
            for (Criterion part : criterion.parts()) {
                parts.add(of(part, facts, declared, options));
            }
            return new Several(parts.toArray(new Holds[0]), criterion instanceof Criterion.AnyOf ? YES : NO);
        }
        int[] at = criterion.ownFacts().stream().mapToInt(facts::indexOf).toArray();
        return new Comparison(criterion, at, constants(criterion, declared));
    }

    /** The criterion for the option that counts. */
    static Criterion chosen(Criterion.UnderReading contested, Map<String, String> options) {
        String option = Objects.requireNonNull(options.get(contested.reading()));
        return Objects.requireNonNull(contested.options().get(option));
    }

    /** What a comparison mentions, as values of its first fact, or as members of it. */
    static List<Object> constants(Criterion comparison, Map<String, FactDeclaration> declared) {
        FactDeclaration fact =
                Objects.requireNonNull(declared.get(comparison.ownFacts().get(0)), () -> "no fact of " + comparison);
        List<FactValue> written = List.of();
        if (comparison instanceof Criterion.AtMost most) {
            written = List.of(most.limit());
        } else if (comparison instanceof Criterion.AtLeast least) {
            written = List.of(least.limit());
        } else if (comparison instanceof Criterion.OneOf one) {
            written = one.values();
        } else if (comparison instanceof Criterion.ContainsAny any) {
            return List.copyOf(new TreeSet<>(any.members()));
        }
        List<Object> constants = new ArrayList<>();
        written.forEach(value -> constants.add(fact.type().read(value)));
        return constants;
    }

    private static final class Comparison extends Holds {
        private final Criterion criterion;
        private final int[] at;
        private final List<Object> constants;

        Comparison(Criterion criterion, int[] at, List<Object> constants) {
            this.criterion = criterion;
            this.at = at;
            this.constants = constants;
        }

        @Override
        int of(@Nullable Object[] values) {
            boolean known = true;
            for (int position : at) {
                if (values[position] == FactValue.NOT_APPLICABLE) {
                    return NO;
                }
                known &= values[position] != null;
            }
            if (!known) {
                return OPEN;
            }
            Object first = Objects.requireNonNull(values[at[0]]);
            return holds(first, at.length > 1 ? Objects.requireNonNull(values[at[1]]) : first) ? YES : NO;
        }

        @SuppressWarnings("unchecked") // values and constants are of the type that the declaration says
        private boolean holds(Object value, Object other) {
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
                for (Object member : (Set<?>) value) {
                    if (constants.contains(member)) {
                        return true;
                    }
                }
                return false;
            }
            if (criterion instanceof Criterion.Same) {
                return value.equals(other);
            }
            if (criterion instanceof Criterion.Includes) {
                return ((Set<?>) value).contains(other);
            }
            throw new UnsupportedOperationException("the reference engine knows no such comparison: " + criterion);
        }

        @Override
        void unknown(@Nullable Object[] values, BitSet into) {
            if (of(values) == OPEN) {
                for (int position : at) {
                    if (values[position] == null) {
                        into.set(position);
                    }
                }
            }
        }
    }

    private static final class Opposite extends Holds {
        private final Holds part;

        Opposite(Holds part) {
            this.part = part;
        }

        @Override
        int of(@Nullable Object[] values) {
            return -part.of(values);
        }

        @Override
        void unknown(@Nullable Object[] values, BitSet into) {
            part.unknown(values, into);
        }
    }

    /** Parts of which one that is as said settles the whole; otherwise all are the opposite, or it is open. */
    private static final class Several extends Holds {
        private final Holds[] parts;
        private final int settling;

        Several(Holds[] parts, int settling) {
            this.parts = parts;
            this.settling = settling;
        }

        @Override
        int of(@Nullable Object[] values) {
            int whole = -settling;
            for (Holds part : parts) {
                int one = part.of(values);
                if (one == settling) {
                    return settling;
                }
                whole = one == OPEN ? OPEN : whole;
            }
            return whole;
        }

        @Override
        void unknown(@Nullable Object[] values, BitSet into) {
            if (of(values) == OPEN) {
                for (Holds part : parts) {
                    part.unknown(values, into);
                }
            }
        }
    }
}
