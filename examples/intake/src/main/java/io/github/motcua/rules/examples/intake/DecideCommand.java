package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.text.Language;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Decides cases, one a line, in the order in which they come. */
@Command(
        name = "decide",
        description = {
            "Decides cases: JSON Lines in, one decision a line out, in the same order.",
            "A line that is no case is answered in place with {\"line\":N,\"errors\":[…]} and costs only itself;"
                    + " blank lines are passed over. All text is UTF-8."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:every line was decided", "1:some lines were rejected", "2:wrong call, or catalogs refused"})
final class DecideCommand implements Callable<Integer> {

    private static final int BUFFER = 64 * 1024;

    @ParentCommand
    private Intake intake;

    @Mixin
    private ChosenCatalogs catalogs;

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "Text for people instead of JSON; ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show progress on standard error, or do not. Without this: after a second, if standard error"
                    + " is a terminal, standard output is none, and no CI is at work.")
    private @Nullable Boolean progress;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The cases; standard input if left out or \"-\". After several catalogs, write \"--\" before"
                    + " a file whose name ends in .json.")
    private @Nullable String file;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        Optional<ProcedureRules> rules = catalogs.rules(streams, language == null ? Language.ENGLISH : language);
        if (rules.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        if (file == null || file.equals("-")) {
            return decide(rules.get(), streams, streams.in(), "<stdin>", -1, true);
        }
        File cases = new File(file);
        try (InputStream in = new FileInputStream(cases)) {
            return decide(rules.get(), streams, in, file, cases.isFile() ? cases.length() : -1, false);
        }
    }

    private int decide(
            ProcedureRules rules, Streams streams, InputStream in, String name, long size, boolean fromStandardInput)
            throws IOException {
        ZoneId zone = rules.zone();
        Desk desk = new Desk(
                json -> rules.decide(CaseJson.read(json, "", zone)),
                language == null ? new JsonAnswers() : new TextAnswers(language, name));
        int status = Intake.OK;
        try (OutputStream out = new BufferedOutputStream(streams.out(), BUFFER);
                Progress shown = new Progress(
                        streams.err(),
                        new File(name).getName(),
                        size,
                        progress,
                        () -> Terminal.isWatched(System.getenv()) && !(fromStandardInput && Terminal.isTypedAt()))) {
            Lines lines = new Lines(in, CaseJson.MAX_BYTES, out);
            while (lines.next()) {
                if (!lines.isBlank() && !desk.take(lines.number(), lines.bytes(), out)) {
                    status = Intake.REJECTED;
                }
                shown.at(lines.number(), lines.bytesRead());
            }
        }
        return status;
    }
}
