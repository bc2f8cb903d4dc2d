package io.github.motcua.rules.analysis;

import io.github.motcua.rules.analysis.ComparisonMeaning.Gap;
import io.github.motcua.rules.analysis.ComparisonPart.Kind;
import io.github.motcua.rules.analysis.Solver.Answer;
import io.github.motcua.rules.analysis.Solver.Verdict;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.ProductBound;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
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

    /** So many units are tried at most. */
    private static final int MOST_UNITS = 24;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ComparedRules before;
    private final ComparedRules after;
    private final ProcedureInForce first;
    private final ProcedureInForce second;
    private final LocalDate day;
    private final Period days;
    private final ComparisonAnswers answers;
    private final List<ComparisonChange> changes;
    private final Solver solver;
    private final Map<RequirementKind, List<Criterion>> demands = new EnumMap<>(RequirementKind.class);
    private final Map<RequirementKind, List<Criterion>> otherDemands = new EnumMap<>(RequirementKind.class);
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<String> units;
    private final List<LocalTime> times;
    private @Nullable List<Case> around;

    /**
     * A search.
     *
     * @param day a day on which the two procedures are in force
     * @param days the days on which they are in force unchanged
     * @param changes what is looked for
     */
    ComparisonSearch(
            ComparisonAnswers answers,
            ProcedureInForce first,
            ProcedureInForce second,
            LocalDate day,
            Period days,
            List<ComparisonChange> changes) {
        this.answers = answers;
        this.before = answers.before();
        this.after = answers.after();
        this.first = first;
        this.second = second;
        this.day = day;
        this.days = days;
        this.changes = changes;
        collect(first, demands);
        collect(second, otherDemands);
        this.units = units();
        this.times = times();
        Map<String, FactDeclaration> facts = new HashMap<>(second.facts());
        facts.putAll(first.facts());
        Set<String> named = new TreeSet<>();
        for (String unit : units) {
            if (!unit.isEmpty()) {
                named.add(unit);
            }
        }
        this.solver = new Solver(facts, Map.of(), named);
    }

    private void collect(ProcedureInForce procedure, Map<RequirementKind, List<Criterion>> into) {
        for (RequirementKind kind : RequirementKind.values()) {
            into.put(kind, new ArrayList<>());
        }
        for (RequirementInForce entry : procedure.requirements()) {
            Criterion criterion = plain(entry.requirement().criterion(), procedure);
            into.getOrDefault(entry.requirement().kind(), new ArrayList<>()).add(criterion);
            criteria.add(criterion);
        }
        for (Cited<ConditionalLimit> limit : procedure.limits()) {
            criteria.add(plain(limit.entry().when(), procedure));
        }
        for (Cited<Slip> slip : procedure.slips()) {
            criteria.add(plain(slip.entry().when(), procedure));
        }
    }

    /** For this procedure and day, under the readings taken. */
    private Criterion plain(Criterion criterion, ProcedureInForce procedure) {
        return ComparisonCriteria.under(
                ComparisonCriteria.reduced(
                        criterion,
                        procedure.procedure().code(),
                        procedure.procedure().interlinked(),
                        day),
                taken(procedure));
    }

    /** The options taken; for a reading that only the other set knows, the option taken there. */
    private Map<String, String> taken(ProcedureInForce procedure) {
        Map<String, String> taken = new HashMap<>();
        for (ProcedureInForce each : List.of(first, second)) {
            each.readings()
                    .forEach((id, reading) -> taken.put(id, reading.entry().taken()));
        }
        procedure
                .readings()
                .forEach((id, reading) -> taken.put(id, reading.entry().taken()));
        return taken;
    }

    /**
     * Whether it is proved that an entry and its counterpart say the same: the same but for their conditions, and
     * those are met by the same facts under whatever reading.
     */
    boolean isNone(ComparisonChange change) {
        ComparisonPart one = change.before();
        ComparisonPart other = change.after();
        if ((one == null || isNeverSaid(one, first)) && (other == null || isNeverSaid(other, second))) {
            return true;
        }
        if (one == null || other == null || !change.isOnlyOfConditions()) {
            return false;
        }
        // A limit is told only of requests that are taken, which meet what the law demands.
        boolean taken = change.kind() == Kind.LIMIT;
        List<Criterion> here = taken ? lawful(first, RequirementKind.ELIGIBILITY) : List.of();
        List<Criterion> there = taken ? lawful(second, RequirementKind.ELIGIBILITY) : List.of();
        for (Map<String, String> options : readings(one.when(), other.when())) {
            Criterion conditionHere = ComparisonCriteria.under(one.when(), options);
            Criterion conditionThere = ComparisonCriteria.under(other.when(), options);
            if (!isNever(conditionHere, conditionThere, here) || !isNever(conditionThere, conditionHere, there)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no request comes to what an entry is said for: an outcome, or to be taken and meet a condition. */
    private boolean isNeverSaid(ComparisonPart part, ProcedureInForce procedure) {
        if (!part.when().readings().isEmpty()) {
            return false;
        }
        Criterion when = plain(part.when(), procedure);
        return switch (part.kind()) {
            case LIMIT -> isNever(Outcome.ORDINARY, when, procedure) && isNever(Outcome.NO_WAIT, when, procedure);
            case SLIP, DUTY -> part.on().stream().allMatch(outcome -> isNever(outcome, when, procedure));
            default -> false;
        };
    }

    private boolean isNever(Outcome outcome, Criterion when, ProcedureInForce procedure) {
        List<List<Criterion>> ways = new ArrayList<>();
        for (RequirementKind kind : RequirementKind.values()) {
            if (kind.ifNotMet() == outcome) {
                List<Criterion> way = lawful(procedure, kind);
                if (kind != RequirementKind.ELIGIBILITY) {
                    way.add(ComparisonCriteria.negated(Criterion.allOf(ofKind(procedure, kind, ""))));
                }
                ways.add(way); // a request may be open to no programme at all
            }
        }
        if (outcome == Outcome.NO_WAIT) {
            Set<String> programmes = new TreeSet<>();
            procedure.requirements().forEach(entry -> programmes.add(entry.programme()));
            programmes.remove("");
            for (String programme : programmes) {
                List<Criterion> way = lawful(procedure, RequirementKind.ELIGIBILITY);
                way.addAll(ofKind(procedure, RequirementKind.ELIGIBILITY, programme));
                ways.add(way);
            }
        }
        for (List<Criterion> way : ways) {
            way.add(when);
            if (solver.solve(way, Map.of()).verdict() != Verdict.NONE) {
                return false;
            }
        }
        return outcome != Outcome.UNDETERMINED;
    }

    /** What must be met for requirements of a kind to decide: those of the kinds before it. */
    private List<Criterion> lawful(ProcedureInForce procedure, RequirementKind kind) {
        List<Criterion> all = new ArrayList<>();
        for (RequirementKind earlier : RequirementKind.values()) {
            if (earlier.compareTo(kind) < 0) {
                all.addAll(ofKind(procedure, earlier, ""));
            }
        }
        return all;
    }

    /** The criteria of a kind; of one programme, if one is named. */
    private List<Criterion> ofKind(ProcedureInForce procedure, RequirementKind kind, String programme) {
        List<Criterion> all = new ArrayList<>();
        for (RequirementInForce entry : procedure.requirements()) {
            if (entry.requirement().kind() == kind
                    && (programme.isEmpty() || entry.programme().equals(programme))) {
                all.add(plain(entry.requirement().criterion(), procedure));
            }
        }
        return all;
    }

    private boolean isNever(Criterion met, Criterion notMet, List<Criterion> besides) {
        List<Criterion> all = new ArrayList<>(besides);
        all.add(met);
        all.add(ComparisonCriteria.negated(notMet));
        return solver.solve(all, Map.of()).verdict() == Verdict.NONE;
    }

    /** The readings taken, and each of them with every other option. */
    private List<Map<String, String>> readings(Criterion one, Criterion other) {
        Map<String, String> taken = taken(first);
        List<Map<String, String>> all = new ArrayList<>(List.of(taken));
        Set<String> contested = new TreeSet<>(one.readings());
        contested.addAll(other.readings());
        for (String reading : contested) {
            Set<String> options = new TreeSet<>();
            for (ProcedureInForce procedure : List.of(first, second)) {
                if (procedure.readings().containsKey(reading)) {
                    options.addAll(
                            procedure.readings().get(reading).entry().options().keySet());
                }
            }
            for (String option : options) {
                Map<String, String> otherwise = new HashMap<>(taken);
                otherwise.put(reading, option);
                all.add(otherwise);
            }
        }
        return all;
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
            for (String unit : units) {
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
        for (List<Criterion> besides : besides(change)) {
            for (List<Criterion> target : wanted(change)) {
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

    /** What a case has to meet for the change to tell: first where only one of the two conditions is met. */
    private List<List<Criterion>> wanted(ComparisonChange change) {
        List<List<Criterion>> wanted = new ArrayList<>();
        ComparisonPart one = change.before();
        ComparisonPart other = change.after();
        Criterion here = one == null ? null : plain(one.when(), first);
        Criterion there = other == null ? null : plain(other.when(), second);
        if (here != null && there != null) {
            if (!change.hasOneCondition()) {
                wanted.add(List.of(here, ComparisonCriteria.negated(there)));
                wanted.add(List.of(there, ComparisonCriteria.negated(here)));
            }
            wanted.addAll(otherwiseRead(Objects.requireNonNull(one), Objects.requireNonNull(other)));
            wanted.add(List.of(ComparisonCriteria.negated(here), ComparisonCriteria.negated(there)));
            wanted.add(List.of(here, there));
        } else {
            Criterion only = here == null ? there : here;
            if (only != null) {
                wanted.add(List.of(ComparisonCriteria.negated(only)));
                wanted.add(List.of(only));
            }
        }
        return wanted;
    }

    /** Where the two differ only under an option of a reading that is not taken, that shows in what is told of it. */
    private List<List<Criterion>> otherwiseRead(ComparisonPart one, ComparisonPart other) {
        List<List<Criterion>> wanted = new ArrayList<>();
        if (one.when().readings().isEmpty() && other.when().readings().isEmpty()) {
            return wanted;
        }
        for (Map<String, String> options : readings(one.when(), other.when())) {
            Criterion here = ComparisonCriteria.under(one.when(), options);
            Criterion there = ComparisonCriteria.under(other.when(), options);
            wanted.add(List.of(here, ComparisonCriteria.negated(there)));
            wanted.add(List.of(there, ComparisonCriteria.negated(here)));
        }
        return wanted;
    }

    /** What a case should meet besides, most first: a difference in the outcome tells more than one in a finding. */
    private List<List<Criterion>> besides(ComparisonChange change) {
        Set<String> own = new TreeSet<>();
        if (change.kind() == Kind.REQUIREMENT) {
            for (ComparisonPart side : change.sides()) {
                own.add(ComparisonCriteria.written(plain(side.when(), first)));
                own.add(ComparisonCriteria.written(plain(side.when(), second)));
            }
        }
        List<List<Criterion>> besides = new ArrayList<>();
        if (change.kind() == Kind.REQUIREMENT) {
            besides.add(all(own, demands, otherDemands));
            besides.add(all(own, demands));
            besides.add(all(own, otherDemands));
            besides.add(upTo(RequirementKind.ELIGIBILITY, own));
            besides.add(upTo(RequirementKind.COMPLETENESS, own));
            besides.add(upTo(RequirementKind.ADMISSIBILITY, own));
        } else {
            besides.addAll(outcomes());
        }
        besides.add(List.of());
        return besides;
    }

    /** For each outcome what leads to it. */
    private List<List<Criterion>> outcomes() {
        List<List<Criterion>> outcomes = new ArrayList<>();
        outcomes.add(all(Set.of(), demands, otherDemands));
        outcomes.add(all(Set.of(), demands));
        outcomes.add(all(Set.of(), otherDemands));
        for (RequirementKind kind : List.of(
                RequirementKind.ELIGIBILITY,
                RequirementKind.COMPLETENESS,
                RequirementKind.ADMISSIBILITY,
                RequirementKind.COMPETENCE)) {
            List<Criterion> all = upTo(kind, Set.of());
            all.add(ComparisonCriteria.negated(Criterion.allOf(demands.getOrDefault(kind, List.of()))));
            outcomes.add(all);
        }
        return outcomes;
    }

    @SafeVarargs
    private static List<Criterion> all(Set<String> but, Map<RequirementKind, List<Criterion>>... sides) {
        Map<String, Criterion> all = new LinkedHashMap<>();
        for (Map<RequirementKind, List<Criterion>> side : sides) {
            for (List<Criterion> ofKind : side.values()) {
                ofKind.forEach(criterion -> all.putIfAbsent(ComparisonCriteria.written(criterion), criterion));
            }
        }
        all.keySet().removeAll(but);
        return new ArrayList<>(all.values());
    }

    /** The demands of the kinds before one, of both sides. */
    private List<Criterion> upTo(RequirementKind kind, Set<String> but) {
        Map<RequirementKind, List<Criterion>> here = new EnumMap<>(demands);
        Map<RequirementKind, List<Criterion>> there = new EnumMap<>(otherDemands);
        for (Map<RequirementKind, List<Criterion>> side : List.of(here, there)) {
            side.keySet().removeIf(other -> other.compareTo(kind) >= 0);
        }
        return all(but, here, there);
    }

    /** Where and when a case can be received: nothing else is said. */
    private List<Case> contexts() {
        List<Case> contexts = new ArrayList<>();
        for (LocalTime time : times) {
            for (String unit : units) {
                Case bare = Case.of(first.procedure().code()).receivedAt(day.atTime(time));
                contexts.add(unit.isEmpty() ? bare : bare.at(unit));
            }
        }
        return contexts;
    }

    /** A case received there and then that meets the criteria, as far as the first set of catalogs is asked. */
    private @Nullable Case met(List<Criterion> all, Case context) {
        SortedMap<String, FactValue> given = answers.builtIn(context, first);
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
                case BuiltInFacts.UNIT -> made = made.at(value);
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
            bases.forEach(base -> nearby(base, found));
            known = List.copyOf(found);
            around = known;
        }
        return known;
    }

    /** For every outcome a case, as far as one is found, and bare ones. */
    List<Case> bases() {
        Set<Case> bases = new LinkedHashSet<>();
        List<Case> contexts = contexts();
        for (List<Criterion> outcome : outcomes()) {
            for (Case context : contexts) {
                Case base = met(outcome, context);
                if (base != null) {
                    bases.add(base);
                    break;
                }
            }
        }
        bases.addAll(contexts.subList(0, Math.min(units.size(), contexts.size())));
        return List.copyOf(bases);
    }

    /** Cases that are taken, so that there is a dossier: for each limit one to which it applies. */
    List<Case> basesWithLimits() {
        Set<Case> found = new LinkedHashSet<>();
        for (ProcedureInForce procedure : List.of(first, second)) {
            for (Cited<ConditionalLimit> limit : procedure.limits()) {
                List<Criterion> all = upTo(RequirementKind.ELIGIBILITY, Set.of());
                all.add(plain(limit.entry().when(), procedure));
                for (Case context : contexts().subList(0, units.size())) {
                    Case base = met(all, context);
                    if (base != null && found.add(base)) {
                        break;
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private void nearby(Case base, Set<Case> into) {
        for (String unit : units) {
            if (!unit.isEmpty()) {
                into.add(base.at(unit));
            }
        }
        for (LocalTime time : times) {
            into.add(base.receivedAt(day.atTime(time)));
        }
        for (int later = 1; later <= 9; later++) {
            if (days.contains(day.plusDays(later))) {
                into.add(base.receivedAt(day.plusDays(later).atTime(MORNING)));
            }
        }
        LocalDate last = days.last();
        if (last != null) {
            into.add(base.receivedAt(last.atTime(MORNING)));
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
            for (FactValue value : ComparisonValues.of(fact, first, second, criteria, units)) {
                into.add(base.with(fact, value));
            }
        }
    }

    /** Each of the facts that tell the place, where those before it do not apply. */
    private void places(Case base, Set<Case> into) {
        for (ProcedureInForce procedure : List.of(first, second)) {
            for (Cited<Competence> body : procedure.competences()) {
                Case place = base;
                for (String fact : body.entry().at()) {
                    for (String unit : units) {
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
                for (ProcedureInForce procedure : List.of(first, second)) {
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
        for (ProcedureInForce procedure : List.of(first, second)) {
            procedure.competences().forEach(body -> facts.addAll(body.entry().at()));
            procedure.bounds().forEach(bound -> facts.addAll(bound.facts()));
        }
        facts.removeAll(BuiltInFacts.declarations().keySet());
        return facts;
    }

    /** Drops what is stated one by one, as long as the change still shows and the two outcomes stay. */
    Case smallest(ComparisonChange change, Case found) {
        return answers.smallest(found, gap -> change.isShownBy(gap));
    }

    /** The units to try, those of which the changes speak first; the empty one is that nothing is said of it. */
    private List<String> units() {
        Set<String> units = new LinkedHashSet<>();
        for (ComparisonChange change : changes) {
            units.addAll(onlyOnOneSide(change));
            for (String unit : change.units()) {
                units.add(unit);
                units.addAll(within(unit));
            }
            if (change.kind() == Kind.DELEGATION_RULE || change.kind() == Kind.OFFICE) {
                units.addAll(delegates());
            }
        }
        List<String> mentioned = new ArrayList<>(constants(BuiltInFacts.UNIT, criteria));
        units.addAll(mentioned.subList(0, Math.min(2, mentioned.size())));
        for (ComparedRules side : List.of(before, after)) {
            for (Level level : Level.values()) {
                units.addAll(some(side, level, mentioned));
            }
        }
        units.add("");
        units.add("noi-khac/xa-1");
        List<String> all = new ArrayList<>(units);
        return List.copyOf(all.subList(0, Math.min(MOST_UNITS, all.size())));
    }

    /** The units of which delegations speak: on the rules and offices turns whether those hold. */
    private Set<String> delegates() {
        Set<String> units = new TreeSet<>();
        for (ComparedRules side : List.of(before, after)) {
            for (Catalog catalog : side.catalogs()) {
                for (Delegation delegation : catalog.delegations()) {
                    units.addAll(delegation.to().units());
                    units.addAll(delegation.from().units());
                }
            }
        }
        List<String> some = new ArrayList<>(units);
        return new TreeSet<>(some.subList(0, Math.min(MOST_UNITS - 4, some.size())));
    }

    /** A unit of a level that criteria do not mention, and one that they do. */
    private List<String> some(ComparedRules side, Level level, List<String> mentioned) {
        List<String> some = new ArrayList<>();
        boolean in = false;
        boolean out = false;
        for (Catalog catalog : side.catalogs()) {
            for (Unit unit : catalog.units()) {
                if (unit.level() == level && unit.validity().contains(day)) {
                    boolean isMentioned = mentioned.contains(unit.id());
                    if (isMentioned ? !in : !out) {
                        some.add(unit.id());
                    }
                    in |= isMentioned;
                    out |= !isMentioned;
                }
            }
            catalog.desks().stream().limit(1).forEach(desk -> some.add(desk.id()));
        }
        return some;
    }

    /** Units that lie within one: a delegation concerns their desks too. */
    private List<String> within(String unit) {
        List<String> within = new ArrayList<>();
        for (ComparedRules side : List.of(before, after)) {
            for (Catalog catalog : side.catalogs()) {
                for (Unit other : catalog.units()) {
                    if (within.size() < 3
                            && other.id().startsWith(unit + "/")
                            && other.validity().contains(day)) {
                        within.add(other.id());
                    }
                }
            }
        }
        if (within.isEmpty() && unit.indexOf('/') < 0) {
            within.add(unit + "/xa-1");
        }
        return within;
    }

    private static Set<String> onlyOnOneSide(ComparisonChange change) {
        Set<String> all = new TreeSet<>();
        Set<String> both = new TreeSet<>();
        for (ComparisonPart side : change.sides()) {
            for (String unit : constants(BuiltInFacts.UNIT, List.of(side.when()))) {
                if (!all.add(unit)) {
                    both.add(unit);
                }
            }
        }
        if (change.sides().size() == 2) {
            all.removeAll(both);
        }
        return all.size() <= MOST_UNITS / 2
                ? all
                : new TreeSet<>(List.copyOf(all).subList(0, MOST_UNITS / 2));
    }

    private static Set<String> constants(String fact, List<Criterion> criteria) {
        Set<String> found = new TreeSet<>();
        for (Criterion each : criteria) {
            each.walk(criterion -> {
                if (criterion instanceof Criterion.OneOf oneOf && oneOf.fact().equals(fact)) {
                    oneOf.values().forEach(value -> found.add(value.toString()));
                }
                if (criterion instanceof Criterion.AtMost atMost
                        && atMost.fact().equals(fact)) {
                    found.add(atMost.limit().toString());
                }
                if (criterion instanceof Criterion.AtLeast atLeast
                        && atLeast.fact().equals(fact)) {
                    found.add(atLeast.limit().toString());
                }
            });
        }
        return found;
    }

    /** The hours to try: in the morning, and around every hour that something turns on. */
    private List<LocalTime> times() {
        Set<LocalTime> around = new LinkedHashSet<>(List.of(MORNING));
        for (String time : constants(BuiltInFacts.RECEIVED_TIME, criteria)) {
            around(LocalTime.parse(time), around);
        }
        for (ProcedureInForce procedure : List.of(first, second)) {
            for (Cited<ConditionalLimit> limit : procedure.limits()) {
                limit.entry().limit().cutOff().ifPresent(cutOff -> {
                    cutOff.time().ifPresent(time -> around(time, around));
                    if (cutOff.lastHours() > 0) {
                        LocalTime end = LocalTime.of(17, 0);
                        around(end.minusHours(cutOff.lastHours()), around);
                    }
                });
            }
        }
        return List.copyOf(around);
    }

    private static void around(LocalTime time, Set<LocalTime> into) {
        into.add(time);
        if (time.isBefore(LocalTime.MAX.minusSeconds(1))) {
            into.add(time.plusSeconds(1));
        }
        if (time.isAfter(LocalTime.MIN.plusSeconds(1))) {
            into.add(time.minusSeconds(1));
        }
    }
}
