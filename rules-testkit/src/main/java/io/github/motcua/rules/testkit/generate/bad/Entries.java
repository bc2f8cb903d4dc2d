package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;
import static io.github.motcua.rules.testkit.generate.bad.Tree.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.testkit.generate.Dice;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sound entries of catalogs, one of each kind, that mistakes are made of: they name what is in scope, and nothing names them. */
final class Entries {

    private final Draft draft;
    private final Dice dice;

    Entries(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    /** An entry of one of the lists whose entries have ids of their own. */
    ObjectNode of(String list, String id) {
        return switch (list) {
            case "sources" -> source(id);
            case "readings" -> reading(id);
            case "offices" -> office(id);
            case "duties" -> duty(id);
            case "slips" -> slip(id);
            case "conducts" -> conduct(id);
            case "delegationRules" -> delegationRule(id);
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** A document that may be cited; null if there is none in scope. */
    private @Nullable JsonNode sourceOrNull() {
        JsonNode own = draft.root.path("sources");
        List<JsonNode> all = draft.entries("sources");
        return all.isEmpty() ? null : own.isEmpty() ? dice.pick(all) : own.get(dice.between(0, own.size() - 1));
    }

    /** Whether anything can be cited, which every entry must do. */
    boolean canCite() {
        return sourceOrNull() != null;
    }

    private JsonNode source() {
        JsonNode source = sourceOrNull();
        if (source == null) {
            throw new IllegalStateException("nothing to cite");
        }
        return source;
    }

    ArrayNode citations() {
        return list(object("source", source().get("id").asText(), "article", "" + dice.between(1, 60)));
    }

    ObjectNode source(String id) {
        return object(
                "id",
                id,
                "cite",
                text("Decree"),
                "title",
                text("A decree"),
                "inForce",
                object("from", "2001-01-01"),
                "consulted",
                text("gazette"));
    }

    ObjectNode requirement(String kind, ObjectNode criterion) {
        JsonNode source = source();
        return object(
                "id",
                draft.free("planted-"),
                "kind",
                kind,
                "criterion",
                criterion,
                "wording",
                text("planted"),
                "citations",
                list(object("source", source.get("id").asText())),
                "validity",
                source.get("inForce").deepCopy());
    }

    ObjectNode fact(String id, String type) {
        ObjectNode fact = object("id", id, "type", type, "label", text(id), "question", text(id + "?"));
        if (type.equals("WHOLE")) {
            fact.set("range", object("min", 1, "max", dice.between(10, 1000)));
        } else if (Set.of("CHOICE", "CHOICES").contains(type)) {
            fact.set(
                    "values",
                    list(object("code", "ONE", "label", text("one")), object("code", "TWO", "label", text("two"))));
        }
        return fact;
    }

    /** A fact of a new name, put into the catalog; gives its name. */
    String declared(String type) {
        String id = draft.free("planted");
        draft.append("/facts", fact(id, type));
        return id;
    }

    ObjectNode reading(String id) {
        return object(
                "id",
                id,
                "question",
                text("Which?"),
                "options",
                object("one", text("one"), "two", text("two")),
                "taken",
                "one",
                "why",
                text("because"),
                "citations",
                citations());
    }

    ObjectNode unit(String id) {
        return object("id", id, "level", "WARD", "name", text("planted " + id), "citations", citations());
    }

    ObjectNode office(String id) {
        return object(
                "id",
                id,
                "level",
                "DISTRICT",
                "kind",
                "COMMITTEE",
                "name",
                text(id),
                "posts",
                object("HEAD", text("chair")),
                "citations",
                citations());
    }

    ObjectNode desk(String id) {
        ObjectNode desk = object("id", id, "name", text("desk"), "receivesFor", list(), "citations", citations());
        desk.withArray("receivesFor").add(dice.pick(draft.all("units", "id", unit -> true)));
        return desk;
    }

    ObjectNode duty(String id) {
        return object("id", id, "on", list("REFUSE"), "wording", text("planted"), "citations", citations());
    }

    ObjectNode slip(String id) {
        return object(
                "id", id, "on", list("ORDINARY"), "required", false, "why", text("planted"), "citations", citations());
    }

    ObjectNode conduct(String id) {
        return object("id", id, "extension", object("amount", 3, "unit", "WORKING_DAY", "citations", citations()));
    }

    ObjectNode delegationRule(String id) {
        return object(
                "id",
                id,
                "from",
                object("kind", "AGENCY", "post", "HEAD", "levels", list("CITY")),
                "to",
                object("kind", "AGENCY", "post", "DEPUTY"),
                "reach",
                "SAME_OFFICE",
                "citations",
                citations());
    }

    ObjectNode limit(String id, Object amount, String unit) {
        return object(
                "id",
                id,
                "amount",
                amount,
                "unit",
                unit,
                "monthEnd",
                unit.equals("MONTH") ? "ROUND_DOWN" : null,
                "when",
                object("fact", "receivedOn", "atMost", "1901-01-01"),
                "wording",
                text("planted"),
                "citations",
                citations());
    }

    ObjectNode stage(String id) {
        return object(
                "id",
                id,
                "name",
                text("stage"),
                "body",
                text("body"),
                "amount",
                1,
                "unit",
                "WORKING_HOUR",
                "citations",
                citations());
    }

    /** A delegation of which it is not known for which procedures: it passes nothing on. */
    ObjectNode delegation(String id, ObjectNode from, ObjectNode to) {
        return object("id", id, "from", from, "to", to, "notKnown", list("PROCEDURES"), "citations", citations());
    }
}
