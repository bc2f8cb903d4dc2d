package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tells what cannot differ because it is written the same, so that most of a national catalog need not be looked at.
 * Where anything but procedures and requirements is written otherwise, it tells nothing.
 */
final class ComparisonShortcut {

    private final boolean sameRest;
    private final boolean sameWorld;
    private final Map<String, Set<Declared>> before;
    private final Map<String, Set<Declared>> after;
    private final Map<String, Set<String>> byProgrammes = new HashMap<>();
    private final Set<String> changed = new HashSet<>();

    ComparisonShortcut(Collection<Catalog> before, Collection<Catalog> after) {
        Map<String, Catalog> here = byId(before);
        Map<String, Catalog> there = byId(after);
        boolean same = here.keySet().equals(there.keySet());
        boolean world = true;
        for (Map.Entry<String, Catalog> entry : here.entrySet()) {
            Catalog other = there.get(entry.getKey());
            same = same && other != null && rest(entry.getValue()).equals(rest(other));
            world = world && other != null && world(entry.getValue()).equals(world(other));
        }
        this.sameRest = same;
        this.sameWorld = same || (world && here.keySet().equals(there.keySet()));
        this.before = procedures(before);
        this.after = procedures(after);
        if (same) {
            here.forEach((id, catalog) -> requirements(catalog, Objects.requireNonNull(there.get(id))));
            before.forEach(this::programmes);
        }
    }

    private static Map<String, Catalog> byId(Collection<Catalog> catalogs) {
        Map<String, Catalog> byId = new TreeMap<>();
        catalogs.forEach(catalog -> byId.put(catalog.id(), catalog));
        return byId;
    }

    /** All but procedures, requirements, and what a catalog says of itself. */
    private static List<Object> rest(Catalog catalog) {
        List<Object> rest = new ArrayList<>(world(catalog));
        rest.add(catalog.zone());
        rest.add(new HashSet<>(catalog.facts()));
        rest.add(new HashSet<>(catalog.bounds()));
        rest.add(new HashSet<>(catalog.readings()));
        rest.add(new HashSet<>(catalog.programmes()));
        rest.add(new HashSet<>(catalog.duties()));
        rest.add(new HashSet<>(catalog.slips()));
        rest.add(new HashSet<>(catalog.conducts()));
        rest.add(new HashSet<>(catalog.signingRules()));
        rest.add(new HashSet<>(catalog.openings()));
        rest.add(new HashSet<>(catalog.overlays()));
        return rest;
    }

    /** What is said of units, desks, offices and delegations, and what that rests on. */
    private static List<Object> world(Catalog catalog) {
        return List.of(
                catalog.validity(),
                catalog.builtOn(),
                catalog.calendar(),
                new HashSet<>(catalog.sources()),
                new HashSet<>(catalog.units()),
                new HashSet<>(catalog.desks()),
                new HashSet<>(catalog.offices()),
                new HashSet<>(catalog.delegationRules()),
                new HashSet<>(catalog.delegations()));
    }

    private record Declared(String catalog, Procedure procedure) {}

    private static Map<String, Set<Declared>> procedures(Collection<Catalog> catalogs) {
        Map<String, Set<Declared>> byCode = new HashMap<>();
        for (Catalog catalog : catalogs) {
            for (Procedure procedure : catalog.procedures()) {
                byCode.computeIfAbsent(procedure.code(), code -> new HashSet<>())
                        .add(new Declared(catalog.id(), procedure));
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
            if (!Objects.equals(here.get(id), there.get(id))) {
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
            for (String id : declared.procedure.requirements()) {
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
