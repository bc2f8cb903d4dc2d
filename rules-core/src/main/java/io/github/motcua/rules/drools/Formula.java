package io.github.motcua.rules.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What must surely hold for a criterion to be met, or not to be met: comparisons with a wanted truth
 * value, joined by "and" and "or", never negated. More knowledge can make a formula true and never false
 * again, so a finding once made stands whatever becomes known.
 */
sealed interface Formula {

    Formula TRUE = new And(List.of());
    Formula FALSE = new Or(List.of());

    /** Whether it surely holds. */
    boolean test(@Nullable Object[] values);

    /** Whether it holds if exactly these comparisons have their wanted truth value. */
    boolean holds(Predicate<Literal> literals);

    /** Whether it can still come to hold. */
    boolean isOpen(@Nullable Object[] values);

    /** Adds the unknown facts on which it depends whether it comes to hold. */
    void unknown(@Nullable Object[] values, Set<String> facts);

    /** The formula for the opposite: every comparison with the other truth value, "and" for "or". */
    Formula opposite();

    /** The formula as a constraint in DRL. */
    String drl();

    static Formula and(List<Formula> parts) {
        List<Formula> flat = new ArrayList<>();
        for (Formula part : parts) {
            if (part instanceof Or or && or.parts.isEmpty()) {
                return FALSE;
            }
            if (part instanceof And and) {
                flat.addAll(and.parts);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new And(flat);
    }

    static Formula or(List<Formula> parts) {
        List<Formula> flat = new ArrayList<>();
        for (Formula part : parts) {
            if (part instanceof And and && and.parts.isEmpty()) {
                return TRUE;
            }
            if (part instanceof Or or) {
                flat.addAll(or.parts);
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new Or(flat);
    }

    /**
     * A comparison surely has a truth value.
     *
     * @param atom the comparison
     * @param wanted the truth value
     */
    record Literal(Atom atom, boolean wanted) implements Formula {
        @Override
        public boolean test(@Nullable Object[] values) {
            return atom.is(wanted, values);
        }

        @Override
        public boolean holds(Predicate<Literal> literals) {
            return literals.test(this);
        }

        @Override
        public boolean isOpen(@Nullable Object[] values) {
            return !atom.is(!wanted, values);
        }

        @Override
        public void unknown(@Nullable Object[] values, Set<String> facts) {
            if (!test(values) && isOpen(values)) {
                facts.addAll(atom.unknown(values));
            }
        }

        @Override
        public Formula opposite() {
            return new Literal(atom, !wanted);
        }

        @Override
        public String drl() {
            return atom.drl(wanted);
        }
    }

    /**
     * All parts hold.
     *
     * @param parts the parts; none at all always holds
     */
    record And(List<Formula> parts) implements Formula {
        @Override
        public boolean test(@Nullable Object[] values) {
            for (Formula part : parts) {
                if (!part.test(values)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean holds(Predicate<Literal> literals) {
            return parts.stream().allMatch(part -> part.holds(literals));
        }

        @Override
        public boolean isOpen(@Nullable Object[] values) {
            return parts.stream().allMatch(part -> part.isOpen(values));
        }

        @Override
        public void unknown(@Nullable Object[] values, Set<String> facts) {
            if (isOpen(values)) {
                parts.forEach(part -> part.unknown(values, facts));
            }
        }

        @Override
        public Formula opposite() {
            return or(opposites(parts));
        }

        @Override
        public String drl() {
            return parts.isEmpty() ? "true" : joined(parts, " && ");
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts the parts; none at all never holds
     */
    record Or(List<Formula> parts) implements Formula {
        @Override
        public boolean test(@Nullable Object[] values) {
            for (Formula part : parts) {
                if (part.test(values)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean holds(Predicate<Literal> literals) {
            return parts.stream().anyMatch(part -> part.holds(literals));
        }

        @Override
        public boolean isOpen(@Nullable Object[] values) {
            return parts.stream().anyMatch(part -> part.isOpen(values));
        }

        @Override
        public void unknown(@Nullable Object[] values, Set<String> facts) {
            if (test(values)) {
                return;
            }
            Set<Set<Formula>> ways = new LinkedHashSet<>();
            for (Formula part : parts) {
                if (part.isOpen(values)) {
                    ways.add(waitsFor(part, values));
                }
            }
            for (Set<Formula> way : ways) {
                if (!isNeedless(way, ways)) {
                    for (Formula part : way) {
                        part.unknown(values, facts);
                    }
                }
            }
        }

        /** What must still come to hold, all of it, before the part does. */
        private static Set<Formula> waitsFor(Formula part, @Nullable Object[] values) {
            Set<Formula> waitsFor = new LinkedHashSet<>();
            for (Formula each : part instanceof And and ? and.parts : List.of(part)) {
                if (!each.test(values)) {
                    waitsFor.add(each);
                }
            }
            return waitsFor;
        }

        /** Whether another way waits for less: whenever this one leads to the end, that one does too. */
        private static boolean isNeedless(Set<Formula> way, Set<Set<Formula>> ways) {
            for (Set<Formula> other : ways) {
                if (other.size() < way.size() && way.containsAll(other)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Formula opposite() {
            return and(opposites(parts));
        }

        @Override
        public String drl() {
            return parts.isEmpty() ? "false" : joined(parts, " || ");
        }
    }

    private static List<Formula> opposites(List<Formula> parts) {
        List<Formula> opposites = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            opposites.add(part.opposite());
        }
        return opposites;
    }

    private static String joined(List<Formula> parts, String operator) {
        StringBuilder text = new StringBuilder("( ");
        for (Formula part : parts) {
            text.append(text.length() > 2 ? operator : "").append(part.drl());
        }
        return text.append(" )").toString();
    }
}
