package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Nearest;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Notes what is wrong with one document, each with its place. Not thread-safe. */
final class Problems {

    private final Issues issues = new Issues();
    private final String document;

    Problems(String document) {
        this.document = document;
    }

    Issues issues() {
        return issues;
    }

    String document() {
        return document;
    }

    void at(int line, int column, String pointer, IssueCode code, Text message, Text help) {
        issues.error(code, new Location(document, pointer, line, column), message, help);
    }

    void at(@Nullable Tree place, String pointer, IssueCode code, Text message, Text help) {
        at(place == null ? 0 : place.line(), place == null ? 0 : place.column(), pointer, code, message, help);
    }

    void missing(Tree in, String pointer, String name, Text help) {
        at(
                in,
                pointer + Location.token(name),
                IssueCode.MISSING,
                Text.of("thiếu " + Shown.value(name), Shown.value(name) + " is missing"),
                help);
    }

    void unknown(Tree place, String pointer, String name, Collection<String> known) {
        Text help = Nearest.to(name, known)
                .map(near ->
                        Text.of("có phải ý là " + Shown.value(near) + "?", "did you mean " + Shown.value(near) + "?"))
                .orElse(
                        known.isEmpty()
                                ? Text.of("hãy bỏ thành phần này", "take it out")
                                : Text.of(
                                        "ở đây có thể ghi: " + Shown.list(known, ", "),
                                        "what may stand here: " + Shown.list(known, ", ")));
        at(
                place,
                pointer + Location.token(name),
                IssueCode.UNKNOWN_MEMBER,
                Text.of("không có thành phần " + Shown.value(name), "there is no member " + Shown.value(name)),
                help);
    }

    void unknownWord(Tree.Word word, String pointer, Collection<String> known) {
        unknownWord(
                word,
                pointer,
                known,
                Text.of("có thể ghi: " + Shown.list(known, ", "), "what may be written: " + Shown.list(known, ", ")));
    }

    void unknownWord(Tree.Word word, String pointer, Collection<String> known, Text otherwise) {
        at(
                word,
                pointer,
                IssueCode.UNKNOWN_WORD,
                Text.of("không có từ " + Shown.value(word.text()), "there is no word " + Shown.value(word.text())),
                Nearest.to(word.text(), known)
                        .map(near -> Text.of(
                                "có phải ý là " + Shown.value(near) + "?", "did you mean " + Shown.value(near) + "?"))
                        .orElse(otherwise));
    }

    void wrongType(Tree place, String pointer, String vi, String en) {
        String[] kind = place.kind();
        at(
                place,
                pointer,
                IssueCode.WRONG_TYPE,
                Text.of("cần " + vi + ", không phải " + kind[0], "expected " + en + ", found " + kind[1]),
                Text.of("hãy ghi đúng kiểu", "give a value of this type; nothing is converted"));
    }
}
