package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.decision.Decision;
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
 * Decides the case in each line and writes the answer, whole or not at all. What goes wrong with a line
 * costs that line only. Not thread-safe.
 */
final class Desk {

    private static final int MAX_REASON = 1000;

    private final Function<byte[], Decision> decide;
    private final Answers answers;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream(64 * 1024);

    /**
     * A desk.
     *
     * @param decide decides a case written as JSON; throws {@link RejectedException} if it is no case
     * @param answers how to write the answers
     */
    Desk(Function<byte[], Decision> decide, Answers answers) {
        this.decide = decide;
        this.answers = answers;
    }

    /** Decides the case in a line and writes the answer; false if the case was not decided. */
    boolean take(long line, byte[] json, OutputStream out) throws IOException {
        boolean decided = false;
        answer.reset();
        try {
            answers.decided(line, decide.apply(json), answer);
            decided = true;
        } catch (RejectedException rejected) {
            answers.rejected(line, rejected.issues(), answer);
        } catch (RuntimeException fault) {
            answer.reset();
            answers.rejected(line, List.of(issue(fault)), answer);
        }
        answer.writeTo(out);
        return decided;
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
