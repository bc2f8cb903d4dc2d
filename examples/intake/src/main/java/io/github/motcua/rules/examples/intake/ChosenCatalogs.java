package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Nearest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options {@code --catalog} and {@code --calendar}: which catalogs to decide by, and calendars that they name. */
final class ChosenCatalogs {

    @Option(
            names = "--catalog",
            required = true,
            paramLabel = "ID-or-FILE",
            parameterConsumer = IdsOrFiles.OfCatalogs.class,
            description = {
                "Catalogs to decide by; may be given several times. Each is the id of a shipped catalog (${COMPLETION-CANDIDATES})"
                        + " or a JSON file. Catalogs on which they are built are added by themselves.",
                "Several may follow one --catalog: further words belong to it if they are ids or end in .json."
            },
            completionCandidates = Shipped.class)
    private Set<String> named;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            parameterConsumer = IdsOrFiles.OfCalendars.class,
            description = {
                "Calendars that the catalogs name and that are not shipped, as JSON files; may be given several times."
                        + " By which one is counted is said by the catalogs."
            })
    private Set<String> calendars = new LinkedHashSet<>();

    /** The rules; empty if catalogs or calendars were refused, and then the person has been told why. */
    Optional<ProcedureRules> rules(Streams streams, Language language) {
        return rules(named, calendars, streams, language);
    }

    /** The rules of catalogs, each the id of a shipped one or a file; empty if something was refused, and it was said. */
    static Optional<ProcedureRules> rules(
            Set<String> named, Set<String> calendars, Streams streams, Language language) {
        List<Catalog> shipped = new ArrayList<>();
        List<ReadDocument<Catalog>> documents = new ArrayList<>();
        boolean read = true;
        for (String name : named) {
            Optional<Catalog> known = Catalogs.shipped(name);
            if (known.isPresent()) {
                shipped.add(known.get());
            } else {
                ReadDocument<Catalog> document = read(name, streams);
                read &= document != null;
                if (document != null) {
                    documents.add(document);
                }
            }
        }
        Optional<List<WorkCalendar>> own = calendars(calendars, streams, language);
        if (!read || own.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ProcedureRules.load(documents, shipped, own.get()));
        } catch (RejectedException refused) {
            for (Issue issue : refused.issues()) {
                streams.say(issue.describe(language));
            }
            return Optional.empty();
        }
    }

    private static Optional<List<WorkCalendar>> calendars(Set<String> calendars, Streams streams, Language language) {
        for (String name : calendars) {
            if (Calendars.shipped(name).isPresent()) { // it would look as if everything were counted by it
                streams.say("intake: --calendar takes files here; " + name
                        + " is there already, and the catalogs say by which calendar they count");
                return Optional.empty();
            }
        }
        return calendars.isEmpty()
                ? Optional.of(List.of())
                : LoadedCalendars.load(calendars, streams, language).map(LoadedCalendars::named);
    }

    private static @Nullable ReadDocument<Catalog> read(String name, Streams streams) {
        try {
            return Catalogs.document(Path.of(name));
        } catch (IOException | InvalidPathException failure) {
            String nearest = Nearest.to(name, Catalogs.shipped())
                    .map(id -> "did you mean " + id + "?")
                    .orElse("shipped are " + String.join(", ", Catalogs.shipped()));
            streams.say("intake: " + Unreadable.reason(name, failure) + ", and no shipped catalog has this id ("
                    + nearest + ")");
            return null;
        }
    }

    /** The ids that help shows. */
    static final class Shipped implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Catalogs.shipped().iterator();
        }
    }
}
