package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.json.IssueJson;
import io.github.motcua.rules.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case: the answer, and where it differs from what was expected. Immutable.
 *
 * @param of the case
 * @param differences where the answer is not as expected; none if the case passed
 * @param decided the decision; absent if the case was refused, or the engine failed
 * @param problems why it was refused, each with its place in the file; none if it was decided
 */
public record CaseResult(
        ExpectedCase of,
        List<Difference> differences,
        @Nullable Decision decided,
        List<Issue> problems) {

    /** Makes unmodifiable copies. */
    public CaseResult {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** Whether the answer is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    /** The decision; empty if the case was refused, or the engine failed. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decided);
    }

    /** One line: file and line, name, and all that differs. */
    public String describe(Language language) {
        boolean vi = language == Language.VIETNAMESE;
        Location at = passed() ? of.location() : differences.get(0).location();
        List<String> told = new ArrayList<>();
        differences.forEach(difference -> told.add(difference.describe(language)));
        if (!of.expectsProblems() && !passed()) {
            problems.forEach(problem -> told.add(problem.describe(language)));
        }
        return Shown.visible(at.document()) + ":" + at.line() + ": " + of.name() + ": "
                + (passed() ? vi ? "đúng" : "passed" : String.join("; ", told));
    }

    /**
     * As JSON on one line: {@code {"file","line","name","passed"}}, and of a case that did not pass {@code "source"},
     * {@code "differences"} and, if it was refused, {@code "problems"}.
     */
    public String json() {
        StringBuilder json = new StringBuilder("{\"file\":");
        TreeText.quoted(json, of.location().document());
        json.append(",\"line\":").append(of.location().line()).append(",\"name\":");
        TreeText.quoted(json, of.name());
        json.append(",\"passed\":").append(passed());
        if (!passed()) {
            TreeText.quoted(json.append(",\"source\":"), of.source());
            List<String> told = differences.stream().map(Difference::json).toList();
            json.append(",\"differences\":[").append(String.join(",", told)).append(']');
            if (!problems.isEmpty()) {
                json.append(",\"problems\":").append(IssueJson.write(problems));
            }
        }
        return json.append('}').toString();
    }

    /** The answer as a person would want to read it: the explanation of the decision, or the problems. */
    public String explanation(Language language) {
        if (decided != null) {
            return decided.explain(language);
        }
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem.describe(language)).append('\n'));
        return text.toString();
    }

    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
