package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Puts the value of a fact into words. */
final class Observations {

    private static final Text YES = Text.of("có", "yes");
    private static final Text NO = Text.of("không", "no");
    private static final Text NONE = Text.of("không có", "none");
    private static final Text NOT_APPLICABLE = Text.of("không áp dụng", "not applicable");
    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Observations() {}

    static Observation of(FactDeclaration fact, Object value, Function<String, Text> unitName) {
        return new Observation(fact.id(), written(value), fact.label(), words(fact, value, unitName));
    }

    /** The value as it is written in a case. */
    private static FactValue written(Object value) {
        if (value instanceof Long number) {
            return FactValue.of(number);
        }
        if (value instanceof Boolean yes) {
            return FactValue.of(yes);
        }
        if (value instanceof Set<?> codes) {
            List<String> words = new ArrayList<>();
            codes.forEach(code -> words.add(code.toString()));
            return FactValue.of(words);
        }
        return value instanceof FactValue already ? already : FactValue.of(value.toString());
    }

    private static Text words(FactDeclaration fact, Object value, Function<String, Text> unitName) {
        if (value instanceof FactValue.NotApplicable) {
            return NOT_APPLICABLE;
        }
        if (value instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        if (value instanceof Long number) {
            return fact.unit()
                    .map(unit -> Text.of(number + " " + unit.vi(), number + " " + unit.en()))
                    .orElseGet(() -> Text.same(number.toString()));
        }
        if (value instanceof LocalDate day) {
            return Text.of(VIETNAMESE_DATE.format(day), day.toString());
        }
        if (value instanceof Set<?> members) {
            return members.stream()
                    .map(member -> word(fact, member.toString(), unitName))
                    .reduce((a, b) -> Text.of(a.vi() + "; " + b.vi(), a.en() + "; " + b.en()))
                    .orElse(NONE);
        }
        return word(fact, value.toString(), unitName);
    }

    private static Text word(FactDeclaration fact, String word, Function<String, Text> unitName) {
        return switch (fact.type()) {
            case CHOICE, CHOICES -> fact.value(word).map(value -> value.label()).orElseGet(() -> Text.same(word));
            case UNIT, UNITS -> unitName.apply(word);
            default -> Text.same(word);
        };
    }
}
