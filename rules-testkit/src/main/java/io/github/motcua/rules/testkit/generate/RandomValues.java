package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Values that facts of a random world may have, few enough that they meet. */
final class RandomValues {

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIN,
            LocalTime.of(7, 30),
            LocalTime.of(14, 59, 59),
            LocalTime.of(15, 0),
            LocalTime.of(15, 0, 1),
            LocalTime.of(16, 30, 0, 500_000_000),
            LocalTime.MAX);

    private final Dice dice;
    private final List<LocalDate> days;
    private final List<String> units;
    private final List<String> procedures;

    RandomValues(Dice dice, List<LocalDate> days, List<String> units, List<String> procedures) {
        this.dice = dice;
        this.days = days;
        this.units = units;
        this.procedures = procedures;
    }

    /** One that the declaration allows, never "not applicable". */
    FactValue of(FactDeclaration fact) {
        List<String> codes = fact.values().stream().map(AllowedValue::code).toList();
        return switch (fact.type()) {
            case WHOLE -> FactValue.of(whole(fact.range().orElseThrow()));
            case YES_NO -> FactValue.of(dice.chance(0.5));
            case CHOICE -> FactValue.of(dice.pick(codes));
            case CHOICES -> FactValue.of(dice.some(codes, 0, 3));
            case DATE -> FactValue.of(day().toString());
            case TIME -> FactValue.of(time().toString());
            case UNIT -> FactValue.of(unit());
            case UNITS -> FactValue.of(dice.some(units, 0, 3));
            case PROCEDURE -> FactValue.of(dice.pick(procedures));
        };
    }

    long whole(FactDeclaration.Range range) {
        if (dice.chance(0.15)) {
            return range.min();
        }
        if (dice.chance(0.15)) {
            return range.max();
        }
        long few = Math.min(6, Math.max(0, range.max() / 2 - range.min() / 2));
        return range.min() + dice.between(0, (int) few);
    }

    LocalDate day() {
        if (dice.chance(0.03)) {
            return dice.chance(0.5) ? LocalDate.of(1900, 1, 1) : LocalDate.of(2200, 12, 31);
        }
        return dice.pick(days).plusDays(dice.between(-1, 1));
    }

    LocalTime time() {
        return dice.pick(TIMES);
    }

    String unit() {
        return dice.pick(units);
    }
}
