package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.Term.Comparison;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values of each fact, such that whatever combination of truth values its comparisons can have is had by some of
 * them. Units are many: those that are mentioned, and so many others as there are facts that can be compared.
 */
final class Samples {

    /** Subsets of more members than this are not all tried. */
    private static final int MAX_MEMBERS = 8;

    private final List<FactDeclaration> layout;
    private final List<List<Comparison>> comparisons = new ArrayList<>();
    private final List<List<Object>> values = new ArrayList<>();
    private final BitSet partial = new BitSet();
    private final Set<Object> units = new LinkedHashSet<>();
    private final Set<Object> compared = new TreeSet<>(Samples::order);

    /**
     * The samples.
     *
     * @param layout the facts, each at its position
     * @param all the comparisons made with them
     * @param known units that can be named besides those that are compared with
     */
    Samples(List<FactDeclaration> layout, List<Comparison> all, Collection<?> known) {
        this.layout = layout;
        for (int i = 0; i < layout.size(); i++) {
            comparisons.add(new ArrayList<>());
        }
        units.addAll(known);
        for (Comparison comparison : all) {
            for (int position : comparison.positions()) {
                comparisons.get(position).add(comparison);
                FactType type = layout.get(position).type();
                if (type == FactType.UNIT || type == FactType.UNITS) {
                    units.addAll(comparison.constants());
                } else if (isBetweenFacts(position)) {
                    compared.addAll(comparison.constants());
                    layout.get(position)
                            .range()
                            .ifPresent(range -> Collections.addAll(compared, range.min(), range.max()));
                }
            }
        }
        for (int i = 0; i <= layout.size(); i++) {
            units.add("noi-khac/xa-" + (i + 1)); // any unit that is not mentioned
        }
        for (int i = 0; i < layout.size(); i++) {
            values.add(made(i));
        }
    }

    /** The values to try for the fact at a position. */
    List<Object> of(int position) {
        return values.get(position);
    }

    /** Whether other values of the fact might do what none of these does. */
    boolean isPartial(int position) {
        return partial.get(position);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // only constants of one type are compared
    private static int order(Object one, Object other) {
        return one.getClass() == other.getClass()
                ? ((Comparable) one).compareTo(other)
                : one.getClass().getName().compareTo(other.getClass().getName());
    }

    private boolean isBetweenFacts(int position) {
        for (Comparison comparison : comparisons.get(position)) {
            if (comparison.positions().size() > 1) {
                return true;
            }
        }
        return false;
    }

    private List<Object> made(int position) {
        FactDeclaration fact = layout.get(position);
        Set<Object> constants = new LinkedHashSet<>();
        for (Comparison comparison : comparisons.get(position)) {
            constants.addAll(comparison.constants());
        }
        if (isBetweenFacts(position)) {
            constants.addAll(compared);
        }
        Set<Object> samples = new LinkedHashSet<>();
        switch (fact.type()) {
            case WHOLE, DATE, TIME ->
                samples.addAll(fact.type().near(constants, fact.range().orElse(null)));
            case YES_NO -> Collections.addAll(samples, true, false);
            case CHOICE -> fact.values().forEach(value -> samples.add(value.code()));
            case PROCEDURE -> {
                samples.addAll(constants);
                samples.add("0.000000");
            }
            case UNIT -> samples.addAll(units);
            case CHOICES -> subsets(position, codes(fact), samples);
            case UNITS -> subsets(position, new ArrayList<>(units), samples);
        }
        if (fact.mayNotApply()) {
            samples.add(FactValue.NOT_APPLICABLE);
        }
        return List.copyOf(samples);
    }

    private static List<Object> codes(FactDeclaration fact) {
        List<Object> codes = new ArrayList<>();
        for (AllowedValue value : fact.values()) {
            codes.add(value.code());
        }
        return codes;
    }

    /** The smallest sets first; of members that the same comparisons mention, one stands for all. */
    private void subsets(int position, List<Object> all, Set<Object> samples) {
        List<Object> members = isBetweenFacts(position) ? all : distinct(position, all);
        int most = members.size();
        if (members.size() > MAX_MEMBERS) {
            most = 2;
            partial.set(position);
        }
        List<Set<Object>> last = List.of(Set.of());
        samples.add(Set.of());
        for (int size = 1; size <= most; size++) {
            List<Set<Object>> next = new ArrayList<>();
            for (Set<Object> smaller : last) {
                for (int i = smaller.isEmpty() ? 0 : highest(smaller, members) + 1; i < members.size(); i++) {
                    Set<Object> set = new LinkedHashSet<>(smaller);
                    set.add(members.get(i));
                    next.add(Collections.unmodifiableSet(set));
                }
            }
            samples.addAll(next);
            last = next;
        }
        samples.add(Set.copyOf(members));
    }

    private static int highest(Set<Object> set, List<Object> members) {
        int highest = -1;
        for (Object member : set) {
            highest = Math.max(highest, members.indexOf(member));
        }
        return highest;
    }

    private List<Object> distinct(int position, List<Object> all) {
        Map<BitSet, Object> representatives = new LinkedHashMap<>();
        List<Comparison> made = comparisons.get(position);
        for (Object member : all) {
            BitSet mentionedBy = new BitSet();
            for (int i = 0; i < made.size(); i++) {
                mentionedBy.set(i, made.get(i).constants().contains(member));
            }
            representatives.putIfAbsent(mentionedBy, member);
        }
        return List.copyOf(representatives.values());
    }
}
