package io.github.motcua.rules.issue;

import java.util.Comparator;

/**
 * Where in an input an {@link Issue} is.
 *
 * @param document the input: a file name, a catalog id; empty if there is only one
 * @param pointer the JSON Pointer (RFC 6901) of the value; empty for the whole document
 * @param line the line from 1; 0 if not known (the input was not read from text)
 * @param column the column from 1, in characters; 0 if not known
 */
public record Location(String document, String pointer, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::document)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparing(Location::pointer);

    /** A location that is known by its pointer only. */
    public static Location at(String pointer) {
        return new Location("", pointer, 0, 0);
    }

    /** The same location in a named document. */
    public Location in(String name) {
        return new Location(name, pointer, line, column);
    }

    /** Documents by name, then by line, column and pointer. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /**
     * For example {@code catalog.json:3:14 /procedures/0/code}. What cannot be seen, or would steer a terminal, is told
     * by its code: names of files and members come from outside.
     */
    @Override
    public String toString() {
        String position = line == 0 ? document : document + ":" + line + ":" + column;
        String shown = pointer.isEmpty() ? "(document)" : pointer;
        return Shown.visible(position.isEmpty() ? shown : position + " " + shown);
    }

    /** One reference token of a JSON Pointer, with {@code ~} and {@code /} escaped. */
    public static String token(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
