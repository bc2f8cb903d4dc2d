package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;

/** The text in DRL of a comparison, and of its opposite. */
final class AtomText implements Criterion.Visitor<AtomText.Both> {

    private final List<Slot> slots;

    AtomText(List<Slot> slots) {
        this.slots = slots;
    }

    /**
     * A constraint and its opposite, each false while a fact is not known.
     *
     * @param drl the constraint
     * @param opposite its opposite
     */
    record Both(String drl, String opposite) {}

    @Override
    public Both atMost(Criterion.AtMost criterion) {
        return ordered(criterion.limit(), "<=", ">");
    }

    @Override
    public Both atLeast(Criterion.AtLeast criterion) {
        return ordered(criterion.limit(), ">=", "<");
    }

    private Both ordered(FactValue value, String operator, String opposite) {
        Object limit = slots.get(0).type().read(value);
        String fact = DrlText.field(slots.get(0).fact());
        boolean number = slots.get(0).type() == FactType.WHOLE;
        String constant = number ? limit + "L" : DrlText.literal(limit);
        String left = number ? fact : fact + ".compareTo( " + constant + " )";
        String right = number ? constant : "0";
        return both(left + " " + operator + " " + right, left + " " + opposite + " " + right);
    }

    @Override
    public Both oneOf(Criterion.OneOf criterion) {
        FactType type = slots.get(0).type();
        List<String> literals = new ArrayList<>();
        for (FactValue value : criterion.values()) {
            literals.add(DrlText.literal(type.read(value)));
        }
        String fact = DrlText.field(slots.get(0).fact());
        if (type == FactType.WHOLE) { // stock Drools takes two numbers for equal that are so as floating ones
            return both(
                    each(fact + ".compareTo( ", literals, " ) == 0", " || "),
                    each(fact + ".compareTo( ", literals, " ) != 0", " && "));
        }
        if (literals.size() == 1) {
            return both(fact + " == " + literals.get(0), fact + " != " + literals.get(0));
        }
        String list = String.join(", ", literals);
        return both(fact + " in ( " + list + " )", fact + " not in ( " + list + " )");
    }

    @Override
    public Both containsAny(Criterion.ContainsAny criterion) {
        List<String> literals = new ArrayList<>();
        for (String member : criterion.members()) {
            literals.add(DrlText.literal(member));
        }
        String fact = DrlText.field(slots.get(0).fact());
        return both(
                each(fact + " contains ", literals, "", " || "), each(fact + " not contains ", literals, "", " && "));
    }

    private static String each(String before, List<String> literals, String after, String between) {
        StringBuilder text = new StringBuilder("( ");
        for (int i = 0; i < literals.size(); i++) {
            text.append(i == 0 ? "" : between)
                    .append(before)
                    .append(literals.get(i))
                    .append(after);
        }
        return text.append(" )").toString();
    }

    @Override
    public Both applies(Criterion.Applies criterion) {
        return both("true", "false");
    }

    @Override
    public Both same(Criterion.Same criterion) {
        return between(criterion.fact(), "==", "!=", criterion.other());
    }

    @Override
    public Both includes(Criterion.Includes criterion) {
        return between(criterion.fact(), "contains", "not contains", criterion.member());
    }

    private Both between(String one, String operator, String opposite, String other) {
        return both(
                DrlText.field(one) + " " + operator + " " + DrlText.field(other),
                DrlText.field(one) + " " + opposite + " " + DrlText.field(other));
    }

    private Both both(String drl, String opposite) {
        return new Both(DrlText.known(slots, drl), DrlText.opposite(slots, opposite));
    }

    @Override
    public Both always() {
        throw new IllegalStateException("compares nothing");
    }

    @Override
    public Both allOf(Criterion.AllOf criterion) {
        return always();
    }

    @Override
    public Both anyOf(Criterion.AnyOf criterion) {
        return always();
    }

    @Override
    public Both not(Criterion.Not criterion) {
        return always();
    }

    @Override
    public Both underReading(Criterion.UnderReading criterion) {
        return always();
    }
}
