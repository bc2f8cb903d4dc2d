package io.github.motcua.rules.oracles;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What catalogs say, looked up entry by entry. */
final class Law {

    private static final Text UNWORDED = Text.same("-");

    private final TreeMap<String, Catalog> catalogs = new TreeMap<>();
    private final Map<String, Optional<OnDay>> known = new HashMap<>();
    private final Map<String, List<Catalog>> scopes = new HashMap<>();

    Law(Collection<Catalog> given) {
        given.forEach(catalog -> catalogs.put(catalog.id(), catalog));
    }

    Collection<Catalog> catalogs() {
        return catalogs.values();
    }

    Catalog catalog(String id) {
        return catalogs.get(id);
    }

    /**
     * A requirement that a request must satisfy.
     *
     * @param requirement the requirement
     * @param catalog the catalog that holds it
     * @param programme the id of the programme that makes it; empty if the law does
     * @param citedIn the catalog that calls for it, whose documents its provisions name
     */
    record Demand(Requirement requirement, Catalog catalog, String programme, Catalog citedIn) {
        /** Whether it follows from the programme's own list, units or period; nobody has worded it. */
        boolean isImplied() {
            return requirement.wording().equals(UNWORDED);
        }
    }

    /** What holds for a procedure on a day; empty if nothing does. */
    Optional<OnDay> on(String code, LocalDate day) {
        return known.computeIfAbsent(code + " " + day, key -> find(code, day));
    }

