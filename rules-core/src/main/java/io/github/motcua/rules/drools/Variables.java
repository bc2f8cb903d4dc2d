package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a procedure as its requirements tell them apart: variables, each of which has one of a few
 * classes of values. What is known leaves a variable one class, what is not known leaves it several. Classes
 * that are left are kept as the bits of a number.
 *
 * <p>A fact is one variable. A comparison between two facts that have many values is a variable of its own,
 * and so is each comparison with a fact that they part into more than {@value #MAX_CLASSES} classes. Such
 * variables are taken as independent though they are not; so are facts of which one follows from the other
 * (the unit and its level) and numbers whose product is bounded. There may thus be completions over
 * variables that no case has, but every case has its completion: what all completions over variables agree
 * on, all cases agree on.
 */
final class Variables {

    /** As many as a number has bits. */
    static final int MAX_CLASSES = Long.SIZE;

    private final Kleene translator;
    private final List<Variable> all = new ArrayList<>();
    private final Map<Atom, Literal> literals = new HashMap<>();

    private Variables(Kleene translator) {
        this.translator = translator;
    }

    /** Where a comparison is true: in these classes of this variable. */
    private record Literal(int variable, long classes) {}

    /** Comparisons that belong together, each with the classes in which it is true, and all classes. */
    private static final class Variable {
        private final List<Atom> atoms;
        private final long[] trueIn;
        private final long classes;

        Variable(ValueClasses of) {
            this.atoms = of.atoms();
            this.trueIn = new long[atoms.size()];
            for (int i = 0; i < trueIn.length; i++) {
                for (int number = 0; number < of.classes().size(); number++) {
                    trueIn[i] |= of.classes().get(number)[i] ? 1L << number : 0;
                }
            }
            this.classes = -1L >>> (MAX_CLASSES - of.classes().size());
        }
    }

    /**
     * The variables of criteria.
     *
     * @param trees takes a tree for each criterion
     */
    static Variables of(List<Criterion> criteria, List<Slot> layout, Map<String, String> readings, List<Tree> trees) {
        Variables variables = new Variables(new Kleene(layout, readings));
        List<Formula> formulas = new ArrayList<>();
        for (Criterion criterion : criteria) {
            formulas.add(criterion.accept(variables.translator));
        }
        for (List<Atom> together :
                ValueClasses.grouped(variables.translator.atoms()).values()) {
            Optional<ValueClasses> classes = ValueClasses.of(together);
            if (classes.isPresent() && classes.get().classes().size() <= MAX_CLASSES) {
                variables.add(classes.get());
            } else {
                for (Atom atom : together) {
                    variables.add(ValueClasses.twoFold(List.of(atom)));
                }
            }
        }
        for (Formula formula : formulas) {
            trees.add(variables.tree(formula));
        }
        return variables;
    }

    private void add(ValueClasses classes) {
        Variable variable = new Variable(classes);
        for (int i = 0; i < variable.trueIn.length; i++) {
            literals.put(variable.atoms.get(i), new Literal(all.size(), variable.trueIn[i]));
        }
        all.add(variable);
    }

    private Tree tree(Formula formula) {
        if (formula instanceof Formula.Literal literal) {
            Literal of = literals.get(literal.atom());
            if (of == null) {
                throw new IllegalStateException("a comparison of no variable: " + literal);
            }
            long every = all.get(of.variable).classes;
            return Tree.in(of.variable, literal.wanted() ? of.classes : every & ~of.classes, every);
        }
        boolean isAnd = formula instanceof Formula.And;
        List<Formula> parts = formula instanceof Formula.And and ? and.parts() : ((Formula.Or) formula).parts();
        List<Tree> trees = new ArrayList<>(parts.size());
        for (Formula part : parts) {
            trees.add(tree(part));
        }
        return isAnd ? Tree.all(trees) : Tree.any(trees);
    }

    int size() {
        return all.size();
    }

    /** For each variable the classes that what is known leaves it. */
    long[] left(@Nullable Object[] values) {
        long[] left = new long[all.size()];
        for (int i = 0; i < left.length; i++) {
            Variable variable = all.get(i);
            left[i] = variable.classes;
            for (int j = 0; j < variable.trueIn.length && Long.bitCount(left[i]) > 1; j++) {
                Atom atom = variable.atoms.get(j);
                if (atom.is(true, values)) {
                    left[i] &= variable.trueIn[j];
                } else if (atom.is(false, values)) {
                    left[i] &= ~variable.trueIn[j];
                }
            }
            if (left[i] == 0) {
                throw new IllegalStateException("a value of no class: " + variable.atoms);
            }
        }
        return left;
    }

    /** The unknown facts that tell a variable. */
    Set<String> unknown(int variable, @Nullable Object[] values) {
        Set<String> facts = new LinkedHashSet<>();
        for (Atom atom : all.get(variable).atoms) {
            facts.addAll(atom.unknown(values));
        }
        return facts;
    }
}
