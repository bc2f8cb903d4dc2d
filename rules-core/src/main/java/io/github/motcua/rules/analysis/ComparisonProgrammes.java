package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to call programmes so that the same one is called the same on both sides, by id. Immutable.
 *
 * @param first those of the first side; those that are missing are called by their ids
 * @param second those of the second side
 */
record ComparisonProgrammes(Map<String, String> first, Map<String, String> second) {

    /** What a unit has added to a programme's list is a programme of its own; no id has this form. */
    private static final String ADDED = "+";

    /** By their ids, or by what they demand. */
    static ComparisonProgrammes of(ComparisonSpot spot) {
        return new ComparisonProgrammes(Map.of(), sameProgrammes(spot.first(), spot.second(), spot.day()));
    }

    /**
     * In a unit, where what it has added itself is called alike in all units.
     *
     * @param elsewhere the same procedure and days, overlays apart
     */
    static ComparisonProgrammes of(ComparisonSpot spot, ComparisonSpot elsewhere) {
        Set<String> here = programmes(spot.first());
        here.removeAll(programmes(elsewhere.first()));
        Set<String> there = programmes(spot.second());
        there.removeAll(programmes(elsewhere.second()));
        if (here.size() > 1 || there.size() > 1) {
            return of(spot);
        }
        Map<String, String> first = new HashMap<>();
        here.forEach(id -> first.put(id, ADDED));
        Map<String, String> second = new HashMap<>(of(elsewhere).second);
        there.forEach(id -> second.put(id, ADDED));
        return new ComparisonProgrammes(first, second);
    }

    /** What the programmes of the second set are called in the first: by their ids, or by what they demand. */
    private static Map<String, String> sameProgrammes(ProcedureInForce first, ProcedureInForce second, LocalDate day) {
        if (programmes(first).equals(programmes(second))) {
            return Map.of();
        }
        SortedMap<String, String> here = programmes(first, day);
        SortedMap<String, String> there = programmes(second, day);
        Map<String, String> names = new HashMap<>();
        List<String> open = new ArrayList<>(here.keySet());
        open.removeAll(there.keySet());
        List<String> renamed = new ArrayList<>(there.keySet());
        renamed.removeAll(here.keySet());
        for (String id : List.copyOf(renamed)) {
            for (String other : List.copyOf(open)) {
                if (!names.containsKey(id) && there.getOrDefault(id, "").equals(here.get(other))) {
                    names.put(id, other);
                    open.remove(other);
                    renamed.remove(id);
                }
            }
        }
        if (open.size() == 1 && renamed.size() == 1) {
            names.put(renamed.get(0), open.get(0));
        }
        return names;
    }

    private static Set<String> programmes(ProcedureInForce procedure) {
        Set<String> ids = new TreeSet<>();
        procedure.requirements().forEach(entry -> ids.add(entry.programme()));
        return ids;
    }

    /** Each programme by id, with what it demands, in a form that can be compared. */
    private static SortedMap<String, String> programmes(ProcedureInForce procedure, LocalDate day) {
        SortedMap<String, List<String>> demands = new TreeMap<>();
        for (RequirementInForce entry : procedure.requirements()) {
            if (!entry.programme().isEmpty()) {
                demands.computeIfAbsent(entry.programme(), id -> new ArrayList<>())
                        .add(ComparisonParts.demanded(procedure, entry, day));
            }
        }
        SortedMap<String, String> written = new TreeMap<>();
        demands.forEach((id, all) -> {
            all.sort(null);
            written.put(id, all.toString());
        });
        return written;
    }
}
