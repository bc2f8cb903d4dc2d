package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.record.AnswerChange;
import io.github.motcua.rules.record.ReplayResult;
import io.github.motcua.rules.record.ReplayTotals;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.util.List;
import java.util.Map;

/** What came of replaying records, for a person. */
final class ReplayText {

    private final Words words;
    private final Language language;

    ReplayText(Language language) {
        this.words = new Words(language);
        this.language = language;
    }

    /** A result under a line with its number; on one line if the answer is the same. */
    String result(ReplayResult result) {
        StringBuilder text = new StringBuilder(words.say("── Dòng ", "── Line "))
                .append(result.line())
                .append(" ──\n");
        switch (result.verdict()) {
            case SAME ->
                text.append(words.say("KHÔNG ĐỔI: ", "SAME: "))
                        .append(result.procedure())
                        .append(' ')
                        .append(result.outcomeBefore())
                        .append('\n');
            case CHANGED -> changed(text, result);
            case NOT_REPLAYABLE -> {
                text.append(words.say("KHÔNG XÉT LẠI ĐƯỢC\n", "NOT REPLAYABLE\n"));
                for (Issue issue : result.issues()) {
                    text.append("  ").append(issue.describe(language)).append('\n');
                }
            }
        }
        return text.append('\n').toString();
    }

    private void changed(StringBuilder text, ReplayResult result) {
        text.append(words.say("THAY ĐỔI: ", "CHANGED: "))
                .append(result.procedure())
                .append(' ');
        text.append(result.outcomeBefore());
        if (result.isFlipped()) {
            text.append(" → ").append(result.outcomeAfter());
        }
        if (result.isOnlyCitations()) {
            text.append(words.say(", chỉ khác căn cứ viện dẫn", ", only other provisions cited"));
        }
        text.append('\n');
        Text suspicion = result.suspicion().orElse(null);
        if (suspicion != null) {
            text.append("  ").append(words.say(suspicion)).append('\n');
        }
        for (AnswerChange change : result.changes()) {
            text.append("  ").append(words.say(change.aspect().words()));
            text.append(change.id().isEmpty() ? "" : " " + change.id()).append(": ");
            text.append(change.was().orElse("–")).append(" → ");
            text.append(change.is().orElse("–")).append('\n');
        }
    }

    /** The totals. */
    String totals(ReplayTotals totals) {
        StringBuilder text = new StringBuilder();
        text.append(words.say("Tổng số: ", "Total: ")).append(totals.lines());
        text.append(words.say("; không đổi: ", "; same: ")).append(totals.same());
        text.append(words.say("; thay đổi: ", "; changed: ")).append(totals.changed());
        text.append(words.say("; không xét lại được: ", "; not replayable: ")).append(totals.notReplayable());
        text.append('\n');
        if (totals.onlyCitations() > 0) {
            text.append(words.say("  chỉ khác căn cứ viện dẫn: ", "  only other provisions cited: "))
                    .append(totals.onlyCitations())
                    .append('\n');
        }
        if (totals.sameRules() > 0) {
            text.append(words.say(
                            "  dù danh mục và lịch không đổi: ", "  though catalogs and calendars are the same: "))
                    .append(totals.sameRules())
                    .append('\n');
        }
        for (Map<String, Long> counts : List.of(totals.flips(), totals.causes(), totals.problems())) {
            counts.forEach((what, count) ->
                    text.append("  ").append(what).append(": ").append(count).append('\n'));
        }
        return text.toString();
    }
}
