package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.EngineFaultException;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case of a {@link CaseFile}, with what is expected of the answer on it, and why. Immutable and safe for use by
 * many threads. */
public final class ExpectedCase {

    private static final Text NOTHING_LOOKED_AT = Text.of(
            "không yêu cầu nào được xét, nên hồ sơ này không cho thấy điều gì",
            "no requirement was looked at, so that this case shows nothing");

    private static final Text REFUSED =
            Text.of("hồ sơ bị từ chối đọc, nên không có kết quả", "the case was refused, so that nothing was decided");

    private final String name;
    private final String source;
    private final Location location;
    private final ReadDocument<Case> given;
    private final Tree.Members begin;
    private final Tree.Members expected;

    ExpectedCase(
            String name,
            String source,
            Location location,
            ReadDocument<Case> given,
            Tree.Members begin,
            Tree.Members expected) {
        this.name = name;
        this.source = source;
        this.location = location;
        this.given = given;
        this.begin = begin;
        this.expected = expected;
    }

    /** What it is called; no other case of the file has the name. */
    public String name() {
        return name;
    }

    /** Why that is expected: the provision, or who reviewed it and when. */
    public String source() {
        return source;
    }

    /** Where it stands: file, pointer, line and column. */
    public Location location() {
        return location;
    }

    /** The case; empty if it is not written as a case must be, which may be what is expected of it. */
    public Optional<Case> given() {
        return given.issues().isEmpty() ? Optional.of(given.content()) : Optional.empty();
    }

    /** The case as JSON on one line, whether or not it is written as a case must be. */
    String givenAsWritten() {
        return TreeText.of(begin);
    }

    /** Whether it is expected to be refused. */
    public boolean expectsProblems() {
        return expected.members().containsKey(Shape.PROBLEMS);
    }

    /** What is expected, as JSON on one line. */
    public String expected() {
        return TreeText.of(expected);
    }

    /**
     * Asks the rules for an answer and holds it against what is expected. That the case is refused, or that the engine
     * fails, is an answer too, and is told as a difference.
     */
    public CaseResult run(ProcedureRules rules) {
        Decision decision;
        List<Difference> differences;
        try {
            decision = rules.decide(given);
            differences = compare(AnswerTree.of(decision, expected));
        } catch (RejectedException rejected) {
            return refused(rejected.issues());
        } catch (EngineFaultException fault) {
            Text hint = Text.of("bộ máy gặp lỗi", "the engine failed");
            String told = TreeText.quoted(String.valueOf(fault.getMessage()));
            return new CaseResult(this, List.of(missed("an answer", told, hint)), null, List.of());
        }
        if (looksAtNothing(decision)) {
            differences.add(0, missed("a requirement that is looked at", "", NOTHING_LOOKED_AT));
        }
        return new CaseResult(this, differences, decision, List.of());
    }

    private CaseResult refused(List<Issue> issues) {
        List<Issue> problems = new ArrayList<>();
        for (Issue issue : issues) {
            problems.add(issue.at(inFile(issue.location())));
        }
        List<Difference> differences = compare(AnswerTree.of(issues));
        if (!expectsProblems() && differences.isEmpty()) {
            // it was expected only that something is not there
            differences.add(missed("a decision", "", REFUSED));
        }
        return new CaseResult(this, differences, null, problems);
    }

    private Difference missed(String what, String found, Text hint) {
        return new Difference("", "", TreeText.quoted(what), found, hint, location);
    }

    /** Whether no requirement was looked at: then whatever was decided shows nothing. */
    static boolean looksAtNothing(Decision decision) {
        return decision.findings().isEmpty();
    }

    private List<Difference> compare(Tree answer) {
        List<Difference> placed = new ArrayList<>();
        for (Difference difference : new Matching(location.document()).compare(expected, answer)) {
            Location at = difference.location();
            placed.add(new Difference(
                    difference.pointer(),
                    difference.about(),
                    difference.expected(),
                    difference.found(),
                    difference.hint(),
                    new Location(
                            at.document(), location.pointer() + "/expected" + at.pointer(), at.line(), at.column())));
        }
        return placed;
    }

    /** The place in the file of a place in the case, which was read as a document of its own. */
    private Location inFile(Location at) {
        String pointer = location.pointer() + "/given" + at.pointer();
        if (at.line() == 0) {
            return new Location(location.document(), pointer, begin.line(), begin.column());
        }
        return new Location(
                location.document(),
                pointer,
                begin.line() + at.line() - 1,
                at.line() == 1 ? begin.column() + at.column() - 1 : at.column());
    }

    @Override
    public String toString() {
        return name;
    }
}
