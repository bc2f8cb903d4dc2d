package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks about one case, one question at a time, and says what it comes to. */
@Command(
        name = "ask",
        description = {
            "Asks about one case, one question at a time, and explains what it comes to.",
            "Questions are asked on standard error and answered on standard input, a line each; an empty line says that"
                    + " nobody knows, and ? asks why this is asked. The explanation comes on standard output."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the outcome is known", "1:it is not", "2:wrong call, or catalogs or case refused"})
final class AskCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ChosenCatalogs catalogs;

    @Option(names = "--procedure", paramLabel = "CODE", description = "The procedure, for example 2.000815.")
    private @Nullable String procedure;

    @Option(names = "--unit", paramLabel = "UNIT", description = "The unit whose desk it is; asked for if left out.")
    private @Nullable String unit;

    @Option(
            names = "--received",
            paramLabel = "MOMENT",
            description = "When the request was received, as 2022-05-26T14:59; now, in the catalogs' time zone, if left"
                    + " out.")
    private @Nullable String received;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "The language, ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if left out.")
    private Language language;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A case to begin with, as JSON, instead of the three options. After several catalogs or"
                    + " calendars, write \"--\" before it.")
    private @Nullable String file;

    @Override
    public Integer call() throws IOException {
        if ((file == null) == (procedure == null) || (file != null && (unit != null || received != null))) {
            throw new ParameterException(spec.commandLine(), "give either a file with a case, or --procedure");
        }
        Streams streams = intake.streams();
        Optional<ProcedureRules> rules = catalogs.rules(streams, language);
        if (rules.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        if (file == null) {
            return ask(rules.get(), given(rules.get()), streams, issues -> issues);
        }
        Optional<ReadDocument<Case>> read = read(file, rules.get(), streams);
        return read.isEmpty()
                ? Integer.valueOf(Intake.WRONG_CALL)
                : ask(rules.get(), read.get().content(), streams, read.get()::with);
    }

    private Integer ask(ProcedureRules rules, Case given, Streams streams, UnaryOperator<List<Issue>> placed)
            throws IOException {
        Dialogue dialogue;
        try {
            dialogue = new Dialogue(rules.intake(given), streams, language);
        } catch (RejectedException refused) {
            say(placed.apply(refused.issues()), streams);
            return Intake.WRONG_CALL;
        }
        boolean known = dialogue.hold();
        streams.out().write(dialogue.explanation().getBytes(StandardCharsets.UTF_8));
        return known ? Intake.OK : Intake.REJECTED;
    }

    private Case given(ProcedureRules rules) {
        LocalDateTime moment = received == null
                ? LocalDateTime.now(rules.zone()).truncatedTo(ChronoUnit.MINUTES)
                : IsoTime.dateTime(received, rules.zone())
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "no such moment: '" + received + "'; write it as 2022-05-26T14:59"));
        Case begun = Case.of(String.valueOf(procedure)).receivedAt(moment);
        return unit == null ? begun : begun.at(unit);
    }

    private Optional<ReadDocument<Case>> read(String name, ProcedureRules rules, Streams streams) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            bytes = in.readNBytes(CaseJson.MAX_BYTES + 1);
        } catch (IOException | InvalidPathException failure) {
            streams.say("intake: " + Unreadable.reason(name, failure));
            return Optional.empty();
        }
        ReadDocument<Case> document = CaseJson.read(bytes, name, rules.zone());
        say(document.issues(), streams);
        return document.issues().isEmpty() ? Optional.of(document) : Optional.empty();
    }

    private void say(List<Issue> issues, Streams streams) {
        for (Issue issue : issues) {
            streams.say(issue.describe(language));
        }
    }
}
