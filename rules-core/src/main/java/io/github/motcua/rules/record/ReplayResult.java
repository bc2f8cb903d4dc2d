package io.github.motcua.rules.record;

import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of replaying one record. Immutable; equal by content.
 *
 * @param line the number of the line in the log, from 1
 * @param verdict what came of it
 * @param procedure the procedure's code as the case gave it; empty if the line could not be read so far
 * @param outcomeBefore the outcome on record; absent if the record cannot be replayed
 * @param outcomeAfter the outcome now; absent if the record cannot be replayed
 * @param engine the version of the library on record; empty if the line could not be read so far
 * @param sameRules whether each catalog and calendar by which is decided now is on record with the same content, and
 *     no other is; told where the answer changed, otherwise false
 * @param changes in what the answers differ; none unless it changed
 * @param issues why the record cannot be replayed; none unless so. Those of the case stand under {@code /case}
 */
public record ReplayResult(
        long line,
        ReplayVerdict verdict,
        String procedure,
        @Nullable Outcome outcomeBefore,
        @Nullable Outcome outcomeAfter,
        String engine,
        boolean sameRules,
        List<AnswerChange> changes,
        List<Issue> issues) {

    private static final Text FAULT = Text.of(
            "kết quả khác dù danh mục và lịch không đổi: phiên bản phần mềm khác, bộ máy có lỗi, hoặc bản ghi đã bị sửa và"
                    + " tính lại mã băm",
            "another answer though catalogs and calendars are the same: another version of the library, a fault of the"
                    + " engine, or a record that was edited and hashed anew");

    /** Makes unmodifiable copies. */
    public ReplayResult {
        changes = List.copyOf(changes);
        issues = List.copyOf(issues);
    }

    /** The same answer. */
    public static ReplayResult same(long line, String procedure, Outcome outcome, String engine) {
        return new ReplayResult(
                line, ReplayVerdict.SAME, procedure, outcome, outcome, engine, false, List.of(), List.of());
    }

    /** No answer. */
    public static ReplayResult notReplayable(long line, String procedure, String engine, List<Issue> issues) {
        return new ReplayResult(
                line, ReplayVerdict.NOT_REPLAYABLE, procedure, null, null, engine, false, List.of(), issues);
    }

    /** Whether the outcome, and not only what is around it, is another one. */
    public boolean isFlipped() {
        return outcomeBefore != outcomeAfter;
    }

    /** Whether nothing changed but the provisions that are cited. */
    public boolean isOnlyCitations() {
        for (AnswerChange change : changes) {
            if (!change.onlyCitations()) {
                return false;
            }
        }
        return verdict == ReplayVerdict.CHANGED;
    }

    /** What to think of an answer that changed under the same rules; empty otherwise. */
    public Optional<Text> suspicion() {
        return verdict == ReplayVerdict.CHANGED && sameRules ? Optional.of(FAULT) : Optional.empty();
    }

    /** The outcome on record; empty if the record cannot be replayed. */
    public Optional<Outcome> before() {
        return Optional.ofNullable(outcomeBefore);
    }

    /** The outcome now; empty if the record cannot be replayed. */
    public Optional<Outcome> after() {
        return Optional.ofNullable(outcomeAfter);
    }
}
