package io.github.motcua.rules.catalog;

import io.github.motcua.rules.catalog.Overlays.Adding;
import io.github.motcua.rules.catalog.Overlays.Placed;
import io.github.motcua.rules.catalog.Overlays.View;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Catalogs that have been checked and fit together. Immutable and safe for use by many threads; what is
 * in force on a day is worked out when it is first asked for and then kept.
 */
public final class CatalogSet {

    /** A unit that changed more often is taken for itself: its successors lead in a circle. */
    private static final int MOST_SUCCESSORS = 100;

    private static final int NATIONAL_CODE_LENGTH = "2.000815".length();

    private final SortedMap<String, Scope> scopes;
    private final Map<String, Timeline> timelines = new HashMap<>();
    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<String, List<Desk>> desks = new HashMap<>();
    private final Period span;
    private final OverTime overTime;
    private final Delegations delegations;
    private final Overlays overlays;
    private final List<Scope> withCalendar = new ArrayList<>();
    private final long[] changes;
    private final ZoneId zone;

    /** Worked out when it is first asked for, because most never ask. */
    private volatile @Nullable Map<String, SortedSet<String>> declaring;

    /**
     * Puts together catalogs of which it is known that they are sound.
     *
     * @param span the days for which they are meant
     * @param overTime what there is on whatever day, to which this set adds
     */
    CatalogSet(Collection<Catalog> catalogs, Period span, OverTime overTime) {
        this.scopes = Scope.of(catalogs);
        this.span = span;
        this.overTime = overTime;
        this.changes = changes(lasting(scopes.values()));
        this.overlays = new Overlays(scopes.values());
        ZoneId found = Catalog.VIETNAM;
        for (Scope scope : scopes.values()) {
            found = scope.catalog().zone();
            if (scope.catalog().calendar().isPresent()) {
                withCalendar.add(scope);
            }
            for (Procedure procedure : scope.catalog().procedures()) {
                Timeline timeline = timelines.get(procedure.code());
                if (timeline == null) {
                    timeline = new Timeline(changes.length + 1);
                    timelines.put(procedure.code(), timeline);
                }
                Period inForce = scope.inForce(procedure);
                timeline.versions.add(new Version(procedure, scope, inForce));
                overTime.add(procedure.code(), inForce.intersect(span), span.first());
            }
            for (FactDeclaration fact : scope.catalog().facts()) {
                overTime.add(fact);
            }
            overTime.addTransitions(scope);
            for (Unit unit : scope.catalog().units()) {
                inOrder(units.computeIfAbsent(unit.id(), id -> new ArrayList<>()), unit);
            }
            for (Desk desk : scope.catalog().desks()) {
                desks.computeIfAbsent(desk.id(), id -> new ArrayList<>()).add(desk);
            }
        }
        this.zone = found;
        this.delegations = new Delegations(scopes.values(), this);
    }

    /** Adds what a unit is in a period, the earliest first in whatever order catalogs say so. */
    private static void inOrder(List<Unit> versions, Unit unit) {
        int at = versions.size();
        while (at > 0
                && Gap.EARLIEST_FIRST.compare(
                                unit.validity(), versions.get(at - 1).validity())
                        < 0) {
            at--;
        }
        versions.add(at, unit);
    }

    /**
     * Checks catalogs and puts them together.
     *
     * @param catalogs the catalogs
     * @param calendars the ids of the calendars that there are
     * @throws io.github.motcua.rules.issue.RejectedException with all problems, if there are any
     */
    public static CatalogSet of(Collection<Catalog> catalogs, Collection<String> calendars) {
        Issues issues = new Issues();
        issues.addAll(check(catalogs, calendars));
        issues.throwIfRefused();
        return ofChecked(catalogs);
    }

    /** Puts together catalogs of which it is known that they are sound. */
    static CatalogSet ofChecked(Collection<Catalog> catalogs) {
        return new CatalogSet(catalogs, Period.ALWAYS, new OverTime());
    }

