package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How answers are written.
 *
 * @param <T> what an answer is, for example a decision
 */
interface Answers<T> {

    /** Writes the answer to what stands in a line. */
    void answered(long line, T answer, OutputStream out) throws IOException;

    /** Writes why what stands in a line was not answered. */
    void rejected(long line, List<Issue> issues, OutputStream out) throws IOException;
}
