package io.github.motcua.rules.dsl;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A fact in words: its label, its type, and its values with their unit or label. */
record FactWords(Names names, String id) {

    private @Nullable FactDeclaration declared() {
        return names.fact(id);
    }

    /** What it is called. */
    String label() {
        FactDeclaration fact = declared();
        return fact == null ? id : names.say(fact.label());
    }

    /** What it is called, and what is said of it. */
    String is(String predicate) {
        return label() + ": " + predicate;
    }

    /** Whether its values are moments: dates or times of day, which are early or late, not few or many. */
    boolean isMoment() {
        FactDeclaration fact = declared();
        return fact != null && (fact.type() == FactType.DATE || fact.type() == FactType.TIME);
    }

    String value(FactValue value) {
        if (value instanceof FactValue.Whole whole) {
            return number(whole.number());
        }
        if (value instanceof FactValue.YesNo answer) {
            return answer.yes() ? names.say("có", "yes") : names.say("không", "no");
        }
        if (value instanceof FactValue.Words several) {
            return several.words().isEmpty() ? names.say("không có", "none") : list(several.words());
        }
        return value instanceof FactValue.Word one ? word(one.word()) : names.say("không áp dụng", "not applicable");
    }

    private String number(long number) {
        FactDeclaration fact = declared();
        Text unit = fact == null ? null : fact.unit().orElse(null);
        return unit == null ? Long.toString(number) : number + " " + names.say(unit);
    }

    /** Several words, each in quotation marks, because a label may hold a semicolon. */
    String list(Collection<String> words) {
        StringJoiner list = new StringJoiner("; ");
        words.forEach(word -> list.add(Names.quoted(word(word))));
        return list.toString();
    }

    private String word(String word) {
        FactDeclaration fact = declared();
        if (fact == null) {
            return word;
        }
        return switch (fact.type()) {
            case CHOICE, CHOICES ->
                fact.value(word).map(AllowedValue::label).map(names::say).orElse(word);
            case UNIT, UNITS -> names.unit(word);
            case PROCEDURE -> names.procedure(word);
            case DATE ->
                IsoTime.date(word)
                        .map(day -> names.say("ngày " + IsoTime.vietnamese(day), word))
                        .orElse(word);
            default -> word;
        };
    }
}
