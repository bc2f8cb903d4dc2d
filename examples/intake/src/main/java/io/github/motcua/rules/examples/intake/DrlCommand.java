package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        if (!areKnown(rules, streams)) {
            return Intake.WRONG_CALL;
        }
        LocalDate day = on == null ? LocalDate.now(rules.zone()) : on;
        List<String> wanted = procedures == null ? List.copyOf(rules.procedures()) : procedures;
        List<String> inForce = new ArrayList<>();
        List<String> notInForce = new ArrayList<>();
        for (String code : wanted) {
            boolean holds = rules.periods(code).stream().anyMatch(period -> period.contains(day));
            (holds ? inForce : notInForce).add(code);
        }
        if (procedures != null) {
            notInForce.forEach(code -> streams.say("intake: no rule in force for procedure " + code + " on " + day
                    + "; the catalogs hold rules for " + periods(rules, List.of(code))));
        } else if (inForce.isEmpty()) {
            streams.say("intake: no rule in force on " + day + "; the catalogs hold rules for "
                    + periods(rules, notInForce));
        }
        if (inForce.isEmpty()) {
            return Intake.REJECTED;
        }
        streams.out().write(rules.drl(inForce, day).getBytes(StandardCharsets.UTF_8));
        return procedures == null || notInForce.isEmpty() ? Intake.OK : Intake.REJECTED;
    }

    private boolean areKnown(ProcedureRules rules, Streams streams) {
        boolean known = true;
        for (String code : procedures == null ? List.<String>of() : procedures) {
            if (!rules.procedures().contains(code)) {
                known = false;
                streams.say("intake: there is no procedure " + code
                        + Nearest.to(code, rules.procedures())
                                .map(nearest -> "; did you mean " + nearest + "?")
                                .orElse("; there are " + String.join(", ", rules.procedures())));
            }
        }
        return known;
    }

    private static String periods(ProcedureRules rules, List<String> codes) {
        return codes.stream()
                .flatMap(code -> rules.periods(code).stream())
                .map(Period::toString)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
