package io.github.motcua.rules;

import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
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
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogs that come with the library, and catalogs read from JSON.
 *
 * <p>A shipped catalog is data written from the texts of the law; what is uncertain in it is marked so.
 * It is read when it is first asked for. Safe for use by many threads.
 */
public final class Catalogs {

    private static final List<String> IDS = List.of(
            "ba-dinh-delegation-2023",
            "can-tho-delegation-2025",
            "hoan-kiem-no-wait-2022",
            "vn-certification",
            "vn-civil-status",
            "vn-competence",
            "vn-interlinked",
            "vn-one-stop");
    private static final Map<String, Catalog> SHIPPED = new ConcurrentHashMap<>();

    private Catalogs() {}

    /** Certification (chứng thực): copies of originals, signatures, copies from original registers. */
    public static Catalog vnCertification() {
        return shippedOrThrow("vn-certification");
    }

    /** Civil status at commune level (hộ tịch): extracts, marriage, death, birth; to 28/02/2027. */
    public static Catalog vnCivilStatus() {
        return shippedOrThrow("vn-civil-status");
    }

    /**
     * Groups of procedures that several bodies handle together (liên thông): birth with residence and health
     * card, as it was to 31/08/2026, and karaoke businesses, in stages.
     */
    public static Catalog vnInterlinked() {
        return shippedOrThrow("vn-interlinked");
    }

    /** The "no-wait" programme of the 18 wards of Hoàn Kiếm, 04/05/2022 to 31/10/2022. */
    public static Catalog hoanKiemNoWait2022() {
        return shippedOrThrow("hoan-kiem-no-wait-2022");
    }

    /** The ids of the shipped catalogs, in alphabetical order. */
    public static List<String> shipped() {
        return IDS;
    }

    /** The shipped catalog with an id; empty if none has it. */
    public static Optional<Catalog> shipped(String id) {
        return IDS.contains(id) ? Optional.of(shippedOrThrow(id)) : Optional.empty();
    }

    /**
     * Reads a catalog from a JSON file.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the file, each with its
     *     place; whether the catalog fits those it is built on is checked by {@link ProcedureRules#of}
     * @throws IOException if the file cannot be read
     */
    public static Catalog read(Path file) throws IOException {
        return document(file).orReject();
    }

    /** Reads a catalog from a JSON file, with all its problems and the places of its parts. */
    public static ReadDocument<Catalog> document(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return CatalogJson.read(stream, file.toString());
        }
    }

    /**
     * All problems of catalogs read from JSON, of their text and of what they mean together with the
     * shipped catalogs they are built on; in document order, with lines and columns. While one of them cannot be read
     * at all, what a catalog without its base names and nobody declares is not reported: it may be in there.
     */
    public static List<Issue> check(Collection<ReadDocument<Catalog>> documents) {
        return check(documents, List.of());
    }

    /**
     * All problems of catalogs read from JSON, together with other catalogs that are there already and with
     * the shipped ones on which they are built; in document order, with lines and columns.
     */
    public static List<Issue> check(Collection<ReadDocument<Catalog>> documents, Collection<Catalog> others) {
        return check(documents, others, List.of());
    }

    /**
     * The same, where the catalogs may also name calendars that do not come with the library. Whether these are
     * sound is checked elsewhere, by {@link Calendars#check} or {@link ProcedureRules#load}.
     */
    public static List<Issue> check(
            Collection<ReadDocument<Catalog>> documents,
            Collection<Catalog> others,
            Collection<WorkCalendar> calendars) {
        List<Catalog> catalogs = new ArrayList<>(others);
        documents.stream()
                .filter(document -> document.origin().isReadable())
                .map(ReadDocument::content)
                .forEach(catalogs::add);
        List<Catalog> together = withBases(catalogs);
        List<Issue> meaning =
                catalogs.isEmpty() ? List.of() : CatalogVersions.check(together, Calendars.ids(calendars));
        Unread unread = Unread.among(documents, together);
        Issues all = new Issues();
        Set<String> placed = new HashSet<>();
        for (ReadDocument<Catalog> document : documents) {
            String name = CatalogVersions.document(document.content(), together);
            boolean first = document.origin().isReadable() && placed.add(name);
            all.addAll(document.with(meaning.stream()
                    .filter(issue -> first && issue.location().document().equals(name) && !unread.mayExplain(issue))
                    .toList()));
        }
        meaning.stream()
                .filter(issue -> !placed.contains(issue.location().document()) && !unread.mayExplain(issue))
                .forEach(all::add);
        return all.list();
    }

    /**
     * Catalogs, in their order, and after them the shipped ones on which they are built, whose ids none of them has: what
     * {@link ProcedureRules#of(Catalog...)} loads with them.
     */
    public static List<Catalog> withBases(Collection<Catalog> catalogs) {
        Set<String> ids = new HashSet<>();
        catalogs.forEach(catalog -> ids.add(catalog.id()));
        List<Catalog> all = new ArrayList<>(catalogs);
        for (int i = 0; i < all.size(); i++) {
            for (String base : all.get(i).builtOn()) {
                if (ids.add(base)) {
                    shipped(base).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** The shipped catalogs of which none of these has the id. */
    static List<Catalog> shippedBeside(Collection<Catalog> catalogs) {
        Set<String> ids = new HashSet<>();
        catalogs.forEach(catalog -> ids.add(catalog.id()));
        List<Catalog> others = new ArrayList<>();
        for (String id : IDS) {
            if (!ids.contains(id)) {
                others.add(shippedOrThrow(id));
            }
        }
        return others;
    }

    /** Whether a catalog is, word for word, one that comes with the library. */
    static boolean isShipped(Catalog catalog) {
        return shipped(catalog.id()).filter(catalog::equals).isPresent();
    }

    private static Catalog shippedOrThrow(String id) {
        return SHIPPED.computeIfAbsent(id, Catalogs::load);
    }

    private static Catalog load(String id) {
        String name = "catalogs/" + id + ".json";
        try (InputStream stream = Objects.requireNonNull(Catalogs.class.getResourceAsStream(name), name)) {
            return CatalogJson.read(stream, id).orReject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
