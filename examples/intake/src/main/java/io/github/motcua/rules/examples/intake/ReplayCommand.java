package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.Replay;
import io.github.motcua.rules.json.RecordJson;
import io.github.motcua.rules.json.ReplayJson;
import io.github.motcua.rules.record.ReplayResult;
import io.github.motcua.rules.record.ReplayVerdict;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Replays records, one a line, and says what changed. */
@Command(
        name = "replay",
        description = {
            "Replays records, as decide --record prints them: decides each case again by these catalogs, and holds the"
                    + " answer against the one on record, all of it.",
            "One result a line, in the same order, and after the last the totals. A record whose answer changed names in"
                    + " what: the requirement with status and values before and after, the limit, who decides, the duty,"
                    + " or only the provisions cited.",
            "With a catalog that is not yet published, it shows which past requests it would have concerned."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every answer is the same",
            "1:some changed, or some records cannot be replayed",
            "2:wrong call, or catalogs refused"
        })
final class ReplayCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Mixin
    private ChosenCatalogs catalogs;

    @Option(names = "--changed-only", description = "Leave out the records whose answer is the same.")
    private boolean changedOnly;

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
        return input.take(streams, RecordJson.MAX_BYTES, new Log(rules.get().replay()));
    }

    /** Replays line after line. */
    private final class Log implements InputLines.Taker {
        private final Replay replay;

        Log(Replay replay) {
            this.replay = replay;
        }

        @Override
        public boolean take(long line, byte[] bytes, OutputStream out) throws IOException {
            ReplayResult result = replay.record(line, bytes);
            boolean same = result.verdict() == ReplayVerdict.SAME;
            if (!same || !changedOnly) {
                if (language == null) {
                    ReplayJson.write(result, out);
                    out.write('\n');
                } else {
                    out.write(new ReplayText(language).result(result).getBytes(StandardCharsets.UTF_8));
                }
            }
            return same;
        }

        @Override
        public void end(OutputStream out) throws IOException {
            String totals = language == null
                    ? ReplayJson.write(replay.totals()) + "\n"
                    : new ReplayText(language).totals(replay.totals());
            out.write(totals.getBytes(StandardCharsets.UTF_8));
        }
    }
}
