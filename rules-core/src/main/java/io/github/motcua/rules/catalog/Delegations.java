package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Claim.Power;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The delegations of the loaded catalogs, found by procedure and unit. Nothing is gone through that does not
 * concern the procedure and the desk. Immutable and safe for use by many threads.
 */
public final class Delegations {

    /** More bodies than this, one behind the other, are not followed: catalogs with such chains are refused. */
    private static final int MOST_BODIES = 10_000;

    private static final String ANYWHERE = "";

    /** By procedure, then by each unit that a delegation names; {@link #ANYWHERE} if it names none. */
    private final Map<String, Map<String, List<Declared>>> known = new HashMap<>();

    /** Those of which the procedures are not known, by unit. */
    private final Map<String, List<Declared>> ofUnknownProcedures = new HashMap<>();

    /** By catalog, then by id: who may delegate to whom. */
    private final Map<String, SortedMap<String, DelegationRule>> rules = new HashMap<>();

    private final CatalogSet catalogs;

    Delegations(Collection<Scope> scopes, CatalogSet catalogs) {
        this.catalogs = catalogs;
        for (Scope scope : scopes) {
            for (Delegation delegation : scope.catalog().delegations()) {
                add(delegation, scope);
            }
            SortedMap<String, DelegationRule> byId = new TreeMap<>();
            for (DelegationRule rule : scope.catalog().delegationRules()) {
                byId.put(rule.id(), rule);
            }
            rules.put(scope.catalog().id(), byId);
        }
    }

    private record Declared(Delegation delegation, Scope scope) {
        String key() {
            return delegation.id() + " " + scope.catalog().id();
        }

        Office office(Body body) {
            return Objects.requireNonNull(scope.office(body.office()).value());
        }
    }

    private void add(Delegation delegation, Scope scope) {
        Declared declared = new Declared(delegation, scope);
        for (String code : delegation.procedures()) {
            Map<String, List<Declared>> byUnit = known.get(code);
            if (byUnit == null) {
                byUnit = new HashMap<>();
                known.put(code, byUnit);
            }
            add(declared, byUnit);
        }
        if (delegation.notKnown().contains(Unstated.PROCEDURES)) {
            add(declared, ofUnknownProcedures);
        }
    }

    private static void add(Declared declared, Map<String, List<Declared>> byUnit) {
        Set<String> units = new HashSet<>(declared.delegation.from().units());
        units.addAll(declared.delegation.to().units());
        if (units.isEmpty()) {
            units.add(ANYWHERE);
        }
        for (String unit : units) {
            List<Declared> there = byUnit.get(unit);
            if (there == null) {
                there = new ArrayList<>(1);
                byUnit.put(unit, there);
            }
            there.add(declared);
        }
    }

    /** The conditions of the delegations of a procedure, with the catalogs that they belong to. */
    void conditions(String procedure, Uses uses) {
        Set<Delegation> seen = new HashSet<>();
        for (List<Declared> there : known.getOrDefault(procedure, Map.of()).values()) {
            for (Declared declared : there) {
                if (seen.add(declared.delegation)) {
                    uses.use(declared.delegation, declared.scope);
                }
            }
        }
    }

    /** Takes what a catalog's entry looks at. */
    interface Uses {
        void use(Delegation delegation, Scope scope);
    }

    /**
     * A delegation put forward, with where it comes from.
     *
     * @param claim the claim
     * @param catalog the id of the catalog that holds it
     * @param instrument how the document is cited by which it was done; absent if there is none
     * @param days the days for which it is given, as far as it is not taken back and no law with which it ends has
     *     ended
     * @param citations its provisions, of documents in force
     * @param law the provisions by which the law of the day allows it; if none does, those on who may delegate
     * @param from the office whose power it is
     * @param to the office that exercises it
     */
    public record Put(
            Claim claim,
            String catalog,
            @Nullable Text instrument,
            Period days,
            List<Citation> citations,
            List<Citation> law,
            Office from,
            Office to) {}

    /**
     * The delegations that concern a desk, whether or not they hold, ordered by id.
     *
     * @param procedure what is in force
     * @param unit the unit whose desk it is
     * @param day the day of receipt
     */
    public List<Put> near(ProcedureInForce procedure, String unit, LocalDate day) {
        if (known.isEmpty() && ofUnknownProcedures.isEmpty()) {
            return List.of();
        }
        SortedMap<String, Declared> found = new TreeMap<>();
        collect(known.getOrDefault(procedure.procedure().code(), Map.of()), unit, found);
        if (!ofUnknownProcedures.isEmpty()) {
            SortedMap<String, Declared> perhaps = new TreeMap<>();
            collect(ofUnknownProcedures, unit, perhaps);
            for (Map.Entry<String, Declared> entry : perhaps.entrySet()) {
                Declared declared = entry.getValue();
                if (procedure
                        .competence(declared.office(declared.delegation.from()))
                        .isPresent()) {
                    found.put(entry.getKey(), declared);
                }
            }
        }
        List<Put> near = new ArrayList<>(found.size());
        for (Declared declared : found.values()) {
            if (declared.scope.catalog().validity().contains(day)) {
                near.add(put(declared, procedure, unit, day));
            }
        }
        return near;
    }

