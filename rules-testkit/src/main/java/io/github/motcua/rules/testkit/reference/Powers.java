package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Exclusion;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who may decide at a desk: the body itself, or somebody to whom that was delegated. */
final class Powers {

    private final Law law;
    private final InForce inForce;
    private final Known known;
    private final String desk;
    private final LocalDate day;

    /** The delegations that concern the desk, ordered by id. */
    final List<Judged> judged = new ArrayList<>();

    /** What they come to. */
    final Verdict verdict;

    /** What comes out. */
    enum Verdict {
        OWN,
        DELEGATED,
        CONFLICT,
        OPEN,
        NONE
    }

    /**
     * A delegation, judged.
     *
     * @param delegation the delegation
     * @param catalog the catalog that holds it
     * @param from the office of the delegator
     * @param to the office of the delegate
     * @param against what stands against it
     * @param isOpen whether it is not known if it holds
     * @param turnsOnFacts whether that turns on facts of the case and nothing else
     * @param missing the unknown facts on which its condition turns
     * @param citations its provisions in force
     * @param law the provisions of the law in force by which it is allowed
     */
    record Judged(
            Delegation delegation,
            Catalog catalog,
            Office from,
            Office to,
            Set<Exclusion> against,
            boolean isOpen,
            boolean turnsOnFacts,
            Set<String> missing,
            List<Citation> citations,
            List<Citation> law) {
        boolean holds() {
            return against.isEmpty() && !isOpen;
        }

        boolean isOfTheTask() {
            return delegation.manner() == Manner.TASK;
        }
    }

    /** Judges, and notes who decides and on what basis among the facts. */
    Powers(Law law, InForce inForce, Known known) {
        this.law = law;
        this.inForce = inForce;
        this.known = known;
        this.day = inForce.day;
        String unit = known.unit();
        this.desk = unit == null ? "" : unit;
        Level level = known.level();
        InForce.Said<Competence> decides = inForce.body(level);
        InForce.Said<Competence> own = decides != null && decides.entry().level() == level ? decides : null;
        for (Catalog catalog : unit == null ? List.<Catalog>of() : law.catalogs.values()) {
            for (Delegation delegation : catalog.delegations()) {
                if (catalog.validity().contains(day) && concerns(delegation, catalog)) {
                    judged.add(judge(delegation, catalog));
                }
            }
        }
        judged.sort(Comparator.comparing((Judged each) -> each.delegation.id() + " " + each.catalog.id()));
        this.verdict = verdict(own != null);
        Judged holding = holding();
        if (holding != null) {
            known.facts.put(BuiltInFacts.DECIDED_BY, holding.to.level().name());
        } else if (decides != null && (own != null || verdict != Verdict.OPEN)) {
            known.facts.put(BuiltInFacts.DECIDED_BY, decides.entry().level().name());
        }
        String basis = switch (verdict) {
            case OWN -> Objects.requireNonNull(own).entry().basis().name();
            case DELEGATED, CONFLICT -> Basis.DELEGATED.name();
            case OPEN -> holding == null ? null : Basis.DELEGATED.name();
            case NONE -> level == null || inForce.bodies.isEmpty() ? null : "NONE";
        };
        if (basis != null) {
            known.facts.put(BuiltInFacts.COMPETENCE_BASIS, basis);
        }
    }

    /** Only a delegation of the task moves the power. */
    private Verdict verdict(boolean own) {
        int holding = 0;
        int open = 0;
        int turning = 0;
        for (Judged each : judged) {
            if (each.isOfTheTask()) {
                holding += each.holds() ? 1 : 0;
                open += each.isOpen ? 1 : 0;
                turning += each.turnsOnFacts ? 1 : 0;
            }
        }
        if (holding > 1) {
            return Verdict.CONFLICT;
        }
        if (holding == 1) {
            return open == 0 ? Verdict.DELEGATED : Verdict.OPEN;
        }
        if (own) { // to delegate is not to give away: what the data does not know takes nothing from it
            return turning == 0 ? Verdict.OWN : Verdict.OPEN;
        }
        return open == 0 ? Verdict.NONE : Verdict.OPEN;
    }

    /** The unit at whose desk it is decided; empty if it is not known. */
    String desk() {
        return desk;
    }

    /** The first delegation of the task that holds; null if none does. */
    @Nullable
    Judged holding() {
        for (Judged each : judged) {
            if (each.isOfTheTask() && each.holds()) {
                return each;
            }
        }
        return null;
    }

