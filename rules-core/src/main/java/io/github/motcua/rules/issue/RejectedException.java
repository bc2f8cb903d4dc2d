package io.github.motcua.rules.issue;

import io.github.motcua.rules.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An input was refused: nothing was loaded, nothing was decided, nothing has changed. Holds all the
 * problems found (the first {@value Issues#MAX} of them), in document order.
 */
public final class RejectedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** Refuses an input for the given problems; at least one. */
    public RejectedException(List<Issue> issues) {
        super(issues.stream().map(i -> i.describe(Language.ENGLISH)).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    /** The problems, in document order; never empty. */
    public List<Issue> issues() {
        return issues;
    }
}