    private static void collect(Map<String, List<Declared>> byUnit, String unit, SortedMap<String, Declared> into) {
        for (String within = unit; !within.isEmpty(); within = Body.parent(within)) {
            collect(byUnit.get(within), into);
        }
        collect(byUnit.get(ANYWHERE), into);
    }

    private static void collect(@Nullable List<Declared> there, SortedMap<String, Declared> into) {
        if (there != null) {
            for (Declared declared : there) {
                into.put(declared.key(), declared);
            }
        }
    }

    private Put put(Declared declared, ProcedureInForce procedure, String unit, LocalDate day) {
        Delegation delegation = declared.delegation;
        String givenBy = unitOf(delegation.from(), declared.office(delegation.from()), unit, day);
        boolean here = levelOf(unit, day) == declared.office(delegation.to()).level()
                && delegation.to().covers(unit);
        String takenBy = here ? unit : "";
        return put(declared, procedure, new Between(givenBy, takenBy, givenBy.equals(takenBy), !here), day);
    }

    /**
     * The two units of a delegation that are looked at.
     *
     * @param givenBy that of the delegator; empty if it is not one
     * @param takenBy that of the delegate; empty if it is not one
     * @param same whether they are the same
     * @param elsewhere whether the desk is not the delegate's, so that it need not be asked if the law allows it
     */
    private record Between(String givenBy, String takenBy, boolean same, boolean elsewhere) {}

    private Put put(Declared declared, @Nullable ProcedureInForce procedure, Between units, LocalDate day) {
        Delegation delegation = declared.delegation;
        Office from = declared.office(delegation.from());
        Office to = declared.office(delegation.to());
        boolean exist = from.validity().contains(day)
                && to.validity().contains(day)
                && exists(units.givenBy, day)
                && exists(units.takenBy, day);
        List<Citation> law = new ArrayList<>();
        Claim claim = new Claim(
                delegation,
                procedure == null ? "" : procedure.procedure().code(),
                day,
                units.takenBy,
                exist,
                !untilLawEnds(declared).contains(day),
                procedure == null ? Power.OWN : power(procedure, declared, from, units, day),
                allowed(declared, from, to, units, day, law));
        LegalSource instrument = delegation
                .instrument()
                .map(id -> declared.scope.source(id).value())
                .orElse(null);
        return new Put(
                claim,
                declared.scope.catalog().id(),
                instrument == null ? null : instrument.cite(),
                days(declared),
                declared.scope.cite(delegation.citations(), day),
                law,
                from,
                to);
    }

    /** The unit of a body that concerns a desk: the desk's own or one around it, or else the only one there is. */
    private String unitOf(Body body, Office office, String desk, LocalDate day) {
        for (String within = desk; !within.isEmpty(); within = Body.parent(within)) {
            if (levelOf(within, day) == office.level() && body.covers(within)) {
                return within;
            }
        }
        return body.units().size() == 1 && levelOf(body.units().first(), day) == office.level()
                ? body.units().first()
                : "";
    }

    /** The level of a unit on a day; of one that is no more its last, of one that is not yet its first. */
    private @Nullable Level levelOf(String unit, LocalDate day) {
        Level level = null;
        for (Unit declared : catalogs.unit(unit)) {
            LocalDate first = declared.validity().first();
            if (level == null || first == null || !first.isAfter(day)) {
                level = declared.level();
            }
        }
        if (level != null) {
            return level;
        }
        return unit.indexOf('/') > 0 && unit.indexOf('/') == unit.lastIndexOf('/') ? Level.WARD : null;
    }

    private boolean exists(String unit, LocalDate day) {
        return catalogs.unit(unit).isEmpty() || catalogs.unit(unit, day).isPresent();
    }

    /** The days until the first of the laws with which it ends is over. */
    private static Period untilLawEnds(Declared declared) {
        Period days = Period.ALWAYS;
        for (String id : declared.delegation.endsWith()) {
            LegalSource source = declared.scope.source(id).value();
            if (source != null) {
                days = days.intersect(new Period(null, source.inForce().last()));
            }
        }
        return days;
    }

    private static Period days(Declared declared) {
        Period days = declared.delegation.validity().intersect(untilLawEnds(declared));
        LocalDate revoked = declared.delegation.revokedOn().orElse(null);
        return revoked == null ? days : days.intersect(new Period(null, revoked.minusDays(1)));
    }

    private Status allowed(
            Declared declared, Office from, Office to, Between units, LocalDate day, List<Citation> law) {
        Delegation delegation = declared.delegation;
        Body giver = delegation.from();
        Body taker = delegation.to();
        citeRules(declared.scope, rule -> rule.allows(from, giver.post(), to, taker.post(), units.same), day, law);
        if (!law.isEmpty()) {
            return Status.MET;
        }
        citeRules(declared.scope, rule -> true, day, law);
        if (delegation.manner() != Manner.TASK || units.elsewhere) {
            return Status.MET;
        }
        return law.isEmpty() ? Status.UNDETERMINED : Status.NOT_MET;
    }

