package io.github.motcua.rules.dsl;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Watches over the clauses of a sentence: those that may be said only once, and those that would leave no trace. */
final class Once {

    private final Set<String> said = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<String> uncited = new ArrayList<>();

    /** Notes that a clause is said; {@code member} is its place. */
    void say(String member) {
        if (!said.add(member)) {
            repeated.add(member);
        }
    }

    /** Notes a clause that says nothing but its provisions, and so nothing at all without any. */
    void cite(String member, List<Provision> provisions) {
        if (provisions.isEmpty()) {
            uncited.add(member);
        }
    }

    /** Reports what is wrong with the clauses; {@code pointer} is the place of the sentence. */
    void report(String pointer, Reporter report) {
        for (String member : repeated) {
            String shown = Shown.value(member);
            report.error(
                    IssueCode.CONTRADICTION,
                    pointer + "/" + member,
                    shown + " được nêu nhiều lần",
                    shown + " is said more than once",
                    "hãy giữ lại một lần",
                    "say it once");
        }
        for (String member : uncited) {
            report.error(
                    IssueCode.MISSING_CITATION,
                    pointer + "/" + member + "/citations",
                    "chưa có căn cứ pháp lý",
                    "no legal source is given",
                    "hãy ghi văn bản, điều, khoản, điểm",
                    "cite the document with article, clause and point");
        }
    }
}
