package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
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
    private final SortedMap<String, Scope> scopes;
    private final Issues issues = new Issues();

    CatalogSetCheck(Collection<Catalog> catalogs) {
        this.catalogs = List.copyOf(catalogs);
        this.scopes = Scope.of(catalogs);
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
                new CatalogCheck(Objects.requireNonNull(scopes.get(catalog.id())), scopes, report).check();
            } else {
                report.error(
                        IssueCode.DUPLICATE_ID,
                        "/id",
                        "danh mục " + Shown.value(catalog.id()) + " được nạp hai lần",
                        "the catalog " + Shown.value(catalog.id()) + " is loaded twice",
                        "hãy nạp mỗi danh mục một lần",
                        "load each catalog once");
            }
            if (!catalog.zone().equals(catalogs.get(0).zone())) {
                report.error(
                        IssueCode.CONTRADICTION,
                        "/zone",
                        "các danh mục nạp cùng nhau dùng múi giờ khác nhau",
                        "catalogs loaded together use different time zones",
                        "hãy dùng một múi giờ",
                        "use one time zone");
            }
        }
        checkVersions();
        checkUnits();
        new ProgrammesTogetherCheck(catalogs, scopes, issues).check();
        return issues.list();
    }

    /** Procedures with one code must not hold on the same day, in whatever catalog they stand. */
    private void checkVersions() {
        Map<String, List<Version>> versions = new HashMap<>();
        for (Catalog catalog : catalogs) {
            Reporter report = new Reporter(issues, catalog.id());
            Scope scope = Objects.requireNonNull(scopes.get(catalog.id()));
            for (int i = 0; i < catalog.procedures().size(); i++) {
                Procedure procedure = catalog.procedures().get(i);
                Period period = scope.inForce(procedure);
                List<Version> earlier = versions.computeIfAbsent(procedure.code(), code -> new ArrayList<>());
                for (Version other : earlier) {
                    if (other.period.overlaps(period)) {
                        String code = Shown.value(procedure.code());
                        report.overlap(
                                "/procedures/" + i,
                                "thủ tục " + code,
                                "procedure " + code,
                                other.location.toString(),
                                other.period.intersect(period));
                    }
                }
                earlier.add(new Version(period, Location.at("/procedures/" + i).in(catalog.id())));
            }
        }
    }

    /** On one day a unit has one level and one name, in whatever catalogs it stands. */
    private void checkUnits() {
        Map<String, List<KnownUnit>> units = new HashMap<>();
        for (Catalog catalog : catalogs) {
            Reporter report = new Reporter(issues, catalog.id());
            for (int i = 0; i < catalog.units().size(); i++) {
                Unit unit = catalog.units().get(i);
                List<KnownUnit> earlier = units.computeIfAbsent(unit.id(), id -> new ArrayList<>());
                for (KnownUnit other : earlier) {
                    boolean same = other.unit.level() == unit.level()
                            && other.unit.name().equals(unit.name());
                    if (!same && other.unit.validity().overlaps(unit.validity())) {
                        String id = Shown.value(unit.id());
                        report.overlap(
                                "/units/" + i,
                                "đơn vị " + id,
                                "unit " + id,
                                other.location.toString(),
                                other.unit.validity().intersect(unit.validity()));
                    }
                }
                earlier.add(new KnownUnit(unit, Location.at("/units/" + i).in(catalog.id())));
            }
        }
    }

    private record KnownUnit(Unit unit, Location location) {}

    private record Version(Period period, Location location) {}
}
