package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.DueAnswer;
import io.github.motcua.rules.json.DueAnswerJson;
import io.github.motcua.rules.json.DueRequest;
import io.github.motcua.rules.json.DueRequestJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Counts due dates, one a line, in the order in which they are asked for. */
@Command(
        name = "due",
        description = {
            "Counts due dates: JSON Lines in, one due date a line out, in the same order.",
            "A line that cannot be counted is answered in place with {\"line\":N,\"errors\":[…]} and costs only itself;"
                    + " blank lines are passed over. All text is UTF-8."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:every line was counted", "1:some lines were rejected", "2:wrong call, or calendars refused"})
final class DueCommand implements Callable<Integer> {

    private static final Text REFUSED = Text.of(
            "KHÔNG TÍNH: chưa có hạn nào; xem lý do, sửa rồi gửi lại",
            "NOT COUNTED: there is no due date; see why, correct it and send it again");

    @ParentCommand
    private Intake intake;

    @Option(
            names = "--calendar",
            required = true,
            paramLabel = "ID-or-FILE",
            parameterConsumer = IdsOrFiles.OfCalendars.class,
            description = {
                "The calendar to count by: the id of a shipped one (${COMPLETION-CANDIDATES}) or a JSON file.",
                "Further ones are those on which it is built; shipped ones are added by themselves. Several may follow"
                        + " one --calendar: further words belong to it if they are ids or end in .json."
            },
            completionCandidates = LoadedCalendars.Shipped.class)
    private Set<String> calendars;

    @Option(
            names = "--strict",
            description = "Refuse what is counted in a year whose days off no notice has fixed, instead of calling it"
                    + " provisional.")
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
        Optional<LoadedCalendars> loaded =
                LoadedCalendars.load(calendars, streams, language == null ? Language.ENGLISH : language);
        if (loaded.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        LoadedCalendars known = loaded.get();
        return input.answer(
                streams,
                DueRequestJson.MAX_BYTES,
                json -> answer(json, known),
                language == null ? new JsonAnswers<>(DueAnswerJson::write) : text(language));
    }

    private Answers<DueAnswer> text(Language told) {
        return new TextAnswers<>(told, input.name(), REFUSED, answer -> new DueText(answer, told).text());
    }

    private DueAnswer answer(byte[] json, LoadedCalendars known) {
        ReadDocument<DueRequest> document = DueRequestJson.read(json, "", Catalog.VIETNAM);
        DueAnswer answer = DueRequest.answer(document, known.all(), known.first());
        List<Issue> open = strict ? answer.provisional() : List.of();
        if (!open.isEmpty()) {
            throw new RejectedException(document.with(open));
        }
        return answer;
    }
}
