package io.github.motcua.rules.json;

import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.List;

/** Reads the pieces that catalogs and decisions share. */
final class CommonJson {

    private CommonJson() {}

    /** A period; always if it is left out. */
    static Period period(Value value) {
        if (!value.isThere()) {
            return Period.ALWAYS;
        }
        Members members = value.members();
        Period period = period(members);
        members.done();
        return period;
    }

    static Period period(Members members) {
        return new Period(
                members.optional("from").dateOrNull(), members.optional("to").dateOrNull());
    }

    static List<Provision> citations(Members members) {
        return provisions(members.optional("citations"));
    }

    static List<Provision> provisions(Value value) {
        List<Provision> provisions = new ArrayList<>();
        for (Value item : value.items()) {
            Members members = item.members();
            provisions.add(provision(members));
            members.done();
        }
        return provisions;
    }

    static Provision provision(Members members) {
        return new Provision(
                members.needed("source").word(),
                members.optional("article").plainText(),
                members.optional("clause").plainText(),
                members.optional("point").plainText(),
                members.optional("item").plainText(),
                certainty(members),
                members.optional("note").textOrNull());
    }

    /** How sure the data is; found in the text if it does not say. */
    static Certainty certainty(Members members) {
        Value value = members.optional("certainty");
        return value.isThere() ? value.oneOf(Certainty.class) : Certainty.FOUND;
    }
}
