package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.Term.Comparison;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks for values of facts that meet criteria. Exact: it finds some if there are any, and otherwise says that there
 * are none, or, after {@value #MOST_STEPS} steps, that it does not know. Immutable.
 */
final class Solver {

    /** So many values are tried at most, about a second's work. */
    static final int MOST_STEPS = 200_000;

    private final Map<String, FactDeclaration> facts;
    private final Map<String, String> readings;
    private final Collection<String> units;

    /**
     * A solver.
     *
     * @param facts the declarations of the facts that criteria look at, by id
     * @param readings the option taken, by reading
     * @param units units that may be named besides those that the criteria name
     */
    Solver(Map<String, FactDeclaration> facts, Map<String, String> readings, Collection<String> units) {
        this.facts = facts;
        this.readings = readings;
        this.units = List.copyOf(units);
    }

    /** What came of it. */
    enum Verdict {
        /** There are values that meet all. */
        FOUND,
        /** There are none. */
        NONE,
        /** That would take too long to find out. */
        NOT_KNOWN
    }

    /**
     * The answer.
     *
     * @param verdict what came of it
     * @param values values that meet all, of the facts that matter for it, those that were given included
     */
    record Answer(Verdict verdict, SortedMap<String, FactValue> values) {
        Answer {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }

        boolean isFound() {
            return verdict == Verdict.FOUND;
        }
    }

    /** Looks for values that meet all of the criteria, where some facts have the values given. */
    Answer solve(Collection<Criterion> all, Map<String, FactValue> given) {
        return new Search(all, given).answer(given);
    }

    private final class Search {
        private final List<FactDeclaration> layout = new ArrayList<>();
        private final List<Term> parts = new ArrayList<>();
        private final @Nullable Object[] values;
        private final Samples samples;
        private int steps;
        private boolean partial;

        Search(Collection<Criterion> all, Map<String, FactValue> given) {
            Set<String> ids = new LinkedHashSet<>();
            all.forEach(criterion -> ids.addAll(criterion.facts()));
            Map<String, Integer> positions = new HashMap<>();
            for (String id : ids) {
                positions.put(id, layout.size());
                layout.add(Objects.requireNonNull(facts.get(id), id));
            }
            Term.Reader reader = new Term.Reader(layout, positions, readings);
            List<Comparison> comparisons = new ArrayList<>();
            for (Criterion criterion : all) {
                flatten(criterion.accept(reader));
            }
            parts.forEach(part -> comparisons.addAll(part.comparisons()));
            this.values = new Object[layout.size()];
            Set<Object> named = new TreeSet<>(units);
            for (int i = 0; i < values.length; i++) {
                FactValue value = given.get(layout.get(i).id());
                if (value != null) {
                    values[i] = layout.get(i).type().read(value);
                    if (layout.get(i).type() == FactType.UNIT && value != FactValue.NOT_APPLICABLE) {
                        named.add(value.toString());
                    }
                }
            }
            this.samples = new Samples(layout, comparisons, named);
        }

        private void flatten(Term term) {
            if (term instanceof Term.Joined joined && joined.all()) {
                joined.parts().forEach(this::flatten);
            } else {
                parts.add(term);
            }
        }

        Answer answer(Map<String, FactValue> given) {
            for (List<Term> together : components()) {
                if (!meet(together)) {
                    boolean known = !partial && steps <= MOST_STEPS;
                    return new Answer(known ? Verdict.NONE : Verdict.NOT_KNOWN, Collections.emptySortedMap());
                }
            }
            SortedMap<String, FactValue> found = new TreeMap<>(given);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    found.put(layout.get(i).id(), FactType.written(value));
                }
            }
            return new Answer(Verdict.FOUND, found);
        }

        /** Parts that have no open fact in common can be met apart from each other. */
        private List<List<Term>> components() {
            List<List<Term>> components = new ArrayList<>();
            List<Set<Integer>> looksAt = new ArrayList<>();
            for (Term part : parts) {
                List<Term> together = new ArrayList<>();
                Set<Integer> open = open(part);
                for (int i = looksAt.size() - 1; i >= 0; i--) {
                    if (!Collections.disjoint(looksAt.get(i), open)) {
                        open.addAll(looksAt.remove(i));
                        together.addAll(0, components.remove(i));
                    }
                }
                together.add(part);
                components.add(together);
                looksAt.add(open);
            }
            return components;
        }

        private Set<Integer> open(Term part) {
            Set<Integer> open = new HashSet<>(part.facts());
            open.removeIf(position -> values[position] != null);
            return open;
        }

        private boolean meet(List<Term> together) {
            Term next = null;
            int fewest = Integer.MAX_VALUE;
            for (Term part : together) {
                Status status = part.at(values);
                if (status == Status.NOT_MET) {
                    return false;
                }
                int open = status == Status.MET ? Integer.MAX_VALUE : open(part).size();
                if (open < fewest) {
                    fewest = open;
                    next = part;
                }
            }
            if (next == null) {
                return true;
            }
            int fact = openFact(next);
            for (Object value : samples.of(fact)) {
                if (++steps > MOST_STEPS) {
                    break;
                }
                values[fact] = value;
                if (meet(together)) {
                    return true;
                }
            }
            values[fact] = null;
            partial |= samples.isPartial(fact);
            return false;
        }

        /** An open fact of a comparison on which it still depends whether the part is met. */
        private int openFact(Term part) {
            for (Comparison comparison : part.comparisons()) {
                if (comparison.at(values) == Status.UNDETERMINED) {
                    List<Integer> positions = comparison.positions();
                    for (int i = positions.size() - 1; i >= 0; i--) { // what is looked for, before the set
                        if (values[positions.get(i)] == null) {
                            return positions.get(i);
                        }
                    }
                }
            }
            throw new IllegalStateException("nothing is open");
        }
    }
}
