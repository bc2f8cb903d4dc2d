package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** How answers are written. */
interface Answers {

    /** Writes the decision on the case in a line. */
    void decided(long line, Decision decision, OutputStream out) throws IOException;

    /** Writes why the case in a line was not decided. */
    void rejected(long line, List<Issue> issues, OutputStream out) throws IOException;
}
