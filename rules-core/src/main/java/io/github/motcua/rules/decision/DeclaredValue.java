package io.github.motcua.rules.decision;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The value of a declared fact, and the same in words. */
final class DeclaredValue {

    private static final Text YES = Text.of("có", "yes");
    private static final Text NO = Text.of("không", "no");
    private static final Text NONE = Text.of("không có", "none");
    private static final FactValue EMPTY = FactValue.of(List.of());
    private static final int ROOM = Text.MAX_LENGTH - "; ; …".length();
    private static final Text NOT_APPLICABLE = Text.of("không áp dụng", "not applicable");

    private final FactDeclaration fact;
    private final Object value;
    private final Function<String, Text> unitName;

    DeclaredValue(FactDeclaration fact, Object value, Function<String, Text> unitName) {
        this.fact = fact;
        this.value = value;
        this.unitName = unitName;
    }

    /** As it is written in a case. */
    FactValue value() {
        return value instanceof Set<?> none && none.isEmpty() ? EMPTY : FactType.written(value);
    }

    Text text() {
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
            return Text.of(IsoTime.vietnamese(day), day.toString());
        }
        if (value instanceof Set<?> members) {
            return members(members);
        }
        return word(value.toString());
    }

    /** As many members as a text has room for; "…" stands for the others. */
    private Text members(Set<?> members) {
        StringBuilder vi = new StringBuilder();
        StringBuilder en = new StringBuilder();
        String separator = "";
        for (Object member : members) {
            Text word = word(member.toString());
            int longer = Math.max(word.vi().length() + vi.length(), word.en().length() + en.length());
            if (longer > ROOM) {
                vi.append(separator).append('…');
                en.append(separator).append('…');
                break;
            }
            vi.append(separator).append(word.vi());
            en.append(separator).append(word.en());
            separator = "; ";
        }
        return members.isEmpty() ? NONE : Text.of(vi.toString(), en.toString());
    }

    private Text word(String word) {
        return switch (fact.type()) {
            case CHOICE, CHOICES -> fact.value(word).map(AllowedValue::label).orElseGet(() -> Text.same(word));
            case UNIT, UNITS -> unitName.apply(word);
            default -> Text.same(word);
        };
    }
}
