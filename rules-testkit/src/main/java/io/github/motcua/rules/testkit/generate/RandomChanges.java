package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** How catalogs change: overlays of units, dossiers on their way, and later versions. */
final class RandomChanges {

    private final Growing world;
    private final Dice dice;

    RandomChanges(Growing world) {
        this.world = world;
        this.dice = world.dice;
    }

    /** Openings in catalogs with programmes and in laws, and catalogs with what units make of them. */
    void overlays() {
        int number = world.catalogs().size();
        for (int i = 0; i < number; i++) {
            Catalog opening = world.catalog(i);
            for (Opening made : openings(opening)) {
                Catalog now = world.catalog(i);
                List<Opening> openings = new ArrayList<>(now.openings());
                openings.add(made);
                if (world.change(i, changed -> changed.openings(openings))) {
                    for (int j = dice.between(1, 2); j > 0; j--) {
                        overlay(world.catalog(i), made, j);
                    }
                }
            }
        }
    }

    private List<Opening> openings(Catalog of) {
        List<Opening> openings = new ArrayList<>();
        for (Programme programme : of.programmes()) {
            if (dice.chance(0.7)) {
                openings.add(new Opening(
                        "open-" + programme.id(),
                        programme.id(),
                        dice.pick(List.of(Level.values())),
                        EnumSet.copyOf(
                                dice.some(List.of(Opening.Change.PROCEDURES, Opening.Change.REQUIREMENTS), 1, 2)),
                        dice.chance(0.3)
                                ? EnumSet.of(dice.pick(List.of(Opening.Demand.values())))
                                : EnumSet.noneOf(Opening.Demand.class),
                        dice.chance(0.7) ? Period.ALWAYS : Period.from(world.day()),
                        firm(of)));
            }
        }
        if (!of.procedures().isEmpty() && dice.chance(0.7)) {
            openings.add(new Opening(
                    "open-limits",
                    "",
                    dice.pick(List.of(Level.values())),
                    EnumSet.of(Opening.Change.LIMITS),
                    EnumSet.noneOf(Opening.Demand.class),
                    Period.ALWAYS,
                    firm(of)));
        }
        return openings;
    }

    private static List<Provision> firm(Catalog of) {
        return List.of(Provision.of(of.sources().get(0).id()).article("8"));
    }

    private void overlay(Catalog of, Opening under, int number) {
        List<Unit> units = new ArrayList<>();
        world.catalogs()
                .forEach(catalog -> catalog.units().stream()
                        .filter(unit -> unit.level() == under.level()
                                && (catalog.id().equals(of.id()) || of.builtOn().contains(catalog.id())))
                        .forEach(units::add));
        if (units.isEmpty()) {
            return;
        }
        List<Overlay.Addition> adds = new ArrayList<>();
        TreeSet<String> requirements = new TreeSet<>();
        List<Overlay.ShorterLimit> limits = new ArrayList<>();
        String id = "o-" + of.id() + "-" + under.id() + "-" + number;
        List<Provision> own = List.of(Provision.of(id).article("1"));
        if (under.allows().contains(Opening.Change.PROCEDURES)) {
            for (String code : dice.some(world.codes(), 1, 2)) {
                adds.add(new Overlay.Addition(new Coverage(code, new TreeSet<>(), own), dice.chance(0.9)));
            }
        }
        if (under.allows().contains(Opening.Change.REQUIREMENTS)) {
            List<String> eligible = of.requirements().stream()
                    .filter(each -> each.kind() == RequirementKind.ELIGIBILITY)
                    .map(Requirement::id)
                    .toList();
            requirements.addAll(dice.some(eligible, 1, 2));
        }
        if (under.allows().contains(Opening.Change.LIMITS)) {
            Procedure procedure = dice.pick(of.procedures());
            shorter(dice.pick(procedure.limits()).limit(), procedure.code(), own, limits);
        }
        LocalDate first = world.day();
        Overlay overlay = new Overlay(
                id,
                under.id(),
                new TreeSet<>(List.of(dice.pick(units).id())),
                dice.chance(0.5) ? Period.from(first) : Period.between(first, first.plusDays(dice.between(0, 600))),
                adds,
                requirements,
                limits,
                own);
        world.add(Catalog.catalog(id, "1", Growing.text(id), Growing.text("unit"))
                .builtOn(List.of(of.id()))
                .sources(List.of(new LegalSource(
                        id,
                        "",
                        Growing.text(id),
                        Growing.text("on " + id),
                        Period.ALWAYS,
                        Growing.text("gazette"),
                        Certainty.FOUND,
                        null)))
                .overlays(List.of(overlay))
                .build());
    }

