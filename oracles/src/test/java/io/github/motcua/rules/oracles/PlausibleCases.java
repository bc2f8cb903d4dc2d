package io.github.motcua.rules.oracles;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.RandomCases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cases for the shipped catalogs as they may come to the desk of a ward: of each procedure on each of some
 * days one that meets all it can, and cases that differ from it in a few facts.
 */
final class PlausibleCases {

    /** During the programme, after it, after wards took over from districts, and the year after. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 5, 26), LocalDate.of(2022, 11, 1), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 3, 2));

    private final List<Catalog> catalogs = Catalogs.shipped().stream()
            .flatMap(id -> Catalogs.shipped(id).stream())
            .toList();
    private final ProcedureRules rules = ProcedureRules.of(catalogs);
    private final Law law = new Law(catalogs);
    private final RandomCases random = RandomCases.of(catalogs, 0);
    private final List<Case> good = new ArrayList<>();

    PlausibleCases() {
        for (String code : law.codes()) {
            for (LocalDate day : DAYS) {
                law.on(code, day).ifPresent(onDay -> good.add(good(onDay)));
            }
        }
    }

    List<Catalog> catalogs() {
        return catalogs;
    }

    ProcedureRules rules() {
        return rules;
    }

    Law law() {
        return law;
    }

    private Case good(Law.OnDay onDay) {
        Case best = Case.of(onDay.procedure.code())
                .receivedAt(onDay.day.atTime(9, 0))
                .at("hoan-kiem/hang-bac")
                .by(Channel.IN_PERSON)
                .received(Place.WARD_OFFICE);
        for (Map.Entry<String, List<FactValue>> fact :
                random.worthTrying(onDay.procedure.code(), onDay.day).entrySet()) {
            for (FactValue value : fact.getValue()) {
                Case other = best.with(fact.getKey(), value);
                if (rules.check(other).isEmpty() && met(other) > met(best)) {
                    best = other;
                }
            }
        }
        return best;
    }

    private long met(Case given) {
        Decision decision = rules.decide(given);
        return decision.findings().stream()
                .filter(finding -> finding.status() == Status.MET)
                .count();
    }

    /** The cases of these numbers; the same number always gives the same case. */
    List<Case> cases(int number) {
        List<Case> cases = new ArrayList<>(good);
        for (int i = 0; cases.size() < number; i++) {
            Case changed = changed(Dice.of(0, i));
            if (rules.check(changed).isEmpty()) {
                cases.add(changed);
            }
        }
        return cases;
    }

    private Case changed(Dice dice) {
        Case changed = dice.pick(good);
        LocalDate day = changed.receivedAt().orElseThrow().toLocalDate();
        Map<String, List<FactValue>> tried = random.worthTrying(changed.procedure(), day);
        for (String fact : dice.some(tried.keySet(), 0, 3)) {
            changed = dice.chance(0.3) ? changed.without(fact) : changed.with(fact, dice.pick(tried.get(fact)));
        }
        if (dice.chance(0.1)) {
            changed = changed.at(dice.pick(List.of("hoan-kiem/hang-trong", "ba-dinh/kim-ma", "hoan-kiem")));
        }
        if (dice.chance(0.1)) {
            changed = changed.by(dice.pick(List.of(Channel.values())));
        }
        return changed;
    }
}
