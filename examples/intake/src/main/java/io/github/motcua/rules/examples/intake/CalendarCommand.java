package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.calendar.NamedDay;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.json.NamedDayJson;
import io.github.motcua.rules.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Prints the days of a year that differ from the ordinary day of their week. */
@Command(
        name = "calendar",
        description = {
            "Prints every day off and every worked day of rest of a year, by date, one a line as JSON; holidays that"
                    + " fall on days of rest too."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Intake.Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:the year was printed", "2:wrong call, or calendars refused"})
final class CalendarCommand implements Callable<Integer> {

    @ParentCommand
    private Intake intake;

    @Option(
            names = "--calendar",
            paramLabel = "ID-or-FILE",
            parameterConsumer = IdsOrFiles.OfCalendars.class,
            description = {
                "The calendar to print: the id of a shipped one (${COMPLETION-CANDIDATES}) or a JSON file;"
                        + " vn-public-sector if left out. Further ones are those on which it is built."
            },
            completionCandidates = LoadedCalendars.Shipped.class)
    private @Nullable Set<String> calendars;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            converter = Year.class,
            description = "The year, from " + WorkingTime.FIRST_YEAR + " to " + WorkingTime.LAST_YEAR + ".")
    private int year;

    @Option(
            names = "--known-on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The year as it was known on that day, as 2025-12-24; with all notices if left out.")
    private @Nullable LocalDate knownOn;

    @Option(
            names = "--explain",
            paramLabel = "LANGUAGE",
            converter = Languages.class,
            completionCandidates = Languages.class,
            description = "A table for people instead of JSON; ${COMPLETION-CANDIDATES}.")
    private @Nullable Language language;

    @Override
    public Integer call() throws IOException {
        Streams streams = intake.streams();
        Optional<LoadedCalendars> loaded = LoadedCalendars.load(
                calendars == null ? Set.of("vn-public-sector") : calendars,
                streams,
                language == null ? Language.ENGLISH : language);
        if (loaded.isEmpty()) {
            return Intake.WRONG_CALL;
        }
        WorkCalendars all = loaded.get().all();
        String id = loaded.get().first();
        WorkingTime time = (knownOn == null ? all.time(id) : all.knownOn(id, knownOn)).orElseThrow();
        StringBuilder answer = new StringBuilder();
        if (language == null) {
            for (NamedDay day : time.named(year)) {
                answer.append(NamedDayJson.write(day)).append('\n');
            }
        } else {
            answer.append(new YearText(time, year, knownOn, language).text());
        }
        streams.out().write(answer.toString().getBytes(StandardCharsets.UTF_8));
        return Intake.OK;
    }

    /** Reads a year that calendars cover. */
    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            if (written.matches("[0-9]{4}")) {
                int year = Integer.parseInt(written);
                if (WorkingTime.FIRST_YEAR <= year && year <= WorkingTime.LAST_YEAR) {
                    return year;
                }
            }
            throw new TypeConversionException("expected a year from " + WorkingTime.FIRST_YEAR + " to "
                    + WorkingTime.LAST_YEAR + " but was '" + written + "'");
        }
    }
}
