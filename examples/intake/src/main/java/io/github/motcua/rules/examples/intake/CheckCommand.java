package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.IssueJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
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

/** Checks catalogs. */
@Command(
        name = "check",
        description = {
            "Checks catalogs, each alone and all of them together with the shipped catalogs on which they are built.",
            "One problem a line, as JSON; nothing if all is well."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:no problem", "1:problems", "2:wrong call, for example a file that cannot be read"})
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "Text for people instead of JSON; ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Catalogs as JSON files.")
    private List<String> files;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        List<ReadDocument<Catalog>> documents = new ArrayList<>();
        for (String file : files) {
            try {
                documents.add(Catalogs.document(Path.of(file)));
            } catch (IOException | InvalidPathException failure) {
                streams.say("intake: " + Unreadable.reason(file, failure));
            }
        }
        if (documents.size() < files.size()) {
            return Intake.WRONG_CALL;
        }
        List<Issue> issues = Catalogs.check(documents);
        StringBuilder answer = new StringBuilder();
        for (Issue issue : issues) {
            answer.append(language == null ? IssueJson.write(issue) : issue.describe(language))
                    .append('\n');
        }
        streams.out().write(answer.toString().getBytes(StandardCharsets.UTF_8));
        return issues.isEmpty() ? Intake.OK : Intake.REJECTED;
    }
}
