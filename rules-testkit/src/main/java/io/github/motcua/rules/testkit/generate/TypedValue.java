package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a written value means: a {@code Long}, {@code Boolean}, {@code LocalDate}, {@code LocalTime},
 * {@code String}, {@code Set<String>}, or {@link FactValue#NOT_APPLICABLE}.
 */
final class TypedValue {

    private TypedValue() {}

    static Object of(FactType type, FactValue written) {
        if (written instanceof FactValue.NotApplicable) {
            return FactValue.NOT_APPLICABLE;
        }
        return switch (type) {
            case WHOLE -> ((FactValue.Whole) written).number();
            case YES_NO -> ((FactValue.YesNo) written).yes();
            case DATE -> LocalDate.parse(written.toString());
            case TIME -> LocalTime.parse(written.toString());
            case CHOICE, UNIT, PROCEDURE -> ((FactValue.Word) written).word();
            case CHOICES, UNITS -> new TreeSet<>(((FactValue.Words) written).words());
        };
    }

    /** The other way round. */
    @SuppressWarnings("unchecked") // the only sets are sets of words
    static FactValue written(Object value) {
        if (value instanceof FactValue notApplicable) {
            return notApplicable;
        }
        if (value instanceof Long number) {
            return FactValue.of(number.longValue());
        }
        if (value instanceof Boolean yes) {
            return FactValue.of(yes.booleanValue());
        }
        return value instanceof Set<?> words ? FactValue.of((Set<String>) words) : FactValue.of(value.toString());
    }
}
