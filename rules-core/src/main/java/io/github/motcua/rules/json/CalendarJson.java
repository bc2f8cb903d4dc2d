package io.github.motcua.rules.json;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Working calendars as JSON. Strict: what is not known is refused, nothing is converted, and all problems of
 * a document are found in one reading, each with JSON Pointer, line and column. What the entries mean
 * together is found by {@link io.github.motcua.rules.calendar.WorkCalendars#check}.
 *
 * <p>Bounds: 10 MiB of UTF-8, nesting 32 deep, texts of 4,096 and names of 128 characters, numbers of 20,
 * 1,000 members an object, 10,000 entries a list, 1,000,000 tokens; dates from 1900 to 2200, of which the
 * check then takes those from 1976 to 2100; hours to the minute. Stateless and safe for use by many threads.
 */
public final class CalendarJson {

    private CalendarJson() {}

    /**
     * Reads a calendar.
     *
     * @param stream the document; at most one byte more than the bound is read; not closed
     * @param name what to call it in messages, for example a file name
     * @throws IOException if the stream fails
     */
    public static ReadDocument<WorkCalendar> read(InputStream stream, String name) throws IOException {
        return read(Documents.bytes(stream, Limits.CATALOG), name);
    }

    /**
     * Reads a calendar.
     *
     * @param bytes the document
     * @param name what to call it in messages, for example a file name
     */
    public static ReadDocument<WorkCalendar> read(byte[] bytes, String name) {
        Issues issues = new Issues();
        Node root = Documents.read(bytes, Limits.CATALOG, name, issues);
        Node content = root == null ? new Node.ObjectNode(0, 0, Map.of()) : root;
        WorkCalendar calendar = root == null
                ? WorkCalendar.calendar("none", "none", Text.same(Value.STAND_IN), Text.same(Value.STAND_IN))
                        .build()
                : CalendarReader.read(new Value(content, "", name, issues));
        return new ReadDocument<>(calendar, new Origin(name, root), issues.list());
    }

    /** Writes a calendar on indented lines; the same calendar always gives the same text. */
    public static String write(WorkCalendar calendar) {
        return JsonOut.pretty(out -> new CalendarWriter(out).write(calendar));
    }
}
