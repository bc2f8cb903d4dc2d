package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.Solver.Answer;
import io.github.motcua.rules.analysis.Solver.Verdict;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether criteria can be met together, asked again and again: criteria that have no fact in common, even through
 * others, are looked at apart, and what was found is kept. Not thread-safe.
 */
final class Logic {

    /** Readings that can be taken in more ways together are looked at as taken only. */
    private static final int MOST_WAYS = 64;

    private final Solver solver;
    private final Map<Criterion, Integer> numbers = new HashMap<>();
    private final IdentityHashMap<Criterion, Integer> seen = new IdentityHashMap<>();
    private final IdentityHashMap<Criterion, Criterion> opposites = new IdentityHashMap<>();
    private final List<Set<String>> facts = new ArrayList<>();
    private final Map<List<Integer>, Answer> answers = new HashMap<>();

    Logic(Map<String, FactDeclaration> declared, Map<String, String> readings) {
        this.solver = new Solver(declared, readings, List.of());
    }

    /** All ways to take some readings together; the one taken first. */
    static List<Map<String, String>> ways(Vocabulary vocabulary, Collection<String> readings) {
        List<Map<String, String>> ways = new ArrayList<>();
        ways.add(vocabulary.taken());
        for (String id : new TreeSet<>(readings)) {
            Reading reading = vocabulary.reading(id);
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> way : ways) {
                for (String option :
                        reading == null ? List.<String>of() : reading.options().keySet()) {
                    Map<String, String> other = new HashMap<>(way);
                    if (!option.equals(other.put(id, option))) {
                        more.add(other);
                    }
                }
            }
            ways.addAll(more);
            if (ways.size() > MOST_WAYS) {
                return List.of(vocabulary.taken());
            }
        }
        return ways;
    }

    /** The opposite of a criterion; the same one each time. */
    Criterion not(Criterion criterion) {
        return opposites.computeIfAbsent(criterion, Criterion::not);
    }

    /** Whether it is certain that no case meets all of them. */
    boolean exclude(Collection<Criterion> criteria) {
        for (List<Criterion> together : components(criteria)) {
            if (answer(together).verdict() == Verdict.NONE) {
                return true;
            }
        }
        return false;
    }

    boolean exclude(Criterion... criteria) {
        return exclude(Arrays.asList(criteria));
    }

    /** Values with which all of them are met; null if there are none, or none was found. */
    @Nullable
    SortedMap<String, FactValue> values(Collection<Criterion> criteria) {
        SortedMap<String, FactValue> values = new TreeMap<>();
        for (List<Criterion> together : components(criteria)) {
            Answer answer = answer(together);
            if (!answer.isFound()) {
                return null;
            }
            values.putAll(answer.values());
        }
        return values;
    }

    /** Some of the criteria that exclude each other already, of which none can be left out; empty if they do not. */
    List<Criterion> core(Collection<Criterion> criteria) {
        for (List<Criterion> together : components(criteria)) {
            if (answer(together).verdict() == Verdict.NONE) {
                List<Criterion> core = new ArrayList<>(together);
                for (int i = core.size() - 1; i >= 0; i--) {
                    Criterion without = core.remove(i);
                    if (!exclude(core)) {
                        core.add(i, without);
                    }
                }
                return core;
            }
        }
        return List.of();
    }

    /** Whether two criteria have a fact in common. */
    boolean touch(Criterion one, Criterion other) {
        Set<String> mine = facts.get(number(one));
        for (String fact : facts.get(number(other))) {
            if (mine.contains(fact)) {
                return true;
            }
        }
        return false;
    }

    private Answer answer(List<Criterion> together) {
        Integer[] key = new Integer[together.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = number(together.get(i));
        }
        Arrays.sort(key);
        List<Integer> criteria = List.of(key);
        Answer known = answers.get(criteria);
        if (known == null) {
            known = solver.solve(together, Map.of());
            answers.put(criteria, known);
        }
        return known;
    }

    private List<List<Criterion>> components(Collection<Criterion> criteria) {
        List<List<Criterion>> components = new ArrayList<>();
        Map<String, List<Criterion>> byFact = new HashMap<>();
        for (Criterion criterion : criteria) {
            List<Criterion> mine = new ArrayList<>(List.of(criterion));
            components.add(mine);
            for (String fact : facts.get(number(criterion))) {
                List<Criterion> other = byFact.get(fact);
                if (other != null && other != mine) {
                    other.addAll(mine);
                    List<Criterion> gone = mine;
                    byFact.replaceAll((looked, component) -> component == gone ? other : component);
                    components.removeIf(component -> component == gone);
                    mine = other;
                }
                byFact.put(fact, mine);
            }
        }
        return components;
    }

    private int number(Criterion criterion) {
        Integer number = seen.get(criterion);
        if (number == null) {
            number = numbers.get(criterion);
            if (number == null) {
                number = numbers.size();
                numbers.put(criterion, number);
                facts.add(criterion.facts());
            }
            seen.put(criterion, number);
        }
        return number;
    }
}
