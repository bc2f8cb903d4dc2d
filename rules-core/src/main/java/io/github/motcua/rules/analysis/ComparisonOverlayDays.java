package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which overlays begin, or have just ended, to apply in a unit, or somewhere. */
final class ComparisonOverlayDays {

    private final Map<String, List<Catalog>> byUnit = new HashMap<>();
    private final SortedSet<LocalDate> ofOpenings = new TreeSet<>();

    /** By procedure and by what is added or made shorter, with the side, the periods in which some unit does so. */
    private final Map<String, Map<String, List<Period>>> somewhere = new HashMap<>();

    /**
     * Reads a catalog.
     *
     * @param side a number for its side
     */
    void read(Catalog catalog, int side) {
        catalog.openings().forEach(opening -> ComparisonDays.add(opening.validity(), ofOpenings));
        for (Overlay overlay : catalog.overlays()) {
            for (String unit : overlay.units()) {
                List<Catalog> there = byUnit.computeIfAbsent(unit, key -> new ArrayList<>(2));
                if (!there.contains(catalog)) {
                    there.add(catalog);
                }
            }
            Period period = overlay.period().intersect(catalog.validity());
            for (Overlay.Addition added : overlay.adds()) {
                note(added.coverage().procedure(), side + " adds " + overlay.under(), period);
            }
            for (Overlay.ShorterLimit limit : overlay.limits()) {
                note(limit.procedure(), side + " limits " + limit.limit(), period);
            }
        }
    }

    private void note(String code, String what, Period period) {
        if (!period.isEmpty()) {
            somewhere
                    .computeIfAbsent(code, key -> new TreeMap<>())
                    .computeIfAbsent(what, key -> new ArrayList<>())
                    .add(period);
        }
    }

    /** The days for a subject; none if it is not of units. */
    SortedSet<LocalDate> of(ComparisonSubject subject) {
        SortedSet<LocalDate> days = new TreeSet<>();
        switch (subject.where()) {
            case ANYWHERE -> {}
            case UNIT -> {
                days.addAll(ofOpenings);
                String unit = subject.unit();
                while (!unit.isEmpty()) {
                    byUnit.getOrDefault(unit, List.of()).forEach(catalog -> add(catalog, days));
                    unit = unit.substring(0, Math.max(0, unit.lastIndexOf('/')));
                }
            }
            case NOT_KNOWN -> {
                days.addAll(ofOpenings);
                somewhere.getOrDefault(subject.code(), Map.of()).values().forEach(periods -> together(periods, days));
            }
        }
        return days;
    }

    private static void add(Catalog catalog, SortedSet<LocalDate> into) {
        ComparisonDays.add(catalog.validity(), into);
        catalog.sources().forEach(source -> ComparisonDays.add(source.inForce(), into));
        catalog.requirements().forEach(requirement -> {
            ComparisonDays.add(requirement.validity(), into);
            ComparisonDays.add(requirement.criterion(), into);
        });
        catalog.overlays().forEach(overlay -> ComparisonDays.add(overlay.period(), into));
    }

    /** The ends of periods put together: thousands that overlap make a few. */
    private static void together(List<Period> periods, SortedSet<LocalDate> into) {
        List<Period> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(Period::first, Comparator.nullsFirst(Comparator.naturalOrder())));
        Period last = null;
        for (Period period : sorted) {
            if (last != null && isJoined(last.last(), period.first())) {
                last = new Period(last.first(), later(last.last(), period.last()));
            } else {
                if (last != null) {
                    ComparisonDays.add(last, into);
                }
                last = period;
            }
        }
        if (last != null) {
            ComparisonDays.add(last, into);
        }
    }

    private static boolean isJoined(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end == null || start == null || !start.isAfter(end.plusDays(1));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
