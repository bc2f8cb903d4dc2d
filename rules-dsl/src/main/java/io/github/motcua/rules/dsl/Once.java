package io.github.motcua.rules.dsl;

import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Watches over clauses that may be said only once in a sentence. */
final class Once {

    private final Set<String> said = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();

    /** Notes that a clause is said; {@code member} is its place. */
    void say(String member) {
        if (!said.add(member)) {
            repeated.add(member);
        }
    }

    /** Reports what was said more than once; {@code pointer} is the place of the sentence. */
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
    }
}
