package io.github.motcua.rules.testkit.coverage;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogs demand on which days. Looked at is the first and the last day of every period in them, and the day
 * before and the day after: between two such days nothing changes, so what is not in force on any of them never is.
 */
final class LawOverTime {

    private final CatalogVersions versions;
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, RequirementInForce> implied = new HashMap<>();
    private final Set<String> readings = new HashSet<>();
    private final Set<String> calendars;
    private boolean transitions;

    LawOverTime(Collection<Catalog> catalogs) {
        List<Catalog> all = Catalogs.withBases(catalogs);
        this.calendars = calendars(all);
        this.versions = CatalogVersions.of(all, calendars);
        all.forEach(this::collectDays);
        if (days.isEmpty()) {
            days.add(LocalDate.of(2000, 1, 1)); // no period anywhere: every day is like every other
        }
        for (LocalDate day : days) {
            CatalogSet set = versions.on(day);
            for (String procedure : set.procedures()) {
                lookAt(set, procedure, day);
            }
        }
    }

    /**
     * Where and when a requirement is demanded.
     *
     * @param days the days looked at on which it is demanded of some procedure
     * @param procedures the codes of the procedures of which it is demanded
     * @param interlinked whether those are handled by several bodies: of each of the two kinds that there are
     */
    record Use(Set<LocalDate> days, Set<String> procedures, Set<Boolean> interlinked) {
        static final Use NONE = new Use(Set.of(), Set.of(), Set.of());
    }

    /** Every calendar that is named: which days are working days is of no account here. */
    private static Set<String> calendars(Collection<Catalog> catalogs) {
        Set<String> ids = new HashSet<>(Calendars.shipped());
        for (Catalog catalog : catalogs) {
            catalog.calendar().ifPresent(ids::add);
            catalog.procedures().forEach(procedure -> procedure.stages().forEach(stage -> ids.add(stage.calendar())));
        }
        ids.remove(""); // the desk's own
        return ids;
    }

    private void collectDays(Catalog catalog) {
        around(catalog.validity());
        catalog.sources().forEach(source -> around(source.inForce()));
        catalog.requirements().forEach(requirement -> around(requirement.validity()));
        catalog.programmes().forEach(programme -> around(programme.period()));
        catalog.overlays().forEach(overlay -> around(overlay.period()));
        catalog.delegations().forEach(delegation -> around(delegation.validity()));
        catalog.procedures().forEach(procedure -> {
            around(procedure.validity());
            procedure.competences().forEach(body -> around(body.validity()));
        });
        transitions |= !catalog.transitions().isEmpty();
    }

    private void around(Period period) {
        period.start().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        period.end().ifPresent(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }

    private void lookAt(CatalogSet set, String code, LocalDate day) {
        set.inForce(code, day).ifPresent(inForce -> lookAt(set, inForce, day));
        for (String unit : set.unitsWithOverlays().getOrDefault(code, Collections.emptySortedSet())) {
            set.inForce(code, day, unit).ifPresent(inForce -> lookAt(set, inForce, day));
        }
    }

    private void lookAt(CatalogSet set, ProcedureInForce inForce, LocalDate day) {
        for (RequirementInForce each : inForce.requirements()) {
            Catalog holder = set.catalog(each.catalog()).orElseThrow();
            Use use = uses.computeIfAbsent(
                    key(holder, each.requirement().id()),
                    key -> new Use(new TreeSet<>(), new TreeSet<>(), new HashSet<>()));
            implied.putIfAbsent(key(holder, each.requirement().id()), each);
            readings.addAll(each.requirement().criterion().readings());
            use.days().add(day);
            use.procedures().add(inForce.procedure().code());
            use.interlinked().add(inForce.procedure().interlinked());
        }
    }

    private static String key(Catalog catalog, String requirement) {
        return catalog.id() + " " + catalog.version() + " " + requirement;
    }

    /** Where and when a requirement is demanded, also one that follows from what a programme is. */
    Use use(Catalog catalog, String requirement) {
        return uses.getOrDefault(key(catalog, requirement), Use.NONE);
    }

    /** Whether a requirement is demanded of a procedure on a day in a unit, by this version of its catalog. */
    boolean isDemanded(Catalog catalog, String requirement, String procedure, @Nullable String unit, LocalDate day) {
        CatalogSet set = versions.on(day);
        boolean counts = set.catalog(catalog.id())
                .filter(known -> known.version().equals(catalog.version()))
                .isPresent();
        return counts
                && set.inForce(procedure, day, unit).stream()
                        .flatMap(inForce -> inForce.requirements().stream())
                        .anyMatch(each -> each.catalog().equals(catalog.id())
                                && each.requirement().id().equals(requirement));
    }

    /** The requirements that follow from what a programme or an overlay is; none if it is never in force. */
    List<RequirementInForce> implied(Catalog catalog, String programme) {
        List<RequirementInForce> found = new ArrayList<>();
        for (String end : List.of(".on-list", ".in-units", ".in-period")) {
            RequirementInForce requirement = implied.get(key(catalog, programme + end));
            if (requirement != null) {
                found.add(requirement);
            }
        }
        return found;
    }

    /** Whether any requirement in force turns on a reading. */
    boolean isReadByARequirement(String reading) {
        return readings.contains(reading);
    }

    /** The calendars that there are, as far as the catalogs name them. */
    Set<String> calendars() {
        return calendars;
    }

    /** The days looked at that are so. */
    Set<LocalDate> daysLookedAt(Predicate<LocalDate> wanted) {
        return days.stream().filter(wanted).collect(Collectors.toSet());
    }

    /** Whether a procedure is in force on a day, by an entry of a catalog or any other. */
    boolean isInForce(String procedure, LocalDate day) {
        return versions.on(day).inForce(procedure, day).isPresent();
    }

    /** Whether a dossier may be decided under the law of a later day than that of its receipt. */
    boolean hasTransitions() {
        return transitions;
    }

    /** Each version of each catalog, with the others of the same days. */
    List<CatalogSet> sets() {
        return versions.all();
    }

    /** The catalogs that count on a day. */
    CatalogSet on(LocalDate day) {
        return versions.on(day);
    }

    /** The day whose law counts for a case. */
    LocalDate lawDay(Case given, LocalDateTime receivedAt) {
        LocalDate received = receivedAt.toLocalDate();
        LocalDate decided = given.decidedOn().orElse(received);
        return decided.isAfter(received) ? versions.lawDay(given.procedure(), received, decided) : received;
    }
}
