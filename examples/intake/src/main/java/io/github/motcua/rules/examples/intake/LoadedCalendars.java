package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Nearest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Calendars named on the command line, with those on which they are built.
 *
 * @param named the calendars named, in their order
 * @param all the same with those on which they are built
 */
record LoadedCalendars(List<WorkCalendar> named, WorkCalendars all) {

    /** The id of the calendar named first, by which is counted. */
    String first() {
        return named.get(0).id();
    }

    /** The calendars; empty if they cannot be read or were refused, and then the person has been told why. */
    static Optional<LoadedCalendars> load(Collection<String> names, Streams streams, Language language) {
        List<WorkCalendar> calendars = new ArrayList<>();
        List<ReadDocument<WorkCalendar>> documents = new ArrayList<>();
        boolean read = true;
        for (String name : names) {
            Optional<WorkCalendar> known = Calendars.shipped(name);
            if (known.isPresent()) {
                calendars.add(known.get());
            } else {
                ReadDocument<WorkCalendar> document = read(name, streams);
                read &= document != null;
                if (document != null) {
                    documents.add(document);
                    calendars.add(document.content());
                }
            }
        }
        if (!read) {
            return Optional.empty();
        }
        try {
            List<Issue> issues = Calendars.check(documents);
            if (!issues.isEmpty()) {
                throw new RejectedException(issues);
            }
            return Optional.of(new LoadedCalendars(calendars, Calendars.of(calendars)));
        } catch (RejectedException refused) {
            for (Issue issue : refused.issues()) {
                streams.say(issue.describe(language));
            }
            return Optional.empty();
        }
    }

    private static @Nullable ReadDocument<WorkCalendar> read(String name, Streams streams) {
        try {
            return Calendars.document(Path.of(name));
        } catch (IOException | InvalidPathException failure) {
            String nearest = Nearest.to(name, Calendars.shipped())
                    .map(id -> "did you mean " + id + "?")
                    .orElse("shipped are " + String.join(", ", Calendars.shipped()));
            streams.say("intake: " + Unreadable.reason(name, failure) + ", and no shipped calendar has this id ("
                    + nearest + ")");
            return null;
        }
    }

    /** The ids that help shows. */
    static final class Shipped implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Calendars.shipped().iterator();
        }
    }
}
