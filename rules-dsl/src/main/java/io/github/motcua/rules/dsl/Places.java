package io.github.motcua.rules.dsl;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Location;
import java.util.ArrayList;
import java.util.List;

/** The places of what is wrong with a sentence: it stands in no file, so that lines and columns mean nothing. */
final class Places {

    private Places() {}

    static List<Issue> withoutLines(List<Issue> issues) {
        List<Issue> placed = new ArrayList<>(issues.size());
        for (Issue issue : issues) {
            Location at = issue.location();
            placed.add(issue.at(Location.at(at.pointer()).in(at.document())));
        }
        return placed;
    }
}