    /** It names the procedure, or may mean it, and the desk, or a unit around it, or no unit at all. */
    private boolean concerns(Delegation delegation, Catalog catalog) {
        boolean named = delegation.procedures().contains(inForce.procedure.code());
        boolean meant = delegation.notKnown().contains(Unstated.PROCEDURES)
                && inForce.isOwn(office(delegation.from(), catalog));
        return (named || meant) && near(delegation, desk);
    }

    private static boolean near(Delegation delegation, String unit) {
        Set<String> units = new TreeSet<>(delegation.from().units());
        units.addAll(delegation.to().units());
        return units.isEmpty() || Law.lies(unit, units);
    }

    private Office office(Body body, Catalog from) {
        return Objects.requireNonNull(law.find(from, Catalog::offices, Office::id, body.office()))
                .entry();
    }

    private static boolean covers(Body body, String unit) {
        return body.units().isEmpty() || Law.lies(unit, body.units());
    }

    private boolean isOf(String unit, Body body, Office office) {
        return law.levelAround(unit, day) == office.level() && covers(body, unit);
    }

    /** The unit of a body that concerns a desk: its own or one around it, or else the only one there is. */
    private String unitOf(Body body, Office office, String seenFrom) {
        for (String within = seenFrom; !within.isEmpty(); within = around(within)) {
            if (isOf(within, body, office)) {
                return within;
            }
        }
        boolean one = body.units().size() == 1 && law.levelAround(body.units().first(), day) == office.level();
        return one ? body.units().first() : "";
    }

    private static String around(String unit) {
        return unit.contains("/") ? unit.substring(0, unit.lastIndexOf('/')) : "";
    }

    private Judged judge(Delegation delegation, Catalog catalog) {
        Office from = office(delegation.from(), catalog);
        Office to = office(delegation.to(), catalog);
        String giver = unitOf(delegation.from(), from, desk);
        String taker = isOf(desk, delegation.to(), to) ? desk : "";
        Set<Exclusion> against = ofTheInstrument(delegation, catalog);
        Status condition = Status.UNDETERMINED;
        Set<String> missing = Set.of();
        if (inForce.facts.keySet().containsAll(delegation.when().facts())
                && inForce.readings.keySet().containsAll(delegation.when().readings())) {
            Table.Verdict found = inForce.table(delegation.when()).of(known.facts);
            if (!found.isExact()) {
                throw new UnsupportedOperationException("the reference engine does not judge " + delegation.id()
                        + ": its condition is too large to be promised exact");
            }
            condition = found.status();
            missing = found.deciding();
        }
        if (taker.isEmpty() || condition == Status.NOT_MET) {
            against.add(Exclusion.OUTSIDE_SCOPE);
        }
        if (!from.validity().contains(day) || !to.validity().contains(day) || isGone(giver) || isGone(taker)) {
            against.add(Exclusion.BODY_ABOLISHED);
        }
        power(delegation, from, giver, taker, against);
        List<Citation> allowing = new ArrayList<>();
        Status allowed = allowed(delegation, catalog, from, to, giver.equals(taker), taker.isEmpty(), allowing);
        if (allowed == Status.NOT_MET) {
            against.add(Exclusion.LEVEL_NOT_ALLOWED);
        }
        boolean untold = !delegation.procedures().contains(inForce.procedure.code())
                || delegation.notKnown().contains(Unstated.PERIOD)
                || allowed == Status.UNDETERMINED;
        boolean isOpen = against.isEmpty() && (untold || condition == Status.UNDETERMINED);
        return new Judged(
                delegation,
                catalog,
                from,
                to,
                against,
                isOpen,
                isOpen && !untold,
                missing,
                law.cite(delegation.citations(), catalog, day),
                allowing);
    }

    private boolean isGone(String unit) {
        return law.declaresUnit(unit) && law.unit(unit, day) == null;
    }

    private Set<Exclusion> ofTheInstrument(Delegation delegation, Catalog catalog) {
        Set<Exclusion> against = EnumSet.noneOf(Exclusion.class);
        Set<Unstated> untold = delegation.notKnown();
        if (delegation.instrument().isEmpty() && !untold.contains(Unstated.INSTRUMENT)) {
            against.add(Exclusion.NOT_WRITTEN);
        }
        LocalDate first = delegation.validity().first();
        LocalDate last = delegation.validity().last();
        if ((first == null || last == null)
                && delegation.manner() != Manner.BY_ORDER
                && !untold.contains(Unstated.PERIOD)) {
            against.add(Exclusion.NO_PERIOD);
        }
        if (first != null && day.isBefore(first)) {
            against.add(Exclusion.NOT_YET_IN_FORCE);
        }
        if (last != null && day.isAfter(last)) {
            against.add(Exclusion.EXPIRED);
        }
        if (isRevoked(delegation)) {
            against.add(Exclusion.REVOKED);
        }
        for (String id : delegation.endsWith()) {
            LegalSource source = law.source(catalog, id);
            if (source != null && source.inForce().end().filter(day::isAfter).isPresent()) {
                against.add(Exclusion.LAW_CHANGED);
            }
        }
        return against;
    }

