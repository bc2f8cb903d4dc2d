package io.github.motcua.rules.json;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import java.util.List;

/**
 * What came of reading a document: the content as far as it could be read, where each part stands, and
 * what is wrong with it. The content may hold stand-ins for parts that could not be read, so it is to be
 * used only if there is nothing wrong.
 *
 * @param <T> the kind of content
 * @param content the content
 * @param origin finds lines and columns
 * @param issues what is wrong, in document order; empty if nothing is
 */
public record ReadDocument<T>(T content, Origin origin, List<Issue> issues) {

    /** Makes an unmodifiable copy. */
    public ReadDocument {
        issues = List.copyOf(issues);
    }

    /**
     * The content.
     *
     * @throws io.github.motcua.rules.issue.RejectedException if anything is wrong with the document
     */
    public T orReject() {
        Issues all = new Issues();
        all.addAll(issues);
        all.throwIfRefused();
        return content;
    }

    /**
     * The problems of this document and those found later in its content, each with its place. A problem
     * found later is left out where something was wrong with the text already: it may come from a stand-in.
     */
    public List<Issue> with(List<Issue> later) {
        Issues all = new Issues();
        all.addAll(issues);
        later.stream().filter(this::isOwn).forEach(issue -> all.addAll(origin.locate(List.of(issue))));
        return all.list();
    }

    private boolean isOwn(Issue later) {
        String pointer = later.location().pointer();
        return issues.stream().noneMatch(earlier -> {
            String other = earlier.location().pointer();
            boolean inside = pointer.startsWith(other + "/");
            // a member that is missing stands in the object itself, and spoils nothing deeper inside it
            boolean deeper = inside && pointer.indexOf('/', other.length() + 1) >= 0;
            return other.equals(pointer)
                    || other.startsWith(pointer + "/")
                    || (inside && !(earlier.code() == IssueCode.MISSING && deeper));
        });
    }
}
