package io.github.motcua.rules;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.ProcedureInForce.CatalogVersion;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.decision.AppliedLimit;
import io.github.motcua.rules.decision.AppliedTransition;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.DelegationFinding;
import io.github.motcua.rules.decision.Due;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.RecordWriter;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import io.github.motcua.rules.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes records. A catalog is hashed when the first record tells of it: none of this is on the way of a decision that is
 * not recorded. Safe for use by many threads.
 */
final class Recorder {

    private final CatalogVersions catalogs;
    private final Supplier<WorkCalendars> calendars;
    private final Map<String, HashedVersion> hashedCatalogs = new ConcurrentHashMap<>();
    private final Map<String, HashedVersion> hashedCalendars = new ConcurrentHashMap<>();

    Recorder(CatalogVersions catalogs, Supplier<WorkCalendars> calendars) {
        this.catalogs = catalogs;
        this.calendars = calendars;
    }

    /** The version of the library, as its build has written it. */
    static String engine() {
        try (InputStream version = Recorder.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(version).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the record of a decision.
     *
     * @param day the day whose law counts
     * @param input the hash of the text of the case; null if there is none
     */
    DecisionRecord record(Case given, Decision decision, LocalDate day, boolean strict, @Nullable String input) {
        return new RecordWriter()
                .record(
                        new RecordWriter.Header(engine(), strict, input),
                        normal(given),
                        decision,
                        catalogs(given, decision, day),
                        calendars(given, decision, day));
    }

    /** The case with its words in form NFC. Ids are plain ASCII; this is about facts that no procedure looked at. */
    private static Case normal(Case given) {
        Case normal = given;
        for (Map.Entry<String, FactValue> fact : given.facts().entrySet()) {
            FactValue value = fact.getValue();
            if (value instanceof FactValue.Word word) {
                value = FactValue.of(Spelling.normal(word.word()));
            } else if (value instanceof FactValue.Words words) {
                List<String> members = new ArrayList<>();
                for (String member : words.words()) {
                    members.add(Spelling.normal(member));
                }
                value = FactValue.of(members);
            }
            normal = value.equals(fact.getValue()) ? normal : normal.with(fact.getKey(), value);
        }
        return normal;
    }

    /** The catalogs on which an answer rests: those of the procedure, of its delegations, and of the units named. */
    List<HashedVersion> catalogs(Case given, Decision decision, LocalDate day) {
        CatalogSet set = catalogs.on(day);
        SortedSet<String> ids = new TreeSet<>();
        for (CatalogVersion version : decision.catalogs()) {
            ids.add(version.id());
        }
        for (DelegationFinding delegation : decision.delegations()) {
            ids.add(delegation.catalog());
        }
        for (AppliedTransition transition : decision.transitions()) {
            ids.add(transition.catalog());
        }
        String unit = given.unit().orElse(null);
        if (unit != null) {
            ids.addAll(set.declaring(unit));
        }
        for (FactValue value : given.facts().values()) {
            if (value instanceof FactValue.Word word) {
                ids.addAll(set.declaring(word.word()));
            } else if (value instanceof FactValue.Words words) {
                for (String word : words.words()) {
                    ids.addAll(set.declaring(word));
                }
            }
        }
        List<HashedVersion> hashed = new ArrayList<>();
        for (String id : ids) {
            hashed.add(hashed(set.catalog(id).orElseThrow()));
        }
        return hashed;
    }

    private HashedVersion hashed(Catalog catalog) {
        String key = catalog.id() + " " + catalog.version();
        HashedVersion known = hashedCatalogs.get(key);
        if (known == null) {
            String json = CatalogJson.write(catalog);
            known = new HashedVersion(
                    catalog.id(), catalog.version(), RecordHash.of(json.getBytes(StandardCharsets.UTF_8)));
            hashedCatalogs.put(key, known);
        }
        return known;
    }

    /** The calendars by which the time limits and stages of an answer were counted. */
    List<HashedVersion> calendars(Case given, Decision decision, LocalDate day) {
        Due due = decision.due().orElse(null);
        if (due == null) {
            return List.of();
        }
        Set<String> versions = new TreeSet<>();
        AppliedLimit applied = due.limit().orElse(null);
        for (AppliedLimit limit : applied == null ? due.candidates() : List.of(applied)) {
            DueDate date = limit.due().orElse(null);
            if (date != null) {
                versions.addAll(date.calendars());
            }
        }
        if (!due.stages().isEmpty()) {
            versions.addAll(ofStages(given, day));
        }
        SortedMap<String, HashedVersion> byId = new TreeMap<>();
        for (String version : versions) {
            String id = version.substring(0, version.indexOf(' '));
            byId.put(id, hashed(calendars.get().time(id).orElseThrow().calendar()));
        }
        return List.copyOf(byId.values());
    }

    private Set<String> ofStages(Case given, LocalDate day) {
        CatalogSet set = catalogs.on(day);
        String code = set.national(given.procedure()).orElseThrow();
        ProcedureInForce procedure = set.inForce(code, day).orElseThrow();
        Set<String> versions = new TreeSet<>();
        for (Stage stage : procedure.procedure().stages()) {
            WorkingTime time = calendars.get().time(stage.calendar()).orElse(null);
            if (time != null) {
                versions.addAll(time.versions());
            }
        }
        return versions;
    }

    private HashedVersion hashed(WorkCalendar calendar) {
        HashedVersion known = hashedCalendars.get(calendar.id());
        if (known == null) {
            String json = CalendarJson.write(calendar);
            known = new HashedVersion(
                    calendar.id(), calendar.version(), RecordHash.of(json.getBytes(StandardCharsets.UTF_8)));
            hashedCalendars.put(calendar.id(), known);
        }
        return known;
    }
}
