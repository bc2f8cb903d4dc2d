package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.DelegationRule.Reach;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Delegations of one law: a province with two districts and four wards, the offices in them, who may delegate to whom,
 * and graphs of delegations. What the law refuses is among them (no document, no period, given on, abolished), but no
 * circle, since catalogs with circles are refused.
 */
final class RandomDelegations {

    private static final List<String> UNITS =
            List.of("city", "north", "south", "north/a", "north/b", "south/a", "south/old");

    private final Growing world;
    private final Dice dice;
    private final int law;
    private final LocalDate abolished;
    private final Map<String, Office> offices = new LinkedHashMap<>();

    /** Who has the power of the procedure that is being made. */
    private List<Office> owners = List.of();

    RandomDelegations(Growing world, int law) {
        this.world = world;
        this.dice = world.dice;
        this.law = law;
        this.abolished = world.day();
    }

    void grow() {
        office("tinh", Level.CITY, OfficeKind.COMMITTEE);
        office("so", Level.CITY, OfficeKind.AGENCY);
        office("huyen", Level.DISTRICT, OfficeKind.COMMITTEE);
        office("phong", Level.DISTRICT, OfficeKind.AGENCY);
        office("xa", Level.WARD, OfficeKind.COMMITTEE);
        Catalog before = world.catalog(law);
        boolean taken = world.change(law, changed -> {
            changed.offices(List.copyOf(offices.values()));
            changed.units(joined(before.units(), units()));
            if (dice.chance(0.8)) {
                changed.delegationRules(rules());
            }
            if (dice.chance(0.6)) {
                changed.signingRules(signing());
            }
        });
        if (!taken) {
            return;
        }
        requirement();
        for (String code : codes()) {
            own(code);
            String id = "d-" + code.replace('.', '-') + "-";
            for (int i = dice.between(0, 4); i > 0; i--) {
                add(delegation(id + i, code));
            }
            if (dice.chance(0.5)) {
                add(authority(id + "signature", code));
            }
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        world.catalog(law).procedures().forEach(procedure -> codes.add(procedure.code()));
        return codes;
    }

    private List<Provision> cited() {
        return world.cited(world.catalog(law));
    }

    private void office(String id, Level level, OfficeKind kind) {
        Map<Rank, Text> posts = Map.of(
                Rank.HEAD, Growing.text("head"),
                Rank.ACTING_HEAD, Growing.text("acting head"),
                Rank.DEPUTY, Growing.text("deputy"));
        offices.put(id, new Office(id, level, kind, Growing.text(id), posts, days(level), cited()));
    }

    private Period days(Level level) {
        return level == Level.DISTRICT ? new Period(null, abolished.minusDays(1)) : Period.ALWAYS;
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        LocalDate merged = world.day();
        for (String id : UNITS) {
            Level level = id.contains("/") ? Level.WARD : id.equals("city") ? Level.CITY : Level.DISTRICT;
            boolean old = id.equals("south/old");
            units.add(new Unit(
                    id,
                    level,
                    Growing.text(id),
                    old ? new Period(null, merged) : days(level),
                    new TreeSet<>(old && dice.chance(0.7) ? List.of("south/a") : List.of()),
                    cited()));
        }
        return units;
    }

    private List<DelegationRule> rules() {
        List<DelegationRule> rules = new ArrayList<>();
        for (OfficeKind from : OfficeKind.values()) {
            for (OfficeKind to : OfficeKind.values()) {
                for (Reach reach : Reach.values()) {
                    for (int posts = 0; posts < 4; posts++) {
                        if ((reach != Reach.SAME_OFFICE || from == to) && dice.chance(0.85)) {
                            rules.add(new DelegationRule(
                                    "rule-" + rules.size(),
                                    from,
                                    posts % 2 == 0 ? Rank.HEAD : null,
                                    EnumSet.copyOf(dice.some(List.of(Level.values()), 2, 3)),
                                    to,
                                    posts < 2 ? Rank.HEAD : null,
                                    reach,
                                    period(),
                                    cited()));
                        }
                    }
                }
            }
        }
        return rules;
    }

    private Period period() {
        return switch (dice.between(0, 5)) {
            case 0 -> Period.from(world.day());
            case 1 -> new Period(null, world.day());
            default -> Period.ALWAYS;
        };
    }

    private List<SigningRule> signing() {
        List<SigningRule> signing = new ArrayList<>();
        for (SignatureForm form : SignatureForm.values()) {
            if (dice.chance(0.8)) {
                signing.add(new SigningRule(
                        form, dice.chance(0.5), dice.pick(List.of(SigningRule.Seal.values())), period(), cited()));
            }
        }
        return signing;
    }

    /** That somebody is competent at all is required of most procedures. */
    private void requirement() {
        Catalog now = world.catalog(law);
        Requirement competent = Requirement.of(
                "somebody-competent",
                RequirementKind.COMPETENCE,
                Criterion.not(Criterion.is(BuiltInFacts.COMPETENCE_BASIS, FactValue.of("NONE"))),
                Growing.text("somebody is competent"),
                List.of(Provision.of(now.sources().get(0).id()).article("3")));
        world.change(law, changed -> changed.requirements(joined(now.requirements(), List.of(competent))));
    }

    /** Gives the power of a procedure to an office, mostly. */
    private void own(String code) {
        owners = dice.some(offices.values(), 1, 2);
        Catalog now = world.catalog(law);
        List<Procedure> changed = new ArrayList<>();
        for (Procedure procedure : now.procedures()) {
            changed.add(procedure.code().equals(code) && dice.chance(0.8) ? owned(procedure) : procedure);
        }
        world.change(law, builder -> builder.procedures(changed));
    }

    private Procedure owned(Procedure procedure) {
        List<Competence> bodies = new ArrayList<>();
        for (Office office : owners) {
            bodies.add(new Competence(
                    office.level(),
                    dice.chance(0.2) ? "" : office.id(),
                    dice.chance(0.3) ? Rank.HEAD : null,
                    dice.chance(0.5) ? Basis.OWN : Basis.DECENTRALISED,
                    List.of(),
                    Growing.text("head of " + office.id()),
                    dice.chance(0.2) ? Period.from(world.day()) : Period.ALWAYS,
                    cited()));
        }
        Set<String> required = new TreeSet<>(procedure.requirements());
        if (dice.chance(0.4)) {
            required.add("somebody-competent");
        }
        return procedure.toBuilder().decidedBy(bodies).requires(required).build();
    }

    private void add(Delegation made) {
        Catalog now = world.catalog(law);
        world.change(law, changed -> changed.delegations(joined(now.delegations(), List.of(made))));
    }

    /** Only the signature is given, by who has the power to an office or a post of a ward. */
    private Delegation authority(String id, String code) {
        Body to = Body.of("xa");
        return Delegation.delegation(id, Body.of(owners.get(0).id()), dice.chance(0.3) ? to.post(Rank.DEPUTY) : to)
                .manner(dice.chance(0.5) ? Manner.BY_AUTHORITY : Manner.BY_ORDER)
                .procedures(List.of(code))
                .by(world.catalog(law).sources().get(0).id())
                .during(Period.between(
                        world.days.get(0).minusDays(100),
                        world.days.get(world.days.size() - 1).plusDays(800)))
                .because(cited())
                .build();
    }

    private Delegation delegation(String id, String code) {
        return dice.chance(0.7) ? soundDelegation(id, code) : anyDelegation(id, code);
    }

    /** One against which little stands but where the power comes from and whom it is given to. */
    private Delegation soundDelegation(String id, String code) {
        Office from = dice.chance(0.7) ? dice.pick(owners) : office(List.of("tinh", "huyen", "so"));
        Office to = office(List.of("huyen", "phong", "xa", "xa", "xa", "xa"));
        return Delegation.delegation(id, Body.of(from.id()), dice.chance(0.6) ? Body.of(to.id()) : body(to))
                .procedures(List.of(code))
                .by(world.catalog(law).sources().get(0).id())
                .when(dice.chance(0.3) ? world.criterion(world.catalog(law)) : Criterion.always())
                .during(Period.between(
                        world.days.get(0).minusDays(dice.between(0, 100)),
                        world.days.get(world.days.size() - 1).plusDays(800)))
                .notKnown(dice.chance(0.1) ? List.of(Unstated.PERIOD) : List.of())
                .because(cited())
                .build();
    }

    private Delegation anyDelegation(String id, String code) {
        Office from = office(List.copyOf(offices.keySet()));
        Office to = office(List.copyOf(offices.keySet()));
        LocalDate first = world.day().minusDays(dice.between(0, 200));
        LocalDate last = first.plusDays(dice.between(100, 500));
        Period days = switch (dice.between(0, 11)) {
            case 0 -> Period.from(first);
            case 1 -> new Period(null, last);
            case 2 -> Period.ALWAYS;
            default -> Period.between(first, last);
        };
        boolean unknownProcedures = dice.chance(0.1);
        Set<Unstated> notKnown = EnumSet.noneOf(Unstated.class);
        if (unknownProcedures) {
            notKnown.add(Unstated.PROCEDURES);
        }
        if (dice.chance(0.1)) {
            notKnown.add(dice.pick(List.of(Unstated.INSTRUMENT, Unstated.PERIOD)));
        }
        List<String> documents =
                world.catalog(law).sources().stream().map(source -> source.id()).toList();
        return Delegation.delegation(id, body(from), body(to))
                .manner(dice.chance(0.2) ? dice.pick(List.of(Manner.values())) : Manner.TASK)
                .procedures(unknownProcedures ? List.of() : List.of(code))
                .when(dice.chance(0.25) ? world.criterion(world.catalog(law)) : Criterion.always())
                .by(dice.chance(0.1) ? "" : dice.pick(documents))
                .during(days)
                .revokedOn(dice.chance(0.15) ? world.day() : null)
                .endsWith(dice.chance(0.15) ? List.of(dice.pick(documents)) : List.of())
                .notKnown(notKnown)
                .because(cited())
                .build();
    }

    private Office office(List<String> among) {
        return Objects.requireNonNull(offices.get(dice.pick(among)));
    }

    private Body body(Office office) {
        List<String> there = switch (office.level()) {
            case CITY -> List.of("city");
            case DISTRICT -> List.of("north", "south");
            case WARD -> List.of("north", "north/a", "north/a", "north/b", "south/a", "south/old");
        };
        Body body = Body.of(office.id(), dice.some(there, 0, 2));
        return dice.chance(0.2) ? body.post(Rank.HEAD) : body;
    }
}