    /** Cites those of the rules of the day on who may delegate to whom, by id. */
    private void citeRules(Scope scope, Predicate<DelegationRule> which, LocalDate day, List<Citation> law) {
        for (Catalog catalog : scope.catalogs()) {
            for (DelegationRule rule :
                    Objects.requireNonNull(rules.get(catalog.id())).values()) {
                if (rule.validity().contains(day) && which.test(rule)) {
                    cite(rule.citations(), scope, day, law);
                }
            }
        }
    }

    private static void cite(List<Provision> provisions, Scope scope, LocalDate day, List<Citation> into) {
        for (Citation citation : scope.cite(provisions, day)) {
            if (!into.contains(citation)) {
                into.add(citation);
            }
        }
    }

    private Power power(ProcedureInForce procedure, Declared declared, Office from, Between units, LocalDate day) {
        if (procedure.competence(from).isPresent()) {
            return Power.OWN;
        }
        Node delegate = new Node(
                declared.delegation.to().office(), declared.delegation.to().post(), units.takenBy);
        Node delegator = new Node(from.id(), declared.delegation.from().post(), units.givenBy);
        if (delegator.equals(delegate)) {
            return Power.FROM_THE_DELEGATE;
        }
        Set<Node> seen = new HashSet<>(Set.of(delegator));
        Deque<Node> open = new ArrayDeque<>(seen);
        boolean delegated = false;
        while (!open.isEmpty() && seen.size() < MOST_BODIES) {
            Node node = open.remove();
            for (Declared earlier : incoming(procedure, node, day)) {
                delegated = true;
                Body body = earlier.delegation.from();
                Office office = earlier.office(body);
                Node source = new Node(office.id(), body.post(), unitOf(body, office, node.unit, day));
                if (source.equals(delegate)) {
                    return Power.FROM_THE_DELEGATE;
                }
                if (seen.add(source)) {
                    open.add(source);
                }
            }
        }
        return delegated ? Power.DELEGATED : Power.NONE;
    }

    private record Node(String office, @Nullable Rank post, String unit) {}

    /** The delegations to a body that are given for the day and not taken back. */
    private List<Declared> incoming(ProcedureInForce procedure, Node node, LocalDate day) {
        SortedMap<String, Declared> near = new TreeMap<>();
        collect(known.getOrDefault(procedure.procedure().code(), Map.of()), node.unit, near);
        List<Declared> incoming = new ArrayList<>();
        for (Declared declared : near.values()) {
            Delegation delegation = declared.delegation;
            LocalDate revoked = delegation.revokedOn().orElse(null);
            if (delegation.to().office().equals(node.office)
                    && delegation.to().post() == node.post
                    && delegation.to().covers(node.unit)
                    && delegation.validity().contains(day)
                    && declared.scope.catalog().validity().contains(day)
                    && (revoked == null || day.isBefore(revoked))) {
                incoming.add(declared);
            }
        }
        return incoming;
    }

    /** The delegations as they stand on a day, wherever their desks are. */
    public OnDay on(LocalDate day) {
        return new OnDay(day, catalogs.desks(day));
    }

    /**
     * The delegations as they stand on a day. Each is put forward once, for one desk of the delegate: one that exists
     * on the day and lies within the delegator's units, as far as there is one. Immutable and safe for use by many
     * threads.
     */
    public final class OnDay {
        private final LocalDate day;
        private final DesksOnDay desks;

        private OnDay(LocalDate day, DesksOnDay desks) {
            this.day = day;
            this.desks = desks;
        }

        /** Those that name a procedure, ordered by id. */
        public List<Put> naming(ProcedureInForce procedure) {
            SortedMap<String, Declared> found = new TreeMap<>();
            for (List<Declared> there :
                    known.getOrDefault(procedure.procedure().code(), Map.of()).values()) {
                collect(there, found);
            }
            return put(found, procedure);
        }

        /** Those of which not all procedures are known, ordered by id; it is not asked whose power it is. */
        public List<Put> ofUnknownProcedures() {
            SortedMap<String, Declared> found = new TreeMap<>();
            for (List<Declared> there : ofUnknownProcedures.values()) {
                collect(there, found);
            }
            return put(found, null);
        }

        private List<Put> put(SortedMap<String, Declared> found, @Nullable ProcedureInForce procedure) {
            List<Put> all = new ArrayList<>(found.size());
            for (Declared declared : found.values()) {
                all.add(Delegations.this.put(declared, procedure, between(declared), day));
            }
            return all;
        }

        private Between between(Declared declared) {
            Body from = declared.delegation.from();
            Body to = declared.delegation.to();
            Level level = declared.office(to).level();
            String takenBy = desks.desk(to, from, level);
            String givenBy = unitOf(from, declared.office(from), takenBy, day);
            boolean same = takenBy.isEmpty() ? declared.office(from).level() == level : givenBy.equals(takenBy);
            return new Between(givenBy, takenBy, same, false);
        }
    }
}
