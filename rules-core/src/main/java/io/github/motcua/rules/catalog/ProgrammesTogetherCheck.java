package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Reporter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * Checks programmes of several catalogs against each other. Each has an id of its own; and those with one
 * procedure on their lists are examined together, so an id must stand for one thing in all of them.
 */
final class ProgrammesTogetherCheck {

    private final List<Catalog> catalogs;
    private final SortedMap<String, Scope> scopes;
    private final Issues issues;
    private final Map<String, Location> programmes = new HashMap<>();
    private final Map<String, Object> meanings = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    ProgrammesTogetherCheck(List<Catalog> catalogs, SortedMap<String, Scope> scopes, Issues issues) {
        this.catalogs = catalogs;
        this.scopes = scopes;
        this.issues = issues;
    }

    void check() {
        noteShared();
        Set<String> seen = new HashSet<>();
        for (Catalog catalog : catalogs) {
            for (int i = 0; i < catalog.programmes().size() && !seen.contains(catalog.id()); i++) {
                check(catalog, "/programmes/" + i, catalog.programmes().get(i));
            }
            seen.add(catalog.id());
        }
    }

    /** Finds the procedures that are on the lists of several programmes. */
    private void noteShared() {
        Set<String> listed = new HashSet<>();
        for (Catalog catalog : catalogs) {
            for (Programme programme : catalog.programmes()) {
                for (Coverage coverage : programme.coverages()) {
                    if (!listed.add(coverage.procedure())) {
                        shared.add(coverage.procedure());
                    }
                }
            }
        }
    }

    private void check(Catalog catalog, String pointer, Programme programme) {
        Reporter report = new Reporter(issues, catalog.id());
        Location here = Location.at(pointer).in(catalog.id());
        Location other = programmes.putIfAbsent(programme.id(), here);
        if (other != null && !other.document().equals(catalog.id())) {
            report.duplicate(pointer + "/id", programme.id(), other.toString());
        }
        for (int i = 0; i < programme.coverages().size(); i++) {
            Coverage coverage = programme.coverages().get(i);
            if (!shared.contains(coverage.procedure())) {
                continue;
            }
            Names names = new Names(catalog, report, pointer + "/list/procedures/" + i, coverage.procedure());
            for (String id : programme.requirements()) {
                names.check(id);
            }
            for (String id : coverage.requirements()) {
                names.check(id);
            }
        }
    }

    /** The ids that a programme uses for one procedure. */
    private final class Names {
        private final Scope scope;
        private final Reporter report;
        private final String pointer;
        private final String procedure;

        Names(Catalog catalog, Reporter report, String pointer, String procedure) {
            this.scope = Objects.requireNonNull(scopes.get(catalog.id()));
            this.report = report;
            this.pointer = pointer;
            this.procedure = procedure;
        }

        void check(String id) {
            Requirement requirement = scope.requirement(id).value();
            if (requirement == null) {
                return;
            }
            for (String fact : requirement.criterion().facts()) {
                check("fact", fact, scope.fact(fact));
            }
            for (String reading : requirement.criterion().readings()) {
                check("reading", reading, scope.reading(reading));
            }
        }

        private void check(String kind, String id, Scope.Found<?> found) {
            if (found.value() != null) {
                Object other = meanings.putIfAbsent(procedure + " " + kind + " " + id, found.value());
                if (other != null && !other.equals(found.value())) {
                    report.clash(pointer, id);
                }
            }
        }
    }
}
