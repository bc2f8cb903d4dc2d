package io.github.motcua.rules.testkit.generate.bad;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DueRequest;
import io.github.motcua.rules.json.DueRequestJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.json.RecordJson;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sound;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the library finds in a document, as somebody would ask for it who was handed the document. */
final class LibraryReader {

    private static final Map<String, Catalog> CATALOGS = new ConcurrentHashMap<>();
    private static final Map<List<Sound>, ProcedureRules> RULES = new ConcurrentHashMap<>();
    private static final WorkCalendars SHIPPED = Calendars.of(List.of(Calendars.vnPublicSector()));

    private LibraryReader() {}

    /** All issues; those of the document itself carry its name. */
    static List<Issue> issues(BadDocument bad) {
        return switch (bad.sort()) {
            case CATALOG ->
                Catalogs.check(List.of(CatalogJson.read(bad.bytes(), bad.name())), others(bad, LibraryReader::catalog));
            case CALENDAR -> {
                List<ReadDocument<WorkCalendar>> together = new ArrayList<>();
                together.add(CalendarJson.read(bad.bytes(), bad.name()));
                for (Sound other : bad.others()) {
                    together.add(CalendarJson.read(other.json().getBytes(StandardCharsets.UTF_8), other.name()));
                }
                yield Calendars.check(together);
            }
            case CASE -> {
                ProcedureRules rules = RULES.computeIfAbsent(
                        bad.others(), catalogs -> ProcedureRules.of(others(bad, LibraryReader::catalog)));
                yield refused(() -> rules.decide(CaseJson.read(bad.bytes(), bad.name(), rules.zone())));
            }
            case EVENTS -> {
                ReadDocument<DueRequest> read = DueRequestJson.read(bad.bytes(), bad.name(), Catalog.VIETNAM);
                List<Issue> found = new ArrayList<>();
                List<Issue> refused = refused(() -> found.addAll(read.with(
                        DueRequest.answer(read, SHIPPED, "vn-public-sector").provisional())));
                yield refused.isEmpty() ? found : refused;
            }
            case RECORD -> RecordJson.read(bad.bytes()).issues();
        };
    }

    private static List<Issue> refused(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (RejectedException rejected) {
            return rejected.issues();
        }
    }

    private static <T> List<T> others(BadDocument bad, Function<Sound, T> read) {
        return bad.others().stream().map(read).toList();
    }

    private static Catalog catalog(Sound sound) {
        return CATALOGS.computeIfAbsent(
                sound.json(),
                json -> CatalogJson.read(json.getBytes(StandardCharsets.UTF_8), sound.name())
                        .orReject());
    }
}
