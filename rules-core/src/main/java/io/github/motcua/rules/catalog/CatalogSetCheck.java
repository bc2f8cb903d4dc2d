package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/** Finds everything that is wrong with catalogs that are to be used together: each alone, and between them. */
final class CatalogSetCheck {

    private final List<Catalog> catalogs;
    private final Collection<String> calendars;
    private final SortedMap<String, Scope> scopes;
    private final DeclaredUnits units;
    private final Issues issues = new Issues();

    CatalogSetCheck(Collection<Catalog> catalogs, Collection<String> calendars) {
        this.catalogs = List.copyOf(catalogs);
        this.calendars = calendars;
        this.scopes = Scope.of(catalogs);
        this.units = new DeclaredUnits(catalogs);
    }

    List<Issue> issues() {
        if (catalogs.isEmpty()) {
            new Reporter(issues, "")
                    .error(
                            IssueCode.MISSING,
                            "",
                            "chưa có danh mục nào",
                            "no catalog is given",
                            "hãy nạp ít nhất một danh mục",
                            "load at least one catalog");
        }
        Set<String> ids = new HashSet<>();
        for (Catalog catalog : catalogs) {
            Reporter report = new Reporter(issues, catalog.id());
            if (ids.add(catalog.id())) {
                new CatalogCheck(Objects.requireNonNull(scopes.get(catalog.id())), scopes, units, report).check();
            } else {
                report.error(
                        IssueCode.DUPLICATE_ID,
                        "/id",
                        "danh mục " + Shown.value(catalog.id()) + " được nạp hai lần",
                        "the catalog " + Shown.value(catalog.id()) + " is loaded twice",
                        "hãy nạp mỗi danh mục một lần",
                        "load each catalog once");
            }
            checkCalendars(catalog, report);
            if (!catalog.zone().equals(catalogs.get(0).zone())) {
                anotherZone(report);
            }
        }
        checkVersions();
        checkOffices();
        new ProgrammesTogetherCheck(catalogs, scopes, issues).check();
        List<DelegationEntry> delegations = DelegationEntry.of(catalogs);
        new DelegationsTogetherCheck(delegations, issues).check();
        new CompetingDelegations(delegations, issues).check();
        new OverlaysTogetherCheck(catalogs, scopes, issues).check();
        return issues.list();
    }

    /** Reports a catalog whose zone is not that of those loaded with it. */
    static void anotherZone(Reporter report) {
        report.error(
                IssueCode.CONTRADICTION,
                "/zone",
                "các danh mục nạp cùng nhau dùng múi giờ khác nhau",
                "catalogs loaded together use different time zones",
                "hãy dùng một múi giờ",
                "use one time zone");
    }

    private void checkCalendars(Catalog catalog, Reporter report) {
        checkCalendar("/calendar", catalog.calendar().orElse(""), report);
        for (int i = 0; i < catalog.procedures().size(); i++) {
            List<Stage> stages = catalog.procedures().get(i).stages();
            for (int j = 0; j < stages.size(); j++) {
                String pointer = "/procedures/" + i + "/stages/" + j + "/calendar";
                checkCalendar(pointer, stages.get(j).calendar(), report);
            }
        }
    }

    private void checkCalendar(String pointer, String calendar, Reporter report) {
        if (!calendar.isEmpty() && !calendars.contains(calendar)) {
            report.unknown(IssueCode.UNKNOWN_CALENDAR, pointer, "lịch làm việc", "calendar", calendar, calendars);
        }
    }

    /**
     * Neither a procedure nor a unit nor a desk may have two versions on one day, in whatever catalogs they stand.
     * Two catalogs may both name a unit or a desk, if they mean the same by it.
     */
    private void checkVersions() {
        Versions procedures = new Versions("thủ tục ", "procedure ");
        Versions units = new Versions("đơn vị ", "unit ");
        Versions desks = new Versions("bộ phận một cửa ", "desk ");
        for (Catalog catalog : catalogs) {
            Scope scope = Objects.requireNonNull(scopes.get(catalog.id()));
            for (int i = 0; i < catalog.procedures().size(); i++) {
                Procedure procedure = catalog.procedures().get(i);
                Period period = scope.inForce(procedure);
                procedures.add(procedure.code(), new Version(catalog.id(), "/procedures/" + i, period, ""));
            }
            for (int i = 0; i < catalog.units().size(); i++) {
                Unit unit = catalog.units().get(i);
                String meaning = unit.level() + " " + unit.name();
                units.add(unit.id(), new Version(catalog.id(), "/units/" + i, unit.validity(), meaning));
            }
            for (int i = 0; i < catalog.desks().size(); i++) {
                Desk desk = catalog.desks().get(i);
                String meaning = desk.name() + " " + desk.receivesFor();
                desks.add(desk.id(), new Version(catalog.id(), "/desks/" + i, desk.validity(), meaning));
            }
        }
    }

    /** The id of an office stands for one thing in all catalogs: a power may be delegated from one to another. */
    private void checkOffices() {
        Map<String, Office> known = new HashMap<>();
        Map<String, String> holders = new HashMap<>();
        for (Catalog catalog : catalogs) {
            for (int i = 0; i < catalog.offices().size(); i++) {
                Office office = catalog.offices().get(i);
                Office other = known.putIfAbsent(office.id(), office);
                String holder = holders.putIfAbsent(office.id(), catalog.id());
                if (other != null && !catalog.id().equals(holder) && !alike(office, other)) {
                    new Reporter(issues, catalog.id()).clash("/offices/" + i + "/id", office.id());
                }
            }
        }
    }

    /** Whether they say the same, wherever they have it from. */
    private static boolean alike(Office one, Office other) {
        return one.level() == other.level()
                && one.kind() == other.kind()
                && one.name().equals(other.name())
                && one.posts().equals(other.posts())
                && one.validity().equals(other.validity());
    }

    /** The versions of the things of one kind that were seen so far. */
    private final class Versions {
        private final Map<String, List<Version>> seen = new HashMap<>();
        private final String vi;
        private final String en;

        Versions(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        void add(String id, Version version) {
            List<Version> earlier = seen.computeIfAbsent(id, key -> new ArrayList<>());
            for (Version other : earlier) {
                if (version.contradicts(other)) {
                    new Reporter(issues, version.catalog)
                            .overlap(
                                    version.pointer,
                                    vi + Shown.value(id),
                                    en + Shown.value(id),
                                    Shown.list(List.of(other.catalog, other.pointer), " "),
                                    other.period.intersect(version.period).days());
                }
            }
            earlier.add(version);
        }
    }

    /**
     * One version of something.
     *
     * @param meaning what another catalog may repeat; empty if nothing
     */
    private record Version(String catalog, String pointer, Period period, String meaning) {
        boolean contradicts(Version other) {
            boolean repeated = !catalog.equals(other.catalog) && !meaning.isEmpty() && meaning.equals(other.meaning);
            return !repeated && period.overlaps(other.period);
        }
    }
}
