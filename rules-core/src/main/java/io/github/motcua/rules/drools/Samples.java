package io.github.motcua.rules.drools;

import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values of a fact, such that every combination of truth values its comparisons can have is had by one of them. */
final class Samples {

    /** Subsets of more members than this are not enumerated. */
    private static final int MAX_MEMBERS = 6;

    private Samples() {}

    /** The samples for comparisons with one and the same fact; empty if there would be too many. */
    static Optional<List<Object>> of(List<Atom> atoms) {
        Slot slot = atoms.get(0).slots().get(0);
        Set<Object> constants = new LinkedHashSet<>();
        atoms.forEach(atom -> constants.addAll(atom.constants()));
        Set<Object> samples = new LinkedHashSet<>();
        switch (slot.type()) {
            case WHOLE, DATE, TIME -> samples.addAll(slot.type().near(constants, slot.range()));
            case YES_NO -> samples.addAll(List.of(true, false));
            case CHOICE -> samples.addAll(slot.codes());
            case UNIT, PROCEDURE -> {
                samples.addAll(constants);
                samples.add("-"); // no id has this form: stands for every id that is not mentioned
            }
            case CHOICES, UNITS -> {
                if (!subsets(atoms, constants, samples)) {
                    return Optional.empty();
                }
            }
        }
        if (slot.mayNotApply()) {
            samples.add(FactValue.NOT_APPLICABLE);
        }
        return Optional.of(new ArrayList<>(samples));
    }

    /** All sets of the members mentioned; of members that the same comparisons mention, one stands for all. */
    private static boolean subsets(List<Atom> atoms, Set<Object> constants, Set<Object> samples) {
        Map<BitSet, Object> representatives = new LinkedHashMap<>();
        List<Set<Object>> compared = new ArrayList<>();
        atoms.forEach(atom -> compared.add(atom.constants()));
        for (Object member : constants) {
            BitSet mentionedBy = new BitSet();
            for (int i = 0; i < atoms.size(); i++) {
                mentionedBy.set(i, compared.get(i).contains(member));
            }
            representatives.putIfAbsent(mentionedBy, member);
        }
        if (representatives.size() > MAX_MEMBERS) {
            return false;
        }
        List<Object> members = List.copyOf(representatives.values());
        for (int chosen = 0; chosen < 1 << members.size(); chosen++) {
            TreeSet<Object> subset = new TreeSet<>();
            for (int i = 0; i < members.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    subset.add(members.get(i));
                }
            }
            samples.add(subset);
        }
        return true;
    }
}
