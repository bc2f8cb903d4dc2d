package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    /** What is said first of a line that is refused. */
    static final Text REFUSED = Text.of(
            "DÒNG SAI: chưa quyết định gì; hãy sửa rồi gửi lại",
            "BAD LINE: nothing was decided; correct it and send it again");

    @ParentCommand
    private Intake intake;

    @Mixin
    private ChosenCatalogs catalogs;

    @Option(
            names = "--strict",
            description = "Give no date that is counted in a year whose days off no notice has fixed, instead of"
                    + " calling it provisional.")
    private boolean strict;

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "Text for people instead of JSON; ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Mixin
    private InputLines input;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        Optional<ProcedureRules> rules = catalogs.rules(streams, language == null ? Language.ENGLISH : language);
        if (rules.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        ProcedureRules decider = strict ? rules.get().strict() : rules.get();
        ZoneId zone = decider.zone();
        return input.answer(
                streams,
                CaseJson.MAX_BYTES,
                json -> decider.decide(CaseJson.read(json, "", zone)),
                language == null ? new JsonAnswers<>(DecisionJson::write) : text(language));
    }

    private Answers<Decision> text(Language told) {
        return new TextAnswers<>(told, input.name(), REFUSED, decision -> decision.explain(told));
    }
}