    private void shorter(TimeLimit limit, String code, List<Provision> own, List<Overlay.ShorterLimit> into) {
        Term term = limit.term();
        if (term.unit() != LimitUnit.SAME_DAY && term.amount().compareTo(BigDecimal.ONE) > 0) {
            into.add(new Overlay.ShorterLimit(
                    code,
                    limit.id(),
                    new Term(
                            term.amount().subtract(BigDecimal.ONE),
                            term.unit(),
                            term.monthEnd().orElse(null)),
                    Growing.text("shorter"),
                    own));
        }
    }

    /** What becomes of dossiers on their way on the days on which something changes. */
    void transitions() {
        for (int law : world.laws()) {
            for (LocalDate day : dice.some(world.days, 1, 3)) {
                Catalog now = world.catalog(law);
                List<String> codes = now.procedures().stream()
                        .map(Procedure::code)
                        .distinct()
                        .toList();
                Transition made = new Transition(
                        "pending-on-" + day,
                        day.plusDays(dice.between(0, 1)),
                        new TreeSet<>(dice.chance(0.6) ? List.of() : dice.some(codes, 1, codes.size())),
                        dice.chance(0.7) ? Transition.Pending.TAKEN_OVER : Transition.Pending.CONTINUES,
                        firm(now));
                List<Transition> all = new ArrayList<>(now.transitions());
                all.add(made);
                world.change(law, changed -> changed.transitions(all));
            }
        }
    }

    /** Later versions of some of the catalogs. */
    void versions() {
        for (int i = world.catalogs().size() - 1; i >= 0; i--) {
            Catalog whole = world.catalog(i);
            if (dice.chance(whole.procedures().isEmpty() ? 0.3 : 0.9)) {
                split(i, whole, world.day());
            }
        }
    }

    private void split(int position, Catalog whole, LocalDate turn) {
        LocalDate first = whole.validity().first();
        LocalDate last = whole.validity().last();
        if ((first != null && !first.isBefore(turn)) || (last != null && last.isBefore(turn))) {
            return;
        }
        List<Transition> before = new ArrayList<>(whole.transitions());
        before.removeIf(transition -> !transition.from().isBefore(turn));
        List<Transition> after = new ArrayList<>(whole.transitions());
        after.removeIf(transition -> transition.from().isBefore(turn));
        Catalog earlier = whole.toBuilder()
                .inForce(new Period(first, turn.minusDays(1)))
                .transitions(before)
                .build();
        Catalog same = whole.toBuilder(whole.version() + "-later")
                .inForce(new Period(turn, last))
                .transitions(after)
                .build();
        for (int attempt = 0; attempt < 4; attempt++) {
            if (world.replace(position, List.of(earlier, changed(same)))) {
                return;
            }
        }
        world.replace(position, List.of(earlier, same));
    }

    /** With another criterion here and there, with other limits, without some of what was required. */
    private Catalog changed(Catalog same) {
        List<Requirement> requirements = new ArrayList<>();
        for (Requirement each : same.requirements()) {
            requirements.add(
                    dice.chance(0.3)
                            ? new Requirement(
                                    each.id(),
                                    each.kind(),
                                    world.criterion(same),
                                    each.wording(),
                                    each.citations(),
                                    new TreeMap<>(),
                                    each.validity(),
                                    each.judge())
                            : each);
        }
        List<Procedure> procedures = new ArrayList<>();
        for (Procedure each : same.procedures()) {
            procedures.add(dice.chance(0.5) ? changed(each) : each);
        }
        return same.toBuilder()
                .requirements(requirements)
                .procedures(procedures)
                .build();
    }

    private Procedure changed(Procedure each) {
        List<ConditionalLimit> limits = new ArrayList<>();
        for (ConditionalLimit limit : each.limits()) {
            TimeLimit old = limit.limit();
            Term term = old.term().unit() == LimitUnit.SAME_DAY
                    ? Term.workingDays(1)
                    : new Term(
                            old.term().amount().add(BigDecimal.ONE),
                            old.term().unit(),
                            old.term().monthEnd().orElse(null));
            limits.add(
                    dice.chance(0.5) && term.amount().compareTo(BigDecimal.valueOf(3000)) < 0
                            ? new ConditionalLimit(
                                    new TimeLimit(old.id(), term, null, old.wording(), old.citations()), limit.when())
                            : limit);
        }
        List<String> required = new ArrayList<>(each.requirements());
        if (required.size() > 1 && dice.chance(0.5)) {
            required.remove(dice.between(0, required.size() - 1));
        }
        return each.toBuilder().requires(required).within(limits).build();
    }
}
