package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Answers for a person at the counter: each under a line with its number, as in {@code ── Line 3 ──}.
 *
 * @param <T> what an answer is
 */
final class TextAnswers<T> implements Answers<T> {

    private final Language language;
    private final String input;
    private final Text refused;
    private final Function<T, String> words;

    /**
     * Answers in a language.
     *
     * @param language the language
     * @param input what to call the input where something is wrong in it
     * @param refused what to say first of a line that is refused
     * @param words an answer in words
     */
    TextAnswers(Language language, String input, Text refused, Function<T, String> words) {
        this.language = language;
        this.input = input;
        this.refused = refused;
        this.words = words;
    }

    @Override
    public void answered(long line, T answer, OutputStream out) throws IOException {
        write(line, words.apply(answer), out);
    }

    @Override
    public void rejected(long line, List<Issue> issues, OutputStream out) throws IOException {
        boolean fault = issues.stream().anyMatch(issue -> issue.code() == IssueCode.ENGINE_FAULT);
        StringBuilder text = new StringBuilder(
                fault
                        ? say("LỖI BỘ MÁY: chưa quyết định gì\n", "ENGINE FAULT: nothing was decided\n")
                        : refused.in(language) + "\n");
        for (Issue issue : issues) {
            // A document stands on one line of the input, so its line there says more than its own line 1.
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
