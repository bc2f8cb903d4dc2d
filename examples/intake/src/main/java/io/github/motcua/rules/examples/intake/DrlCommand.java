package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
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
import picocli.CommandLine.ParentCommand;

/** Prints the rules that are in force on a day. */
@Command(
        name = "drl",
        description = "Prints the rules in force on a day as DRL, for people to read; stock Drools compiles it.",
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the rules were printed",
            "1:no rule is in force on the day for some procedure asked for, or for none at all",
            "2:wrong call, or catalogs refused"
        })
final class DrlCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Mixin
    private ChosenCatalogs catalogs;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day, as 2022-05-26; today in the catalogs' time zone if left out.")
    private @Nullable LocalDate on;

    @Option(
            names = "--procedure",
            arity = "1..*",
            paramLabel = "CODE",
            description = "The national codes of the procedures, for example 2.000815; all if left out.")
    private @Nullable List<String> procedures;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        Optional<ProcedureRules> loaded = catalogs.rules(streams, Language.ENGLISH);
        if (loaded.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        ProcedureRules rules = loaded.get();
        if (procedures != null && !ProceduresOnDay.areKnown(rules, procedures, streams)) {
            return Intake.WRONG_CALL;
        }
        LocalDate day = on == null ? LocalDate.now(rules.zone()) : on;
        ProceduresOnDay wanted =
                new ProceduresOnDay(rules, procedures == null ? rules.procedures() : procedures, day, streams);
        if (procedures != null) {
            wanted.sayNotInForce();
        } else if (wanted.inForce().isEmpty()) {
            wanted.sayNoneInForce();
        }
        if (wanted.inForce().isEmpty()) {
            return Intake.REJECTED;
        }
        streams.out().write(rules.drl(wanted.inForce(), day).getBytes(StandardCharsets.UTF_8));
        return procedures == null || wanted.areAllInForce() ? Intake.OK : Intake.REJECTED;
    }
}
