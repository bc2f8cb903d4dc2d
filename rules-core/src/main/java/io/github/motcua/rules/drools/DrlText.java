package io.github.motcua.rules.drools;

import io.github.motcua.rules.fact.FactType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes values and constraints as DRL. Every string of a catalog is written as a literal, never as code. */
final class DrlText {

    /** What DRL, the expressions in it, or the Java made of it read as something else than the name of a field. */
    private static final Set<String> WORDS = words(
            // Java
            "abstract assert boolean break byte case catch char class const continue default do double else enum"
                    + " exports extends false final finally float for goto if implements import instanceof int"
                    + " interface long module native new null open opens package permits private protected provides"
                    + " public record requires return sealed short static strictfp super switch synchronized this"
                    + " throw throws to transient transitive true try uses var void volatile while with yield",
            // DRL
            "acc accumulate action activation active agenda and attributes auto calendars collect contains date"
                    + " declare dialect direct duration dynamic effective enabled end entry eval excludes exists"
                    + " expires focus forall from function global group groupby in init lock loop matches memberOf"
                    + " memberof modify no not on operator or over point query result reverse rule ruleflow salience"
                    + " soundslike str template then timer trait type unit when window",
            // operators between moments
            "after before coincides during finishedby finishes includes meets metby overlappedby overlaps startedby"
                    + " starts",
            // expressions and consequences
            "def delete drools empty foreach insert isdef kcontext nil proto retract strsim until update",
            // a field beside the facts, and methods of every object
            "notApplicable clone equals finalize hashCode notify notifyAll toString wait",
            // where the names of packages begin
            "com io java javax org");

    private DrlText() {}

    private static Set<String> words(String... lists) {
        Set<String> words = new HashSet<>();
        for (String list : lists) {
            Collections.addAll(words, list.split(" ", -1));
        }
        return words;
    }

    /** The name under which a fact is a field of the request: its id, made different from every word of the language. */
    static String field(String fact) {
        // No id has an underscore.
        if (fact.matches("get[A-Z].*")) {
            return fact + "__"; // otherwise it could be the getter of another
        }
        return WORDS.contains(fact) ? fact + "_" : fact;
    }

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
            known.append(known.isEmpty() ? "" : " && ")
                    .append(field(slot.fact()))
                    .append(" != null");
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
                    .append(known(slots.subList(0, 1), field(slots.get(0).fact()) + ".isEmpty()"));
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
