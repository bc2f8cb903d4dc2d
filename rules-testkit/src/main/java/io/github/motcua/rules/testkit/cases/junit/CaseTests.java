package io.github.motcua.rules.testkit.cases.junit;

import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.CaseResult;
import io.github.motcua.rules.testkit.cases.ExpectedCase;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Case files as dynamic tests, one for each case, with its file and line as the source of the test. Stateless and safe
 * for use by many threads.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_cases_of_the_ward() {
 *     return CaseTests.in(Path.of("src/test/cases"));
 * }
 * }</pre>
 */
public final class CaseTests {

    private CaseTests() {}

    /**
     * The cases of a file, or of all files of a folder and the folders in it that end in {@value CaseFile#ENDING}. A file
     * that is refused, or cannot be read, is one test that fails with all that is wrong with it; so is a folder without
     * such files.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Stream<DynamicTest> in(Path path) {
        try {
            List<Path> files = CaseFile.in(path);
            if (files.isEmpty()) {
                return Stream.of(failing(
                        path,
                        String.valueOf(path.getFileName()),
                        "no file in " + path + " ends in " + CaseFile.ENDING));
            }
            boolean several = files.size() > 1;
            return files.stream()
                    .flatMap(file -> several
                            ? of(file, within(path, file), within(path, file) + ": ")
                            : of(file, String.valueOf(file.getFileName()), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of several folders may have one name. */
    private static String within(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<DynamicTest> of(Path file, String shown, String prefix) {
        CaseFile cases;
        try {
            cases = CaseFile.read(file);
        } catch (RejectedException refused) {
            return Stream.of(failing(file, shown, String.valueOf(refused.getMessage())));
        } catch (IOException unreadable) {
            return Stream.of(failing(file, shown, "cannot be read: " + unreadable));
        }
        return cases.cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        prefix + one.name(), source(file, one.location()), () -> run(cases, one)));
    }

    private static DynamicTest failing(Path file, String shown, String why) {
        return DynamicTest.dynamicTest(shown, file.toUri(), () -> {
            throw new AssertionError(why);
        });
    }

    private static URI source(Path file, Location at) {
        return URI.create(file.toUri() + "?line=" + at.line() + "&column=" + at.column());
    }

    private static void run(CaseFile file, ExpectedCase one) {
        CaseResult result = one.run(file.rules());
        if (!result.passed()) {
            throw new AssertionError(String.join(
                    "\n",
                    result.describe(Language.ENGLISH),
                    "expected, because: " + one.source(),
                    result.explanation(Language.ENGLISH),
                    "to replay it: " + file.replay(one)));
        }
    }
}