    private Optional<OnDay> find(String code, LocalDate day) {
        for (Catalog catalog : catalogs.values()) {
            for (Procedure procedure : catalog.procedures()) {
                if (procedure.code().equals(code)
                        && procedure.validity().contains(day)
                        && applies(catalog, procedure, day)) {
                    return Optional.of(new OnDay(catalog, procedure, day));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the catalog applies on a day, and every catalog from which the procedure takes requirements. */
    private boolean applies(Catalog catalog, Procedure procedure, LocalDate day) {
        return catalog.validity().contains(day)
                && procedure.requirements().stream()
                        .map(id -> find(catalog, Catalog::requirements, Requirement::id, id))
                        .allMatch(found ->
                                found.orElseThrow().catalog().validity().contains(day));
    }

    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        catalogs.values().forEach(catalog -> catalog.procedures().forEach(entry -> codes.add(entry.code())));
        return codes;
    }

    /** The unit that exists under an id on a day. */
    Optional<Unit> unit(String id, LocalDate day) {
        return catalogs.values().stream()
                .flatMap(catalog -> catalog.units().stream())
                .filter(unit -> unit.id().equals(id) && unit.validity().contains(day))
                .findFirst();
    }

    boolean declaresUnit(String id) {
        return catalogs.values().stream()
                .flatMap(catalog -> catalog.units().stream())
                .anyMatch(unit -> unit.id().equals(id));
    }

    /** The catalog and all that it is built on, directly or not. */
    List<Catalog> scope(Catalog from) {
        return scopes.computeIfAbsent(from.id(), id -> reached(from));
    }

    private List<Catalog> reached(Catalog from) {
        Set<String> reached = new LinkedHashSet<>(List.of(from.id()));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            for (String id : List.copyOf(reached)) {
                Catalog catalog = catalogs.get(id);
                if (catalog != null) {
                    reached.addAll(catalog.builtOn());
                }
            }
        }
        return reached.stream().map(catalogs::get).filter(Objects::nonNull).toList();
    }

    private record Found<T>(T entry, Catalog catalog) {}

    /** What an id stands for, seen from a catalog: its own entry, else that of a catalog it is built on. */
    private <T> Optional<Found<T>> find(
            Catalog from, Function<Catalog, List<T>> entries, Function<T, String> id, String wanted) {
        for (Catalog catalog : scope(from)) {
            for (T entry : entries.apply(catalog)) {
                if (id.apply(entry).equals(wanted)) {
                    return Optional.of(new Found<>(entry, catalog));
                }
            }
        }
        return Optional.empty();
    }

    /** Everything that holds for one procedure on one day. */
    final class OnDay {
        final Catalog catalog;
        final Procedure procedure;
        final LocalDate day;
        final List<Demand> demands = new ArrayList<>();
        final Map<String, FactDeclaration> facts = new TreeMap<>(BuiltInFacts.declarations());
        final Map<String, Reading> readings = new TreeMap<>();
        final List<ConditionalLimit> limits;
        final List<Competence> bodies;
        final TreeSet<String> used = new TreeSet<>();
        private final Map<List<Criterion>, TruthTable> jointTables = new HashMap<>();

        private OnDay(Catalog catalog, Procedure procedure, LocalDate day) {
            this.catalog = catalog;
            this.procedure = procedure;
            this.day = day;
            scope(catalog).forEach(each -> used.add(each.id()));
            declareFacts();
            procedure.requirements().forEach(id -> demand(id, catalog, ""));
            for (Catalog other : catalogs.values()) {
                if (other.validity().contains(day)) {
                    other.programmes().forEach(programme -> demand(programme, other));
                }
            }
            demands.sort(
                    Comparator.comparing((Demand demand) -> demand.requirement().kind())
                            .thenComparing(Demand::programme)
                            .thenComparing(demand -> demand.requirement().id()));
            this.limits = procedure.limits().stream()
                    .sorted(Comparator.comparing(limit -> limit.limit().id()))
                    .toList();
            limits.forEach(limit -> use(limit.when(), catalog));
            for (String each : used) {
                catalogs.get(each).slips().forEach(slip -> use(slip.when(), catalogs.get(each)));
            }
            this.bodies = procedure.competences().stream()
                    .filter(body -> body.validity().contains(day))
                    .toList();
        }

        private void declareFacts() {
            Map<String, Set<FactDeclaration>> byId = new HashMap<>();
            for (Catalog each : scope(catalog)) {
                each.facts()
                        .forEach(fact -> byId.computeIfAbsent(fact.id(), id -> new HashSet<>())
                                .add(fact));
            }
            byId.forEach((id, declarations) -> {
                if (declarations.size() == 1) {
                    facts.put(id, declarations.iterator().next());
                }
            });
        }

        private void demand(Programme programme, Catalog from) {
            used.add(from.id());
            List<FactValue> codes = programme.coverages().stream()
                    .map(coverage -> FactValue.of(coverage.procedure()))
                    .toList();
            List<FactValue> units =
                    programme.units().stream().map(FactValue::of).toList();
            List<Criterion> ends = new ArrayList<>();
            programme
                    .period()
                    .start()
                    .ifPresent(first ->
                            ends.add(Criterion.atLeast(BuiltInFacts.RECEIVED_ON, FactValue.of(first.toString()))));
            programme
                    .period()
                    .end()
                    .ifPresent(last ->
                            ends.add(Criterion.atMost(BuiltInFacts.RECEIVED_ON, FactValue.of(last.toString()))));
            String id = programme.id();
            List<Provision> listed = new ArrayList<>(programme.listCitations());
            programme.coverages().stream()
                    .filter(coverage -> coverage.procedure().equals(procedure.code()))
                    .forEach(coverage -> listed.addAll(coverage.citations()));
            implied(id, ".on-list", Criterion.oneOf(BuiltInFacts.PROCEDURE, codes), listed, from);
            implied(id, ".in-units", Criterion.oneOf(BuiltInFacts.UNIT, units), programme.unitCitations(), from);
            implied(id, ".in-period", Criterion.allOf(ends), programme.periodCitations(), from);
            for (Coverage coverage : programme.coverages()) {
                if (coverage.procedure().equals(procedure.code())) {
                    Set<String> ids = new TreeSet<>(programme.requirements());
                    ids.addAll(coverage.requirements());
                    ids.forEach(each -> demand(each, from, id));
                }
            }
        }

        private void implied(
                String programme, String what, Criterion criterion, List<Provision> provisions, Catalog from) {
            Requirement requirement =
                    Requirement.of(programme + what, RequirementKind.ELIGIBILITY, criterion, UNWORDED, provisions);
            demands.add(new Demand(requirement, from, programme, from));
        }

        private void demand(String id, Catalog from, String programme) {
            Found<Requirement> found =
                    find(from, Catalog::requirements, Requirement::id, id).orElseThrow();
            if (found.entry().validity().contains(day)) {
                demands.add(new Demand(found.entry(), found.catalog(), programme, from));
                use(found.entry().criterion(), found.catalog());
            }
        }

        /** Notes the facts and readings of a criterion, as the catalog that holds it knows them. */
        private void use(Criterion criterion, Catalog from) {
            for (String id : criterion.facts()) {
                if (!BuiltInFacts.declarations().containsKey(id)) {
                    facts.put(
                            id,
                            find(from, Catalog::facts, FactDeclaration::id, id)
                                    .orElseThrow()
                                    .entry());
                }
            }
            for (String id : criterion.readings()) {
                Found<Reading> found =
                        find(from, Catalog::readings, Reading::id, id).orElseThrow();
                readings.put(id, found.entry());
            }
        }

        /** The options that count. */
        Map<String, String> taken() {
            Map<String, String> taken = new LinkedHashMap<>();
            readings.forEach((id, reading) -> taken.put(id, reading.taken()));
            return taken;
        }

        /** The truth table of several criteria that must all hold, for which few completions are looked at. */
        TruthTable together(List<Criterion> criteria) {
            return jointTables.computeIfAbsent(
                    criteria, key -> new TruthTable(Criterion.allOf(key), facts, taken(), Together.FEW));
        }

        @Override
        public String toString() {
            return procedure + " on " + day;
        }
    }
}
