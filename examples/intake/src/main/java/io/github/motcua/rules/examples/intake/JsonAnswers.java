package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.IssueJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers as JSON Lines: a decision, or {@code {"line":N,"errors":[…]}}. */
final class JsonAnswers implements Answers {

    @Override
    public void decided(long line, Decision decision, OutputStream out) throws IOException {
        DecisionJson.write(decision, out);
        out.write('\n');
    }

    @Override
    public void rejected(long line, List<Issue> issues, OutputStream out) throws IOException {
        String answer = "{\"line\":" + line + ",\"errors\":" + IssueJson.write(issues) + "}\n";
        out.write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
