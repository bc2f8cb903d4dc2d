package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.LegalSource;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Checks that what entries about competence name is there, and suggests the nearest name where it is not. */
final class NamesCheck {

    private final Scope scope;
    private final Reporter report;

    // Kept, because a catalog may name ten thousand units, and each of them wrongly.
    private @Nullable Collection<String> units;
    private @Nullable Collection<String> procedures;

    NamesCheck(Scope scope, Reporter report) {
        this.scope = scope;
        this.report = report;
    }

    /** Whether there is a unit with this id, on whatever day. */
    boolean unit(String pointer, String id) {
        boolean known = scope.knowsUnit(id);
        if (!known) {
            if (units == null) {
                units = scope.ids(Catalog::units, Unit::id);
            }
            report.unknown(IssueCode.UNKNOWN_UNIT, pointer, "đơn vị", "unit", id, units);
        }
        return known;
    }

    /** The office with this id; null if there is none or it is not clear which. */
    @Nullable
    Office office(String pointer, String id) {
        Scope.Found<Office> found = scope.office(id);
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (found.value() == null) {
            report.unknown(
                    IssueCode.UNKNOWN_OFFICE,
                    pointer,
                    "cơ quan",
                    "office",
                    id,
                    scope.ids(Catalog::offices, Office::id));
        }
        return found.value();
    }

    void procedure(String pointer, String code) {
        if (!scope.knowsProcedure(code)) {
            if (procedures == null) {
                procedures = scope.ids(Catalog::procedures, Procedure::code);
            }
            report.unknown(IssueCode.UNKNOWN_PROCEDURE, pointer, "thủ tục", "procedure", code, procedures);
        }
    }

    void source(String pointer, String id) {
        Scope.Found<LegalSource> found = scope.source(id);
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (found.value() == null) {
            report.unknown(
                    IssueCode.UNKNOWN_SOURCE,
                    pointer,
                    "văn bản",
                    "document",
                    id,
                    scope.ids(Catalog::sources, LegalSource::id));
        }
    }
}
