package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issues;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Decisions as JSON. The same decision always gives the same text, and the text gives an equal decision
 * back. Stateless and safe for use by many threads.
 */
public final class DecisionJson {

    private DecisionJson() {}

    /** Writes a decision on one line. */
    public static String write(Decision decision) {
        return JsonOut.compact(out -> new DecisionWriter(out).write(decision));
    }

    /**
     * Writes a decision on one line, as UTF-8 and without an end of line.
     *
     * @param stream neither flushed nor closed
     * @throws IOException if the stream fails
     */
    public static void write(Decision decision, OutputStream stream) throws IOException {
        JsonOut.compact(stream, out -> new DecisionWriter(out).write(decision));
    }

    /** Writes a decision on indented lines. */
    public static String writePretty(Decision decision) {
        return JsonOut.pretty(out -> new DecisionWriter(out).write(decision));
    }

    /**
     * Reads a decision, at most 1 MiB.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if the document is no decision
     */
    public static Decision read(String json) {
        Issues issues = new Issues();
        Node root = Documents.read(json.getBytes(StandardCharsets.UTF_8), Limits.DECISION, "", issues);
        Node content = root == null ? new Node.ObjectNode(0, 0, Map.of()) : root;
        Decision decision = DecisionReader.read(new Value(content, "", "", issues));
        return new ReadDocument<>(decision, new Origin("", root), issues.list()).orReject();
    }
}
