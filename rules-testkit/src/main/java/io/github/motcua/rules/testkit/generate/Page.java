package io.github.motcua.rules.testkit.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import io.github.motcua.rules.issue.Location;
import java.util.HashMap;
import java.util.Map;

/**
 * A JSON document as it is written, and where each of its values and names stands: known from the writing, so that a
 * reader can be held against it. Laid out in one of several ways.
 */
final class Page {

    /** Where something begins. */
    record Place(int offset, int line, int column) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();
    private final String lineEnd;
    private final String indent;
    private final String colon;
    private int line = 1;
    private int lineStart;

    private Page(Dice dice) {
        boolean oneLine = dice.chance(0.25);
        lineEnd = oneLine ? "" : dice.chance(0.2) ? "\r\n" : "\n";
        indent = oneLine ? "" : dice.chance(0.2) ? "\t" : dice.chance(0.5) ? "  " : "";
        colon = oneLine && dice.chance(0.5) ? ":" : dice.chance(0.2) ? " : " : ": ";
    }

    static Page of(JsonNode root, Dice dice) {
        Page page = new Page(dice);
        page.write(root, "", 0);
        return page;
    }

    String text() {
        return text.toString();
    }

    /** The value that a pointer names, or else the nearest around it. */
    Place value(String pointer) {
        String at = pointer;
        Place place = values.get(at);
        while (place == null) {
            at = Tree.parent(at);
            place = values.get(at);
        }
        return place;
    }

    /** The name of the member that a pointer names. */
    Place name(String pointer) {
        Place place = names.get(pointer);
        if (place == null) {
            throw new IllegalStateException("no member " + pointer);
        }
        return place;
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

    private Place here() {
        return new Place(text.length(), line, text.length() - lineStart + 1);
    }

    private void write(JsonNode node, String pointer, int depth) {
        values.put(pointer, here());
        if (node instanceof ObjectNode object) {
            String between = "{";
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                text.append(between);
                newLine(depth + 1);
                String at = pointer + Location.token(member.getKey());
                names.put(at, here());
                quoted(member.getKey());
                text.append(colon);
                write(member.getValue(), at, depth + 1);
                between = ",";
            }
            end(object.isEmpty(), "{", "}", depth);
        } else if (node instanceof ArrayNode array) {
            String between = "[";
            for (int i = 0; i < array.size(); i++) {
                text.append(between);
                newLine(depth + 1);
                write(array.get(i), pointer + "/" + i, depth + 1);
                between = ",";
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
            text.append(lineEnd);
            line++;
            lineStart = text.length();
            text.append(indent.repeat(depth));
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
