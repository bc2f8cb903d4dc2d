package io.github.motcua.rules.json;

import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the pieces that catalogs, calendars and decisions share. */
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

    /** The documents that are cited. */
    static List<LegalSource> sources(List<Value> values) {
        List<LegalSource> sources = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            Value inForce = members.needed("inForce");
            sources.add(new LegalSource(
                    members.needed("id").word(),
                    members.optional("number").plainText(),
                    members.needed("cite").text(),
                    members.needed("title").text(),
                    period(inForce),
                    members.needed("consulted").text(),
                    certainty(members),
                    members.optional("note").textOrNull()));
            members.done();
        }
        return sources;
    }

    /** The points that can be read in more than one way. */
    static List<Reading> readings(List<Value> values) {
        List<Reading> readings = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            Value options = members.needed("options");
            SortedMap<String, Text> texts = new TreeMap<>();
            for (Map.Entry<String, Node> option : options.named().entrySet()) {
                texts.put(
                        option.getKey(),
                        options.inside(option.getValue(), option.getKey()).text());
            }
            readings.add(new Reading(
                    members.needed("id").word(),
                    members.needed("question").text(),
                    texts,
                    members.needed("taken").word(),
                    members.needed("why").text(),
                    citations(members)));
            members.done();
        }
        return readings;
    }

    /** A text that must be there. */
    static String nonBlank(Value value) {
        String text = value.plainText();
        return text.isEmpty() ? Value.STAND_IN : text;
    }
}
