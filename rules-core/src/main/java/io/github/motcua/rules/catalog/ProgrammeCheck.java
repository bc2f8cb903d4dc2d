package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.text.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;

/** Checks the programmes of a catalog. */
final class ProgrammeCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final SortedMap<String, Scope> scopes;
    private final Reporter report;
    private final CitationCheck cited;
    private final RequirementUse use;

    ProgrammeCheck(Scope scope, SortedMap<String, Scope> scopes, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.scopes = scopes;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
        this.use = new RequirementUse(scope, scopes, report);
    }

    void check() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.programmes().size(); i++) {
            report.unique(seen, "/programmes/" + i, catalog.programmes().get(i).id());
            check("/programmes/" + i, catalog.programmes().get(i));
        }
    }

    private void check(String pointer, Programme programme) {
        report.form(pointer + "/id", Ids.SLUG, programme.id());
        cited.period(pointer + "/period", programme.period());
        cited.citations(pointer + "/period", programme.periodCitations());
        cited.citations(pointer + "/units", programme.unitCitations());
        cited.citations(pointer + "/list", programme.listCitations());
        if (programme.units().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/units/ids",
                    "chưa có đơn vị nào thực hiện",
                    "no unit takes part",
                    "hãy ghi ít nhất một đơn vị",
                    "name at least one unit");
        }
        if (programme.coverages().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/list/procedures",
                    "danh mục chưa có thủ tục nào",
                    "no procedure is on the list",
                    "hãy ghi ít nhất một thủ tục",
                    "name at least one procedure");
        }
        for (String unit : programme.units()) {
            if (!scope.knowsUnit(unit)) {
                report.unknown(
                        IssueCode.UNKNOWN_UNIT,
                        pointer + "/units/ids",
                        "đơn vị",
                        "unit",
                        unit,
                        scope.ids(Catalog::units, Unit::id));
            }
        }
        for (String id : programme.requirements()) {
            eligibility(pointer + "/requirements", id, programme.coverages());
        }
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < programme.coverages().size(); i++) {
            Coverage coverage = programme.coverages().get(i);
            String at = pointer + "/list/procedures/" + i;
            cited.citations(at, coverage.citations());
            for (String id : coverage.requirements()) {
                eligibility(at + "/requirements", id, List.of(coverage));
            }
            report.unique(codes, at + "/procedure", coverage.procedure());
            if (!scope.knowsProcedure(coverage.procedure())) {
                report.unknown(
                        IssueCode.UNKNOWN_PROCEDURE,
                        at + "/procedure",
                        "thủ tục",
                        "procedure",
                        coverage.procedure(),
                        scope.ids(Catalog::procedures, Procedure::code));
            }
        }
    }

    /** What a programme requires; it must mean the same by its ids as the procedures it is required for. */
    private void eligibility(String pointer, String id, List<Coverage> coverages) {
        Requirement requirement = use.byProgramme(pointer, id);
        if (requirement == null) {
            return;
        }
        for (Scope other : scopes.values()) {
            if (other != scope && declaresAny(other, coverages)) {
                same(pointer, requirement.criterion().facts(), other, Scope::fact);
                same(pointer, requirement.criterion().readings(), other, Scope::reading);
            }
        }
    }

    private static boolean declaresAny(Scope scope, List<Coverage> coverages) {
        for (Coverage coverage : coverages) {
            if (scope.declares(coverage.procedure())) {
                return true;
            }
        }
        return false;
    }

    private void same(String pointer, Set<String> ids, Scope other, BiFunction<Scope, String, Scope.Found<?>> look) {
        for (String id : ids) {
            Object theirs = look.apply(other, id).value();
            if (theirs != null && !theirs.equals(look.apply(scope, id).value())) {
                report.clash(pointer, id);
            }
        }
    }
}
