package io.github.motcua.rules.json;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the pieces that catalogs and decisions share. */
final class CommonJson {

    private CommonJson() {}

    static Period period(Value value) {
        Members members = value.members();
        Period period = period(members);
        members.done();
        return period;
    }

    static Period period(Members members) {
        return new Period(members.optional("from", Value::date), members.optional("to", Value::date));
    }

    static List<Provision> citations(Members members) {
        return members.list("citations", CommonJson::provision);
    }

    static Provision provision(Value value) {
        Members members = value.members();
        Provision provision = provision(members);
        members.done();
        return provision;
    }

    static Provision provision(Members members) {
        return new Provision(
                members.required("source", Value::word, Value.STAND_IN),
                members.optional("article", Value::plainText, ""),
                members.optional("clause", Value::plainText, ""),
                members.optional("point", Value::plainText, ""),
                members.optional("item", Value::plainText, ""),
                certainty(members),
                members.optional("note", Value::text));
    }

    static Certainty certainty(Members members) {
        return members.optional("certainty", value -> value.oneOf(Certainty.class), Certainty.FOUND);
    }

    /** A list of words as a set; at least one. */
    static <E extends Enum<E>> Set<E> some(Members members, String name, Class<E> words, Set<E> otherwise) {
        return members.optional(name, value -> some(value, words), otherwise);
    }

    static <E extends Enum<E>> Set<E> some(Value value, Class<E> words) {
        List<E> listed = value.list(item -> item.oneOf(words));
        if (listed.isEmpty()) {
            value.error(
                    IssueCode.MISSING,
                    "danh sách trống",
                    "the list is empty",
                    "hãy ghi ít nhất một mục",
                    "give at least one");
            return EnumSet.allOf(words);
        }
        return EnumSet.copyOf(listed);
    }
}
