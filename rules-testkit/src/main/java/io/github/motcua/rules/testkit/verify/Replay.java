package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.record.DecisionRecord;
import io.github.motcua.rules.record.HashedVersion;
import io.github.motcua.rules.record.RecordHash;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The line that decides a case again on the command line. A catalog or calendar that does not come with the library stands
 * there as a file that is called as it is: {@code mau-parking.json}. Rules tell theirs in the record of a decision; of a
 * case that they reject they tell nothing.
 */
final class Replay {

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private final Set<String> catalogs = new LinkedHashSet<>();
    private final Set<String> calendars = new LinkedHashSet<>();
    private boolean strict;

    private Replay() {}

    static String of(Decided decided) {
        Replay replay = new Replay();
        ProcedureRules rules = decided.subject().rules();
        Decision decision = decided.decision();
        for (Catalog catalog : decided.subject().catalogs()) {
            boolean shipped =
                    Catalogs.shipped(catalog.id()).filter(catalog::equals).isPresent();
            replay.catalogs.add(shipped ? catalog.id() : catalog.id() + ".json");
        }
        if (replay.catalogs.isEmpty() && rules != null && decision != null) {
            replay.take(rules.record(decided.subject().given(), decision));
        }
        return replay.line(decided.subject());
    }

    private void take(DecisionRecord record) {
        for (HashedVersion catalog : record.catalogs()) {
            catalogs.add(named(
                    "catalog ", catalog, () -> Catalogs.shipped(catalog.id()).map(CatalogJson::write)));
        }
        for (HashedVersion calendar : record.calendars()) {
            calendars.add(named(
                    "calendar ",
                    calendar,
                    () -> Calendars.shipped(calendar.id()).map(CalendarJson::write)));
        }
        calendars.removeIf(calendar -> !calendar.endsWith(".json")); // they are there anyway
        strict = record.isStrict();
    }

    private static String named(String kind, HashedVersion used, Supplier<Optional<String>> shipped) {
        String hash = HASHES.computeIfAbsent(
                kind + used.id(),
                kindAndId -> shipped.get()
                        .map(json -> RecordHash.of(json.getBytes(StandardCharsets.UTF_8)))
                        .orElse(""));
        return hash.equals(used.sha256()) ? used.id() : used.id() + ".json";
    }

    private String line(Subject subject) {
        String json = CaseJson.write(subject.given()).replace("'", "'\\''");
        return "echo '" + json + "' | java -jar intake.jar decide"
                + (catalogs.isEmpty() ? "" : " --catalog " + String.join(" ", catalogs))
                + (calendars.isEmpty() ? "" : " --calendar " + String.join(" ", calendars))
                + (strict ? " --strict" : "")
                + " --explain " + subject.language().code()
                + (catalogs.isEmpty()
                        ? "\n(with --catalog and the catalogs of the rules, which do not tell them here)"
                        : "");
    }
}
