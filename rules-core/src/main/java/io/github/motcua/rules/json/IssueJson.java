package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.issue.Issue;
import java.io.IOException;
import java.util.List;

/**
 * Problems as JSON:
 * {@code {"file"?,"code","severity","pointer","line","column","message":{"vi","en"},"help":{"vi","en"}}}.
 * {@code file} is the name of the document, if it has one; line and column are those of the JSON text, from
 * 1, and 0 if the input was not read from text. Stateless and safe for use by many threads.
 */
public final class IssueJson {

    private IssueJson() {}

    /** Writes a problem on one line; the same problem always gives the same text. */
    public static String write(Issue issue) {
        return JsonOut.compact(out -> write(out, issue));
    }

    /** Writes problems as a list on one line. */
    public static String write(List<Issue> issues) {
        return JsonOut.compact(out -> {
            out.writeStartArray();
            for (Issue issue : issues) {
                write(out, issue);
            }
            out.writeEndArray();
        });
    }

    private static void write(JsonGenerator out, Issue issue) throws IOException {
        out.writeStartObject();
        JsonOut.optionalWord(out, "file", issue.location().document());
        out.writeStringField("code", issue.code().id());
        out.writeStringField("severity", issue.severity().name());
        out.writeStringField("pointer", issue.location().pointer());
        out.writeNumberField("line", issue.location().line());
        out.writeNumberField("column", issue.location().column());
        JsonOut.text(out, "message", issue.message());
        JsonOut.text(out, "help", issue.help());
        out.writeEndObject();
    }
}
