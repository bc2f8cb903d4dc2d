package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.JsonLinesRegister;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    @Option(
            names = "--record",
            description = "Print records instead of decisions: case, answer, and hashes of catalogs and calendars, for"
                    + " replay.")
    private boolean record;

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "Add the record of each decision to this file, which is made if it is not there, and answer"
                    + " only when it is on the disk.")
    private @Nullable Path register;

    @Mixin
    private InputLines input;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        if (record && language != null) {
            streams.say("intake: --record prints records, so there is nothing to --explain");
            return Intake.WRONG_CALL;
        }
        Optional<ProcedureRules> rules = catalogs.rules(streams, language == null ? Language.ENGLISH : language);
        if (rules.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        ProcedureRules decider = strict ? rules.get().strict() : rules.get();
        ZoneId zone = decider.zone();
        if (record || register != null) {
            return recorded(streams, decider);
        }
        return input.answer(
                streams,
                CaseJson.MAX_BYTES,
                json -> decider.decide(CaseJson.read(json, "", zone)),
                language == null ? new JsonAnswers<>(DecisionJson::write) : text(language));
    }

    /** A decision and its record. */
    private record Recorded(Decision decision, DecisionRecord record) {}

    private int recorded(Streams streams, ProcedureRules decider) throws IOException {
        Answers<Recorded> answers;
        if (record) {
            answers =
                    new JsonAnswers<>((answer, out) -> out.write(answer.record().bytes()));
        } else if (language == null) {
            answers = new JsonAnswers<>((answer, out) -> DecisionJson.write(answer.decision(), out));
        } else {
            Language told = language;
            answers = new TextAnswers<>(
                    told, input.name(), REFUSED, answer -> answer.decision().explain(told));
        }
        Function<byte[], Recorded> answer = json -> {
            Decision decision = decider.decide(CaseJson.read(json, "", decider.zone()));
            return new Recorded(decision, decider.record(json, decision));
        };
        if (register == null) {
            return input.answer(streams, CaseJson.MAX_BYTES, answer, answers);
        }
        try (JsonLinesRegister kept = JsonLinesRegister.open(register)) {
            kept.recovery()
                    .ifPresent(done -> streams.say("intake: the last line of " + register + " was torn; "
                            + (done.bytes() == 0
                                    ? "its record was whole and is kept"
                                    : done.bytes() + " bytes were moved to " + done.movedTo())));
            return input.answer(streams, CaseJson.MAX_BYTES, answer, kept(kept, answers));
        } catch (IllegalStateException inUse) {
            streams.say("intake: " + inUse.getMessage());
            return Intake.WRONG_CALL;
        }
    }

    /** Answers only what is kept. */
    private static Answers<Recorded> kept(JsonLinesRegister register, Answers<Recorded> answers) {
        return new Answers<>() {
            @Override
            public void answered(long line, Recorded answer, OutputStream out) throws IOException {
                register.append(answer.record());
                answers.answered(line, answer, out);
            }

            @Override
            public void rejected(long line, List<Issue> issues, OutputStream out) throws IOException {
                answers.rejected(line, issues, out);
            }
        };
    }

    private Answers<Decision> text(Language told) {
        return new TextAnswers<>(told, input.name(), REFUSED, decision -> decision.explain(told));
    }
}
