package io.github.motcua.rules.drools;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A requirement, or several taken together, over {@link Variables}: comparisons joined by "and" and "or".
 * Immutable.
 */
sealed interface Tree {

    Tree HOLDS = new All(List.of());
    Tree FAILS = new Any(List.of());

    /** Whether it holds, as far as looking at it part by part tells: +1 if it does, -1 if not, 0 if that is open. */
    int sign(long[] left);

    /** A comparison on which it is open; null if it is not open. */
    @Nullable
    Leaf open(long[] left);

    /** Counts in how many places each variable is compared, where that is open. */
    void count(long[] left, int[] places);

    /** What is to be expected of working it out. */
    Outlook outlook(long[] left, int[] price);

    /** Leaves variables only the classes without which it cannot hold at all; whether each is left one. */
    boolean demand(long[] left);

    /**
     * What is to be expected of working out a tree, if its parts are independent of each other and each class
     * of values is as likely as another.
     *
     * @param cost how many questions are asked, in the best order of the parts
     * @param chance how likely it is to hold
     */
    record Outlook(double cost, double chance) {
        static final Outlook HOLDS = new Outlook(0, 1);
        static final Outlook FAILS = new Outlook(0, 0);
    }

    /** Holds if the variable is in one of these classes, of all that it has. */
    static Tree in(int variable, long classes, long every) {
        if (classes == 0) {
            return FAILS;
        }
        return classes == every ? HOLDS : new Leaf(variable, classes, every);
    }

