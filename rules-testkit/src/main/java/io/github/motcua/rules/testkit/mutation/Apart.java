package io.github.motcua.rules.testkit.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What is to be expected of an answer in a case file, so that another answer is not as expected. There a member or an
 * entry that is not named may be there all the same: what the other answer has more is named as missing, by {@code null}
 * and by {@code "nothing else"}.
 */
final class Apart {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String NOTHING_ELSE = "nothing else";

    private Apart() {}

    /** Of the members that differ, what tells the two apart; none if they cannot be told apart. */
    static ObjectNode members(ObjectNode value, ObjectNode other) {
        ObjectNode expected = NODES.objectNode();
        value.properties().forEach(member -> {
            JsonNode there = other.path(member.getKey());
            if (!member.getValue().equals(there)) {
                expected.set(member.getKey(), value(member.getValue(), there));
            }
        });
        more(value, List.of(other), expected);
        return expected;
    }

    /** Of a list the entries that the other does not hold; all of it if the other holds all of that and more. */
    private static JsonNode value(JsonNode value, JsonNode other) {
        if (value instanceof ObjectNode object) {
            return whole(object, List.of(other));
        }
        if (!isOfObjects(value)) {
            return value;
        }
        List<JsonNode> others = entries(other);
        ArrayNode only = NODES.arrayNode();
        for (JsonNode entry : without(entries(value), others)) {
            only.add(whole(entry, others));
        }
        return only.isEmpty() ? nothingElse(entries(value), others) : only;
    }

    /** All entries of a list, told as far as is needed to know them from those that only the other has. */
    private static ArrayNode nothingElse(List<JsonNode> entries, List<JsonNode> others) {
        List<JsonNode> more = without(others, entries);
        ArrayNode all = NODES.arrayNode();
        for (JsonNode entry : entries) {
            ObjectNode known = NODES.objectNode();
            entry.properties().forEach(member -> {
                if (member.getValue().isValueNode()) {
                    known.set(member.getKey(), member.getValue());
                }
            });
            boolean enough =
                    !known.isEmpty() && !more.isEmpty() && near(entry, more).isEmpty();
            all.add(enough ? known : whole(entry, more));
        }
        return all.add(NOTHING_ELSE);
    }

    /** All of a value, so that none of the others, which differ from it, is taken for it. */
    private static JsonNode whole(JsonNode value, List<JsonNode> others) {
        if (value instanceof ObjectNode object) {
            List<JsonNode> near = near(object, others);
            ObjectNode all = NODES.objectNode();
            object.properties().forEach(member -> {
                List<JsonNode> there = new ArrayList<>();
                near.forEach(each -> there.add(each.path(member.getKey())));
                there.removeIf(each -> each.isMissingNode() || each.equals(member.getValue()));
                all.set(member.getKey(), there.isEmpty() ? member.getValue() : whole(member.getValue(), there));
            });
            more(object, near, all);
            return all;
        }
        if (!isOfObjects(value)) {
            return value;
        }
        List<JsonNode> inside = new ArrayList<>();
        others.forEach(each -> inside.addAll(entries(each)));
        ArrayNode all = NODES.arrayNode();
        for (JsonNode entry : value) {
            all.add(whole(entry, without(inside, List.of(entry))));
        }
        return all.add(NOTHING_ELSE);
    }

    private static void more(ObjectNode value, List<JsonNode> others, ObjectNode expected) {
        others.forEach(other -> other.fieldNames().forEachRemaining(name -> {
            if (!value.has(name)) {
                expected.putNull(name);
            }
        }));
    }

    /** Those that agree with an object in every number, word, true and false that it holds. */
    private static List<JsonNode> near(JsonNode object, List<JsonNode> others) {
        return others.stream()
                .filter(other -> object.properties().stream()
                        .allMatch(member -> !member.getValue().isValueNode()
                                || member.getValue().equals(other.path(member.getKey()))))
                .toList();
    }

    private static List<JsonNode> without(List<JsonNode> all, List<JsonNode> left) {
        Set<JsonNode> out = new HashSet<>(left);
        return all.stream().filter(entry -> !out.contains(entry)).toList();
    }

    private static List<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** Of any other list it counts what stands in which place. */
    private static boolean isOfObjects(JsonNode list) {
        return list.isArray() && !list.isEmpty() && entries(list).stream().allMatch(JsonNode::isObject);
    }
}
