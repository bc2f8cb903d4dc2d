package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cases around one: every value that any criterion of either side could tell apart, one at a time. Immutable. */
final class ComparisonNearby {

    private final ComparisonSpot spot;
    private final List<ComparisonChange> changes;
    private final List<Criterion> criteria;
    private final ComparisonPlaces places;

    ComparisonNearby(
            ComparisonSpot spot, List<ComparisonChange> changes, List<Criterion> criteria, ComparisonPlaces places) {
        this.spot = spot;
        this.changes = changes;
        this.criteria = criteria;
        this.places = places;
    }

    /** Adds the cases around one, with one thing changed at a time. */
    void of(Case base, Set<Case> into) {
        for (String unit : places.named()) {
            into.add(base.at(unit));
        }
        for (LocalTime time : places.times()) {
            into.add(base.receivedAt(spot.day().atTime(time)));
        }
        for (int later = 1; later <= 9; later++) {
            if (spot.days().contains(spot.day().plusDays(later))) {
                into.add(base.receivedAt(spot.day().plusDays(later).atTime(ComparisonPlaces.MORNING)));
            }
        }
        LocalDate last = spot.days().last();
        if (last != null) {
            into.add(base.receivedAt(last.atTime(ComparisonPlaces.MORNING)));
        }
        for (Channel channel : Channel.values()) {
            for (Place place : Place.values()) {
                into.add(base.by(channel).received(place));
            }
        }
        for (String builtIn : List.of(BuiltInFacts.UNIT_LEVEL, BuiltInFacts.COMPETENCE_BASIS)) {
            FactDeclaration declared = BuiltInFacts.declarations().get(builtIn);
            for (AllowedValue value : declared == null ? List.<AllowedValue>of() : declared.values()) {
                into.add(base.with(builtIn, FactValue.of(value.code())));
            }
        }
        products(base, into);
        places(base, into);
        for (String fact : looksAt()) {
            into.add(base.without(fact));
            for (FactValue value : ComparisonValues.of(fact, spot.first(), spot.second(), criteria, places.units())) {
                into.add(base.with(fact, value));
            }
        }
    }

    /** Each of the facts that tell the place, where those before it do not apply. */
    private void places(Case base, Set<Case> into) {
        for (ProcedureInForce procedure : spot.procedures()) {
            for (Cited<Competence> body : procedure.competences()) {
                Case place = base;
                for (String fact : body.entry().at()) {
                    for (String unit : places.named()) {
                        FactDeclaration declared = procedure.facts().get(fact);
                        if (declared != null && !unit.isEmpty()) {
                            into.add(
                                    declared.type() == FactType.UNITS
                                            ? place.with(fact, List.of(unit))
                                            : place.with(fact, unit));
                        }
                    }
                    place = place.withNotApplicable(fact);
                }
            }
        }
    }

    /** Numbers whose product one of two bounds allows and the other does not. */
    private void products(Case base, Set<Case> into) {
        for (ComparisonChange change : changes) {
            if (change.kind() == Kind.BOUND) {
                for (ProcedureInForce procedure : spot.procedures()) {
                    for (ProductBound bound : procedure.bounds()) {
                        for (long product = Math.max(0, bound.atMost() - 1); product <= bound.atMost() + 1; product++) {
                            products(base, bound.facts(), product, into);
                        }
                    }
                }
            }
        }
    }

    private static void products(Case base, List<String> facts, long product, Set<Case> into) {
        Case ones = base;
        for (String fact : facts) {
            ones = ones.with(fact, 1);
        }
        for (long factor = 1; factor <= Math.min(product / Math.max(1, factor), 100_000); factor++) {
            if (product % factor == 0) {
                into.add(ones.with(facts.get(0), factor).with(facts.get(1), product / factor));
                into.add(ones.with(facts.get(1), factor).with(facts.get(0), product / factor));
            }
        }
    }

    private Set<String> looksAt() {
        Set<String> facts = new TreeSet<>();
        criteria.forEach(criterion -> facts.addAll(criterion.facts()));
        for (ComparisonChange change : changes) {
            for (ComparisonPart side : change.sides()) {
                facts.addAll(side.when().facts());
                if (side.kind() == Kind.FACT) {
                    facts.add(side.id());
                }
            }
        }
        for (ProcedureInForce procedure : spot.procedures()) {
            procedure.competences().forEach(body -> facts.addAll(body.entry().at()));
            procedure.bounds().forEach(bound -> facts.addAll(bound.facts()));
        }
        facts.removeAll(BuiltInFacts.declarations().keySet());
        return facts;
    }
}
