package io.github.motcua.rules.testkit.generate.bad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.github.motcua.rules.testkit.generate.Dice;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON document as it is written, and where each of its values and names stands: known from the writing, so that a
 * reader can be held against it. Laid out in one of several ways.
 */
final class Page {

    /** Where something begins. */
    record Place(int offset, int line, int column) {}

    /** Where the members or entries of an object or list begin, in order: their names, if they have any, and values. */
    private static final class Parts {
        private final int[] names;
        private final int[] values;

        Parts(int members, int all) {
            names = new int[members];
            values = new int[all];
        }
    }

    private final JsonNode root;
    private final StringBuilder text = new StringBuilder(1 << 16);
    private final IdentityHashMap<JsonNode, Parts> parts = new IdentityHashMap<>();
    private final String lineEnd;
    private final String indent;
    private final String colon;

    private Page(JsonNode root, Dice dice) {
        this.root = root;
        boolean oneLine = dice.chance(0.25);
        lineEnd = oneLine ? "" : dice.chance(0.2) ? "\r\n" : "\n";
        indent = oneLine ? "" : dice.chance(0.2) ? "\t" : dice.chance(0.5) ? "  " : "";
        colon = oneLine && dice.chance(0.5) ? ":" : dice.chance(0.2) ? " : " : ": ";
    }

    static Page of(JsonNode root, Dice dice) {
        Page page = new Page(root, dice);
        page.write(root, 0);
        return page;
    }

    String text() {
        return text.toString();
    }

    /** The value that a pointer names, or else the nearest around it. */
    Place value(String pointer) {
        return at(offset(pointer, false));
    }

    /** The name of the member that a pointer names. */
    Place name(String pointer) {
        return at(offset(pointer, true));
    }

    private int offset(String pointer, boolean ofName) {
        JsonNode around = root;
        int offset = 0;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            Parts known = parts.get(around);
            int number = number(around, tokens[i].replace("~1", "/").replace("~0", "~"));
            if (known == null || number < 0 || number >= known.values.length) {
                break;
            }
            offset = ofName && i == tokens.length - 1 ? known.names[number] : known.values[number];
            around = around instanceof ObjectNode object
                    ? Objects.requireNonNull(
                            object.get(tokens[i].replace("~1", "/").replace("~0", "~")))
                    : around.get(number);
        }
        return offset;
    }

    /** The how manyth of the members or entries it is; -1 if there is none. */
    private static int number(JsonNode around, String name) {
        if (around instanceof ArrayNode) {
            return Integer.parseInt(name);
        }
        int number = 0;
        for (Iterator<String> names = around.fieldNames(); names.hasNext(); number++) {
            if (names.next().equals(name)) {
                return number;
            }
        }
        return -1;
    }

    /** The character at an offset. */
    Place at(int offset) {
        int lines = 1;
        int start = 0;
        for (int i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) {
            lines++;
            start = i + 1;
        }
        return new Place(offset, lines, offset - start + 1);
    }

    private void write(JsonNode node, int depth) {
        if (node instanceof ObjectNode object) {
            Parts begin = new Parts(object.size(), object.size());
            parts.put(node, begin);
            int number = 0;
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                text.append(number == 0 ? '{' : ',');
                newLine(depth + 1);
                begin.names[number] = text.length();
                quoted(member.getKey());
                text.append(colon);
                begin.values[number++] = text.length();
                write(member.getValue(), depth + 1);
            }
            end(object.isEmpty(), "{", "}", depth);
        } else if (node instanceof ArrayNode array) {
            Parts begin = new Parts(0, array.size());
            parts.put(node, begin);
            for (int i = 0; i < array.size(); i++) {
                text.append(i == 0 ? '[' : ',');
                newLine(depth + 1);
                begin.values[i] = text.length();
                write(array.get(i), depth + 1);
            }
            end(array.isEmpty(), "[", "]", depth);
        } else if (node instanceof POJONode pojo && pojo.getPojo() instanceof Tree.Raw raw) {
            text.append(raw.text());
        } else if (node.isTextual()) {
            quoted(node.textValue());
        } else {
            text.append(node);
        }
    }

    private void end(boolean empty, String open, String close, int depth) {
        if (empty) {
            text.append(open);
        } else {
            newLine(depth);
        }
        text.append(close);
    }

    private void newLine(int depth) {
        if (!lineEnd.isEmpty()) {
            text.append(lineEnd).append(indent.repeat(depth));
        }
    }

    private void quoted(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < ' ' || Character.isSurrogate(letter)) {
                text.append('\\').append('u').append(String.format(java.util.Locale.ROOT, "%04x", (int) letter));
            } else if (letter != Tree.TWIN) {
                text.append(letter);
            }
        }
        text.append('"');
    }
}
