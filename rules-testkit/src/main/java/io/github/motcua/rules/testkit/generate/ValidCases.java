package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** For each procedure and each span of days without a change a case that meets all it can. */
final class ValidCases {

    /** Of a procedure with more spans the last ones count. */
    private static final int MOST_SPANS = 64;

    /** Every fact is looked at so often. */
    private static final int ROUNDS = 3;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final TestedCatalogs catalogs;
    private final Turns turns;

    ValidCases(TestedCatalogs catalogs) {
        this.catalogs = catalogs;
        this.turns = new Turns(catalogs.catalogs());
    }

    List<Case> cases() {
        List<Case> found = new ArrayList<>();
        for (String code : catalogs.procedures()) {
            found.addAll(of(code));
        }
        return List.copyOf(found);
    }

    private List<Case> of(String code) {
        List<LocalDate> firstDays = spans(code);
        List<Case> cases = new ArrayList<>();
        Case before = null;
        for (LocalDate day : firstDays.subList(Math.max(0, firstDays.size() - MOST_SPANS), firstDays.size())) {
            before = best(code, day, before);
            if (before != null) {
                cases.add(before);
            }
        }
        return cases;
    }

    /** The first day of each span, as the law and the programmes of the day make them; of the very first, its last. */
    private List<LocalDate> spans(String code) {
        Map<List<Object>, LocalDate> spans = new LinkedHashMap<>();
        for (LocalDate turn : turns.days()) {
            for (LocalDate day : List.of(turn.minusDays(1), turn)) {
                catalogs.on(code, day)
                        .ifPresent(inForce -> spans.putIfAbsent(List.of(inForce, programmes(code, day)), day));
            }
        }
        return List.copyOf(spans.values());
    }

    private List<String> programmes(String code, LocalDate day) {
        List<String> running = new ArrayList<>();
        for (Catalog catalog : catalogs.catalogs()) {
            for (Programme programme : catalog.programmes()) {
                if (programme.period().contains(day) && covers(programme, code)) {
                    running.add(programme.id());
                }
            }
        }
        return running;
    }

    private static boolean covers(Programme programme, String code) {
        return programme.coverages().stream()
                .anyMatch(coverage -> coverage.procedure().equals(code));
    }

    private @Nullable Case best(String code, LocalDate day, @Nullable Case before) {
        List<Case> starts = new ArrayList<>();
        for (String unit : units(code, day)) {
            Case start = Case.of(code)
                    .receivedAt(day.atTime(MORNING))
                    .at(unit)
                    .by(Channel.IN_PERSON)
                    .received(Place.WARD_OFFICE);
            starts.add(before == null ? start : start.with(before.facts()));
        }
        for (Level level : Level.values()) { // where nobody declares a unit of it
            starts.add(starts.get(0).at("elsewhere").with(BuiltInFacts.UNIT_LEVEL, level.name()));
        }
        Case best = null;
        Score most = null;
        for (Case start : starts) {
            Case sound = catalogs.rules().check(start).isEmpty() ? start : without(start);
            if (catalogs.rules().check(sound).isEmpty()) {
                Score score = score(sound);
                if (most == null || score.isMoreThan(most)) {
                    best = sound;
                    most = score;
                }
            }
        }
        return best == null || most == null ? null : climbed(best, most);
    }

    /** The same without its facts: those of another day may not be known any more. */
    private static Case without(Case given) {
        Case bare = given;
        for (String fact : given.facts().keySet()) {
            bare = bare.without(fact);
        }
        return bare;
    }

    /** Units worth trying: one of each programme that covers the procedure, one of each level. */
    private List<String> units(String code, LocalDate day) {
        Set<String> units = new LinkedHashSet<>();
        Set<Object> levels = new LinkedHashSet<>();
        for (Catalog catalog : catalogs.catalogs()) {
            for (Programme programme : catalog.programmes()) {
                if (programme.period().contains(day) && !programme.units().isEmpty() && covers(programme, code)) {
                    units.add(programme.units().first());
                }
            }
            for (Unit unit : catalog.units()) {
                if (unit.validity().contains(day) && levels.add(unit.level())) {
                    units.add(unit.id());
                }
            }
        }
        units.add("else/where");
        return List.copyOf(units);
    }

    private record Score(boolean noWait, boolean decided, long met, long open) {
        boolean isMoreThan(Score other) {
            if (met != other.met || open != other.open) {
                return met > other.met || (met == other.met && open < other.open);
            }
            return (noWait && !other.noWait) || (noWait == other.noWait && decided && !other.decided);
        }
    }

    private Score score(Case given) {
        Decision decision = catalogs.rules().decide(given);
        return new Score(
                decision.outcome() == Outcome.NO_WAIT,
                decision.outcome() != Outcome.UNDETERMINED,
                count(decision, Status.MET),
                count(decision, Status.UNDETERMINED));
    }

    private static long count(Decision decision, Status status) {
        return decision.findings().stream()
                .filter(finding -> finding.status() == status)
                .count();
    }

    /** Changes one fact after another as long as more is met. */
    private Case climbed(Case start, Score reached) {
        Case best = start;
        Score most = reached;
        ProcedureInForce inForce = catalogs.inForce(start).orElseThrow();
        SortedMap<String, List<FactValue>> values = catalogs.worthTrying(inForce, start);
        for (int round = 0; round < ROUNDS; round++) {
            Score before = most;
            for (String fact : wanting(best, inForce)) {
                for (FactValue value : values.getOrDefault(fact, List.of())) {
                    Case other = best.with(fact, value);
                    if (catalogs.rules().check(other).isEmpty()) {
                        Score score = score(other);
                        if (score.isMoreThan(most)) {
                            best = other;
                            most = score;
                        }
                    }
                }
            }
            if (before.equals(most)) {
                break;
            }
        }
        return best;
    }

    /** The facts on which something turns that is not met, and those that time limits ask for. */
    private Set<String> wanting(Case given, ProcedureInForce inForce) {
        Set<String> wanting = new LinkedHashSet<>();
        Decision decision = catalogs.rules().decide(given);
        Set<String> open = new LinkedHashSet<>();
        for (Finding finding : decision.findings()) {
            if (finding.status() != Status.MET) {
                open.add(finding.requirement());
            }
        }
        inForce.requirements().stream()
                .filter(each -> open.contains(each.requirement().id()))
                .forEach(each -> wanting.addAll(each.facts()));
        decision.questions().forEach(question -> wanting.add(question.fact()));
        return wanting;
    }
}
