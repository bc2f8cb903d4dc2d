package io.github.motcua.rules.drools;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a fact: its type and the values it can take.
 *
 * @param fact the fact's id
 * @param type its type
 * @param mayNotApply whether "not applicable" is a value
 * @param range the smallest and largest number; null for other types
 * @param codes the codes; empty for other types
 */
record Slot(
        String fact,
        FactType type,
        boolean mayNotApply,
        @Nullable Range range,
        List<String> codes) {

    /** A fact of more values than this has too many to go through them. */
    private static final int FEW = 6;

    /** The values it can take, if they are few, without "not applicable"; empty if they are not. */
    List<FactValue> fewValues() {
        List<FactValue> values = new ArrayList<>();
        if (type == FactType.YES_NO) {
            values.addAll(List.of(FactValue.of(true), FactValue.of(false)));
        } else if (type == FactType.CHOICE && codes.size() <= FEW) {
            for (String code : codes) {
                values.add(FactValue.of(code));
            }
        } else if (range != null && range.max() < range.min() + FEW && range.min() <= range.max()) {
            for (long number = range.min(); number <= range.max(); number++) {
                values.add(FactValue.of(number));
            }
        }
        return values;
    }

    /** Whether it, or a member of it, can be this value. */
    boolean canBe(FactValue value) {
        if (value instanceof FactValue.Whole whole) {
            return range != null && range.contains(whole.number());
        }
        return value instanceof FactValue.YesNo || codes.contains(value.toString());
    }

    static Slot of(FactDeclaration declared) {
        List<String> codes = new ArrayList<>();
        for (AllowedValue value : declared.values()) {
            codes.add(value.code());
        }
        return new Slot(
                declared.id(),
                declared.type(),
                declared.mayNotApply(),
                declared.range().orElse(null),
                List.copyOf(codes));
    }
}
