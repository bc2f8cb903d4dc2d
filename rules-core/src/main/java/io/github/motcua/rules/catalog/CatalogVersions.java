package io.github.motcua.rules.catalog;

import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Catalogs of which some may come in several versions, each for days of its own: what counts is the version of the
 * day on which a request was received. The days between two changes of version share one {@link CatalogSet}, so
 * catalogs that are built on others are always put together with the versions of the same day. Immutable and safe for
 * use by many threads.
 *
 * <p>A dossier that was received before the law changed and is decided after it goes on under the catalogs of its day of
 * receipt, unless a {@link Transition} says that the new law takes it over.
 *
 * <p>Between two versions of a catalog, before the first and after the last of them nothing of the catalog is in
 * force: the neighbour does not stand in.
 */
public final class CatalogVersions {

    /** The first days of all spans but the first. */
    private final List<LocalDate> starts;

    private final List<CatalogSet> sets;

    private CatalogVersions(List<LocalDate> starts, List<CatalogSet> sets) {
        this.starts = starts;
        this.sets = sets;
    }

    /**
     * Checks catalogs and puts together those of the same days.
     *
     * @param catalogs the catalogs, in any order
     * @param calendars the ids of the calendars that there are
     * @throws io.github.motcua.rules.issue.RejectedException with all problems, if there are any
     */
    public static CatalogVersions of(Collection<Catalog> catalogs, Collection<String> calendars) {
        Issues issues = new Issues();
        issues.addAll(check(catalogs, calendars));
        issues.throwIfRefused();
        List<LocalDate> starts = starts(catalogs);
        List<CatalogSet> sets = new ArrayList<>();
        OverTime overTime = new OverTime();
        for (int i = 0; i <= starts.size(); i++) {
            sets.add(new CatalogSet(on(i, starts, catalogs), span(i, starts), overTime));
        }
        return new CatalogVersions(starts, sets);
    }

    /**
     * All problems of the catalogs, each alone, all versions of each, and all of the same days together. The document
     * of a problem is named by {@link #document}.
     */
    public static List<Issue> check(Collection<Catalog> catalogs, Collection<String> calendars) {
        Issues issues = new Issues();
        List<LocalDate> starts = starts(catalogs);
        Set<Issue> found = new LinkedHashSet<>();
        for (int i = 0; i <= starts.size(); i++) {
            List<Catalog> together = on(i, starts, catalogs);
            for (Issue issue : CatalogSet.check(together, calendars)) {
                found.add(issue.in(document(issue.location().document(), together, catalogs)));
            }
        }
        issues.addAll(List.copyOf(found));
        List<Catalog> inOrder = new ArrayList<>();
        for (List<Catalog> versions : byId(catalogs).values()) {
            inOrder.addAll(versions);
        }
        TransitionCheck.together(inOrder, issues);
        if (isSingle(catalogs)) {
            return issues.list();
        }
        for (List<Catalog> versions : byId(catalogs).values()) {
            for (int i = 1; i < versions.size(); i++) {
                checkDays(versions.get(i - 1), versions.get(i), catalogs, issues);
            }
        }
        return issues.list();
    }

    private static void checkDays(Catalog earlier, Catalog later, Collection<Catalog> all, Issues issues) {
        if (!earlier.version().equals(later.version()) && earlier.validity().overlaps(later.validity())) {
            new Reporter(issues, document(later, all))
                    .overlap(
                            "/validity",
                            "phiên bản " + Shown.value(later.version()) + " của danh mục " + Shown.value(later.id()),
                            "version " + Shown.value(later.version()) + " of the catalog " + Shown.value(later.id()),
                            document(earlier, all) + " /validity",
                            earlier.validity().intersect(later.validity()).days());
        }
        if (!earlier.zone().equals(later.zone())) {
            CatalogSetCheck.anotherZone(new Reporter(issues, document(later, all)));
        }
    }

    /** The name of a catalog among others: its id, and its version too if there are several. */
    public static String document(Catalog catalog, Collection<Catalog> all) {
        for (Catalog other : all) {
            if (other.id().equals(catalog.id()) && !other.version().equals(catalog.version())) {
                return catalog.id() + " " + catalog.version();
            }
        }
        return catalog.id();
    }