    /** All problems of the catalogs, each alone and all together, in document order; the catalog's id is the document. */
    public static List<Issue> check(Collection<Catalog> catalogs, Collection<String> calendars) {
        return new CatalogSetCheck(catalogs, calendars).issues();
    }

    /** The days for which they are meant: on others, other versions of them count. */
    public Period span() {
        return span;
    }

    /** The catalogs, ordered by id. */
    public List<Catalog> catalogs() {
        List<Catalog> catalogs = new ArrayList<>();
        for (Scope scope : scopes.values()) {
            catalogs.add(scope.catalog());
        }
        return catalogs;
    }

    /** The catalog of an id; empty if there is none. */
    public Optional<Catalog> catalog(String id) {
        Scope scope = scopes.get(id);
        return scope == null ? Optional.empty() : Optional.of(scope.catalog());
    }

    /** The ids of the catalogs that declare a unit or a desk of this id, on whatever days, in order. */
    public SortedSet<String> declaring(String unit) {
        Map<String, SortedSet<String>> known = declaring;
        if (known == null) {
            known = new HashMap<>();
            for (Scope scope : scopes.values()) {
                Catalog catalog = scope.catalog();
                for (Unit each : catalog.units()) {
                    known.computeIfAbsent(each.id(), id -> new TreeSet<>()).add(catalog.id());
                }
                for (Desk each : catalog.desks()) {
                    known.computeIfAbsent(each.id(), id -> new TreeSet<>()).add(catalog.id());
                }
            }
            declaring = known;
        }
        return Collections.unmodifiableSortedSet(known.getOrDefault(unit, Collections.emptySortedSet()));
    }

    /** The zone in which local times of cases are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** The codes of all procedures, on whatever day they are in force. */
    public SortedSet<String> procedures() {
        return overTime.procedures();
    }

    /** The ids of all facts that any of the catalogs declares. */
    public SortedSet<String> facts() {
        return overTime.facts();
    }

    /** Every declaration of a fact in any of the catalogs; empty if none declares it. */
    public List<FactDeclaration> declarations(String fact) {
        return overTime.declarations(fact);
    }

    /** Every declaration of a unit, on whatever days, the earliest first; empty if no catalog declares it. */
    public List<Unit> unit(String id) {
        return Collections.unmodifiableList(units.getOrDefault(id, List.of()));
    }

