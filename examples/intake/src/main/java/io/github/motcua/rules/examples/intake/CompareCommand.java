package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares two catalogs by what cases get from them. */
@Command(
        name = "compare",
        description = {
            "Compares two catalogs by what cases get from them: each difference with the smallest case that shows it,"
                    + " and whether it continues unchanged or is to be reported.",
            "Other ids of requirements, limits, slips, duties and programmes, another order and other wordings are no"
                    + " difference."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:no case gets anything else",
            "1:some case does, or that could not be ruled out",
            "2:wrong call, or catalogs refused"
        })
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A catalog: the id of a shipped one or a JSON file.")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The catalog to compare it with.")
    private String after;

    @Option(
            names = "--with",
            paramLabel = "ID-or-FILE",
            description =
                    "A catalog that belongs to both sides: one on which they are built and that is not shipped, another"
                            + " version of them, or one of units; may be given several times.")
    private Set<String> with = new LinkedHashSet<>();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "A calendar that the catalogs name and that is not shipped, as a JSON file; may be given"
                    + " several times.")
    private Set<String> calendars = new LinkedHashSet<>();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "The language, ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if left out.")
    private Language language;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        Optional<ProcedureRules> one = rules(before, streams);
        Optional<ProcedureRules> other = rules(after, streams);
        if (one.isEmpty() || other.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        Comparison comparison = one.get().comparedWith(other.get());
        streams.out().write(comparison.text(language).getBytes(StandardCharsets.UTF_8));
        return comparison.isUnchanged() ? Intake.OK : Intake.REJECTED;
    }

    private Optional<ProcedureRules> rules(String catalog, Streams streams) {
        Set<String> named = new LinkedHashSet<>(with);
        named.add(catalog);
        return ChosenCatalogs.rules(named, calendars, streams, language);
    }
}
