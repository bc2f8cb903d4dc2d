package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ProcedureInForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Catalogs with those on which they are built, what of them is in force on a day, and their rules. */
final class Loaded {

    private final List<Catalog> catalogs;
    private final List<WorkCalendar> calendars;
    private final CatalogVersions versions;
    private final ProcedureRules rules;

    private Loaded(Collection<Catalog> given, Collection<WorkCalendar> calendars) {
        this.catalogs = withBases(given);
        this.calendars = List.copyOf(calendars);
        Set<String> ids = new LinkedHashSet<>(Calendars.shipped());
        calendars.forEach(calendar -> ids.add(calendar.id()));
        this.versions = CatalogVersions.of(catalogs, ids);
        this.rules = ProcedureRules.of(catalogs, calendars);
    }

    /**
     * Loads catalogs.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    static Loaded of(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars) {
        return new Loaded(catalogs, calendars);
    }

    /** The catalogs, and of those that come with the library the ones on which they are built. */
    private static List<Catalog> withBases(Collection<Catalog> given) {
        List<Catalog> all = new ArrayList<>(given);
        Set<String> ids = new LinkedHashSet<>();
        all.forEach(catalog -> ids.add(catalog.id()));
        for (int i = 0; i < all.size(); i++) {
            for (String base : all.get(i).builtOn()) {
                if (ids.add(base)) {
                    Catalogs.shipped(base).ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    List<Catalog> catalogs() {
        return catalogs;
    }

    List<WorkCalendar> calendars() {
        return calendars;
    }

    ProcedureRules rules() {
        return rules;
    }

    SortedSet<String> procedures() {
        return rules.procedures();
    }

    /** What is in force on a day, whatever units have of their own. */
    Optional<ProcedureInForce> on(String code, LocalDate day) {
        return versions.on(day).inForce(code, day);
    }

    /** What is in force on a day in a unit; if that is not known, what may be. */
    Optional<ProcedureInForce> on(String code, LocalDate day, @Nullable String unit) {
        return versions.on(day).inForce(code, day, unit);
    }

    /** The day whose law counts for a dossier. */
    LocalDate lawDay(String code, LocalDate received, LocalDate decided) {
        return versions.lawDay(code, received, decided);
    }
}
