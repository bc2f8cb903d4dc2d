package io.github.motcua.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Catalogs that differ a little from one: a number or a day is one less or more, or an entry of a list is missing. For
 * tests of comparisons; mutants of every kind are in the test kit.
 */
final class NearbyCatalogs {

    private final Map<String, Catalog> found = new LinkedHashMap<>();
    private final JsonNode root;
    private final String id;

    private NearbyCatalogs(Catalog catalog) throws JsonProcessingException {
        this.root = new ObjectMapper().readTree(CatalogJson.write(catalog));
        this.id = catalog.id();
    }

    /** Those that can be read, by the place of what is changed. */
    static Map<String, Catalog> of(Catalog catalog) throws JsonProcessingException {
        NearbyCatalogs nearby = new NearbyCatalogs(catalog);
        nearby.vary(nearby.root, "");
        return nearby.found;
    }

    private void vary(JsonNode node, String place) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : members(object).entrySet()) {
                for (JsonNode other : others(member.getValue())) {
                    object.set(member.getKey(), other);
                    keep(place + "/" + member.getKey() + " = " + other);
                }
                object.set(member.getKey(), member.getValue());
                vary(member.getValue(), place + "/" + member.getKey());
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode entry = list.remove(i);
                keep(place + "/" + i + " left out");
                list.insert(i, entry);
                vary(entry, place + "/" + i);
            }
        }
    }

    private static Map<String, JsonNode> members(ObjectNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    private static List<JsonNode> others(JsonNode value) {
        if (value.isInt()) {
            return List.of(IntNode.valueOf(value.intValue() - 1), IntNode.valueOf(value.intValue() + 1));
        }
        if (value.isBoolean()) {
            return List.of(BooleanNode.valueOf(!value.booleanValue()));
        }
        if (value.isTextual() && value.textValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            LocalDate day = LocalDate.parse(value.textValue());
            return List.of(
                    TextNode.valueOf(day.minusDays(1).toString()),
                    TextNode.valueOf(day.plusDays(1).toString()));
        }
        return List.of();
    }

    private void keep(String what) {
        try {
            found.put(
                    what,
                    CatalogJson.read(root.toString().getBytes(StandardCharsets.UTF_8), id)
                            .orReject());
        } catch (RejectedException refused) { // nothing can be compared with it
        }
    }
}
