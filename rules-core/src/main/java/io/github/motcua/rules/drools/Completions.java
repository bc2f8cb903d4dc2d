package io.github.motcua.rules.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Makes a condition exact where looking at it part by part is not: where a fact is compared more than
 * once ("at most 10, or more than 10"), or with something that every allowed value satisfies.
 *
 * <p>The values of each fact fall into a few classes that no comparison can tell apart. Over these the
 * criterion has a finite truth table; it is surely met by what is known if it is met in the whole part of
 * the table that agrees with what is known. The largest such parts make the exact formula. Done only while
 * the table has at most {@value #MAX_PARTS} parts; a comparison between two facts counts as a fact of its
 * own.
 */
final class Completions {

    private static final int MAX_PARTS = 20_000;

    private final List<ValueClasses> groups;
    private final int[] strides;
    private final int parts;

    private Completions(List<ValueClasses> groups) {
        this.groups = groups;
        this.strides = new int[groups.size()];
        int size = 1;
        for (int i = groups.size() - 1; i >= 0; i--) {
            strides[i] = size;
            size *= groups.get(i).classes().size() + 1;
        }
        this.parts = size;
    }

    /** The exact condition; the one given if the table would be too large. */
    static Condition of(Condition partByPart, Collection<Atom> atoms) {
        List<ValueClasses> groups = new ArrayList<>();
        long size = 1;
        boolean exactAlready = true;
        for (List<Atom> together : ValueClasses.grouped(atoms).values()) {
            Optional<ValueClasses> group = ValueClasses.of(together);
            if (group.isEmpty()) {
                return partByPart;
            }
            groups.add(group.get());
            size *= group.get().classes().size() + 1;
            exactAlready &= together.size() == 1 && group.get().classes().size() == 2;
            if (size > MAX_PARTS) {
                return partByPart;
            }
        }
        return exactAlready
                ? new Condition(partByPart.met(), partByPart.notMet(), true)
                : new Completions(groups).condition(partByPart.met());
    }

    private Condition condition(Formula met) {
        boolean[] allMet = new boolean[parts];
        boolean[] noneMet = new boolean[parts];
        for (int part = 0; part < parts; part++) {
            int open = firstOpen(part);
            if (open < 0) {
                allMet[part] = met.holds(literalsOf(part));
                noneMet[part] = !allMet[part];
            } else {
                allMet[part] = everyClass(part, open, allMet);
                noneMet[part] = everyClass(part, open, noneMet);
            }
        }
        return new Condition(largest(part -> allMet[part]), largest(part -> noneMet[part]), true);
    }

    /** The position of a group within a part: a class, or one past the last for "any". */
    private int digit(int part, int group) {
        return part / strides[group] % (groups.get(group).classes().size() + 1);
    }

    private boolean isAny(int part, int group) {
        return digit(part, group) == groups.get(group).classes().size();
    }

    private int firstOpen(int part) {
        for (int group = 0; group < groups.size(); group++) {
            if (isAny(part, group)) {
                return group;
            }
        }
        return -1;
    }

    /** Smaller parts have smaller numbers, so they are in the table already. */
    private boolean everyClass(int part, int open, boolean[] table) {
        int classes = groups.get(open).classes().size();
        for (int i = 1; i <= classes; i++) {
            if (!table[part - i * strides[open]]) {
                return false;
            }
        }
        return true;
    }

    private Predicate<Formula.Literal> literalsOf(int part) {
        Map<Atom, Boolean> truth = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            ValueClasses of = groups.get(group);
            boolean[] values = of.classes().get(digit(part, group));
            for (int i = 0; i < values.length; i++) {
                truth.put(of.atoms().get(i), values[i]);
            }
        }
        return literal -> Boolean.valueOf(literal.wanted()).equals(truth.get(literal.atom()));
    }

    /** "Or" over the parts that qualify and lie in no larger part that does. */
    private Formula largest(IntPredicate qualifies) {
        List<Formula> alternatives = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            if (qualifies.test(part) && !hasLarger(part, qualifies)) {
                alternatives.add(formula(part));
            }
        }
        return Formula.or(alternatives);
    }

    private boolean hasLarger(int part, IntPredicate qualifies) {
        for (int group = 0; group < groups.size(); group++) {
            int toAny = groups.get(group).classes().size() - digit(part, group);
            if (toAny > 0 && qualifies.test(part + toAny * strides[group])) {
                return true;
            }
        }
        return false;
    }

    private Formula formula(int part) {
        List<Formula> literals = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if (!isAny(part, group)) {
                ValueClasses of = groups.get(group);
                boolean[] values = of.classes().get(digit(part, group));
                for (int i = 0; i < values.length; i++) {
                    literals.add(new Formula.Literal(of.atoms().get(i), values[i]));
                }
            }
        }
        return Formula.and(literals);
    }
}
