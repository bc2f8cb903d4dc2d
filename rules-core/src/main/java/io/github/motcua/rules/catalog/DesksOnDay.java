package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** Finds one desk that stands for all desks of a body: one that exists on a day, if any does. */
final class DesksOnDay {

    private static final Collection<String> EVERYWHERE = List.of("");

    private final Map<Level, NavigableSet<String>> existing = new EnumMap<>(Level.class);
    private final Map<Level, NavigableSet<String>> declared = new EnumMap<>(Level.class);

    DesksOnDay(Collection<List<Unit>> units, LocalDate day) {
        for (Level level : Level.values()) {
            existing.put(level, new TreeSet<>());
            declared.put(level, new TreeSet<>());
        }
        for (List<Unit> versions : units) {
            for (Unit unit : versions) {
                of(unit.level(), declared).add(unit.id());
                if (unit.validity().contains(day)) {
                    of(unit.level(), existing).add(unit.id());
                }
            }
        }
    }

    private static NavigableSet<String> of(Level level, Map<Level, NavigableSet<String>> ids) {
        return Objects.requireNonNull(ids.get(level));
    }

    /**
     * The id of a unit of a body, of the level of its office. What lies within the units of another body too goes
     * first, and then what exists on the day.
     *
     * @return empty if no unit of the level is declared, or none exists and the body names no units
     */
    String desk(Body body, Body other, Level level) {
        NavigableSet<String> existingOnes = of(level, existing);
        String shared = firstShared(body, other, existingOnes);
        if (shared.isEmpty()) {
            shared = firstShared(other, body, existingOnes);
        }
        if (shared.isEmpty()) {
            shared = first(body, existingOnes);
        }
        return shared.isEmpty() && !body.units().isEmpty() ? first(body, of(level, declared)) : shared;
    }

    /** Of two units that meet, one lies within the other: so the first unit within each is enough to look at. */
    private static String firstShared(Body body, Body other, NavigableSet<String> ids) {
        for (String unit : units(body)) {
            String found = firstWithin(unit, ids);
            if (!found.isEmpty() && other.covers(found)) {
                return found;
            }
        }
        return "";
    }

    private static String first(Body body, NavigableSet<String> ids) {
        for (String unit : units(body)) {
            String found = firstWithin(unit, ids);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static Collection<String> units(Body body) {
        return body.units().isEmpty() ? EVERYWHERE : body.units();
    }

    private static String firstWithin(String unit, NavigableSet<String> ids) {
        if (unit.isEmpty()) {
            return ids.isEmpty() ? "" : ids.first();
        }
        String found = ids.contains(unit) ? unit : ids.higher(unit + "/");
        return found != null && (found.equals(unit) || found.startsWith(unit + "/")) ? found : "";
    }
}