    private static String document(String id, List<Catalog> together, Collection<Catalog> all) {
        for (Catalog catalog : together) {
            if (catalog.id().equals(id)) {
                return document(catalog, all);
            }
        }
        return id;
    }

    /** The versions of each catalog, those that begin earlier first; one that is given twice stands twice. */
    private static SortedMap<String, List<Catalog>> byId(Collection<Catalog> catalogs) {
        SortedMap<String, List<Catalog>> byId = new TreeMap<>();
        for (Catalog catalog : catalogs) {
            byId.computeIfAbsent(catalog.id(), id -> new ArrayList<>()).add(catalog);
        }
        for (List<Catalog> versions : byId.values()) {
            versions.sort(Comparator.comparing(
                            (Catalog version) -> version.validity().first(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Catalog::version));
        }
        return byId;
    }

    /** Whether there is one version of each. */
    private static boolean isSingle(Collection<Catalog> catalogs) {
        Set<String> ids = new HashSet<>();
        boolean single = true;
        for (Catalog catalog : catalogs) {
            single &= ids.add(catalog.id());
        }
        return single;
    }

    private static List<LocalDate> starts(Collection<Catalog> catalogs) {
        if (isSingle(catalogs)) {
            return List.of();
        }
        SortedSet<LocalDate> starts = new TreeSet<>();
        for (List<Catalog> versions : byId(catalogs).values()) {
            for (int i = 1; i < versions.size(); i++) {
                LocalDate first = versions.get(i).validity().first();
                if (first != null
                        && !versions.get(i).version().equals(versions.get(i - 1).version())) {
                    starts.add(first);
                }
            }
        }
        return List.copyOf(starts);
    }

    private static Period span(int number, List<LocalDate> starts) {
        LocalDate first = number == 0 ? null : starts.get(number - 1);
        LocalDate last = number == starts.size() ? null : starts.get(number).minusDays(1);
        return new Period(first, last);
    }

    /** The catalogs of a span: of each the version that began last by then, or else the first. */
    private static List<Catalog> on(int number, List<LocalDate> starts, Collection<Catalog> catalogs) {
        if (isSingle(catalogs)) {
            return List.copyOf(catalogs);
        }
        LocalDate day = number == 0 ? null : starts.get(number - 1);
        Map<String, String> chosen = new HashMap<>();
        byId(catalogs).forEach((id, versions) -> {
            for (Catalog version : versions) {
                LocalDate first = version.validity().first();
                if (!chosen.containsKey(id) || (day != null && (first == null || !first.isAfter(day)))) {
                    chosen.put(id, version.version());
                }
            }
        });
        List<Catalog> together = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            if (catalog.version().equals(chosen.get(catalog.id()))) { // both, if one is given twice: that is refused
                together.add(catalog);
            }
        }
        return together;
    }

    /**
     * The day whose law counts for a dossier.
     *
     * @param code the code of the procedure, national or local
     * @param received the day of receipt
     * @param decided the day on which it is decided
     */
    public LocalDate lawDay(String code, LocalDate received, LocalDate decided) {
        CatalogSet any = sets.get(0);
        return Transition.lawDay(received, any.transitions(any.national(code).orElse(code), received, decided));
    }

    /** The catalogs of a day. */
    public CatalogSet on(LocalDate day) {
        int found = Collections.binarySearch(starts, day);
        return sets.get(found >= 0 ? found + 1 : -found - 1);
    }

    /** The sets of catalogs, those of earlier days first. */
    public List<CatalogSet> all() {
        return Collections.unmodifiableList(sets);
    }

    /** The days of each of the sets, in the same order: together every day once. */
    public List<Period> spans() {
        List<Period> spans = new ArrayList<>();
        for (int i = 0; i <= starts.size(); i++) {
            spans.add(span(i, starts));
        }
        return spans;
    }

    /** The zone in which local times of cases are meant. */
    public ZoneId zone() {
        return sets.get(0).zone();
    }
}
