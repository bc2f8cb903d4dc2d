package io.github.motcua.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Catalogs in which one number, date, flag, code or citation is another, or one entry is missing. */
final class Mutants {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Texts for people: what they say is checked by reading, not by deciding. */
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

    private final JsonNode root;
    private final Judge judge;

    private Mutants(JsonNode root, Judge judge) {
        this.root = root;
        this.judge = judge;
    }

    /** Looks at a mutant. */
    interface Judge {
        /**
         * Looks at a mutant.
         *
         * @param json the mutant as JSON
         * @param what the place of what was changed, and how
         */
        void judge(byte[] json, String what) throws IOException;
    }

    /** Has every mutant of a catalog judged, in document order. */
    static void of(Catalog catalog, Judge judge) throws IOException {
        JsonNode root = JSON.readTree(CatalogJson.write(catalog));
        new Mutants(root, judge).mutate(root, "");
    }

    private void judge(String what) throws IOException {
        judge.judge(JSON.writeValueAsBytes(root), what);
    }

    private void mutate(JsonNode node, String pointer) throws IOException {
        if (node instanceof ObjectNode object) {
            for (String name : fieldNames(object)) {
                JsonNode value = object.get(name);
                if (PROSE.contains(name) || (pointer.contains("/readings/") && pointer.endsWith("/options"))) {
                    continue;
                }
                for (JsonNode other : others(name, value)) {
                    object.set(name, other);
                    judge(pointer + "/" + name + " = " + other);
                    object.set(name, value);
                }
                mutate(value, pointer + "/" + name);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode item = array.remove(i);
                judge(pointer + "/" + i + " removed");
                array.insert(i, item);
                mutate(item, pointer + "/" + i);
            }
        }
    }

    private static List<String> fieldNames(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> others(String name, JsonNode value) {
        if (value.isInt()) {
            return List.of(IntNode.valueOf(value.intValue() - 1), IntNode.valueOf(value.intValue() + 1));
        }
        if (value.isBoolean()) {
            return List.of(com.fasterxml.jackson.databind.node.BooleanNode.valueOf(!value.booleanValue()));
        }
        if (!value.isTextual()) {
            return List.of();
        }
        String text = value.textValue();
        return switch (name) {
            case "from", "to" -> List.of(day(text, -1), day(text, 1));
            case "atMost", "atLeast" ->
                text.contains(":")
                        ? List.of(
                                TextNode.valueOf(
                                        LocalTime.parse(text).minusSeconds(1).toString()),
                                TextNode.valueOf(
                                        LocalTime.parse(text).plusSeconds(1).toString()))
                        : List.of(day(text, -1), day(text, 1));
            case "time" ->
                List.of(TextNode.valueOf(LocalTime.parse(text).plusMinutes(1).toString()));
            case "article", "clause", "item" -> List.of(TextNode.valueOf(text + "0"));
            case "point" -> List.of(TextNode.valueOf(text.equals("a") ? "b" : "a"));
            case "certainty" -> List.of(TextNode.valueOf(text.equals("DERIVED") ? "UNVERIFIED" : "DERIVED"));
            case "unit" -> List.of(TextNode.valueOf(text.equals("WORKING_DAY") ? "CALENDAR_DAY" : "WORKING_DAY"));
            case "rule" -> List.of(TextNode.valueOf("APOLOGY_AT_ONCE"));
            case "before" -> List.of(TextNode.valueOf("CALENDAR_DAY"));
            case "calendar" -> List.of(TextNode.valueOf(text.equals("hanoi-ward") ? "vn-public-sector" : "hanoi-ward"));
            case "effect" ->
                text.equals("RECOUNT")
                        ? List.of(TextNode.valueOf("SLIP_STANDS"))
                        : text.equals("INTERRUPTION")
                                ? List.of(TextNode.valueOf("SUSPENSION"), TextNode.valueOf("NONE"))
                                : List.of(TextNode.valueOf(
                                        text.equals("RESULT_NEXT_WORKING_DAY")
                                                ? "HANDOVER_NEXT_WORKING_DAY"
                                                : "RESULT_NEXT_WORKING_DAY"));
            case "kind" -> List.of(TextNode.valueOf(text.equals("ADMISSIBILITY") ? "COMPLETENESS" : "ADMISSIBILITY"));
            case "level" -> List.of(TextNode.valueOf(text.equals("WARD") ? "CITY" : "WARD"));
            default -> List.of();
        };
    }

    private static TextNode day(String day, int shift) {
        return TextNode.valueOf(LocalDate.parse(day).plusDays(shift).toString());
    }
}