    /** Holds if all parts do. */
    static Tree all(List<Tree> parts) {
        List<Tree> flat = new ArrayList<>();
        for (Tree part : parts) {
            for (Tree each : part instanceof All all ? all.parts : List.of(part)) {
                Tree joined = each;
                if (each instanceof Leaf leaf) {
                    Leaf other = take(leaf.variable, flat);
                    joined = other == null ? leaf : in(leaf.variable, leaf.classes & other.classes, leaf.every);
                }
                if (joined == FAILS) {
                    return FAILS;
                }
                flat.add(joined);
            }
        }
        if (flat.isEmpty()) {
            return HOLDS;
        }
        return flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** Holds if one part does. */
    static Tree any(List<Tree> parts) {
        List<Tree> flat = new ArrayList<>();
        for (Tree part : parts) {
            for (Tree each : part instanceof Any any ? any.parts : List.of(part)) {
                Tree joined = each;
                if (each instanceof Leaf leaf) {
                    Leaf other = take(leaf.variable, flat);
                    joined = other == null ? leaf : in(leaf.variable, leaf.classes | other.classes, leaf.every);
                }
                if (joined == HOLDS) {
                    return HOLDS;
                }
                flat.add(joined);
            }
        }
        if (flat.isEmpty()) {
            return FAILS;
        }
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    /** Takes out what is compared with a variable, so that each is compared once. */
    private static @Nullable Leaf take(int variable, List<Tree> from) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i) instanceof Leaf leaf && leaf.variable == variable) {
                from.remove(i);
                return leaf;
            }
        }
        return null;
    }

    /**
     * A comparison.
     *
     * @param variable the number of the variable
     * @param classes in which it holds
     * @param every all classes of the variable
     */
    record Leaf(int variable, long classes, long every) implements Tree {
        @Override
        public int sign(long[] left) {
            long holds = left[variable] & classes;
            if (holds == 0) {
                return -1;
            }
            return holds == left[variable] ? 1 : 0;
        }

        @Override
        public @Nullable Leaf open(long[] left) {
            return sign(left) == 0 ? this : null;
        }

        @Override
        public void count(long[] left, int[] places) {
            places[variable] += sign(left) == 0 ? 1 : 0;
        }

        @Override
        public boolean demand(long[] left) {
            left[variable] &= classes;
            return left[variable] != 0;
        }

        @Override
        public Outlook outlook(long[] left, int[] price) {
            double chance = chance(left);
            if (chance == 0) {
                return Outlook.FAILS;
            }
            return chance == 1 ? Outlook.HOLDS : new Outlook(price[variable], chance);
        }

        /** How likely it is to hold, if each class that is left is as likely as another. */
        double chance(long[] left) {
            return (double) Long.bitCount(left[variable] & classes) / Long.bitCount(left[variable]);
        }
    }

    /**
     * All parts hold.
     *
     * @param parts the parts; none at all always holds
     */
    record All(List<Tree> parts) implements Tree {
        /** Makes an unmodifiable copy. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public int sign(long[] left) {
            int sign = 1;
            for (int i = 0; i < parts.size() && sign >= 0; i++) {
                sign = Math.min(sign, parts.get(i).sign(left));
            }
            return sign;
        }

        @Override
        public @Nullable Leaf open(long[] left) {
            return sign(left) == 0 ? firstOpen(parts, left) : null;
        }

        @Override
        public void count(long[] left, int[] places) {
            countOpen(this, parts, left, places);
        }

        @Override
        public boolean demand(long[] left) {
            boolean some = true;
            for (int i = 0; i < parts.size(); i++) {
                some &= !(parts.get(i) instanceof Leaf leaf) || leaf.demand(left);
            }
            return some;
        }

        @Override
        public Outlook outlook(long[] left, int[] price) {
            return together(parts, left, price, true);
        }
    }

    /**
     * At least one part holds.
     *
     * @param parts the parts; none at all never holds
     */
    record Any(List<Tree> parts) implements Tree {
        /** Makes an unmodifiable copy. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public int sign(long[] left) {
            int sign = -1;
            for (int i = 0; i < parts.size() && sign <= 0; i++) {
                sign = Math.max(sign, parts.get(i).sign(left));
            }
            return sign;
        }

        @Override
        public @Nullable Leaf open(long[] left) {
            return sign(left) == 0 ? firstOpen(parts, left) : null;
        }

        @Override
        public void count(long[] left, int[] places) {
            countOpen(this, parts, left, places);
        }

        @Override
        public boolean demand(long[] left) {
            return !parts.isEmpty();
        }

        @Override
        public Outlook outlook(long[] left, int[] price) {
            return together(parts, left, price, false);
        }
    }

    private static @Nullable Leaf firstOpen(List<Tree> parts, long[] left) {
        for (int i = 0; i < parts.size(); i++) {
            Leaf open = parts.get(i).open(left);
            if (open != null) {
                return open;
            }
        }
        return null;
    }

    private static void countOpen(Tree whole, List<Tree> parts, long[] left, int[] places) {
        for (int i = 0; i < parts.size() && whole.sign(left) == 0; i++) {
            parts.get(i).count(left, places);
        }
    }

    /**
     * What is to be expected of parts that are worked out until one ends the matter: one that fails where all
     * must hold, one that holds where one must. First comes the part with the fewest questions for its chance
     * to do so; of independent parts no order needs fewer.
     */
    private static Outlook together(List<Tree> parts, long[] left, int[] price, boolean isAnd) {
        double[] costs = new double[parts.size()];
        double[] goesOn = new double[parts.size()];
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            double cost;
            double chance;
            if (parts.get(i) instanceof Leaf leaf) { // most parts are: nothing is made for them
                cost = price[leaf.variable];
                chance = leaf.chance(left);
            } else {
                Outlook part = parts.get(i).outlook(left, price);
                cost = part.cost;
                chance = part.chance;
            }
            double on = isAnd ? chance : 1 - chance;
            if (on == 0) {
                return isAnd ? Outlook.FAILS : Outlook.HOLDS;
            }
            if (on < 1) {
                int at = count++;
                while (at > 0 && costs[at - 1] * (1 - on) > cost * (1 - goesOn[at - 1])) {
                    costs[at] = costs[at - 1];
                    goesOn[at] = goesOn[at - 1];
                    at--;
                }
                costs[at] = cost;
                goesOn[at] = on;
            }
        }
        double cost = 0;
        double reached = 1;
        for (int i = 0; i < count; i++) {
            cost += reached * costs[i];
            reached *= goesOn[i];
        }
        return new Outlook(cost, isAnd ? reached : 1 - reached);
    }
}
