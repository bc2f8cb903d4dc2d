package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Turns a criterion into the formula for its being met, or for its not being met, part by part (Kleene's
 * strong logic). Sound always; exact where no fact is compared twice.
 */
final class Kleene implements Criterion.Visitor<Formula> {

    private final Map<String, String> readings;
    private final Function<Criterion, Atom> atoms;
    private final boolean wanted;

    /**
     * A translator.
     *
     * @param readings the option taken, by reading
     * @param atoms gives the comparison for a criterion without parts
     * @param wanted true for "is met", false for "is not met"
     */
    Kleene(Map<String, String> readings, Function<Criterion, Atom> atoms, boolean wanted) {
        this.readings = readings;
        this.atoms = atoms;
        this.wanted = wanted;
    }

    @Override
    public Formula always() {
        return wanted ? Formula.TRUE : Formula.FALSE;
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
        return wanted ? Formula.and(each(criterion.parts())) : Formula.or(each(criterion.parts()));
    }

    @Override
    public Formula anyOf(Criterion.AnyOf criterion) {
        return wanted ? Formula.or(each(criterion.parts())) : Formula.and(each(criterion.parts()));
    }

    @Override
    public Formula not(Criterion.Not criterion) {
        return criterion.part().accept(new Kleene(readings, atoms, !wanted));
    }

    @Override
    public Formula underReading(Criterion.UnderReading criterion) {
        String option = Objects.requireNonNull(readings.get(criterion.reading()));
        return Objects.requireNonNull(criterion.options().get(option)).accept(this);
    }

    private List<Formula> each(List<Criterion> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    private Formula literal(Criterion criterion) {
        return new Formula.Literal(atoms.apply(criterion), wanted);
    }
}
