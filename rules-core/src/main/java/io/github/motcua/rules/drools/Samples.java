package io.github.motcua.rules.drools;

import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
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

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private Samples() {}

    /** The samples for comparisons with one and the same fact; empty if there would be too many. */
    static Optional<List<Object>> of(List<Atom> atoms) {
        Slot slot = atoms.get(0).slots().get(0);
        Set<Object> constants = new LinkedHashSet<>();
        atoms.forEach(atom -> constants.addAll(atom.constants()));
        Set<Object> samples = new LinkedHashSet<>();
        switch (slot.type()) {
            case WHOLE -> numbers(slot, constants, samples);
            case DATE -> days(constants, samples);
            case TIME -> times(constants, samples);
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

    private static void numbers(Slot slot, Set<Object> constants, Set<Object> samples) {
        long min = slot.range() == null ? Long.MIN_VALUE : slot.range().min();
        long max = slot.range() == null ? Long.MAX_VALUE : slot.range().max();
        samples.add(min);
        samples.add(max);
        for (Object constant : constants) {
            long number = (Long) constant;
            long before = Math.max(number, Long.MIN_VALUE + 1) - 1;
            long after = Math.min(number, Long.MAX_VALUE - 1) + 1;
            for (long near : new long[] {before, number, after}) {
                if (min <= near && near <= max) {
                    samples.add(near);
                }
            }
        }
    }

    private static void days(Set<Object> constants, Set<Object> samples) {
        samples.add(FIRST_DAY);
        samples.add(LAST_DAY);
        for (Object constant : constants) {
            LocalDate day = (LocalDate) constant;
            for (LocalDate near : List.of(day.minusDays(1), day, day.plusDays(1))) {
                if (!near.isBefore(FIRST_DAY) && !near.isAfter(LAST_DAY)) {
                    samples.add(near);
                }
            }
        }
    }

    private static void times(Set<Object> constants, Set<Object> samples) {
        samples.add(LocalTime.MIN);
        samples.add(LocalTime.MAX);
        for (Object constant : constants) {
            LocalTime time = (LocalTime) constant;
            samples.add(time);
            if (time.isAfter(LocalTime.MIN)) {
                samples.add(time.minusNanos(1));
            }
            if (time.isBefore(LocalTime.MAX)) {
                samples.add(time.plusNanos(1));
            }
        }
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
