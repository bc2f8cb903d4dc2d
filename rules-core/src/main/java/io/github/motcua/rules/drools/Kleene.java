package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns a criterion into the formula for its being met, part by part (Kleene's strong logic); its opposite
 * is the formula for its not being met. Sound always; exact where no fact is compared twice.
 */
final class Kleene implements Criterion.Visitor<Formula> {

    private final Map<String, String> readings;
    private final List<Slot> layout;
    private final List<Atom> atoms = new ArrayList<>();

    /**
     * A translator.
     *
     * @param layout the facts, each at its position
     * @param readings the option taken, by reading
     */
    Kleene(List<Slot> layout, Map<String, String> readings) {
        this.layout = layout;
        this.readings = readings;
    }

    /** The comparisons made so far, in the order in which they occur. */
    List<Atom> atoms() {
        return atoms;
    }

    @Override
    public Formula always() {
        return Formula.TRUE;
    }

    @Override
    public Formula atMost(Criterion.AtMost criterion) {
        return literal(criterion);
    }

    @Override
    public Formula atLeast(Criterion.AtLeast criterion) {
        return literal(criterion);
    }

    @Override
    public Formula oneOf(Criterion.OneOf criterion) {
        return literal(criterion);
    }

    @Override
    public Formula containsAny(Criterion.ContainsAny criterion) {
        return literal(criterion);
    }

    @Override
    public Formula applies(Criterion.Applies criterion) {
        return literal(criterion);
    }

    @Override
    public Formula same(Criterion.Same criterion) {
        return literal(criterion);
    }

    @Override
    public Formula includes(Criterion.Includes criterion) {
        return literal(criterion);
    }

    @Override
    public Formula allOf(Criterion.AllOf criterion) {
        return Formula.and(each(criterion.parts()));
    }

    @Override
    public Formula anyOf(Criterion.AnyOf criterion) {
        return Formula.or(each(criterion.parts()));
    }

    @Override
    public Formula not(Criterion.Not criterion) {
        return criterion.part().accept(this).opposite();
    }

    @Override
    public Formula underReading(Criterion.UnderReading criterion) {
        String option = Objects.requireNonNull(readings.get(criterion.reading()));
        return Objects.requireNonNull(criterion.options().get(option)).accept(this);
    }

    private List<Formula> each(List<Criterion> parts) {
        List<Formula> formulas = new ArrayList<>(parts.size());
        for (Criterion part : parts) {
            formulas.add(part.accept(this));
        }
        return formulas;
    }

    private Formula literal(Criterion criterion) {
        Atom atom = Atom.of(criterion, layout);
        atoms.add(atom);
        return new Formula.Literal(atom, true);
    }
}
