package io.github.motcua.rules;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.text.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The working calendars that come with the library, and calendars read from JSON.
 *
 * <p>A shipped calendar is data written from laws and yearly notices; what is uncertain in it is marked so.
 * It is read when it is first asked for. Safe for use by many threads.
 */
public final class Calendars {

    private static final List<String> IDS = List.of("hanoi-ward", "vn-public-sector");
    private static final Map<String, WorkCalendar> SHIPPED = new ConcurrentHashMap<>();

    private Calendars() {}

    /**
     * State offices of Viet Nam that rest on Saturday and Sunday: Monday to Friday 07:30–11:30 and
     * 13:00–17:00, every day off and every day swapped from 2018 to 2027 with its notice, and the holidays
     * of the law for other years (Bộ luật Lao động 2019 Art 111, 112).
     */
    public static WorkCalendar vnPublicSector() {
        return shippedOrThrow("vn-public-sector");
    }

    /**
     * Wards of Hà Nội: as {@link #vnPublicSector()}, on which it is built, and a desk that receives on
     * Saturday from 07:30 to 11:30, from 10/03/2017 (Quyết định 05/2017/QĐ-UBND). That session counts as no
     * working day, which is a reading of the calendar.
     */
    public static WorkCalendar hanoiWard() {
        return shippedOrThrow("hanoi-ward");
    }

    /** The ids of the shipped calendars, in alphabetical order. */
    public static List<String> shipped() {
        return IDS;
    }

    /** The shipped calendar with an id; empty if none has it. */
    public static Optional<WorkCalendar> shipped(String id) {
        return IDS.contains(id) ? Optional.of(shippedOrThrow(id)) : Optional.empty();
    }

    /**
     * Reads a calendar from a JSON file.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the text, each with its
     *     place; what its entries mean together is found by {@link #check}
     * @throws IOException if the file cannot be read
     */
    public static WorkCalendar read(Path file) throws IOException {
        return document(file).orReject();
    }

    /**
     * Reads a calendar from a JSON file, with all its problems and the places of its parts.
     *
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<WorkCalendar> document(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return CalendarJson.read(stream, file.toString());
        }
    }

    /**
     * All problems of calendars read from JSON, of their text and of what they mean together with the
     * shipped calendars they are built on; in document order, with lines and columns.
     */
    public static List<Issue> check(Collection<ReadDocument<WorkCalendar>> documents) {
        List<WorkCalendar> calendars = new ArrayList<>();
        boolean allRead = true;
        for (ReadDocument<WorkCalendar> document : documents) {
            if (document.origin().isReadable()) {
                calendars.add(document.content());
            }
            allRead &= document.origin().isReadable()
                    && Ids.SLUG.matches(document.content().id());
        }
        List<Issue> meaning = calendars.isEmpty() ? List.of() : WorkCalendars.check(withBases(calendars));
        Issues all = new Issues();
        Set<String> placed = new HashSet<>();
        for (ReadDocument<WorkCalendar> document : documents) {
            String id = document.content().id();
            boolean first = document.origin().isReadable() && placed.add(id);
            all.addAll(document.with(first ? of(id, meaning, allRead) : List.of()));
        }
        return all.list();
    }

    /** Those of one calendar; a base that is not there may be in a document that could not be read. */
    private static List<Issue> of(String id, List<Issue> issues, boolean allRead) {
        List<Issue> own = new ArrayList<>();
        for (Issue issue : issues) {
            boolean explained = !allRead && issue.code() == IssueCode.UNKNOWN_CALENDAR;
            if (issue.location().document().equals(id) && !explained) {
                own.add(issue);
            }
        }
        return own;
    }

    /** The ids of calendars and of the shipped ones. */
    static SortedSet<String> ids(Collection<WorkCalendar> calendars) {
        SortedSet<String> ids = new TreeSet<>(IDS);
        for (WorkCalendar calendar : calendars) {
            ids.add(calendar.id());
        }
        return ids;
    }

    /** The calendars, and the shipped ones whose ids are not among theirs. */
    static List<WorkCalendar> withShipped(Collection<WorkCalendar> calendars) {
        Set<String> ids = new HashSet<>();
        for (WorkCalendar calendar : calendars) {
            ids.add(calendar.id());
        }
        List<WorkCalendar> all = new ArrayList<>(calendars);
        for (String id : IDS) {
            if (!ids.contains(id)) {
                all.add(shippedOrThrow(id));
            }
        }
        return all;
    }

    /** The shipped calendars, read when a time limit is first counted. */
    static final Supplier<WorkCalendars> SHELF = new Supplier<>() {
        private volatile @Nullable WorkCalendars read;

        @Override
        public WorkCalendars get() {
            WorkCalendars known = read;
            if (known == null) {
                known = WorkCalendars.ofChecked(withShipped(List.of()));
                read = known;
            }
            return known;
        }
    };

    /**
     * Calendars ready for use, with the shipped ones on which they are built.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the calendars
     */
    public static WorkCalendars of(Collection<WorkCalendar> calendars) {
        return WorkCalendars.of(withBases(calendars));
    }

    /** The calendars, and the shipped ones on which they are built if those are not among them. */
    static List<WorkCalendar> withBases(Collection<WorkCalendar> calendars) {
        Map<String, WorkCalendar> all = new TreeMap<>();
        List<WorkCalendar> complete = new ArrayList<>(calendars);
        for (WorkCalendar calendar : calendars) {
            all.put(calendar.id(), calendar);
        }
        for (int i = 0; i < complete.size(); i++) {
            String base = complete.get(i).builtOn().orElse("");
            if (!all.containsKey(base) && IDS.contains(base)) {
                WorkCalendar calendar = shippedOrThrow(base);
                all.put(base, calendar);
                complete.add(calendar);
            }
        }
        return complete;
    }

    private static WorkCalendar shippedOrThrow(String id) {
        WorkCalendar known = SHIPPED.get(id);
        if (known != null) {
            return known;
        }
        WorkCalendar loaded = load(id);
        WorkCalendar earlier = SHIPPED.putIfAbsent(id, loaded);
        return earlier == null ? loaded : earlier;
    }

    private static WorkCalendar load(String id) {
        String name = "calendars/" + id + ".json";
        try (InputStream stream = Objects.requireNonNull(Calendars.class.getResourceAsStream(name), name)) {
            return CalendarJson.read(stream, id).orReject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
