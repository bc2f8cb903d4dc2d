package io.github.motcua.rules.testkit;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.generate.CaseGenerator;
import io.github.motcua.rules.testkit.generate.Dice;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases for the shipped catalogs as they may come to a desk: of each procedure on each of some days one that meets all it
 * can, and cases that differ from it in a few things.
 */
public final class PlausibleCases {

    /** During the programme, after it, after wards took over from districts, and the year after. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2022, 5, 26), LocalDate.of(2022, 11, 1), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 3, 2));

    private final TestedCatalogs shipped = TestedCatalogs.of(
            Catalogs.shipped().stream()
                    .flatMap(id -> Catalogs.shipped(id).stream())
                    .toList(),
            List.of());
    private final List<Case> good = new ArrayList<>();

    public PlausibleCases() {
        List<Case> valid =
                CaseGenerator.of(shipped).valid().map(GeneratedCase::given).toList();
        for (LocalDate day : DAYS) {
            Map<String, Case> latest = new LinkedHashMap<>();
            for (Case given : valid) {
                Case moved = given.receivedAt(day.atTime(9, 0));
                if (!day(given).isAfter(day) && shipped.accepts(moved)) {
                    latest.put(given.procedure(), moved);
                }
            }
            good.addAll(latest.values());
        }
    }

    private static LocalDate day(Case given) {
        return given.receivedAt().orElseThrow().toLocalDate();
    }

    /** The catalogs and their rules. */
    public TestedCatalogs catalogs() {
        return shipped;
    }

    /** So many cases; the same number always gives the same cases. */
    public List<Case> cases(int number) {
        List<Case> cases = new ArrayList<>(good);
        for (int i = 0; cases.size() < number; i++) {
            Case changed = changed(Dice.of(0, i));
            if (shipped.accepts(changed)) {
                cases.add(changed);
            }
        }
        return cases;
    }

    private Case changed(Dice dice) {
        Case changed = dice.pick(good);
        Map<String, List<FactValue>> tried =
                shipped.worthTrying(shipped.inForce(changed).orElseThrow());
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
