package io.github.motcua.rules.decision;

import io.github.motcua.rules.calendar.OutOfCalendarException;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.Delegations;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.RequirementInForce;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.decision.Lever.Way;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactReading;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant can do otherwise in a case, and with which values that may matter: the facts that are declared
 * changeable and known, the unit, the way in which it is handed in, and the moment of return. What is not known is asked
 * for and not changed.
 */
final class Levers {

    /** Of the units that conditions name so many are looked at. */
    private static final int MOST_UNITS = 40;

    /** To come back later than after so many days is no remedy. */
    private static final int MOST_DAYS = 31;

    /** So that a working day is found after it. */
    private static final LocalDate LAST_DAY = WorkCalendars.LAST_DAY.minusDays(2 * MOST_DAYS);

    private static final Set<String> POWER = Set.of(BuiltInFacts.DECIDED_BY, BuiltInFacts.COMPETENCE_BASIS);
    private static final Set<String> UNIT_FACTS =
            Set.of(BuiltInFacts.UNIT, BuiltInFacts.UNIT_LEVEL, BuiltInFacts.DECIDED_BY, BuiltInFacts.COMPETENCE_BASIS);

    private final Case given;
    private final CaseReader.ReadCase read;
    private final ProcedureInForce procedure;
    private final Function<String, Object> standing;
    private final Set<String> movingPower = new HashSet<>();
    private final List<Criterion> compared = new ArrayList<>();

    /**
     * The levers of a case.
     *
     * @param standing what tells a unit apart besides conditions: its level, and what is in force there
     */
    Levers(Case given, CaseReader.ReadCase read, Function<String, Object> standing) {
        this.given = given;
        this.read = read;
        this.standing = standing;
        this.procedure = read.procedure();
        for (RequirementInForce entry : procedure.requirements()) {
            compare(entry.requirement().criterion());
        }
        for (Cited<Competence> competence : procedure.competences()) {
            movingPower.addAll(competence.entry().at());
        }
        for (Delegations.Put put : read.powers().put()) {
            Criterion when = put.claim().delegation().when();
            movingPower.addAll(when.facts());
            compare(when);
        }
    }

    private void compare(Criterion criterion) {
        criterion.walk(compared::add);
    }

    /**
     * All levers, ordered by id.
     *
     * @param elsewhere the units to which the applicant is guided
     * @param time the working time by which a day to come back is chosen; null if none is known
     * @param span the days on which the same catalogs are in force
     */
    List<Lever> all(Set<String> elsewhere, @Nullable WorkingTime time, Period span) {
        List<Lever> levers = new ArrayList<>();
        for (FactDeclaration fact : procedure.facts().values()) {
            Object value = read.known().value(fact.id());
            if (fact.changeable()
                    && value != null
                    && !BuiltInFacts.declarations().containsKey(fact.id())) {
                add(levers, fact.id(), facts(fact.id()), ways(fact, value));
            }
        }
        add(levers, "unit", UNIT_FACTS, units(elsewhere));
        add(levers, "way", Set.of(BuiltInFacts.CHANNEL, BuiltInFacts.PLACE), waysOfHandingIn());
        add(
                levers,
                Remedy.RECEIVED_AT,
                Set.of(BuiltInFacts.RECEIVED_ON, BuiltInFacts.RECEIVED_TIME),
                time == null || given.decidedOn().isPresent() ? List.of() : moments(time, span));
        levers.sort(Comparator.comparing(Lever::id));
        return levers;
    }

    private static void add(List<Lever> levers, String id, Set<String> facts, List<Way> ways) {
        if (!ways.isEmpty()) {
            levers.add(new Lever(id, facts, ways));
        }
    }

    private Set<String> facts(String changeable) {
        Set<String> facts = new HashSet<>(Set.of(changeable));
        if (movingPower.contains(changeable)) {
            facts.addAll(POWER);
        }
        return facts;
    }

    private List<Way> ways(FactDeclaration fact, Object value) {
        FactValue now = new DeclaredValue(fact, value, Text::same).value();
        List<Way> ways = new ArrayList<>();
        for (FactValue other : others(fact, value)) {
            if (!other.equals(now)) {
                ways.add(Way.of(fact.id(), now, other));
            }
        }
        return ways;
    }

    private List<FactValue> others(FactDeclaration fact, Object value) {
        return switch (fact.type()) {
            case WHOLE -> value instanceof Long number ? numbers(fact, number) : List.of();
            case YES_NO -> value instanceof Boolean yes ? List.of(FactValue.of(!yes)) : List.of();
            case CHOICE -> codes(fact);
            case CHOICES, UNITS -> value instanceof Set<?> members ? sets(fact, members) : List.of();
            case DATE -> days(fact);
            case TIME, UNIT, PROCEDURE -> words(fact);
        };
    }

