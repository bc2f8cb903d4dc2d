package io.github.motcua.rules.issue;

import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one input. Reports the first {@value #MAX} in document order.
 * Not thread-safe: one collector serves one input.
 */
public final class Issues {

    /** How many problems are reported for one input: 100. */
    public static final int MAX = 100;

    private static final int MAX_KEPT = 10 * MAX;

    private final List<Issue> errors = new ArrayList<>();
    private final List<Issue> warnings = new ArrayList<>();

    /** Notes a problem. */
    public void add(Issue issue) {
        List<Issue> found = issue.severity() == Severity.ERROR ? errors : warnings;
        if (found.size() < MAX_KEPT) {
            found.add(issue);
        }
    }

    /** Notes a problem that refuses the input. */
    public void error(IssueCode code, Location location, Text message, Text help) {
        add(Issue.error(code, location, message, help));
    }

    /** Notes several problems. */
    public void addAll(List<Issue> issues) {
        issues.forEach(this::add);
    }

    /** Whether any problem refuses the input. */
    public boolean refuse() {
        return !errors.isEmpty();
    }

    /**
     * The problems in document order, at most {@value #MAX}. No warning takes the place of what refuses the input.
     */
    public List<Issue> list() {
        List<Issue> listed = new ArrayList<>(first(errors, MAX));
        listed.addAll(first(warnings, MAX - listed.size()));
        return first(listed, MAX);
    }

    private static List<Issue> first(List<Issue> issues, int most) {
        return issues.stream()
                .distinct()
                .sorted((a, b) -> a.location().compareTo(b.location()))
                .limit(most)
                .toList();
    }

    /**
     * Ends the collecting.
     *
     * @throws RejectedException if any problem refuses the input
     */
    public void throwIfRefused() {
        if (refuse()) {
            throw new RejectedException(list());
        }
    }
}
