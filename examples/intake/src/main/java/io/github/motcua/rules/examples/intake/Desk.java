package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.text.Spelling;
import io.github.motcua.rules.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/**
 * Answers what stands in each line, whole or not at all. What goes wrong with a line costs that line only.
 * Not thread-safe.
 *
 * @param <T> what an answer is
 */
final class Desk<T> implements InputLines.Taker {

    private static final int MAX_REASON = 1000;

    private final Function<byte[], T> answer;
    private final Answers<T> answers;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream(64 * 1024);

    /**
     * A desk.
     *
     * @param answer answers what is written as JSON; throws {@link RejectedException} if it cannot be answered
     * @param answers how to write the answers
     */
    Desk(Function<byte[], T> answer, Answers<T> answers) {
        this.answer = answer;
        this.answers = answers;
    }

    /** Answers what stands in a line; false if it was refused. */
    @Override
    public boolean take(long line, byte[] json, OutputStream out) throws IOException {
        boolean answered = false;
        written.reset();
        try {
            answers.answered(line, answer.apply(json), written);
            answered = true;
        } catch (RejectedException rejected) {
            answers.rejected(line, rejected.issues(), written);
        } catch (RuntimeException fault) {
            written.reset();
            answers.rejected(line, List.of(issue(fault)), written);
        }
        written.writeTo(out);
        return answered;
    }

    private static Issue issue(RuntimeException fault) {
        boolean known = fault instanceof EngineFaultException;
        String reason = printable(known ? String.valueOf(fault.getMessage()) : fault.toString());
        return Issue.error(
                IssueCode.ENGINE_FAULT,
                new Location("", "", 1, 1),
                Text.of(
                        "bộ máy gặp lỗi, chưa quyết định gì: " + reason,
                        "the engine failed, nothing was decided: " + reason),
                Text.of(
                        "hồ sơ không có lỗi; hãy báo cho người phụ trách phần mềm",
                        "the case is not to blame; report this to whoever looks after the software"));
    }

    private static String printable(String reason) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(reason.length(), MAX_REASON); i++) {
            String one = reason.substring(i, i + 1);
            shown.append(Spelling.flaw(one).isEmpty() ? one : "?");
        }
        return shown.toString();
    }
}
