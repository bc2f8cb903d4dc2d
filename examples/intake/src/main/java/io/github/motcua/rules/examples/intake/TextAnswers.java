package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers for a person at the counter: each under a line with its number, as in {@code ── Line 3 ──}. */
final class TextAnswers implements Answers {

    private final Language language;
    private final String input;

    /** Answers in a language; {@code input} is what to call the input where something is wrong in it. */
    TextAnswers(Language language, String input) {
        this.language = language;
        this.input = input;
    }

    @Override
    public void decided(long line, Decision decision, OutputStream out) throws IOException {
        write(line, decision.explain(language), out);
    }

    @Override
    public void rejected(long line, List<Issue> issues, OutputStream out) throws IOException {
        boolean fault = issues.stream().anyMatch(issue -> issue.code() == IssueCode.ENGINE_FAULT);
        StringBuilder text = new StringBuilder(
                fault
                        ? say("LỖI BỘ MÁY: chưa quyết định gì\n", "ENGINE FAULT: nothing was decided\n")
                        : say(
                                "DÒNG SAI: chưa quyết định gì; hãy sửa rồi gửi lại\n",
                                "BAD LINE: nothing was decided; correct it and send it again\n"));
        for (Issue issue : issues) {
            // A case stands on one line of the input, so its line there says more than line 1 of the case.
            Location in = issue.location();
            int number = (int) Math.min(line, Integer.MAX_VALUE);
            text.append("  ")
                    .append(issue.at(new Location(input, in.pointer(), number, in.column()))
                            .describe(language))
                    .append('\n');
        }
        write(line, text.toString(), out);
    }

    private void write(long line, String text, OutputStream out) throws IOException {
        String heading = say("── Dòng ", "── Line ") + line + " ──\n";
        out.write((heading + text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
