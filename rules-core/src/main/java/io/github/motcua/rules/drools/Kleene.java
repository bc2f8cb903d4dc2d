package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a criterion into the formula for its being met, part by part (Kleene's strong logic); its opposite
 * is the formula for its not being met. Sound always; exact where no fact is compared twice. A comparison
 * between facts of few values is taken apart into one for each value, over which {@link Completions} can be
 * exact.
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

    /** Of few values, one that both facts have; of numbers, one within the ranges of both. */
    @Override
    public Formula same(Criterion.Same criterion) {
        Slot one = slot(criterion.fact());
        Slot other = slot(criterion.other());
        List<FactValue> few = one.fewValues().isEmpty() ? other.fewValues() : one.fewValues();
        if (few.isEmpty()) {
            List<Formula> parts = new ArrayList<>(List.of(literal(criterion)));
            within(one, other.range(), parts);
            within(other, one.range(), parts);
            return Formula.and(parts);
        }
        List<Formula> ways = new ArrayList<>();
        for (FactValue value : few) {
            if (one.canBe(value) && other.canBe(value)) {
                ways.add(Formula.and(
                        List.of(literal(Criterion.is(one.fact(), value)), literal(Criterion.is(other.fact(), value)))));
            }
        }
        return Formula.or(ways);
    }

    private void within(Slot number, @Nullable Range range, List<Formula> into) {
        if (range != null && number.range() != null) {
            if (number.range().max() > range.max()) {
                into.add(literal(Criterion.atMost(number.fact(), FactValue.of(range.max()))));
            }
            if (number.range().min() < range.min()) {
                into.add(literal(Criterion.atLeast(number.fact(), FactValue.of(range.min()))));
            }
        }
    }

    /** Of few values, one that the fact has and that is in the set. */
    @Override
    public Formula includes(Criterion.Includes criterion) {
        Slot set = slot(criterion.fact());
        Slot member = slot(criterion.member());
        if (member.fewValues().isEmpty()) {
            return literal(criterion);
        }
        List<Formula> ways = new ArrayList<>();
        for (FactValue value : member.fewValues()) {
            if (set.canBe(value)) {
                ways.add(Formula.and(List.of(
                        literal(Criterion.containsAny(set.fact(), List.of(value.toString()))),
                        literal(Criterion.is(member.fact(), value)))));
            }
        }
        return Formula.or(ways);
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

    private Slot slot(String fact) {
        for (Slot slot : layout) {
            if (slot.fact().equals(fact)) {
                return slot;
            }
        }
        throw new IllegalStateException("no such fact: " + fact);
    }

    private Formula literal(Criterion criterion) {
        Atom atom = Atom.of(criterion, layout);
        atoms.add(atom);
        return new Formula.Literal(atom, true);
    }
}
