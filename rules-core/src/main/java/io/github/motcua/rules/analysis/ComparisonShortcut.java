package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.legal.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tells what cannot differ because it is written the same but for wording and order, so that most of a national catalog need not be looked at.
 * Where anything but procedures and requirements is written otherwise, it tells nothing.
 */
final class ComparisonShortcut {

    private final ComparisonSaid said;
    private final boolean sameRest;
    private final boolean sameWorld;
    private final boolean sameUnderOverlays;
    private final Map<String, Set<Declared>> before;
    private final Map<String, Set<Declared>> after;
    private final Map<String, Set<String>> byProgrammes = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final ComparisonLikeness likeness;

    /**
     * What two sets of catalogs have in common on some days.
     *
     * @param days the days on which both count
     */
    ComparisonShortcut(ComparedCatalogs before, ComparedCatalogs after, Period days) {
        this.said = new ComparisonSaid(days);
        Map<String, Catalog> here = byId(before.lasting());
        Map<String, Catalog> there = byId(after.lasting());
        this.sameRest = isTheSame(here, there, said::rest);
        this.sameWorld = isTheSame(here, there, said::world) && worlds(before).equals(worlds(after));
        this.before = procedures(before.catalogs());
        this.after = procedures(after.catalogs());
        if (here.keySet().equals(there.keySet())) {
            here.forEach((id, catalog) -> requirements(catalog, Objects.requireNonNull(there.get(id))));
        }
        before.lasting().forEach(this::programmes);
        this.sameUnderOverlays = isTheSame(here, there, said::underOverlays) && isNoProgrammeTouched();
        this.likeness = new ComparisonLikeness(before, after, changed, isTheSame(here, there, said::frame));
    }

    private static boolean isTheSame(
            Map<String, Catalog> before, Map<String, Catalog> after, Function<Catalog, Object> said) {
        if (!before.keySet().equals(after.keySet())) {
            return false;
        }
        for (Map.Entry<String, Catalog> entry : before.entrySet()) {
            Catalog other = Objects.requireNonNull(after.get(entry.getKey()));
            if (!said.apply(entry.getValue()).equals(said.apply(other))) {
                return false;
            }
        }
        return true;
    }

    /** What catalogs with nothing but overlays otherwise say of units, desks and offices. */
    private Set<Object> worlds(ComparedCatalogs catalogs) {
        Set<Object> worlds = new HashSet<>();
        for (Catalog catalog : catalogs.catalogs()) {
            boolean tells = !catalog.units().isEmpty()
                    || !catalog.desks().isEmpty()
                    || !catalog.offices().isEmpty()
                    || !catalog.delegationRules().isEmpty();
            if (tells && ComparedCatalogs.holdsOnlyOverlays(catalog)) {
                worlds.add(said.world(catalog));
            }
        }
        return worlds;
    }

    private boolean isNoProgrammeTouched() {
        Set<String> named = new HashSet<>();
        byProgrammes.values().forEach(named::addAll);
        return Collections.disjoint(named, changed);
    }

    private static Map<String, Catalog> byId(Collection<Catalog> catalogs) {
        Map<String, Catalog> byId = new TreeMap<>();
        catalogs.forEach(catalog -> byId.put(catalog.id(), catalog));
        return byId;
    }

    /** Which procedures have the same changes. */
    ComparisonLikeness likeness() {
        return likeness;
    }

    /** Whether all that overlays rest on is written the same in both sets. */
    boolean isNothingUnderOverlaysTouched() {
        return sameUnderOverlays;
    }

    /** The units of the overlays of catalogs that are not written the same in both sets. */
    Set<String> unitsOfOverlaysTouched(ComparedCatalogs before, ComparedCatalogs after) {
        Map<String, Catalog> here = byId(before.catalogs());
        Map<String, Catalog> there = byId(after.catalogs());
        Set<String> units = new HashSet<>();
        for (Map<String, Catalog> side : List.of(here, there)) {
            for (Catalog catalog : side.values()) {
                Catalog one = here.get(catalog.id());
                Catalog other = there.get(catalog.id());
                boolean same =
                        one != null && other != null && said.overlaid(one).equals(said.overlaid(other));
                if (!catalog.overlays().isEmpty() && !same) {
                    catalog.overlays().forEach(overlay -> units.addAll(overlay.units()));
                }
            }
        }
        return units;
    }

    /**
     * A procedure as a catalog has it.
     *
     * @param catalog the id of the catalog
     * @param said what it says
     * @param requirements the ids of its requirements
     */
    private record Declared(String catalog, List<Object> said, Set<String> requirements) {}

    private static Map<String, Set<Declared>> procedures(Collection<Catalog> catalogs) {
        Map<String, Set<Declared>> byCode = new HashMap<>();
        for (Catalog catalog : catalogs) {
            for (Procedure procedure : catalog.procedures()) {
                byCode.computeIfAbsent(procedure.code(), code -> new HashSet<>())
                        .add(new Declared(catalog.id(), ComparisonSaid.said(procedure), procedure.requirements()));
            }
        }
        return byCode;
    }

    /** Notes the ids of requirements that are not the same in both. */
    private void requirements(Catalog one, Catalog other) {
        Map<String, Requirement> here = byId(one.requirements(), Requirement::id);
        Map<String, Requirement> there = byId(other.requirements(), Requirement::id);
        Set<String> ids = new HashSet<>(here.keySet());
        ids.addAll(there.keySet());
        for (String id : ids) {
            Requirement earlier = here.get(id);
            Requirement later = there.get(id);
            if (earlier == null
                    || later == null
                    || !ComparisonSaid.said(earlier).equals(ComparisonSaid.said(later))) {
                changed.add(id);
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(id.apply(entry), entry));
        return byId;
    }

    private void programmes(Catalog catalog) {
        for (Programme programme : catalog.programmes()) {
            for (Coverage coverage : programme.coverages()) {
                Set<String> demanded = byProgrammes.computeIfAbsent(coverage.procedure(), code -> new HashSet<>());
                demanded.addAll(programme.requirements());
                demanded.addAll(coverage.requirements());
            }
        }
    }

    /** Whether everything of a procedure is written the same in both sets. */
    boolean isUntouched(String code) {
        Set<Declared> here = before.getOrDefault(code, Set.of());
        if (!sameRest || !here.equals(after.getOrDefault(code, Set.of()))) {
            return false;
        }
        if (changed.isEmpty()) {
            return true;
        }
        for (Declared declared : here) {
            for (String id : declared.requirements) {
                if (changed.contains(id)) {
                    return false;
                }
            }
        }
        for (String id : byProgrammes.getOrDefault(code, Set.of())) {
            if (changed.contains(id)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is said of units, desks, offices and delegations is written the same in both sets. */
    boolean isNoneOfTheWorldTouched() {
        return sameWorld;
    }
}
