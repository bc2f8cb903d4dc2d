package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The units that catalogs declare, looked up from one of them and those it is built on. */
final class DeclaredUnits {

    private final Map<String, Own> catalogs = new HashMap<>();

    DeclaredUnits(Collection<Catalog> catalogs) {
        for (Catalog catalog : catalogs) {
            if (!this.catalogs.containsKey(catalog.id())) {
                this.catalogs.put(catalog.id(), new Own(catalog));
            }
        }
    }

    /** Whether any of the catalogs, in whatever scope, declares a unit with this id. */
    boolean isUnit(String id) {
        for (Own own : catalogs.values()) {
            if (own.units.containsKey(id)) {
                return true;
            }
        }
        return false;
    }

    /** The units with this id, each for days of its own; two catalogs may both declare one. */
    List<Unit> all(Scope scope, String id) {
        List<Unit> all = new ArrayList<>(1);
        for (Catalog catalog : scope.catalogs()) {
            all.addAll(own(catalog).units.getOrDefault(id, List.of()));
        }
        return all;
    }

    /** Whether a unit exists under this id on a day. */
    boolean exists(Scope scope, String id, LocalDate day) {
        for (Unit unit : all(scope, id)) {
            if (unit.validity().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the unit, or a unit within it, is of a level on whatever days. */
    boolean reaches(Scope scope, String id, Level level) {
        for (Catalog catalog : scope.catalogs()) {
            if (Objects.requireNonNull(own(catalog).reaching.get(level)).contains(id)) {
                return true;
            }
        }
        return false;
    }

    private Own own(Catalog catalog) {
        return Objects.requireNonNull(catalogs.get(catalog.id()));
    }

    /** The units of one catalog. */
    private static final class Own {
        final Map<String, List<Unit>> units = new HashMap<>();
        /** The ids of the units of a level and of all within which they lie. */
        final Map<Level, Set<String>> reaching = new EnumMap<>(Level.class);

        Own(Catalog catalog) {
            for (Level level : Level.values()) {
                reaching.put(level, new HashSet<>());
            }
            for (Unit unit : catalog.units()) {
                List<Unit> versions = units.get(unit.id());
                if (versions == null) {
                    versions = new ArrayList<>(1);
                    units.put(unit.id(), versions);
                }
                versions.add(unit);
                Set<String> ids = Objects.requireNonNull(reaching.get(unit.level()));
                for (String within = unit.id(); !within.isEmpty(); within = Body.parent(within)) {
                    ids.add(within);
                }
            }
        }
    }
}
