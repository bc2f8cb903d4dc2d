package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.analysis.Solver.Answer;
import io.github.motcua.rules.analysis.Solver.Verdict;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Period;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for cases of one procedure, received on days on which nothing changes, that two sets of catalogs answer
 * differently. First where the entry that differs says that there must be some; then around every value that any
 * criterion could tell apart.
 */
final class ComparisonSearch {

    /** So many times the solver is asked for one change at most. */
    private static final int MOST_QUESTIONS = 2_000;

    private final ComparisonAnswers answers;
    private final ComparisonSpot spot;
    private final ComparisonConditions conditions;
    private final ComparisonPlaces places;
    private final ComparisonNearby nearby;
    private final Solver solver;
    private @Nullable List<Case> around;

    /**
     * A search.
     *
     * @param changes what is looked for
     */
    ComparisonSearch(ComparisonAnswers answers, ComparisonSpot spot, List<ComparisonChange> changes) {
        this.answers = answers;
        this.spot = spot;
        this.conditions = new ComparisonConditions(spot);
        this.places = new ComparisonPlaces(spot, changes, conditions.criteria());
        this.nearby = new ComparisonNearby(spot, changes, conditions.criteria(), places);
        Map<String, FactDeclaration> facts = new HashMap<>(spot.second().facts());
        facts.putAll(spot.first().facts());
        this.solver = new Solver(facts, Map.of(), places.named());
    }

    /** Whether it is proved that a change is no difference; see {@link ComparisonProof}. */
    boolean isNone(ComparisonChange change) {
        return new ComparisonProof(spot, conditions, solver).isNone(change);
    }

    /** The smallest case that shows a change; empty if none was found. */
    Optional<Case> witness(ComparisonChange change) {
        Case found = directed(change, change::isShownBy);
        if (found == null) {
            found = swept(change);
        }
        return found == null ? Optional.empty() : Optional.of(smallest(change, found));
    }

    /** A case that shows a change, among those that come to an outcome at one of the units tried. */
    Optional<Case> witnessAmongBases(ComparisonChange change) {
        for (Case base : bases()) {
            if (change.isShownBy(answers.gap(base))) {
                return Optional.of(smallest(change, base));
            }
            for (String unit : places.units()) {
                if (!unit.isEmpty() && change.isShownBy(answers.gap(base.at(unit)))) {
                    return Optional.of(smallest(change, base.at(unit)));
                }
            }
        }
        return Optional.empty();
    }

    /** A case that shows a change of a requirement by another outcome; empty if none was found. */
    Optional<Case> witnessByOutcome(ComparisonChange change) {
        Case found = change.kind() == Kind.REQUIREMENT
                ? directed(change, gap -> change.isShownBy(gap) && !gap.sameOutcome())
                : null;
        return found == null ? Optional.empty() : Optional.of(smallest(change, found));
    }

    private @Nullable Case directed(ComparisonChange change, Predicate<Gap> shows) {
        int questions = 0;
        for (List<Criterion> besides : conditions.besides(change)) {
            for (List<Criterion> target : conditions.wanted(change)) {
                List<Criterion> all = new ArrayList<>(target);
                all.addAll(besides);
                boolean never = solver.solve(all, Map.of()).verdict() == Verdict.NONE;
                for (Case context : never ? List.<Case>of() : contexts()) {
                    if (++questions > MOST_QUESTIONS) {
                        return null;
                    }
                    Case candidate = met(all, context);
                    if (candidate != null && shows.test(answers.gap(candidate))) {
                        return candidate;
                    }
                }
            }
        }
        return null;
    }

    /** Where and when a case can be received: nothing else is said. */
    private List<Case> contexts() {
        List<Case> contexts = new ArrayList<>();
        for (LocalTime time : places.times()) {
            for (String unit : places.units()) {
                Case bare = Case.of(spot.subject().code()).receivedAt(spot.day().atTime(time));
                contexts.add(unit.isEmpty() ? bare : bare.at(unit));
            }
        }
        return contexts;
    }

