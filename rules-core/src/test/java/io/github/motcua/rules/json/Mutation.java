package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A document with one thing changed.
 *
 * @param pointer where
 * @param change what
 * @param document the changed document
 */
record Mutation(String pointer, String change, JsonNode document) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What stands in place of any other value: one of each JSON type. */
    private static final List<JsonNode> OTHER_TYPES = List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(7),
            JSON.numberNode(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE)),
            JSON.numberNode(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE)),
            JSON.textNode("word"),
            JSON.arrayNode(),
            JSON.arrayNode().add("word"),
            JSON.objectNode(),
            JSON.objectNode().put("notApplicable", true));

    private static final List<JsonNode> NUMBERS = List.of(
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(1),
            JSON.numberNode(3660),
            JSON.numberNode(3661),
            JSON.numberNode(100_000),
            JSON.numberNode(1_000_000_000),
            JSON.numberNode(Long.MAX_VALUE),
            JSON.numberNode(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE)),
            JSON.numberNode(BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE)),
            JSON.numberNode(BigInteger.TEN.pow(25)),
            JSON.numberNode(new BigDecimal("1.5")),
            JSON.numberNode(new BigDecimal("0.001")));

    /** Dates, times, codes and other words, most of them wrong wherever they stand. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "2024-02-29",
            "2025-02-29",
            "2026-02-30",
            "2026-04-31",
            "2026-13-01",
            "30/02/2026",
            "0000-00-00",
            "+999999999-12-31",
            "1899-12-31",
            "2200-12-31",
            "2201-01-01",
            "26-05-22",
            "2022-05-26T14:59",
            "2022-05-26T14:59+07:00",
            "2022-05-26T24:00",
            "2022-05-26 14:59",
            "1999-12-31T09:00",
            "15:00",
            "14:59:59.5",
            "24:00",
            "15:60",
            "15",
            "1.001190",
            "1001190",
            "\uFF12.000815",
            "2.000815.000.00.00.H26",
            "hoan-kiem/hang-bac",
            "hoan-kiem//hang-bac",
            "a/b/c/d/e/f",
            "no-such-id",
            "noSuchId",
            "hour-of-arrival",
            "Asia/Bangkok",
            "unitLevel",
            "NO_SUCH_WORD",
            "YES_NO",
            "CHOICES",
            "WORKING_DAY",
            "REFUSE",
            "ORDINARY",
            "UNDETERMINED",
            "\u0110",
            "\u00D0",
            "\u0430",
            "\u00A0",
            "ng\u00E0y",
            "line\nbreak",
            "\") eval(",
            "${copies}",
            "x".repeat(128),
            "x".repeat(129),
            "x".repeat(4096),
            "x".repeat(4097));

    /** What is done to a word: most ids and words do not survive it. */
    private static final Map<String, UnaryOperator<String>> MISSPELLINGS = misspellings();

    private static Map<String, UnaryOperator<String>> misspellings() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("in upper case", word -> word.toUpperCase(Locale.ROOT));
        all.put("in lower case", word -> word.toLowerCase(Locale.ROOT));
        all.put("a hyphen after", word -> word + "-");
        all.put("a hyphen before", word -> "-" + word);
        all.put("a letter after", word -> word + "X");
        all.put("a space after", word -> word + " ");
        all.put("a line break after", word -> word + "\n");
        all.put("a zero-width space after", word -> word + "\u200B");
        all.put("its first character gone", word -> word.isEmpty() ? word : word.substring(1));
        return all;
    }

    /**
     * Every single change of documents: each member dropped, a member added to each object and one renamed,
     * each value replaced by others. Of the places of one shape, such as the articles of all citations, the
     * first stands for all.
     */
    static void each(List<JsonNode> documents, Consumer<Mutation> use) {
        Set<String> shapes = new HashSet<>();
        documents.forEach(document -> new Mutations(document, shapes, use).place("", "", document));
    }

    /**
     * Documents for which {@link #each} finds the same places: without the entries of lists that show no shape which an
     * earlier place does not show. What is left of a list keeps an entry.
     */
    static List<JsonNode> shortened(List<JsonNode> documents) {
        Set<String> shapes = new HashSet<>();
        List<JsonNode> shortened = new ArrayList<>();
        for (JsonNode document : documents) {
            JsonNode copy = document.deepCopy();
            if (Mutations.shorten("", copy, shapes)) {
                shortened.add(copy);
            }
        }
        return shortened;
    }

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "(document)" : pointer) + " " + change;
    }

    private static final class Mutations {
        private final JsonNode root;
        private final Set<String> shapes;
        private final Consumer<Mutation> use;

        Mutations(JsonNode root, Set<String> shapes, Consumer<Mutation> use) {
            this.root = root;
            this.shapes = shapes;
            this.use = use;
        }

        void place(String pointer, String path, JsonNode value) {
            if (shapes.add(shape(path) + " " + value.getNodeType())) {
                values(pointer, value);
            }
            if (value instanceof ObjectNode object) {
                Set<String> names = new TreeSet<>();
                object.fieldNames().forEachRemaining(names::add);
                if (shapes.add(shape(path) + " " + names)) {
                    change(pointer, "another member", copy -> ((ObjectNode) copy).put("surplus", 1));
                    names.forEach(
                            name -> change(pointer, "without " + name, copy -> ((ObjectNode) copy).without(name)));
                }
                names.forEach(name -> place(
                        pointer + Location.token(name), path + "/" + (isMap(path) ? "*" : name), object.get(name)));
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    place(pointer + "/" + i, path + "/*", array.get(i));
                }
            }
        }

        /** Takes out of the lists in a value the entries that show nothing new; whether the value shows anything new. */
        static boolean shorten(String path, JsonNode value, Set<String> shapes) {
            boolean shows = shapes.add(shape(path) + " " + value.getNodeType());
            if (value instanceof ObjectNode object) {
                Set<String> names = new TreeSet<>();
                object.fieldNames().forEachRemaining(names::add);
                shows |= shapes.add(shape(path) + " " + names);
                for (String name : names) {
                    shows |= shorten(path + "/" + (isMap(path) ? "*" : name), object.get(name), shapes);
                }
            } else if (value instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); ) {
                    boolean needed = shorten(path + "/*", array.get(i), shapes);
                    shows |= needed;
                    if (needed || array.size() == 1) {
                        i++;
                    } else {
                        array.remove(i);
                    }
                }
            }
            return shows;
        }

        /** Objects whose members have free names. */
        private static boolean isMap(String path) {
            return path.endsWith("/options") || path.endsWith("/grounds");
        }

        /** What stands inside a criterion, a citation, a text or a period is the same wherever that stands. */
        private static String shape(String path) {
            return path.replaceAll("/(criterion|when)(/(anyOf/[*]|allOf/[*]|not|options/[*]))+", "/$1")
                    .replaceAll(".*/(criterion|when)/", "criterion/")
                    .replaceAll(".*/(citations|grounds/[*])/[*]/", "citation/")
                    .replaceAll(".*/(vi|en)$", "$1")
                    .replaceAll(".*/(validity|inForce|period)/(from|to)$", "$1/$2");
        }

        private void values(String pointer, JsonNode value) {
            for (JsonNode other : OTHER_TYPES) {
                if (other.getNodeType() != value.getNodeType() || other.isArray()) {
                    replace(pointer, other);
                }
            }
            if (value.isNumber()) {
                NUMBERS.forEach(number -> replace(pointer, number));
            }
            if (value.isBoolean()) {
                replace(pointer, JSON.booleanNode(!value.booleanValue()));
            }
            if (value.isTextual()) {
                WORDS.forEach(word -> replace(pointer, JSON.textNode(word)));
                MISSPELLINGS.forEach((how, misspell) -> {
                    JsonNode misspelt = JSON.textNode(misspell.apply(value.textValue()));
                    if (!misspelt.equals(value)) {
                        change(pointer, "with " + how, copy -> misspelt);
                    }
                });
            }
            if (value.isArray() && !value.isEmpty()) {
                change(pointer, "with its first item twice", copy -> ((ArrayNode) copy).add(copy.get(0)));
            }
            if (value.isObject() && !value.isEmpty()) {
                String first = value.fieldNames().next();
                for (String name :
                        List.of("", "Not An Id", "x".repeat(129), "notDeclared", "not-declared", "procedure")) {
                    change(pointer, "with " + first + " renamed to " + cut(name), copy -> {
                        ObjectNode object = (ObjectNode) copy;
                        return object.<ObjectNode>set(name, object.remove(first));
                    });
                }
            }
        }

        private void replace(String pointer, JsonNode other) {
            change(pointer, "replaced by " + cut(other.toString()), copy -> other);
        }

        private static String cut(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "… (" + text.length() + ")" : text;
        }

        private void change(String pointer, String what, UnaryOperator<JsonNode> change) {
            JsonNode copy = root.deepCopy();
            JsonPointer at = JsonPointer.compile(pointer);
            if (pointer.isEmpty()) {
                copy = change.apply(copy);
            } else {
                JsonNode parent = copy.at(at.head());
                String name = at.last().getMatchingProperty();
                if (parent instanceof ObjectNode object) {
                    object.set(name, change.apply(object.get(name)));
                } else {
                    int index = Integer.parseInt(name);
                    ((ArrayNode) parent).set(index, change.apply(parent.get(index)));
                }
            }
            use.accept(new Mutation(pointer, what, copy));
        }
    }
}
