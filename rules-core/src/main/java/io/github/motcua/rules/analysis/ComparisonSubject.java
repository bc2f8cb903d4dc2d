package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.decision.Case;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The cases that are looked at together: those of a procedure, wherever they are received or only there where units
 * have overlays of their own. Immutable.
 *
 * @param code the procedure's national code
 * @param where where they are received
 * @param unit the receiving unit; empty if it may be any, or nothing is said of it
 */
record ComparisonSubject(String code, Where where, String unit) {

    /** Where cases are received. */
    enum Where {
        /** Anywhere; overlays apart. */
        ANYWHERE,
        /** In one unit, or in one within it to which the same overlays apply. */
        UNIT,
        /** That is not known. */
        NOT_KNOWN
    }

    static ComparisonSubject of(String code) {
        return new ComparisonSubject(code, Where.ANYWHERE, "");
    }

    static ComparisonSubject in(String unit, String code) {
        return new ComparisonSubject(code, Where.UNIT, unit);
    }

    static ComparisonSubject unitNotKnown(String code) {
        return new ComparisonSubject(code, Where.NOT_KNOWN, "");
    }

    /** Whether it is about what units add or tighten for themselves. */
    boolean isOfUnits() {
        return where != Where.ANYWHERE;
    }

    /** What is in force for such cases on a day. */
    Optional<ProcedureInForce> inForce(CatalogSet set, LocalDate day) {
        return switch (where) {
            case ANYWHERE -> set.inForce(code, day);
            case UNIT -> set.inForce(code, day, unit);
            case NOT_KNOWN -> set.inForce(code, day, null);
        };
    }

    /** A case of another subject, as one of this. */
    Case like(Case other) {
        Case alike = Case.of(code).receivedAt(other.receivedAt().orElseThrow()).with(other.facts());
        if (other.channel().isPresent()) {
            alike = alike.by(other.channel().get());
        }
        if (other.place().isPresent()) {
            alike = alike.received(other.place().get());
        }
        String there = other.unit().orElse("");
        if (where == Where.UNIT && !there.startsWith(unit + "/")) {
            there = unit;
        }
        return there.isEmpty() ? alike : alike.at(there);
    }
}
