package io.github.motcua.rules.drools;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
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
