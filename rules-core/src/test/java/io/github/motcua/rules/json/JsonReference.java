package io.github.motcua.rules.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON reference in the documentation: its examples and tables, each marked by a comment before it. */
final class JsonReference {

    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- schema: ([a-z ]+) -->\n+```json[a-z]*\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("<!-- members: ([a-zA-Z#.]+) -->\n+((?:\\|.*\n)+)");

    private final String text;

    private JsonReference(String text) {
        this.text = text;
    }

    static JsonReference read() {
        try {
            return new JsonReference(Files.readString(Path.of("..", "docs", "json-reference.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples marked with this name. */
    List<String> examples(String name) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = EXAMPLE.matcher(text); matcher.find(); ) {
            if (matcher.group(1).equals(name)) {
                found.add(matcher.group(2));
            }
        }
        return found;
    }

    /** The one example marked with this name. */
    String example(String name) {
        List<String> found = examples(name);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " examples are marked with " + name);
        }
        return found.get(0);
    }

    /** How many blocks of JSON there are, marked or not. */
    int blocks() {
        return text.split("\n```json", -1).length - 1;
    }

    /** How many examples are marked. */
    int marked() {
        return (int) EXAMPLE.matcher(text).results().count();
    }

    /** The tables of members, each by the definition that it describes. */
    List<Table> tables() {
        return TABLE.matcher(text)
                .results()
                .map(found -> new Table(found.group(1), rows(found.group(2))))
                .toList();
    }

    private static List<Row> rows(String table) {
        return table.lines().skip(2).map(JsonReference::row).toList();
    }

    private static Row row(String line) {
        String[] cells = line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1);
        return new Row(
                cells[0].strip().replace("`", ""),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                cells[4].strip());
    }

    /**
     * A table of members.
     *
     * @param definition the schema and, after #, the definition in it
     * @param rows one for each member
     */
    record Table(String definition, List<Row> rows) {
        @Override
        public String toString() {
            return definition;
        }
    }

    /** What the table says of a member. */
    record Row(String name, String type, String required, String standard, String meaning) {}
}
