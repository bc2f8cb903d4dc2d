package io.github.motcua.rules.issue;

import io.github.motcua.rules.text.Ids;
import io.github.motcua.rules.text.Nearest;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.Map;

/** Notes the problems of one document in the words that all documents share. Not thread-safe. */
public final class Reporter {

    private static final int MOST_SUGGESTED = 25;

    private final Issues issues;
    private final String document;
    private int noted;

    /** Notes problems of a document; its name is empty if there is only one. */
    public Reporter(Issues issues, String document) {
        this.issues = issues;
        this.document = document;
    }

    /** How many problems have been noted here so far. */
    public int noted() {
        return noted;
    }

    /** Something is wrong. */
    public void error(IssueCode code, String pointer, Text message, Text help) {
        noted++;
        issues.error(code, Location.at(pointer).in(document), message, help);
    }

    /** Something is wrong: what, and what to do, each in Vietnamese and English. */
    public void error(IssueCode code, String pointer, String vi, String en, String helpVi, String helpEn) {
        error(code, pointer, Text.of(vi, en), Text.of(helpVi, helpEn));
    }

    /** Something should be looked at, though it refuses nothing: what, and what to do. */
    public void warning(IssueCode code, String pointer, String vi, String en, String helpVi, String helpEn) {
        issues.add(new Issue(
                code, Severity.WARNING, Location.at(pointer).in(document), Text.of(vi, en), Text.of(helpVi, helpEn)));
    }

    /**
     * An id stands for nothing; names the nearest that stands for something. Once many problems have been noted, it
     * is no longer looked for: that takes long where there are thousands of ids.
     */
    public void unknown(IssueCode code, String pointer, String vi, String en, String id, Collection<String> known) {
        String nearest =
                noted < MOST_SUGGESTED ? Nearest.to(id, known).map(Shown::value).orElse("") : "";
        error(
                code,
                pointer,
                "không có " + vi + " " + Shown.value(id),
                "there is no " + en + " " + Shown.value(id),
                nearest.isEmpty() ? "hãy kiểm tra lại hoặc khai báo thêm" : "có phải ý là " + nearest + "?",
                nearest.isEmpty() ? "check it or declare it" : "did you mean " + nearest + "?");
    }

    /** An id does not have its form. */
    public void form(String pointer, Ids form, String id) {
        if (!form.matches(id)) {
            error(
                    IssueCode.BAD_ID,
                    pointer,
                    Shown.value(id) + " không đúng dạng: " + form.form().vi(),
                    Shown.value(id) + " does not have the form: " + form.form().en(),
                    "hãy sửa lại mã",
                    "correct the id");
        }
    }

    /** An id means different things in different catalogs. */
    public void ambiguous(String pointer, String id) {
        error(
                IssueCode.AMBIGUOUS_ID,
                pointer,
                Shown.value(id) + " có trong nhiều danh mục với nội dung khác nhau",
                Shown.value(id) + " is declared by several catalogs with different content",
                "hãy khai báo lại trong danh mục này",
                "declare it in this catalog");
    }

    /** An id means different things to entries that are used together. */
    public void clash(String pointer, String id) {
        error(
                IssueCode.AMBIGUOUS_ID,
                pointer,
                Shown.value(id) + " được dùng cùng lúc với hai nội dung khác nhau",
                Shown.value(id) + " stands for two different things that are used together here",
                "hãy đặt mã khác cho một trong hai",
                "give one of them another id");
    }

    /** Notes an id that was given before; {@code seen} holds the places of those given so far. */
    public void unique(Map<String, String> seen, String pointer, String id) {
        String first = seen.putIfAbsent(id, pointer);
        if (first != null) {
            duplicate(pointer, id, first);
        }
    }

    /** An id is given twice. */
    public void duplicate(String pointer, String id, String first) {
        error(
                IssueCode.DUPLICATE_ID,
                pointer,
                Shown.value(id) + " đã có tại `" + first + "`",
                Shown.value(id) + " is already given at `" + first + "`",
                "hãy bỏ một trong hai hoặc đặt mã khác",
                "take one out or give it another id");
    }

    /** Two versions of one thing hold on the same days. */
    public void overlap(String pointer, String vi, String en, String other, Text common) {
        error(
                IssueCode.OVERLAP,
                pointer,
                vi + ": trùng thời gian áp dụng với `" + other + "` vào " + common.vi(),
                en + ": holds on the same days as `" + other + "`, namely " + common.en(),
                "hãy để mỗi ngày chỉ thuộc một phiên bản",
                "let each day belong to one version only");
    }
}