    /** A case received there and then that meets the criteria, as far as the first set of catalogs is asked. */
    private @Nullable Case met(List<Criterion> all, Case context) {
        SortedMap<String, FactValue> given = answers.builtIn(context, spot.first());
        if (given == null) {
            return null;
        }
        Answer answer = solver.solve(all, given);
        if (!answer.isFound()) {
            return null;
        }
        Case made = context;
        for (Map.Entry<String, FactValue> fact : answer.values().entrySet()) {
            String value = fact.getValue().toString();
            switch (fact.getKey()) {
                case BuiltInFacts.UNIT -> made = spot.subject().isOfUnits() ? made : made.at(value);
                case BuiltInFacts.CHANNEL -> made = made.by(Channel.valueOf(value));
                case BuiltInFacts.PLACE -> made = made.received(Place.valueOf(value));
                case BuiltInFacts.RECEIVED_ON,
                        BuiltInFacts.RECEIVED_TIME,
                        BuiltInFacts.PROCEDURE,
                        BuiltInFacts.INTERLINKED,
                        BuiltInFacts.DECIDED_BY -> {}
                default -> {
                    if (!given.containsKey(fact.getKey())) {
                        made = made.with(fact.getKey(), fact.getValue());
                    }
                }
            }
        }
        return made;
    }

    private @Nullable Case swept(ComparisonChange change) {
        for (Case candidate : around()) {
            if (change.isShownBy(answers.gap(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    /** Cases for every outcome, and around each one thing changed at a time. */
    List<Case> around() {
        List<Case> known = around;
        if (known == null) {
            Set<Case> found = new LinkedHashSet<>();
            List<Case> bases = bases();
            found.addAll(bases);
            bases.forEach(base -> nearby.of(base, found));
            known = List.copyOf(found);
            around = known;
        }
        return known;
    }

    /** For every outcome a case, as far as one is found, and bare ones. */
    List<Case> bases() {
        Set<Case> bases = new LinkedHashSet<>();
        List<Case> contexts = contexts();
        for (List<Criterion> outcome : conditions.outcomes()) {
            for (Case context : contexts) {
                Case base = met(outcome, context);
                if (base != null) {
                    bases.add(base);
                    break;
                }
            }
        }
        bases.addAll(contexts.subList(0, Math.min(places.units().size(), contexts.size())));
        return List.copyOf(bases);
    }

    /** Cases that are taken, so that there is a dossier: for each limit one to which it applies. */
    List<Case> basesWithLimits() {
        Set<Case> found = new LinkedHashSet<>();
        for (ProcedureInForce procedure : spot.procedures()) {
            for (Cited<ConditionalLimit> limit : procedure.limits()) {
                List<Criterion> all = conditions.upTo(RequirementKind.ELIGIBILITY, Set.of());
                all.add(conditions.plain(limit.entry().when(), procedure));
                for (Case context : contexts().subList(0, places.units().size())) {
                    Case base = met(all, context);
                    if (base != null && found.add(base)) {
                        break;
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * A difference in what becomes of a dossier, or in what is cited for that, where the decisions are the same.
     *
     * @param period the days to tell
     * @return null if none was found
     */
    @Nullable
    Difference dossier(Period period) {
        boolean anyUnit = !spot.subject().isOfUnits();
        for (Case base : basesWithLimits()) {
            if (!answers.gap(base).isNone()) {
                continue; // then it is the decisions that differ
            }
            for (List<DossierEvent> events : ComparisonEvents.of(base)) {
                if (!answers.gapOfDossier(base, events).isNone()) {
                    Case smallest = ComparisonAnswers.smallestOf(
                            base,
                            anyUnit,
                            less -> !answers.gapOfDossier(less, events).isNone());
                    return answers.difference(period, smallest, events);
                }
            }
        }
        return null;
    }

    /** Drops what is stated one by one, as long as the change still shows and the two outcomes stay. */
    Case smallest(ComparisonChange change, Case found) {
        return answers.smallest(found, !spot.subject().isOfUnits(), change::isShownBy);
    }
}
