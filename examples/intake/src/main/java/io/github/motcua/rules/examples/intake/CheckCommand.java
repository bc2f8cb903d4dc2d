package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.FrozenFindings;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Severity;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.IssueJson;
import io.github.motcua.rules.json.Origin;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.json.ReviewJson;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks catalogs and calendars. */
@Command(
        name = "check",
        description = {
            "Checks catalogs and calendars, each alone and all of them together with the shipped ones on which they"
                    + " are built. A catalog may name a calendar that is among the files.",
            "A file is a calendar if it has weeks, holidays, years, days or swaps, and no procedures or programmes;"
                    + " any other is a catalog.",
            "One problem a line, as JSON; nothing if all is well.",
            "With --review, catalogs that may be loaded are looked at for what is wrong in meaning: requirements that no"
                    + " case can meet together, cases without a time limit, parts that change nothing, and the like."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:no problem", "1:problems", "2:wrong call, for example a file that cannot be read"})
final class CheckCommand implements Callable<Integer> {

    private static final List<String> ONLY_IN_CALENDARS = List.of("weeks", "holidays", "years", "days", "swaps");
    private static final List<String> ONLY_IN_CATALOGS = List.of("procedures", "programmes");

    @ParentCommand
    private Intake intake;

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "Text for people instead of JSON; ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Option(
            names = "--review",
            description = "Review catalogs in which nothing else is wrong; each finding is a problem.")
    private boolean review;

    @Option(
            names = "--frozen",
            paramLabel = "FILE",
            description = "Findings to put up with, one a line: these are not told; those that vanished are.")
    private @Nullable Path frozen;

    @Option(names = "--freeze", description = "Write all findings into the file of --frozen, and tell none.")
    private boolean freeze;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Catalogs and calendars as JSON files.")
    private List<String> files;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        if (frozen == null ? freeze : !review) {
            streams.say("intake: " + (frozen == null ? "--freeze needs --frozen" : "--frozen needs --review"));
            return Intake.WRONG_CALL;
        }
        List<ReadDocument<Catalog>> catalogs = new ArrayList<>();
        List<ReadDocument<WorkCalendar>> calendars = new ArrayList<>();
        for (String file : files) {
            try {
                ReadDocument<Catalog> document = Catalogs.document(Path.of(file));
                if (isCalendar(document.origin())) {
                    calendars.add(Calendars.document(Path.of(file)));
                } else {
                    catalogs.add(document);
                }
            } catch (IOException | InvalidPathException failure) {
                streams.say("intake: " + Unreadable.reason(file, failure));
            }
        }
        if (catalogs.size() + calendars.size() < files.size()) {
            return Intake.WRONG_CALL;
        }
        List<WorkCalendar> known = new ArrayList<>();
        for (ReadDocument<WorkCalendar> calendar : calendars) {
            known.add(calendar.content());
        }
        List<Issue> issues = new ArrayList<>(Catalogs.check(catalogs, List.of(), known));
        issues.addAll(Calendars.check(calendars));
        boolean refused = false;
        StringBuilder answer = new StringBuilder();
        for (Issue issue : issues) {
            refused |= issue.severity() == Severity.ERROR;
            answer.append(language == null ? IssueJson.write(issue) : issue.describe(language))
                    .append('\n');
        }
        if (review && !refused && !catalogs.isEmpty()) {
            for (ReviewFinding finding : findings(catalogs, known, streams)) {
                refused = true;
                answer.append(language == null ? ReviewJson.write(finding) : described(finding, language))
                        .append('\n');
            }
        }
        streams.out().write(answer.toString().getBytes(StandardCharsets.UTF_8));
        return refused ? Intake.REJECTED : Intake.OK;
    }

    /** What the review finds in the catalogs and is not frozen, in the order of the files. */
    private List<ReviewFinding> findings(
            List<ReadDocument<Catalog>> catalogs, List<WorkCalendar> calendars, Streams streams) throws IOException {
        List<ReviewFinding> found =
                ProcedureRules.load(catalogs, List.of(), calendars).review();
        FrozenFindings known = FrozenFindings.NONE;
        if (frozen != null) {
            known = FrozenFindings.of(Files.exists(frozen) ? Files.readAllLines(frozen) : List.of());
            if (freeze) {
                Files.writeString(frozen, known.freeze(found).text());
                return List.of();
            }
            for (String key : known.vanished(found)) {
                streams.say("intake: frozen, and found no more: " + key);
            }
        }
        List<ReviewFinding> placed = new ArrayList<>();
        for (ReviewFinding finding : known.fresh(found)) {
            placed.add(placed(finding, catalogs));
        }
        return placed;
    }

    private static ReviewFinding placed(ReviewFinding finding, List<ReadDocument<Catalog>> catalogs) {
        List<Catalog> all = new ArrayList<>();
        for (ReadDocument<Catalog> catalog : catalogs) {
            all.add(catalog.content());
        }
        for (ReadDocument<Catalog> catalog : catalogs) {
            if (CatalogVersions.document(catalog.content(), all)
                    .equals(finding.location().document())) {
                return finding.at(catalog.origin().locate(finding.location().pointer()));
            }
        }
        return finding;
    }

    private static String described(ReviewFinding finding, Language language) {
        String shown = language == Language.VIETNAMESE ? "\n  hồ sơ cho thấy: " : "\n  a case that shows it: ";
        return finding.describe(language)
                + finding.shownBy().map(given -> shown + CaseJson.write(given)).orElse("");
    }

    private static boolean isCalendar(Origin origin) {
        return origin.hasAny(ONLY_IN_CALENDARS) && !origin.hasAny(ONLY_IN_CATALOGS);
    }
}
