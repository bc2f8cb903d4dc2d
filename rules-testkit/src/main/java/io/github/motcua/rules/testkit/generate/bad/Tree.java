package io.github.motcua.rules.testkit.generate.bad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.github.motcua.rules.issue.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON trees: made in one line, looked through by pointer. */
final class Tree {

    /**
     * Stands before a name that an object has already, so that a tree can hold it twice; it is never written. No
     * document holds it, as it is for private use.
     */
    static final char TWIN = '\uE000';

    /** Stands in a text where a byte is to be that is not UTF-8. */
    static final char NO_CHARACTER = '\uE001';

    /** Text that is written as it is, JSON or not. */
    record Raw(String text) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    static ObjectNode parse(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** An object of names and values in turn; a member whose value is null is left out. */
    static ObjectNode object(@Nullable Object... namesAndValues) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.set(String.valueOf(namesAndValues[i]), node(value));
            }
        }
        return object;
    }

    static ArrayNode list(Object... values) {
        return listOf(List.of(values));
    }

    static ArrayNode listOf(Iterable<?> values) {
        ArrayNode list = NODES.arrayNode();
        for (Object value : values) {
            list.add(node(value));
        }
        return list;
    }

    /** A text in both languages. */
    static ObjectNode text(String words) {
        return object("vi", words + " đã", "en", words);
    }

    static JsonNode raw(String text) {
        return new POJONode(new Raw(text));
    }

    static JsonNode node(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Integer || value instanceof Long) {
            return NODES.numberNode(((Number) value).longValue());
        }
        return value instanceof Boolean flag ? NODES.booleanNode(flag) : NODES.textNode(value.toString());
    }

    static JsonNode nothing() {
        return NODES.nullNode();
    }

    /** The pointers of all values, each after the one around it. */
    static List<String> pointers(JsonNode root) {
        List<String> found = new ArrayList<>();
        collect(root, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        found.add(pointer);
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                collect(member.getValue(), pointer + Location.token(member.getKey()), found);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), pointer + "/" + i, found);
            }
        }
    }

    /** The pointer of the value around one. */
    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The name or number that a pointer ends in. */
    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
