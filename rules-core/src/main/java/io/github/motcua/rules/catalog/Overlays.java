package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The overlays of all catalogs, found by procedure and unit. Immutable. */
final class Overlays {

    private final Map<String, Map<String, List<Placed>>> byProcedure = new HashMap<>();

    Overlays(Collection<Scope> scopes) {
        List<Placed> all = new ArrayList<>();
        Map<String, Set<String>> added = new HashMap<>();
        for (Scope scope : scopes) {
            for (Overlay overlay : scope.catalog().overlays()) {
                Opening opening = scope.opening(overlay.under()).value();
                if (opening != null) {
                    Placed placed = new Placed(overlay, opening, scope, programme(scope, opening));
                    all.add(placed);
                    for (Overlay.Addition addition : overlay.adds()) {
                        added.computeIfAbsent(opening.programme(), key -> new TreeSet<>())
                                .add(addition.coverage().procedure());
                    }
                }
            }
        }
        Collections.sort(all);
        for (Placed placed : all) {
            Set<String> procedures = placed.procedures();
            if (!placed.overlay.requirements().isEmpty()) { // demanded of what others add, too
                procedures.addAll(added.getOrDefault(placed.opening.programme(), Set.of()));
            }
            for (String code : procedures) {
                Map<String, List<Placed>> byUnit = byProcedure.computeIfAbsent(code, key -> new HashMap<>());
                for (String unit : placed.overlay.units()) {
                    byUnit.computeIfAbsent(unit, key -> new ArrayList<>(1)).add(placed);
                }
            }
        }
    }

    private static @Nullable Programme programme(Scope scope, Opening opening) {
        for (Catalog catalog : scope.catalogs()) {
            for (Programme programme : catalog.programmes()) {
                if (programme.id().equals(opening.programme())) {
                    return programme;
                }
            }
        }
        return null;
    }

    boolean concern(String procedure) {
        return byProcedure.containsKey(procedure);
    }

    /** The units named by overlays, by procedure. */
    SortedMap<String, SortedSet<String>> units() {
        SortedMap<String, SortedSet<String>> units = new TreeMap<>();
        for (Map.Entry<String, Map<String, List<Placed>>> entry : byProcedure.entrySet()) {
            units.put(entry.getKey(), new TreeSet<>(entry.getValue().keySet()));
        }
        return units;
    }

    /** Those that apply to requests for a procedure received in a unit on a day; higher levels first. */
    List<Placed> of(String procedure, String unit, LocalDate day) {
        Map<String, List<Placed>> byUnit = byProcedure.getOrDefault(procedure, Map.of());
        List<Placed> found = List.of();
        for (String within = unit; !within.isEmpty(); within = Body.parent(within)) {
            for (Placed placed : byUnit.getOrDefault(within, List.of())) {
                if (placed.appliesOn(day)) {
                    if (found.isEmpty()) {
                        found = new ArrayList<>(2);
                    }
                    found.add(placed);
                }
            }
        }
        if (found.size() > 1) {
            Collections.sort(found);
        }
        return found;
    }

    /** The openings by which some units have added a procedure to a list on a day, by id. */
    SortedMap<String, Adding> adding(String procedure, LocalDate day) {
        SortedMap<String, Adding> found = new TreeMap<>();
        for (List<Placed> there : byProcedure.getOrDefault(procedure, Map.of()).values()) {
            for (Placed placed : there) {
                if (placed.appliesOn(day) && placed.adds(procedure)) {
                    found.computeIfAbsent(
                                    placed.opening.id(), id -> new Adding(placed.scope.opening(id), new TreeSet<>()))
                            .units
                            .addAll(placed.overlay.units());
                }
            }
        }
        return found;
    }

    /**
     * The time limits of a procedure that some units have made shorter on a day, by id, each with these units.
     *
     * @return none for most procedures
     */
    SortedMap<String, SortedSet<String>> shortened(String procedure, LocalDate day) {
        SortedMap<String, SortedSet<String>> limits = new TreeMap<>();
        for (List<Placed> there : byProcedure.getOrDefault(procedure, Map.of()).values()) {
            for (Placed placed : there) {
                for (Overlay.ShorterLimit limit : placed.overlay.limits()) {
                    if (placed.appliesOn(day) && limit.procedure().equals(procedure)) {
                        limits.computeIfAbsent(limit.limit(), id -> new TreeSet<>())
                                .addAll(placed.overlay.units());
                    }
                }
            }
        }
        return limits;
    }