    private boolean isRevoked(Delegation delegation) {
        return delegation.revokedOn().filter(from -> !day.isBefore(from)).isPresent();
    }

    /** Whose power it is that is passed on: the delegator's own, or one that stands behind it. */
    private void power(Delegation delegation, Office from, String giver, String taker, Set<Exclusion> against) {
        if (inForce.isOwn(from)) {
            return;
        }
        Place delegator =
                new Place(delegation.from().office(), delegation.from().post(), giver);
        Place delegate = new Place(delegation.to().office(), delegation.to().post(), taker);
        Set<Place> behind = new HashSet<>();
        behind(delegator, behind);
        if (delegator.equals(delegate) || behind.contains(delegate)) {
            against.add(Exclusion.CIRCULAR);
        } else {
            against.add(behind.isEmpty() ? Exclusion.NOT_DELEGATORS_POWER : Exclusion.RE_DELEGATION);
        }
    }

    private record Place(String office, @Nullable Rank post, String unit) {}

    /** Everybody from whom the power could have come to a place by delegations of the day. */
    private void behind(Place place, Set<Place> found) {
        for (Catalog catalog : law.catalogs.values()) {
            for (Delegation each : catalog.delegations()) {
                boolean toIt = each.to().office().equals(place.office)
                        && each.to().post() == place.post
                        && (place.unit.isEmpty() ? each.to().units().isEmpty() : covers(each.to(), place.unit))
                        && near(each, place.unit);
                if (toIt
                        && each.procedures().contains(inForce.procedure.code())
                        && each.validity().contains(day)
                        && catalog.validity().contains(day)
                        && !isRevoked(each)) {
                    Body body = each.from();
                    String unit = unitOf(body, office(body, catalog), place.unit);
                    Place source = new Place(body.office(), body.post(), unit);
                    if (found.add(source)) {
                        behind(source, found);
                    }
                }
            }
        }
    }

    /** Whether a rule of the day lets such a body delegate to such a body; of a signature, or elsewhere, that is not asked. */
    private Status allowed(
            Delegation delegation,
            Catalog catalog,
            Office from,
            Office to,
            boolean sameUnit,
            boolean elsewhere,
            List<Citation> allowing) {
        Set<Citation> fitting = new LinkedHashSet<>();
        Set<Citation> all = new LinkedHashSet<>();
        for (Catalog each : law.scope(catalog)) {
            List<DelegationRule> byId = new ArrayList<>(each.delegationRules());
            byId.sort(Comparator.comparing(DelegationRule::id));
            for (DelegationRule rule : byId) {
                if (rule.validity().contains(day)) {
                    List<Citation> citations = law.cite(rule.citations(), catalog, day);
                    all.addAll(citations);
                    if (allows(rule, delegation, from, to, sameUnit)) {
                        fitting.addAll(citations);
                    }
                }
            }
        }
        allowing.addAll(fitting.isEmpty() ? all : fitting);
        if (!fitting.isEmpty() || delegation.manner() != Manner.TASK || elsewhere) {
            return Status.MET;
        }
        return all.isEmpty() ? Status.UNDETERMINED : Status.NOT_MET;
    }

    private static boolean allows(
            DelegationRule rule, Delegation delegation, Office from, Office to, boolean sameUnit) {
        boolean same = from.id().equals(to.id());
        boolean reaches = switch (rule.reach()) {
            case SAME_OFFICE -> sameUnit && same;
            case SAME_UNIT -> sameUnit && !same;
            case LOWER_UNIT -> !sameUnit && to.level().compareTo(from.level()) > 0;
        };
        return reaches
                && rule.from() == from.kind()
                && rule.to() == to.kind()
                && rule.fromLevels().contains(from.level())
                && rule.fromPost() == delegation.from().post()
                && rule.toPost() == delegation.to().post();
    }

    /** What to ask for where it is not known who decides, or on what basis; that itself if it follows from nothing. */
    Set<String> turnsOn(String whoOrBasis) {
        if (known.unit() == null) {
            return Set.of(BuiltInFacts.UNIT);
        }
        if (known.level() == null) {
            return Set.of(BuiltInFacts.UNIT_LEVEL);
        }
        Set<String> facts = new TreeSet<>();
        for (Judged each : judged) {
            if (each.isOfTheTask() && each.isOpen) {
                facts.addAll(each.missing);
            }
        }
        return facts.isEmpty() ? Set.of(whoOrBasis) : facts;
    }
}