    /** Of each range of numbers that no comparison tells apart the one closest to what it is now. */
    private List<FactValue> numbers(FactDeclaration fact, long now) {
        TreeSet<Long> starts = new TreeSet<>();
        for (Criterion criterion : compared) {
            if (criterion instanceof Criterion.AtMost most && most.fact().equals(fact.id())) {
                start(starts, number(most.limit()), 1);
            } else if (criterion instanceof Criterion.AtLeast least
                    && least.fact().equals(fact.id())) {
                start(starts, number(least.limit()), 0);
            } else if (criterion instanceof Criterion.OneOf one && one.fact().equals(fact.id())) {
                for (FactValue each : one.values()) {
                    start(starts, number(each), 0);
                    start(starts, number(each), 1);
                }
            } else if (criterion instanceof Criterion.Same same
                    && same.ownFacts().contains(fact.id())) {
                String other = same.fact().equals(fact.id()) ? same.other() : same.fact();
                Object equal = read.known().value(other);
                start(starts, equal instanceof Long number ? number : null, 0);
                start(starts, equal instanceof Long number ? number : null, 1);
            }
        }
        Range range = fact.range().orElseGet(() -> new Range(Long.MIN_VALUE, Long.MAX_VALUE));
        starts.add(range.min());
        Set<Long> closest = new TreeSet<>(
                Comparator.comparing((Long number) -> Math.abs(number - now)).thenComparing(Comparator.naturalOrder()));
        for (Long start : starts) {
            Long next = starts.higher(start);
            long end = next == null ? range.max() : next - 1;
            if (range.contains(start) && (now < start || now > end)) {
                closest.add(now < start ? start : end);
            }
        }
        List<FactValue> values = new ArrayList<>();
        closest.forEach(number -> values.add(FactValue.of(number)));
        return values;
    }

    private static @Nullable Long number(FactValue value) {
        return value instanceof FactValue.Whole whole ? whole.number() : null;
    }

    private static void start(Set<Long> starts, @Nullable Long number, int after) {
        if (number != null && number < Long.MAX_VALUE) {
            starts.add(number + after);
        }
    }

    private static List<FactValue> codes(FactDeclaration fact) {
        List<FactValue> codes = new ArrayList<>();
        for (AllowedValue value : fact.values()) {
            codes.add(FactValue.of(value.code()));
        }
        return codes;
    }

    /** One member less, one more, none, all. */
    private List<FactValue> sets(FactDeclaration fact, Set<?> now) {
        Set<String> members = new TreeSet<>();
        now.forEach(member -> members.add(member.toString()));
        Set<String> mentioned = new TreeSet<>(fact.values().isEmpty() ? List.of() : procedure.checklist(fact.id()));
        for (Criterion criterion : compared) {
            if (criterion instanceof Criterion.ContainsAny any && any.fact().equals(fact.id())) {
                mentioned.addAll(any.members());
            }
        }
        given.unit().filter(unit -> fact.values().isEmpty()).ifPresent(mentioned::add);
        Set<FactValue> sets = new LinkedHashSet<>();
        for (String member : mentioned) {
            Set<String> otherwise = new TreeSet<>(members);
            if (!otherwise.remove(member)) {
                otherwise.add(member);
            }
            sets.add(FactValue.of(otherwise));
        }
        sets.add(FactValue.of(List.of()));
        sets.add(FactValue.of(mentioned));
        return List.copyOf(sets);
    }

