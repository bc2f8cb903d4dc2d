package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.CompetenceMap;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints who decides which procedure on a day. */
@Command(
        name = "map",
        description = "Prints who decides which procedure on a day, by the law and by delegation.",
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the map was printed",
            "1:no rule is in force on the day for some procedure asked for",
            "2:wrong call, or catalogs refused"
        })
final class MapCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Mixin
    private ChosenCatalogs catalogs;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day, as 2025-11-21.")
    private LocalDate on;

    @Option(names = "--mermaid", description = "A flow chart in the language of Mermaid instead of text.")
    private boolean mermaid;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "The language, ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if left out.")
    private Language language;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "The national codes of the procedures, for example 2.000815; all if left out.")
    private @Nullable List<String> procedures;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        Optional<ProcedureRules> loaded = catalogs.rules(streams, language);
        if (loaded.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        CompetenceMap map = loaded.get().competenceMap(on);
        boolean complete = true;
        if (procedures != null) {
            if (!ProceduresOnDay.areKnown(loaded.get(), procedures, streams)) {
                return Intake.WRONG_CALL;
            }
            ProceduresOnDay wanted = new ProceduresOnDay(loaded.get(), procedures, on, streams);
            wanted.sayNotInForce();
            complete = wanted.areAllInForce();
            if (wanted.inForce().isEmpty()) {
                return Intake.REJECTED;
            }
            map = map.of(wanted.inForce());
        }
        String answer = mermaid ? map.mermaid(language) : map.text(language);
        streams.out().write(answer.getBytes(StandardCharsets.UTF_8));
        return complete ? Intake.OK : Intake.REJECTED;
    }
}