    /** The unit with this id that exists on a day; empty if no catalog declares one. */
    public Optional<Unit> unit(String id, LocalDate day) {
        for (Unit unit : units.getOrDefault(id, List.of())) {
            if (unit.validity().contains(day)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The regional desk with this id that receives on a day; empty if no catalog declares one. */
    public Optional<Desk> desk(String id, LocalDate day) {
        for (Desk desk : desks.getOrDefault(id, List.of())) {
            if (desk.validity().contains(day)) {
                return Optional.of(desk);
            }
        }
        return Optional.empty();
    }

    /** Whether an id is that of a regional desk, on whatever days. */
    public boolean isDesk(String id) {
        return desks.containsKey(id);
    }

    /**
     * The unit that a unit has become by a day: the only one that took over from it, and from that one, as long as
     * it has ended. The unit itself if it exists, is not declared, or several or none took over.
     */
    public String present(String id, LocalDate day) {
        String present = id;
        for (int steps = 0; steps < MOST_SUCCESSORS; steps++) {
            String next = successor(present, day);
            if (next == null) {
                return present;
            }
            present = next;
        }
        return id;
    }

    private @Nullable String successor(String id, LocalDate day) {
        for (Unit unit : units.getOrDefault(id, List.of())) {
            LocalDate last = unit.validity().last();
            if (last != null
                    && day.isAfter(last)
                    && unit.successors().size() == 1
                    && unit(id, day).isEmpty()) {
                return unit.successors().first();
            }
        }
        return null;
    }

    /**
     * The id of the calendar by which a procedure is counted: that of a catalog that declares the receiving
     * unit, or else that of the procedure's catalog, or else that of one on which it is built. Empty if none
     * of them names one.
     */
    public Optional<String> calendar(ProcedureInForce procedure, @Nullable String unit) {
        for (Scope scope : withCalendar) {
            if (unit != null && scope.declaresUnit(unit)) {
                return scope.catalog().calendar();
            }
        }
        Scope scope = Objects.requireNonNull(scopes.get(procedure.catalog()));
        for (Catalog catalog : scope.catalogs()) {
            if (catalog.calendar().isPresent()) {
                return catalog.calendar();
            }
        }
        return Optional.empty();
    }

    /** The desks of the units, as they are on a day. */
    DesksOnDay desks(LocalDate day) {
        return new DesksOnDay(units.values(), day);
    }

    /** What was delegated to whom. */
    public Delegations delegations() {
        return delegations;
    }

    /** The national code of a procedure given by it or by a local one that begins with it; empty if none is declared. */
    public Optional<String> national(String code) {
        String national = code.length() > NATIONAL_CODE_LENGTH ? code.substring(0, NATIONAL_CODE_LENGTH) : code;
        return declares(code) ? Optional.of(code) : declares(national) ? Optional.of(national) : Optional.empty();
    }

    /**
     * What is said of a dossier on whose way the law changed, the earliest first; by whatever version of a catalog.
     *
     * @param code the national code of the procedure
     * @param received the day of receipt
     * @param decided the day on which it is decided
     */
    public List<Cited<Transition>> transitions(String code, LocalDate received, LocalDate decided) {
        return overTime.transitions(code, received, decided);
    }

    /** Whether any catalog declares a procedure of this code, on whatever day. */
    public boolean declares(String code) {
        return overTime.declares(code);
    }

    /**
     * What is in force for a procedure on a day in a unit, by the overlays of the unit too; empty if the code is
     * unknown or nothing is in force.
     *
     * @param unit the receiving unit; null if it is not known: where units have overlays of their own, what depends on
     *     them stays open then
     */
    public Optional<ProcedureInForce> inForce(String code, LocalDate day, @Nullable String unit) {
        Optional<ProcedureInForce> base = inForce(code, day);
        if (base.isEmpty() || !overlays.concern(code)) {
            return base;
        }
        Timeline timeline = Objects.requireNonNull(timelines.get(code));
        return Optional.of(unit == null ? timeline.openView(base.get(), day) : timeline.view(base.get(), day, unit));
    }

    /**
     * The units that have overlays of their own, on whatever days, by the procedure for which they change something.
     */
    public SortedMap<String, SortedSet<String>> unitsWithOverlays() {
        return overlays.units();
    }

    /** What is in force for a procedure on a day, overlays apart; empty if the code is unknown or nothing is in force. */
    public Optional<ProcedureInForce> inForce(String code, LocalDate day) {
        Timeline timeline = timelines.get(code);
        return timeline == null ? Optional.empty() : timeline.at(day);
    }

    /** The periods on which some version of the procedure is in force, also by catalogs of other days. */
    public List<Period> periods(String code) {
        return overTime.periods(code);
    }

    /** The first days of all spans without a change: on the days between two of them everything stays the same. */
    static long[] changes(Collection<Scope> scopes) {
        TreeSet<Long> days = new TreeSet<>();
        for (Scope scope : scopes) {
            Catalog catalog = scope.catalog();
            addChanges(days, catalog.validity());
            for (LegalSource source : catalog.sources()) {
                addChanges(days, source.inForce());
            }
            for (Requirement requirement : catalog.requirements()) {
                addChanges(days, requirement.validity());
            }
            for (Procedure procedure : catalog.procedures()) {
                addChanges(days, procedure.validity());
                for (Competence body : procedure.competences()) {
                    addChanges(days, body.validity());
                }
            }
            for (SigningRule rule : catalog.signingRules()) {
                addChanges(days, rule.validity());
            }
            for (Conduct conduct : catalog.conducts()) {
                addChanges(days, conduct.validity());
            }
        }
        long[] changes = new long[days.size()];
        int next = 0;
        for (Long day : days) {
            changes[next++] = day;
        }
        return changes;
    }

    /** All but those that only hold overlays: there may be thousands, and each has days of its own. */
    private static List<Scope> lasting(Collection<Scope> scopes) {
        List<Scope> lasting = new ArrayList<>();
        for (Scope scope : scopes) {
            Catalog catalog = scope.catalog();
            boolean onlyOverlays = !catalog.overlays().isEmpty()
                    && catalog.procedures().isEmpty()
                    && catalog.programmes().isEmpty()
                    && catalog.delegations().isEmpty();
            if (!onlyOverlays) {
                lasting.add(scope);
            }
        }
        return lasting;
    }

    private static void addChanges(Set<Long> days, Period period) {
        if (period.first() != null) {
            days.add(period.first().toEpochDay());
        }
        if (period.last() != null) {
            days.add(period.last().toEpochDay() + 1);
        }
    }

    private record Version(Procedure procedure, Scope scope, Period period) {}

    /** The versions of one procedure, and what was worked out for each span of days. */
    private final class Timeline {
        final List<Version> versions = new ArrayList<>();
        private final AtomicReferenceArray<Optional<ProcedureInForce>> spans;
        private final Map<Object, ProcedureInForce> views = new ConcurrentHashMap<>(0);

        Timeline(int spans) {
            this.spans = new AtomicReferenceArray<>(spans);
        }

        Optional<ProcedureInForce> at(LocalDate day) {
            int found = Arrays.binarySearch(changes, day.toEpochDay());
            int span = found >= 0 ? found + 1 : -found - 1;
            Optional<ProcedureInForce> known = spans.get(span);
            if (known == null) {
                known = workOut(day);
                spans.set(span, known);
            }
            return known;
        }

        /** What is in force where the overlays of a unit apply, kept like the rest. */
        ProcedureInForce view(ProcedureInForce base, LocalDate day, String unit) {
            List<Placed> placed = overlays.of(base.procedure().code(), unit, day);
            if (placed.isEmpty()) {
                return base;
            }
            View key = View.of(base, placed, day);
            ProcedureInForce known = views.get(key);
            return known == null ? keep(key, assembly(day).procedure(placed)) : known;
        }

        /** What is in force while the unit is not known: what depends on overlays is open. */
        ProcedureInForce openView(ProcedureInForce base, LocalDate day) {
            SortedMap<String, Adding> adding = overlays.adding(base.procedure().code(), day);
            SortedMap<String, SortedSet<String>> shortened =
                    overlays.shortened(base.procedure().code(), day);
            if (adding.isEmpty() && shortened.isEmpty()) {
                return base;
            }
            List<Object> key = List.of(base, adding, shortened);
            ProcedureInForce known = views.get(key);
            return known == null ? keep(key, assembly(day).open(adding, shortened)) : known;
        }

        private ProcedureInForce keep(Object key, ProcedureInForce made) {
            ProcedureInForce earlier = views.putIfAbsent(key, made);
            return earlier == null ? made : earlier;
        }

        private Assembly assembly(LocalDate day) {
            for (Version version : versions) {
                if (version.period().contains(day)) {
                    return new Assembly(version.procedure, version.scope, scopes, delegations, day);
                }
            }
            throw new IllegalStateException("nothing in force on " + day);
        }

        private Optional<ProcedureInForce> workOut(LocalDate day) {
            for (Version version : versions) {
                if (version.period().contains(day)) {
                    return Optional.of(assembly(day).procedure(List.of()));
                }
            }
            return Optional.empty();
        }
    }
}
