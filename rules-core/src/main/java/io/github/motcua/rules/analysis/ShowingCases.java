package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes whole cases that show a finding, and decides them to be sure that they do. */
final class ShowingCases {

    /** A working Monday on which most of what is in force today is in force. */
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 1, 5);

    private static final LocalDate FIRST_COUNTED = LocalDate.of(1976, 1, 5);
    private static final String USUAL_TIME = "09:00";
    private static final int MOST_UNITS = 4;

    private static final Set<String> OF_THE_CASE = Set.of(
            BuiltInFacts.PROCEDURE,
            BuiltInFacts.UNIT,
            BuiltInFacts.CHANNEL,
            BuiltInFacts.PLACE,
            BuiltInFacts.RECEIVED_ON,
            BuiltInFacts.RECEIVED_TIME,
            BuiltInFacts.DECIDED_BY,
            BuiltInFacts.INTERLINKED);

    private final Collection<Vocabulary> vocabularies;
    private final Function<Case, Decision> decide;

    ShowingCases(Collection<Vocabulary> vocabularies, Function<Case, Decision> decide) {
        this.vocabularies = vocabularies;
        this.decide = decide;
    }

    /**
     * A case of a procedure in which criteria are met and of which every fact is known, and which a test of its
     * decision accepts.
     *
     * @param span days on which nothing changes
     * @param units units to try first
     * @return null if none was found
     */
    @Nullable
    Case find(
            Subject subject,
            Logic logic,
            Collection<Criterion> criteria,
            Circumstances circumstances,
            Period span,
            Collection<String> units,
            Predicate<Decision> shows) {
        for (At at : places(span, units)) {
            Circumstances there = circumstances
                    .with(BuiltInFacts.UNIT, Criterion.is(BuiltInFacts.UNIT, FactValue.of(at.unit())))
                    .with(
                            BuiltInFacts.UNIT_LEVEL,
                            Criterion.is(
                                    BuiltInFacts.UNIT_LEVEL,
                                    FactValue.of(at.level().name())));
            SortedMap<String, FactValue> values = logic.values(there.beside(criteria));
            if (values != null) {
                for (boolean stated : new boolean[] {false, true}) {
                    Case made = whole(subject, values, at, span, stated);
                    if (accepts(made, shows)) {
                        return made;
                    }
                }
            }
        }
        return null;
    }

    /** How a requirement stands, by its id. */
    static @Nullable Status status(Decision decision, String requirement) {
        for (Finding finding : decision.findings()) {
            if (finding.requirement().equals(requirement)) {
                return finding.status();
            }
        }
        return null;
    }

    private boolean accepts(Case made, Predicate<Decision> shows) {
        try {
            return shows.test(decide.apply(made));
        } catch (RejectedException refused) { // values that fit one by one, not together
            return false;
        }
    }

    private record At(String unit, Level level) {}

    /** Desks of each level: declared ones, and some that no catalog knows. */
    private List<At> places(Period span, Collection<String> first) {
        LocalDate day = day(span, Map.of());
        Set<At> places = new LinkedHashSet<>();
        Set<At> others = new LinkedHashSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            int found = 0;
            for (Unit unit : vocabulary.catalog().units()) {
                if (unit.validity().contains(day) && (found < MOST_UNITS || first.contains(unit.id()))) {
                    found++;
                    (first.contains(unit.id()) ? places : others).add(new At(unit.id(), unit.level()));
                }
            }
        }
        List<At> all = new ArrayList<>(places);
        if (places.size() > MOST_UNITS) {
            all = new ArrayList<>(all.subList(0, MOST_UNITS));
        }
        all.add(new At("noi-khac/xa-1", Level.WARD));
        all.add(new At("noi-khac", Level.DISTRICT));
        all.add(new At("noi-khac", Level.CITY));
        all.addAll(others);
        return all;
    }

    private static LocalDate day(Period span, Map<String, FactValue> values) {
        FactValue said = values.get(BuiltInFacts.RECEIVED_ON);
        if (said != null) {
            LocalDate day = LocalDate.parse(said.toString());
            if (!day.isBefore(FIRST_COUNTED) || !span.contains(FIRST_COUNTED)) {
                return day;
            }
        }
        LocalDate first = Subject.first(span);
        LocalDate last = Objects.requireNonNull(span.last());
        if (span.contains(USUAL_DAY)) {
            return USUAL_DAY;
        }
        return first.isAfter(USUAL_DAY) ? first : last;
    }

    private Case whole(Subject subject, SortedMap<String, FactValue> found, At at, Period span, boolean basisStated) {
        SortedMap<String, FactValue> values = new TreeMap<>(found);
        values.putIfAbsent(BuiltInFacts.UNIT_LEVEL, FactValue.of(at.level().name()));
        String channel = Objects.requireNonNullElse(values.get(BuiltInFacts.CHANNEL), "IN_PERSON")
                .toString();
        String place = Objects.requireNonNullElse(values.get(BuiltInFacts.PLACE), "WARD_OFFICE")
                .toString();
        String time = Objects.requireNonNullElse(values.get(BuiltInFacts.RECEIVED_TIME), USUAL_TIME)
                .toString();
        Case made = Case.of(subject.procedure().code())
                .at(at.unit())
                .receivedAt(day(span, values).atTime(LocalTime.parse(time)))
                .by(Channel.valueOf(channel))
                .received(Place.valueOf(place));
        for (FactDeclaration fact : facts(subject).values()) {
            FactValue value = values.get(fact.id());
            boolean leftOpen = fact.id().equals(BuiltInFacts.COMPETENCE_BASIS) && !basisStated;
            if (!OF_THE_CASE.contains(fact.id()) && !leftOpen) {
                made = made.with(fact.id(), value == null ? usual(fact, at.unit()) : value);
            }
        }
        boolean levelStated = at.unit().equals("noi-khac");
        return levelStated
                ? made.with(BuiltInFacts.UNIT_LEVEL, at.level().name())
                : made.without(BuiltInFacts.UNIT_LEVEL);
    }

    private static FactValue usual(FactDeclaration fact, String unit) {
        return switch (fact.type()) {
            case WHOLE -> FactValue.of(fact.range().map(Range::min).orElse(0L));
            case YES_NO -> FactValue.of(false);
            case CHOICE -> FactValue.of(fact.values().get(0).code());
            case CHOICES -> FactValue.of(List.of());
            case DATE -> FactValue.of(USUAL_DAY.toString());
            case TIME -> FactValue.of(USUAL_TIME);
            case UNIT -> FactValue.of(unit);
            case UNITS -> FactValue.of(List.of(unit));
            case PROCEDURE -> FactValue.of("0.000000");
        };
    }

    /** All facts at which anything looks that may bear on a case of the procedure. */
    private SortedMap<String, FactDeclaration> facts(Subject subject) {
        SortedMap<String, FactDeclaration> facts = new TreeMap<>();
        for (Requirement requirement : subject.requirements()) {
            add(requirement.criterion(), subject.vocabulary(), facts);
        }
        for (ConditionalLimit limit : subject.procedure().limits()) {
            add(limit.when(), subject.vocabulary(), facts);
        }
        for (Vocabulary vocabulary : vocabularies) {
            Catalog catalog = vocabulary.catalog();
            for (Programme programme : catalog.programmes()) {
                for (Requirement requirement : Listed.requirements(
                        vocabulary, programme, subject.procedure().code())) {
                    add(requirement.criterion(), vocabulary, facts);
                }
            }
            if (subject.vocabulary().includes(catalog) || !catalog.programmes().isEmpty()) {
                for (Slip slip : catalog.slips()) {
                    add(slip.when(), vocabulary, facts);
                }
            }
        }
        return facts;
    }

    private static void add(Criterion criterion, Vocabulary vocabulary, Map<String, FactDeclaration> facts) {
        for (String id : criterion.facts()) {
            FactDeclaration declared = vocabulary.facts().get(id);
            if (declared != null) {
                facts.putIfAbsent(id, declared);
            }
        }
    }
}
