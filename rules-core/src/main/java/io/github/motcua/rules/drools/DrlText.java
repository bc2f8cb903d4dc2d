package io.github.motcua.rules.drools;

import io.github.motcua.rules.fact.FactType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Writes values and constraints as DRL. Every string of a catalog is written as a literal, never as code. */
final class DrlText {

    private DrlText() {}

    static String literal(Object value) {
        if (value instanceof Long number) {
            return number + "L";
        }
        if (value instanceof LocalDate day) {
            return "java.time.LocalDate.parse( \"" + day + "\" )";
        }
        if (value instanceof LocalTime time) {
            return "java.time.LocalTime.parse( \"" + time + "\" )";
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        return quoted(value.toString());
    }

    /** A string literal; anything but plain characters is escaped. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < 0x20) {
                literal.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    /** The constraint, true only if all facts are known and apply. */
    static String known(List<Slot> slots, String constraint) {
        StringBuilder known = new StringBuilder();
        for (Slot slot : slots) {
            known.append(known.isEmpty() ? "" : " && ").append(slot.fact()).append(" != null");
        }
        return constraint.equals("true") ? known.toString() : "( " + known + " && " + constraint + " )";
    }

    /** The opposite constraint, true only if all facts are known, or one is known not to apply or to hold nothing. */
    static String opposite(List<Slot> slots, String constraint) {
        StringBuilder none = new StringBuilder();
        for (Slot slot : slots) {
            if (slot.mayNotApply()) {
                none.append(none.isEmpty() ? "" : " || ")
                        .append("notApplicable contains ")
                        .append(quoted(slot.fact()));
            }
        }
        if (slots.size() > 1 && slots.get(0).type().isSet()) {
            none.append(none.isEmpty() ? "" : " || ")
                    .append(known(slots.subList(0, 1), slots.get(0).fact() + ".isEmpty()"));
        }
        if (constraint.equals("false")) {
            return "( " + none + " )";
        }
        String known = known(slots, constraint);
        return none.isEmpty() ? known : "( " + none + " || " + known + " )";
    }

    /** The Java type in which a fact of this type is held. */
    static String javaType(FactType type) {
        return switch (type) {
            case WHOLE -> "Long";
            case YES_NO -> "Boolean";
            case DATE -> "java.time.LocalDate";
            case TIME -> "java.time.LocalTime";
            case CHOICES, UNITS -> "java.util.Set";
            case CHOICE, UNIT, PROCEDURE -> "String";
        };
    }
}
