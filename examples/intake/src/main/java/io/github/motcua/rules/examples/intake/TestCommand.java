package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.CaseResult;
import io.github.motcua.rules.testkit.cases.ExpectedCase;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs case files. */
@Command(
        name = "test",
        description = {
            "Runs case files: cases with what is expected of each and why, by the catalogs that the file names.",
            "One line for each case that fails, with file, line, name, and what was found instead; at the end how many"
                    + " passed and failed. Of a folder all files are run that end in " + CaseFile.ENDING + ".",
            "A case in which no requirement was looked at fails."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all passed", "1:some failed", "2:wrong call, or a file that cannot be read or was refused"})
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "After each failure its source, the explanation of the decision and the case, to decide it"
                    + " alone; ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Option(
            names = "--json",
            description = "Every case as JSON on a line, those that passed too, and the totals after the last.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files, or folders that hold some.")
    private List<String> files;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        if (json && language != null) {
            streams.say("intake: --json prints all that is known, so there is nothing to --explain");
            return Intake.WRONG_CALL;
        }
        List<CaseFile> read = new ArrayList<>();
        boolean sound = true;
        for (String file : files) {
            sound &= read(file, read, streams);
        }
        if (!sound) {
            return Intake.WRONG_CALL;
        }
        int passed = 0;
        int failed = 0;
        OutputStream out = streams.out();
        for (CaseFile file : read) {
            for (ExpectedCase one : file.cases()) {
                CaseResult result = one.run(file.rules());
                passed += result.passed() ? 1 : 0;
                failed += result.passed() ? 0 : 1;
                if (json || !result.passed()) {
                    out.write((json ? result.json() + "\n" : told(result)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        out.write(totals(read.size(), passed, failed).getBytes(StandardCharsets.UTF_8));
        return failed == 0 ? Intake.OK : Intake.REJECTED;
    }

    /** Reads a file, or those of a folder; false if something is wrong with one, and then it was said. */
    private boolean read(String file, List<CaseFile> read, Streams streams) {
        boolean sound = true;
        if (file.isBlank()) {
            // the path of this name is the folder one is in, which is not what an unset variable means
            streams.say("intake: the name of a file is blank");
            return false;
        }
        try {
            List<Path> found = CaseFile.in(Path.of(file));
            if (found.isEmpty()) {
                streams.say("intake: " + file + ": no file in it ends in " + CaseFile.ENDING);
                return false;
            }
            for (Path path : found) {
                try {
                    read.add(CaseFile.read(path));
                } catch (RejectedException refused) {
                    sound = false;
                    for (Issue issue : refused.issues()) {
                        streams.say(issue.describe(language == null ? Language.ENGLISH : language));
                    }
                }
            }
            return sound;
        } catch (IOException | InvalidPathException failure) {
            streams.say("intake: " + Unreadable.reason(file, failure));
            return false;
        }
    }

    private String told(CaseResult result) {
        if (language == null) {
            return result.describe(Language.ENGLISH) + "\n";
        }
        boolean vi = language == Language.VIETNAMESE;
        StringBuilder text = new StringBuilder(result.describe(language)).append('\n');
        text.append(vi ? "  Căn cứ: " : "  Source: ")
                .append(result.of().source())
                .append('\n');
        result.explanation(language)
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        result.of()
                .given()
                .ifPresent(given -> text.append(vi ? "  Hồ sơ: " : "  Case: ")
                        .append(CaseJson.write(given))
                        .append('\n'));
        return text.append('\n').toString();
    }

    private String totals(int of, int passed, int failed) {
        if (json) {
            return "{\"totals\":{\"files\":" + of + ",\"cases\":" + (passed + failed) + ",\"passed\":" + passed
                    + ",\"failed\":" + failed + "}}\n";
        }
        return language == Language.VIETNAMESE
                ? "Tổng số hồ sơ: " + (passed + failed) + "; đúng: " + passed + "; sai: " + failed + "\n"
                : "Cases: " + (passed + failed) + "; passed: " + passed + "; failed: " + failed + "\n";
    }
}
