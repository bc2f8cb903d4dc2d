package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A procedure as both sides have it, on days on which nothing changes in either. Immutable.
 *
 * @param subject the cases
 * @param days the days
 * @param day one of them
 * @param before the catalogs of the first side
 * @param after the catalogs of the second side
 * @param first what is in force by the first side
 * @param second what is in force by the second side
 */
record ComparisonSpot(
        ComparisonSubject subject,
        Period days,
        LocalDate day,
        ComparedCatalogs before,
        ComparedCatalogs after,
        ProcedureInForce first,
        ProcedureInForce second) {

    /** Of units within one, so many are tried. */
    private static final int MOST_WITHIN = 3;

    /** A procedure on some days; empty if it is not in force on both sides. */
    static Optional<ComparisonSpot> of(
            ComparisonSubject subject, Period days, LocalDate day, ComparedRules before, ComparedRules after) {
        ComparedCatalogs one = before.on(day);
        ComparedCatalogs other = after.on(day);
        ProcedureInForce first = subject.inForce(one.set(), day).orElse(null);
        ProcedureInForce second = subject.inForce(other.set(), day).orElse(null);
        return first == null || second == null
                ? Optional.empty()
                : Optional.of(new ComparisonSpot(subject, days, day, one, other, first, second));
    }

    List<ComparedCatalogs> sides() {
        return List.of(before, after);
    }

    List<ProcedureInForce> procedures() {
        return List.of(first, second);
    }

    /** The unit of the cases, and some within it to which the same applies; one without an id if it is not known. */
    List<String> units() {
        List<String> units = new ArrayList<>(List.of(subject.unit()));
        if (subject.unit().isEmpty()) {
            return units;
        }
        for (Catalog catalog : before.catalogs()) {
            for (Unit other : catalog.units()) {
                if (units.size() <= MOST_WITHIN
                        && other.id().startsWith(subject.unit() + "/")
                        && other.validity().contains(day)
                        && isTheSameIn(other.id())) {
                    units.add(other.id());
                }
            }
        }
        return units;
    }

    private boolean isTheSameIn(String unit) {
        ComparisonSubject there = ComparisonSubject.in(unit, subject.code());
        return there.inForce(before.set(), day).orElse(null) == first
                && there.inForce(after.set(), day).orElse(null) == second;
    }
}