    /**
     * The use that is made of an opening.
     *
     * @param opening the opening, with the id of its catalog
     * @param units the units that make use of it
     */
    record Adding(Scope.Found<Opening> opening, SortedSet<String> units) {}

    /** An overlay with what it belongs to; the same only as itself. Higher levels come first. */
    static final class Placed implements Comparable<Placed> {
        final Overlay overlay;
        final Opening opening;
        final Scope scope;
        final @Nullable Programme programme;
        private final long[] changes;

        Placed(Overlay overlay, Opening opening, Scope scope, @Nullable Programme programme) {
            this.overlay = overlay;
            this.opening = opening;
            this.scope = scope;
            this.programme = programme;
            this.changes = CatalogSet.changes(List.of(scope));
        }

        @Override
        public int compareTo(Placed other) {
            int order = opening.level().compareTo(other.opening.level());
            order = order != 0 ? order : overlay.id().compareTo(other.overlay.id());
            return order != 0
                    ? order
                    : scope.catalog().id().compareTo(other.scope.catalog().id());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return overlay.id().hashCode();
        }

        /** Its days are days of its opening, or it would have been refused. */
        boolean appliesOn(LocalDate day) {
            return overlay.period().contains(day) && scope.catalog().validity().contains(day);
        }

        /** A number that stays the same while nothing in the overlay's own catalog changes. */
        int span(LocalDate day) {
            int found = Arrays.binarySearch(changes, day.toEpochDay());
            return found >= 0 ? found + 1 : -found - 1;
        }

        /** The procedures for which it changes something. */
        Set<String> procedures() {
            Set<String> procedures = new TreeSet<>();
            for (Overlay.Addition addition : overlay.adds()) {
                procedures.add(addition.coverage().procedure());
            }
            for (Overlay.ShorterLimit limit : overlay.limits()) {
                procedures.add(limit.procedure());
            }
            if (programme != null && !overlay.requirements().isEmpty()) {
                for (Coverage coverage : programme.coverages()) {
                    procedures.add(coverage.procedure());
                }
            }
            return procedures;
        }

        /** Whether a procedure is on the list because of it. */
        boolean adds(String procedure) {
            for (Overlay.Addition addition : overlay.adds()) {
                if (addition.coverage().procedure().equals(procedure)) {
                    return true;
                }
            }
            return false;
        }

        /** Its id among those of all catalogs. */
        String id() {
            return scope.catalog().id() + "." + overlay.id();
        }

        /** The programme as it is for what the overlay adds to its list. */
        Programme added() {
            List<Coverage> list = new ArrayList<>();
            for (Overlay.Addition addition : overlay.adds()) {
                list.add(addition.coverage());
            }
            Programme programme = Objects.requireNonNull(this.programme);
            Set<String> requirements = new TreeSet<>(programme.requirements());
            requirements.addAll(overlay.requirements());
            return Programme.programme(id(), programme.name())
                    .during(overlay.period(), overlay.citations())
                    .in(overlay.units(), overlay.citations())
                    .covers(list, overlay.citations())
                    .requires(requirements)
                    .build();
        }

        @Override
        public String toString() {
            return overlay.id();
        }
    }

    /**
     * What a view depends on.
     *
     * @param base what is in force where no overlay applies
     * @param overlays the overlays that apply
     * @param spans the span of days of each
     */
    record View(ProcedureInForce base, List<Placed> overlays, List<Integer> spans) {
        static View of(ProcedureInForce base, List<Placed> overlays, LocalDate day) {
            if (overlays.size() == 1) {
                return new View(
                        base,
                        overlays,
                        Collections.singletonList(overlays.get(0).span(day)));
            }
            List<Integer> spans = new ArrayList<>(overlays.size());
            for (Placed placed : overlays) {
                spans.add(placed.span(day));
            }
            return new View(base, overlays, spans);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof View that
                    && base == that.base
                    && overlays.equals(that.overlays)
                    && spans.equals(that.spans);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(base) + overlays.hashCode()) + Objects.hashCode(spans);
        }
    }
}
