package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What catalogs say that are used together, one version of each, looked up entry by entry. */
final class Law {

    /** A unit that changed more often is taken for itself. */
    private static final int MOST_SUCCESSORS = 100;

    final SortedMap<String, Catalog> catalogs = new TreeMap<>();
    private final Map<String, List<Catalog>> scopes = new HashMap<>();
    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<Object, InForce> inForce = new HashMap<>();
    private final boolean hasOverlays;

    Law(Collection<Catalog> together) {
        together.forEach(catalog -> catalogs.put(catalog.id(), catalog));
        this.hasOverlays = catalogs.values().stream()
                .anyMatch(catalog -> !catalog.overlays().isEmpty());
        for (Catalog catalog : catalogs.values()) {
            for (Unit unit : catalog.units()) {
                units.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit);
            }
        }
        units.values()
                .forEach(versions -> versions.sort(
                        Comparator.comparing(unit -> unit.validity().start().orElse(LocalDate.MIN))));
    }

    /**
     * An entry with where it stands.
     *
     * @param entry the entry
     * @param catalog the catalog that holds it
     */
    record Found<T>(T entry, Catalog catalog) {}

    Catalog catalog(String id) {
        return Objects.requireNonNull(catalogs.get(id));
    }

    /** The catalog, and all that it is built on, directly or not, by id. */
    List<Catalog> scope(Catalog from) {
        List<Catalog> known = scopes.get(from.id());
        if (known == null) {
            Set<String> reached = new TreeSet<>();
            reach(from, reached);
            reached.remove(from.id());
            known = new ArrayList<>(List.of(from));
            for (String id : reached) {
                known.add(catalog(id));
            }
            scopes.put(from.id(), known);
        }
        return known;
    }

    private void reach(Catalog from, Set<String> reached) {
        for (String id : from.builtOn()) {
            Catalog base = catalogs.get(id);
            if (base != null && reached.add(id)) {
                reach(base, reached);
            }
        }
    }

    /** What an id stands for, seen from a catalog: its own entry, else that of a catalog it is built on. */
    <T> @Nullable Found<T> find(
            Catalog from, Function<Catalog, List<T>> entries, Function<T, String> id, String wanted) {
        for (Catalog catalog : scope(from)) {
            for (T entry : entries.apply(catalog)) {
                if (id.apply(entry).equals(wanted)) {
                    return new Found<>(entry, catalog);
                }
            }
        }
        return null;
    }

    @Nullable
    Found<Requirement> requirement(Catalog from, String id) {
        return find(from, Catalog::requirements, Requirement::id, id);
    }

    @Nullable
    LegalSource source(Catalog from, String id) {
        Found<LegalSource> found = find(from, Catalog::sources, LegalSource::id, id);
        return found == null ? null : found.entry();
    }

    /** The provisions of documents in force on a day. */
    List<Citation> cite(List<Provision> provisions, Catalog from, LocalDate day) {
        List<Citation> citations = new ArrayList<>();
        for (Provision provision : provisions) {
            LegalSource source = source(from, provision.source());
            if (source != null && source.inForce().contains(day)) {
                citations.add(new Citation(source.cite(), provision));
            }
        }
        return citations;
    }

    /**
     * Everything that holds for a procedure on a day in a unit; null if nothing does.
     *
     * @param unit the unit; null if it is not known
     */
    @Nullable
    InForce on(String code, LocalDate day, @Nullable String unit) {
        List<Overlaid> overlays = hasOverlays ? Overlaid.of(this, code, unit, day) : List.of();
        Object key = List.of(code, day, overlays, unit == null && !overlays.isEmpty());
        InForce known = inForce.get(key);
        if (known == null) {
            Found<Procedure> found = procedure(code, day);
            if (found == null) {
                return null;
            }
            known = new InForce(this, found.catalog(), found.entry(), day, unit == null, overlays);
            inForce.put(key, known);
        }
        return known;
    }

    private @Nullable Found<Procedure> procedure(String code, LocalDate day) {
        for (Catalog catalog : catalogs.values()) {
            for (Procedure procedure : catalog.procedures()) {
                if (procedure.code().equals(code)
                        && procedure.validity().contains(day)
                        && catalog.validity().contains(day)
                        && applies(catalog, procedure, day)) {
                    return new Found<>(procedure, catalog);
                }
            }
        }
        return null;
    }

    /** A procedure is in force while every catalog from which it takes requirements applies. */
    private boolean applies(Catalog catalog, Procedure procedure, LocalDate day) {
        for (String id : procedure.requirements()) {
            Found<Requirement> found = requirement(catalog, id);
            if (found != null && !found.catalog().validity().contains(day)) {
                return false;
            }
        }
        return true;
    }

    boolean declaresUnit(String id) {
        return units.containsKey(id);
    }

    /** The unit that exists under an id on a day; null if none is declared. */
    @Nullable
    Unit unit(String id, LocalDate day) {
        for (Unit unit : units.getOrDefault(id, List.of())) {
            if (unit.validity().contains(day)) {
                return unit;
            }
        }
        return null;
    }

    /**
     * The level of a unit as declared for a day, or else for the last day before or the first day after; by the form of
     * the id only if nobody declares it.
     */
    @Nullable
    Level levelAround(String id, LocalDate day) {
        Level level = null;
        for (Unit each : units.getOrDefault(id, List.of())) { // the earliest first
            boolean begun = each.validity().start().filter(day::isBefore).isEmpty();
            level = level == null || begun ? each.level() : level;
        }
        return level == null ? levelByForm(id) : level;
    }

    /** An id of two parts is that of a ward. */
    static @Nullable Level levelByForm(String id) {
        int slash = id.indexOf('/');
        return slash > 0 && id.indexOf('/', slash + 1) < 0 ? Level.WARD : null;
    }

    /** What a unit that is no more has become by a day, if one other took over; itself in any other case. */
    String present(String id, LocalDate day) {
        String present = id;
        for (int steps = 0; steps < MOST_SUCCESSORS; steps++) {
            String next = successor(present, day);
            if (next == null) {
                return present;
            }
            present = next;
        }
        return id;
    }

    private @Nullable String successor(String id, LocalDate day) {
        for (Unit unit : units.getOrDefault(id, List.of())) {
            boolean ended = unit.validity().end().filter(day::isAfter).isPresent();
            if (ended && unit.successors().size() == 1 && unit(id, day) == null) {
                return unit.successors().first();
            }
        }
        return null;
    }

    boolean isDesk(String id) {
        return catalogs.values().stream()
                .flatMap(catalog -> catalog.desks().stream())
                .anyMatch(desk -> desk.id().equals(id));
    }

    /** The regional desk that receives under an id on a day; null if there is none. */
    @Nullable
    Desk desk(String id, LocalDate day) {
        return catalogs.values().stream()
                .flatMap(catalog -> catalog.desks().stream())
                .filter(desk -> desk.id().equals(id) && desk.validity().contains(day))
                .findFirst()
                .orElse(null);
    }

    /** Whether a unit is one of some, or lies in one of them. */
    static boolean lies(String unit, Collection<String> units) {
        for (String each : units) {
            if (unit.equals(each) || unit.startsWith(each + "/")) {
                return true;
            }
        }
        return false;
    }
}
