package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CatalogJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * All mutants of catalogs: every number, date, time, flag, code and citation changed and every entry left out, one at a
 * time, in document order. Texts for people, ids and what a document is called are not changed: what they say is
 * checked by reading, not by deciding.
 *
 * <p>A limit of 10 gives two mutants, 9 and 11; a period of 3 working days gives three: 2, 4, and 3 calendar days; one of
 * 7.5 is tried with 7 and 8.
 */
public final class Mutants {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?";

    private static final Set<String> PROSE = Set.of(
            "title",
            "publisher",
            "cite",
            "consulted",
            "note",
            "label",
            "question",
            "name",
            "field",
            "wording",
            "why",
            "signedBy",
            "judgedBy",
            "number",
            "version");

    private final String catalog;
    private final JsonNode root;
    private final OtherCodes codes;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(String catalog, JsonNode root) {
        this.catalog = catalog;
        this.root = root;
        this.codes = new OtherCodes(root);
    }

    /** The mutants of one catalog. */
    public static List<Mutant> of(Catalog catalog) {
        try {
            Mutants all = new Mutants(catalog.id(), JSON.readTree(CatalogJson.write(catalog)));
            all.mutate(all.root, "");
            return List.copyOf(all.mutants);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // what the library writes is JSON
        }
    }

    /** The mutants of several catalogs, one catalog after the other. */
    public static List<Mutant> of(Collection<Catalog> catalogs) {
        List<Mutant> all = new ArrayList<>();
        catalogs.forEach(catalog -> all.addAll(of(catalog)));
        return List.copyOf(all);
    }

    private void mutate(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            criterion(object, pointer);
            object.properties().forEach(member -> member(object, member.getKey(), member.getValue(), pointer));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String place = pointer + "/" + i;
                boolean again = i > 0 && list.get(i).equals(list.get(i - 1)); // without either it is the same
                if (!again) {
                    mutants.add(Mutant.without(catalog, root, place, list.get(i)));
                }
                mutate(list.get(i), place);
            }
        }
    }

    private void member(ObjectNode object, String name, JsonNode value, String pointer) {
        boolean textsOfOptions = pointer.contains("/readings/") && pointer.endsWith("/options");
        if (PROSE.contains(name) || textsOfOptions) {
            return;
        }
        String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        scalar(object, name, value, place);
        mutate(value, place);
    }

    private void scalar(ObjectNode object, String name, JsonNode value, String place) {
        if (value.isIntegralNumber()) {
            number(place, value.longValue(), -1);
            number(place, value.longValue(), 1);
        } else if (value.isNumber()) { // half a working day
            replace(
                    MutantKind.NUMBER,
                    place,
                    value,
                    NODES.numberNode(value.decimalValue().subtract(HALF)));
            replace(
                    MutantKind.NUMBER,
                    place,
                    value,
                    NODES.numberNode(value.decimalValue().add(HALF)));
        } else if (value.isBoolean()) {
            replace(MutantKind.FLAG, place, value, BooleanNode.valueOf(!value.booleanValue()));
        } else if (value.isTextual()) {
            text(object, name, value.textValue(), place);
        }
    }

    private void text(ObjectNode object, String name, String text, String place) {
        switch (name) {
            case "from", "to", "revokedOn" -> days(place, text);
            case "atMost", "atLeast", "is" -> value(object, name, text, place);
            case "time" -> {
                time(place, text, -60);
                time(place, text, 60);
            }
            case "article", "clause", "item" -> other(MutantKind.CITATION, place, text, text + "0");
            case "point" -> other(MutantKind.CITATION, place, text, text.equals("a") ? "b" : "a");
            case "certainty", "source" ->
                codes.after(object, name, text).ifPresent(code -> other(MutantKind.CITATION, place, text, code));
            default -> codes.after(object, name, text).ifPresent(code -> other(MutantKind.CODE, place, text, code));
        }
    }

    private void number(String place, long number, int step) {
        long other = number + step;
        if (other > number == step > 0) { // there is none beyond the largest
            replace(MutantKind.NUMBER, place, NODES.numberNode(number), NODES.numberNode(other));
        }
    }

    /** A number, day or time that a fact is compared with, or one of its codes. */
    private void value(ObjectNode object, String name, String text, String place) {
        if (text.matches(DAY)) {
            days(place, text);
        } else if (text.matches(TIME)) {
            time(place, text, -1);
            time(place, text, 1);
        } else {
            codes.after(object, name, text).ifPresent(code -> other(MutantKind.CODE, place, text, code));
        }
    }

    private void days(String place, String text) {
        LocalDate day = LocalDate.parse(text);
        other(MutantKind.DATE, place, text, day.minusDays(1).toString());
        other(MutantKind.DATE, place, text, day.plusDays(1).toString());
    }

    private void time(String place, String text, int seconds) {
        other(
                MutantKind.TIME,
                place,
                text,
                LocalTime.parse(text).plusSeconds(seconds).toString());
    }

    /** What is changed of a criterion as a whole. */
    private void criterion(ObjectNode object, String pointer) {
        JsonNode not = object.get("not");
        boolean inner = pointer.endsWith("/not"); // without the outer one it is the same
        if (not != null && object.size() == 1 && !inner) {
            mutants.add(Mutant.reworded(catalog, root, MutantKind.NEGATION, pointer, not, "not", "(nothing)"));
        }
        swap(MutantKind.JOINED, "allOf", "anyOf", object, pointer);
        swap(MutantKind.JOINED, "anyOf", "allOf", object, pointer);
        swap(MutantKind.COMPARISON, "atMost", "atLeast", object, pointer);
        swap(MutantKind.COMPARISON, "atLeast", "atMost", object, pointer);
    }

    private void swap(MutantKind kind, String word, String other, ObjectNode object, String pointer) {
        JsonNode value = object.get(word);
        boolean ofCriterion = kind == MutantKind.JOINED ? object.size() == 1 : object.has("fact");
        boolean alone = kind == MutantKind.JOINED && value != null && value.size() < 2;
        if (value != null && ofCriterion && !alone) {
            ObjectNode changed = object.deepCopy();
            changed.remove(word);
            changed.set(other, value);
            mutants.add(Mutant.reworded(catalog, root, kind, pointer, changed, word, other));
        }
    }

    private void other(MutantKind kind, String place, String before, String after) {
        replace(kind, place, TextNode.valueOf(before), TextNode.valueOf(after));
    }

    private void replace(MutantKind kind, String place, JsonNode before, JsonNode after) {
        mutants.add(Mutant.replaced(catalog, root, kind, place, before, after));
    }
}
