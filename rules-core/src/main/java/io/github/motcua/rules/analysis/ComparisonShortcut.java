package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
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
 * Tells what cannot differ because it is written the same but for wording and order, so that most of a national catalog need not be looked at.
 * Where anything but procedures and requirements is written otherwise, it tells nothing.
 */
final class ComparisonShortcut {

    private final Period days;
    private final boolean sameRest;
    private final boolean sameWorld;
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
        this.days = days;
        Map<String, Catalog> here = byId(before.catalogs());
        Map<String, Catalog> there = byId(after.catalogs());
        boolean sameIds = here.keySet().equals(there.keySet());
        boolean same = sameIds;
        boolean world = sameIds;
        boolean frame = sameIds;
        for (Map.Entry<String, Catalog> entry : here.entrySet()) {
            Catalog other = there.get(entry.getKey());
            same = same && other != null && rest(entry.getValue()).equals(rest(other));
            world = world && other != null && world(entry.getValue()).equals(world(other));
            frame = frame && other != null && frame(entry.getValue()).equals(frame(other));
        }
        this.sameRest = same;
        this.sameWorld = world;
        this.before = procedures(before.catalogs());
        this.after = procedures(after.catalogs());
        if (sameIds) {
            here.forEach((id, catalog) -> requirements(catalog, Objects.requireNonNull(there.get(id))));
        }
        if (same) {
            before.catalogs().forEach(this::programmes);
        }
        this.likeness = new ComparisonLikeness(before, after, changed, frame);
    }

    /** Which procedures have the same changes. */
    ComparisonLikeness likeness() {
        return likeness;
    }

    /** How a catalog stands to others and to days. */
    private List<Object> frame(Catalog catalog) {
        return List.of(
                ComparisonWindow.within(catalog.validity(), days),
                catalog.builtOn(),
                catalog.calendar(),
                catalog.zone());
    }

    private static Map<String, Catalog> byId(Collection<Catalog> catalogs) {
        Map<String, Catalog> byId = new TreeMap<>();
        catalogs.forEach(catalog -> byId.put(catalog.id(), catalog));
        return byId;
    }

    /** All but procedures, requirements, and what a catalog says of itself. */
    private List<Object> rest(Catalog catalog) {
        return List.of(
                world(catalog),
                catalog.zone(),
                each(catalog.facts(), ComparisonShortcut::fact),
                each(catalog.bounds(), bound -> List.of(bound.facts(), bound.atMost())),
                each(
                        catalog.readings(),
                        reading -> List.of(
                                reading.id(),
                                reading.taken(),
                                reading.options().keySet(),
                                places(reading.citations()))),
                each(
                        catalog.programmes(),
                        programme -> List.of(
                                programme.id(),
                                programme.period(),
                                places(programme.periodCitations()),
                                programme.units(),
                                places(programme.unitCitations()),
                                new HashSet<>(programme.coverages()),
                                places(programme.listCitations()),
                                programme.requirements())),
                each(catalog.duties(), duty -> List.of(duty.id(), duty.on(), places(duty.citations()))),
                each(
                        catalog.slips(),
                        slip -> List.of(slip.id(), slip.on(), slip.when(), slip.required(), places(slip.citations()))),
                new HashSet<>(catalog.conducts()),
                new HashSet<>(catalog.signingRules()),
                new HashSet<>(catalog.openings()),
                new HashSet<>(catalog.overlays()));
    }

    /** What is said of units, desks, offices and delegations, and what that rests on. */
    private List<Object> world(Catalog catalog) {
        return List.of(
                ComparisonWindow.within(catalog.validity(), days),
                catalog.builtOn(),
                catalog.calendar(),
                each(catalog.sources(), source -> List.of(source.id(), source.inForce())),
                each(catalog.units(), unit -> List.of(unit.id(), unit.level(), unit.validity(), unit.successors())),
                each(catalog.desks(), desk -> List.of(desk.id(), desk.receivesFor(), desk.validity())),
                each(
                        catalog.offices(),
                        office -> List.of(
                                office.id(),
                                office.level(),
                                office.kind(),
                                office.posts().keySet(),
                                office.validity())),
                new HashSet<>(catalog.delegationRules()),
                new HashSet<>(catalog.delegations()));
    }

    private static List<Object> fact(FactDeclaration fact) {
        Set<String> codes = new HashSet<>();
        fact.values().forEach(value -> codes.add(value.code()));
        return List.of(fact.id(), fact.type(), fact.range(), codes, fact.mayNotApply(), fact.knownBy());
    }

    /** What entries say, without their wording and their order. */
    private static <T> Set<Object> each(List<T> entries, Function<T, Object> said) {
        Set<Object> all = new HashSet<>();
        entries.forEach(entry -> all.add(said.apply(entry)));
        return all;
    }

    private static Set<String> places(List<Provision> provisions) {
        Set<String> places = new HashSet<>();
        provisions.forEach(provision -> places.add(ComparisonMeaning.place(provision)));
        return places;
    }

    private static List<Object> said(Requirement requirement) {
        Map<String, Set<String>> grounds = new HashMap<>();
        requirement.grounds().forEach((code, provisions) -> grounds.put(code, places(provisions)));
        return List.of(
                requirement.id(),
                requirement.kind(),
                requirement.criterion(),
                places(requirement.citations()),
                grounds,
                requirement.validity());
    }

    static List<Object> said(Procedure procedure) {
        return List.of(
                procedure.validity(),
                procedure.interlinked(),
                each(
                        procedure.competences(),
                        body -> List.of(
                                body.level(),
                                body.office(),
                                body.holder(),
                                body.basis(),
                                body.at(),
                                body.validity(),
                                places(body.citations()))),
                procedure.requirements(),
                each(
                        procedure.limits(),
                        limit -> List.of(
                                limit.limit().id(),
                                limit.limit().term(),
                                limit.limit().cutOff(),
                                places(limit.limit().citations()),
                                limit.when())),
                each(
                        procedure.stages(),
                        stage -> List.of(
                                stage.id(), stage.term(), stage.calendar(), stage.after(), places(stage.citations()))),
                places(procedure.citations()));
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
                        .add(new Declared(catalog.id(), said(procedure), procedure.requirements()));
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
            if (earlier == null || later == null || !said(earlier).equals(said(later))) {
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
