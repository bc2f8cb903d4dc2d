package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Catalogs that have been checked and fit together. Immutable and safe for use by many threads; what is
 * in force on a day is worked out when it is first asked for and then kept.
 */
public final class CatalogSet {

    private final SortedMap<String, Scope> scopes;
    private final List<Programmed> programmes;
    private final SortedMap<String, Timeline> timelines = new TreeMap<>();
    private final SortedMap<String, List<Unit>> units = new TreeMap<>();
    private final long[] changes;
    private final ZoneId zone;

    private CatalogSet(Collection<Catalog> catalogs) {
        this.scopes = Scope.of(catalogs);
        this.programmes = scopes.values().stream()
                .flatMap(scope -> scope.catalog().programmes().stream().map(entry -> new Programmed(entry, scope)))
                .sorted(Comparator.comparing(programmed -> programmed.programme.id()))
                .toList();
        this.changes = changes();
        this.zone = scopes.values().stream()
                .map(scope -> scope.catalog().zone())
                .findFirst()
                .orElse(Catalog.VIETNAM);
        for (Scope scope : scopes.values()) {
            for (Procedure procedure : scope.catalog().procedures()) {
                timelines
                        .computeIfAbsent(procedure.code(), code -> new Timeline(changes.length + 1))
                        .versions
                        .add(new Version(procedure, scope));
            }
            for (Unit unit : scope.catalog().units()) {
                units.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit);
            }
        }
    }

    /**
     * Checks catalogs and puts them together.
     *
     * @throws io.github.motcua.rules.issue.RejectedException with all problems, if there are any
     */
    public static CatalogSet of(Collection<Catalog> catalogs) {
        Issues issues = new Issues();
        issues.addAll(check(catalogs));
        issues.throwIfRefused();
        return new CatalogSet(catalogs);
    }

    /** All problems of the catalogs, each alone and all together, in document order; the catalog's id is the document. */
    public static List<Issue> check(Collection<Catalog> catalogs) {
        return new CatalogSetCheck(catalogs).issues();
    }

    /** The zone in which local times of cases are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** The codes of all procedures, on whatever day they are in force. */
    public SortedSet<String> procedures() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(timelines.keySet()));
    }

    /** The unit with this id that exists on a day; empty if no catalog declares one. */
    public Optional<Unit> unit(String id, LocalDate day) {
        List<Unit> declared = units.get(id);
        return declared == null
                ? Optional.empty()
                : declared.stream()
                        .filter(unit -> unit.validity().contains(day))
                        .findFirst();
    }

    /** Whether any catalog declares a procedure of this code, on whatever day. */
    public boolean declares(String code) {
        return timelines.containsKey(code);
    }

    /** What is in force for a procedure on a day; empty if the code is unknown or nothing is in force. */
    public Optional<ProcedureInForce> inForce(String code, LocalDate day) {
        Timeline timeline = timelines.get(code);
        return timeline == null ? Optional.empty() : timeline.at(day);
    }

    /** The periods on which some version of the procedure is in force. */
    public List<Period> periods(String code) {
        Timeline timeline = timelines.get(code);
        return timeline == null
                ? List.of()
                : timeline.versions.stream().map(Version::period).toList();
    }

    /** The first days of all spans without a change: on the days between two of them everything stays the same. */
    private long[] changes() {
        TreeSet<Long> days = new TreeSet<>();
        for (Scope scope : scopes.values()) {
            Catalog catalog = scope.catalog();
            addChanges(days, catalog.validity());
            catalog.sources().forEach(source -> addChanges(days, source.inForce()));
            catalog.requirements().forEach(requirement -> addChanges(days, requirement.validity()));
            for (Procedure procedure : catalog.procedures()) {
                addChanges(days, procedure.validity());
                procedure.competences().forEach(body -> addChanges(days, body.validity()));
            }
        }
        return days.stream().mapToLong(Long::longValue).toArray();
    }

    private static void addChanges(Set<Long> days, Period period) {
        period.start().ifPresent(day -> days.add(day.toEpochDay()));
        period.end().ifPresent(day -> days.add(day.toEpochDay() + 1));
    }

    private record Programmed(Programme programme, Scope scope) {}

    private record Version(Procedure procedure, Scope scope) {
        Period period() {
            return procedure.validity().intersect(scope.catalog().validity());
        }
    }

    /** The versions of one procedure, and what was worked out for each span of days. */
    private final class Timeline {
        final List<Version> versions = new ArrayList<>();
        private final AtomicReferenceArray<Optional<ProcedureInForce>> spans;

        Timeline(int spans) {
            this.spans = new AtomicReferenceArray<>(spans);
        }

        Optional<ProcedureInForce> at(LocalDate day) {
            int found = Arrays.binarySearch(changes, day.toEpochDay());
            int span = found >= 0 ? found + 1 : -found - 1;
            Optional<ProcedureInForce> known = spans.get(span);
            if (known == null) {
                known = versions.stream()
                        .filter(version -> version.period().contains(day))
                        .findFirst()
                        .map(version -> new Assembly(version, day).procedure());
                spans.set(span, known);
            }
            return known;
        }
    }

    /** Puts together what is in force for one version of a procedure on one day. */
    private final class Assembly {
        private final Version version;
        private final LocalDate day;
        private final SortedMap<String, FactDeclaration> facts;
        private final SortedMap<String, Cited<Reading>> readings = new TreeMap<>();
        private final SortedMap<String, Catalog> catalogs = new TreeMap<>();

        Assembly(Version version, LocalDate day) {
            this.version = version;
            this.day = day;
            this.facts = version.scope.facts();
            this.facts.putAll(BuiltInFacts.declarations());
            version.scope.catalogs().forEach(catalog -> catalogs.put(catalog.id(), catalog));
        }

        ProcedureInForce procedure() {
            Procedure procedure = version.procedure;
            List<RequirementInForce> requirements = new ArrayList<>();
            procedure.requirements().forEach(id -> require(requirements, id, version.scope, ""));
            programmes.forEach(programmed -> require(requirements, programmed));
            requirements.sort(Comparator.comparing(
                            (RequirementInForce found) -> found.requirement().kind())
                    .thenComparing(RequirementInForce::programme)
                    .thenComparing(found -> found.requirement().id()));
            List<Cited<ConditionalLimit>> limits = procedure.limits().stream()
                    .sorted(Comparator.comparing(entry -> entry.limit().id()))
                    .map(entry -> cited(entry, version.scope, entry.limit().citations()))
                    .toList();
            limits.forEach(entry -> use(entry.entry().when(), version.scope));
            return new ProcedureInForce(
                    procedure,
                    version.scope.catalog().id(),
                    List.copyOf(requirements),
                    limits,
                    bodies(),
                    owed(Catalog::duties, Duty::id, Duty::citations),
                    owed(Catalog::slips, Slip::id, Slip::citations),
                    Collections.unmodifiableSortedMap(facts),
                    catalogs.values().stream()
                            .flatMap(catalog -> catalog.bounds().stream())
                            .filter(bound -> facts.keySet().containsAll(bound.facts()))
                            .toList(),
                    Collections.unmodifiableSortedMap(readings),
                    catalogs.values().stream()
                            .map(catalog -> new ProcedureInForce.CatalogVersion(catalog.id(), catalog.version()))
                            .toList());
        }

        private List<Cited<Competence>> bodies() {
            return version.procedure.competences().stream()
                    .filter(body -> body.validity().contains(day))
                    .map(body -> cited(body, version.scope, body.citations()))
                    .toList();
        }

        private void require(List<RequirementInForce> into, Programmed programmed) {
            Programme programme = programmed.programme;
            Scope scope = programmed.scope;
            ProgrammeRequirements.of(programme)
                    .forEach(own -> add(into, own, scope.catalog().id(), scope, programme.id()));
            catalogs.put(scope.catalog().id(), scope.catalog());
            programme.coverages().stream()
                    .filter(coverage -> coverage.procedure().equals(version.procedure.code()))
                    .forEach(coverage -> {
                        programme.requirements().forEach(id -> require(into, id, scope, programme.id()));
                        coverage.requirements().forEach(id -> require(into, id, scope, programme.id()));
                    });
        }

        private void require(List<RequirementInForce> into, String id, Scope scope, String programme) {
            Scope.Found<Requirement> found = scope.requirement(id);
            found.entry()
                    .filter(requirement -> requirement.validity().contains(day))
                    .ifPresent(requirement -> add(into, requirement, found.catalog(), scope, programme));
        }

        private void add(
                List<RequirementInForce> into, Requirement requirement, String catalog, Scope scope, String programme) {
            SortedMap<String, List<Citation>> grounds = new TreeMap<>();
            requirement.grounds().forEach((code, provisions) -> grounds.put(code, scope.cite(provisions, day)));
            into.add(new RequirementInForce(
                    requirement, catalog, programme, scope.cite(requirement.citations(), day), grounds));
            use(requirement.criterion(), scope);
        }

        /** Notes the facts and readings of a criterion, as its own catalog knows them. */
        private void use(Criterion criterion, Scope scope) {
            criterion.facts().forEach(id -> scope.fact(id).entry().ifPresent(fact -> facts.put(id, fact)));
            for (String id : criterion.readings()) {
                Scope.Found<Reading> found = scope.reading(id);
                found.entry()
                        .ifPresent(reading -> readings.put(
                                id, new Cited<>(reading, found.catalog(), scope.cite(reading.citations(), day))));
            }
        }

        private <T> List<Cited<T>> owed(
                Function<Catalog, List<T>> entries, Function<T, String> id, Function<T, List<Provision>> citations) {
            return catalogs.values().stream()
                    .flatMap(catalog -> entries.apply(catalog).stream()
                            .map(entry -> cited(entry, scope(catalog), citations.apply(entry))))
                    .filter(owed -> !owed.citations().isEmpty())
                    .sorted(Comparator.comparing(owed -> id.apply(owed.entry())))
                    .toList();
        }

        private Scope scope(Catalog catalog) {
            return Objects.requireNonNull(scopes.get(catalog.id()));
        }

        private <T> Cited<T> cited(T entry, Scope scope, List<Provision> provisions) {
            return new Cited<>(entry, scope.catalog().id(), scope.cite(provisions, day));
        }
    }

    /** Every document that any of the catalogs cites, by id. */
    public SortedMap<String, LegalSource> sources() {
        SortedMap<String, LegalSource> sources = new TreeMap<>();
        scopes.values().forEach(scope -> scope.catalog().sources().forEach(source -> sources.put(source.id(), source)));
        return sources;
    }
}
