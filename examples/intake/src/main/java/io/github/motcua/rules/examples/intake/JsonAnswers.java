package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.IssueJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Answers as JSON Lines: what was answered, or {@code {"line":N,"errors":[…]}}.
 *
 * @param <T> what an answer is
 */
final class JsonAnswers<T> implements Answers<T> {

    private final Writer<T> writer;

    /** Answers written so. */
    JsonAnswers(Writer<T> writer) {
        this.writer = writer;
    }

    /**
     * Writes an answer as JSON on one line.
     *
     * @param <T> what an answer is
     */
    interface Writer<T> {
        void write(T answer, OutputStream out) throws IOException;
    }

    @Override
    public void answered(long line, T answer, OutputStream out) throws IOException {
        writer.write(answer, out);
        out.write('\n');
    }

    @Override
    public void rejected(long line, List<Issue> issues, OutputStream out) throws IOException {
        String answer = "{\"line\":" + line + ",\"errors\":" + IssueJson.write(issues) + "}\n";
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