    /** Days to come: what is past nobody can change. */
    private List<FactValue> days(FactDeclaration fact) {
        LocalDate received = given.receivedAt().orElseThrow().toLocalDate();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (FactValue constant : constants(fact.id())) {
            LocalDate day = LocalDate.parse(constant.toString());
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        List<FactValue> values = new ArrayList<>();
        for (LocalDate day : days) {
            if (day.isAfter(received)) {
                values.add(FactValue.of(day.toString()));
            }
        }
        return values;
    }

    private List<FactValue> words(FactDeclaration fact) {
        Set<FactValue> words = new LinkedHashSet<>(constants(fact.id()));
        given.unit().ifPresent(unit -> words.add(FactValue.of(unit)));
        words.removeIf(word -> !(FactReading.read(fact, word) instanceof FactReading.Known));
        return List.copyOf(words);
    }

    /** The values with which conditions compare a fact. */
    private Set<FactValue> constants(String fact) {
        Set<FactValue> constants = new LinkedHashSet<>();
        for (Criterion criterion : compared) {
            if (criterion instanceof Criterion.AtMost most && most.fact().equals(fact)) {
                constants.add(most.limit());
            } else if (criterion instanceof Criterion.AtLeast least
                    && least.fact().equals(fact)) {
                constants.add(least.limit());
            } else if (criterion instanceof Criterion.OneOf one && one.fact().equals(fact)) {
                constants.addAll(one.values());
            }
        }
        return constants;
    }

    /** Units that no condition tells apart are one way; those to which the applicant is guided are each their own. */
    private List<Way> units(Set<String> elsewhere) {
        String now = given.unit().orElse(null);
        List<Way> ways = new ArrayList<>();
        if (now == null) {
            return ways;
        }
        Set<String> named = new TreeSet<>();
        constants(BuiltInFacts.UNIT).forEach(unit -> named.add(unit.toString()));
        Map<Object, List<FactValue>> alike = new LinkedHashMap<>();
        int looked = 0;
        for (String unit : elsewhere) {
            alike.put(unit, List.of(FactValue.of(unit)));
        }
        for (String unit : named) {
            if (!elsewhere.contains(unit) && looked++ < MOST_UNITS) {
                alike.computeIfAbsent(toldApart(unit), key -> new ArrayList<>()).add(FactValue.of(unit));
            }
        }
        for (List<FactValue> units : alike.values()) {
            List<FactValue> others = new ArrayList<>(units);
            others.remove(FactValue.of(now));
            if (!others.isEmpty()) {
                ways.add(new Way(List.of(new Change(BuiltInFacts.UNIT, FactValue.of(now), others))));
            }
        }
        return ways;
    }

    /** What conditions make of a unit, and what is in force there. */
    private List<Object> toldApart(String unit) {
        List<Object> told = new ArrayList<>();
        for (Criterion criterion : compared) {
            if (criterion instanceof Criterion.OneOf one && one.fact().equals(BuiltInFacts.UNIT)) {
                told.add(one.values().contains(FactValue.of(unit)));
            } else if (criterion.ownFacts().contains(BuiltInFacts.UNIT)) {
                for (String other : criterion.ownFacts()) {
                    Object value = read.known().value(other);
                    told.add(unit.equals(value) || (value instanceof Set<?> members && members.contains(unit)));
                }
            }
        }
        told.add(standing.apply(unit));
        return told;
    }

    /** To come in person to the seat, to file online, to send it by post. */
    private List<Way> waysOfHandingIn() {
        Channel channel = given.channel().orElse(null);
        Place place = given.place().orElse(null);
        List<Way> ways = new ArrayList<>();
        if (channel == null) {
            return ways;
        }
        List<Change> come = new ArrayList<>();
        if (channel != Channel.IN_PERSON) {
            come.add(changed(BuiltInFacts.CHANNEL, channel.name(), Channel.IN_PERSON.name()));
        }
        if (place != Place.WARD_OFFICE) {
            come.add(changed(BuiltInFacts.PLACE, place == null ? null : place.name(), Place.WARD_OFFICE.name()));
        }
        boolean placeIsAskedFor = channel == Channel.IN_PERSON && place == null;
        if (!come.isEmpty() && !placeIsAskedFor) {
            ways.add(new Way(come));
        }
        for (Channel other : List.of(Channel.ONLINE, Channel.POST)) {
            if (other != channel) {
                ways.add(new Way(List.of(changed(BuiltInFacts.CHANNEL, channel.name(), other.name()))));
            }
        }
        return ways;
    }

    private static Change changed(String what, @Nullable String from, String to) {
        return new Change(what, from == null ? null : FactValue.of(from), List.of(FactValue.of(to)));
    }

    /** When to come back: as the desk opens on the next working day, or on the first one of a period to come. */
    private List<Way> moments(WorkingTime time, Period span) {
        LocalDateTime received = given.receivedAt().orElseThrow();
        LocalDate today = received.toLocalDate();
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(today.plusDays(1)));
        for (FactValue constant : constants(BuiltInFacts.RECEIVED_ON)) {
            days.add(LocalDate.parse(constant.toString()));
        }
        TreeSet<LocalTime> hours = new TreeSet<>();
        for (FactValue constant : constants(BuiltInFacts.RECEIVED_TIME)) {
            hours.add(LocalTime.parse(constant.toString()));
        }
        Set<LocalDateTime> moments = new LinkedHashSet<>();
        for (LocalDate day : days) {
            if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS)) || day.isAfter(LAST_DAY)) {
                continue;
            }
            LocalDate worked = workedFrom(day, time);
            if (worked != null && span.contains(worked)) {
                LocalDateTime opening = time.opening(worked);
                moments.add(opening);
                for (LocalTime hour : hours) {
                    LocalDateTime then = worked.atTime(hour);
                    if (then.isAfter(opening) && then.isBefore(time.closing(worked))) {
                        moments.add(then);
                    }
                }
            }
        }
        List<Way> ways = new ArrayList<>();
        for (LocalDateTime moment : moments) {
            ways.add(Way.of(Remedy.RECEIVED_AT, FactValue.of(received.toString()), FactValue.of(moment.toString())));
        }
        return ways;
    }

    /** The day itself or the next working day; none before calendars begin, nor where they hold no more. */
    private static @Nullable LocalDate workedFrom(LocalDate day, WorkingTime time) {
        try {
            return time.workingDayFrom(day);
        } catch (OutOfCalendarException notKnown) {
            return null;
        }
    }
}
