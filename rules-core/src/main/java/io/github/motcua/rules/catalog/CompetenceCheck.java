package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.List;

/** Checks who decides a procedure: that it is said for every day, and for no day twice. */
final class CompetenceCheck {

    private final Scope scope;
    private final Reporter report;
    private final CitationCheck cited;
    private final NamesCheck names;

    CompetenceCheck(Scope scope, Reporter report) {
        this.scope = scope;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
        this.names = new NamesCheck(scope, report);
    }

    /** The competences of a procedure; {@code pointer} is that of their list. */
    void check(String pointer, Procedure procedure) {
        List<Period> held = new ArrayList<>();
        for (int i = 0; i < procedure.competences().size(); i++) {
            held.add(check(pointer + "/" + i, procedure.competences().get(i)));
        }
        String day = held.isEmpty() ? null : Gap.in(scope.inForce(procedure), held);
        if (day != null) {
            report.error(
                    IssueCode.MISSING,
                    pointer,
                    "vào ngày " + day + " không cơ quan nào có thẩm quyền giải quyết",
                    "on " + day + " nobody is competent to decide",
                    "hãy ghi thẩm quyền cho mọi ngày áp dụng thủ tục",
                    "say who decides on every day of the procedure");
        }
        noOverlap(pointer, procedure.competences());
    }

    /** The days on which the body decides: while there is such an office. */
    private Period check(String pointer, Competence competence) {
        cited.citations(pointer, competence.citations());
        cited.period(pointer + "/validity", competence.validity());
        for (String id : competence.at()) {
            checkPlace(pointer + "/at", id);
        }
        if (competence.basis() == Basis.DELEGATED) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/basis",
                    "ủy quyền không phải là thẩm quyền riêng của cơ quan nhận",
                    "a power by delegation is no competence of the delegate",
                    "hãy ghi vào delegations",
                    "put it into delegations");
        }
        if (competence.office().isEmpty()) {
            return competence.validity();
        }
        Office office = names.office(pointer + "/office", competence.office());
        if (office == null) {
            return competence.validity();
        }
        if (office.level() != competence.level()) {
            report.error(
                    IssueCode.WRONG_LEVEL,
                    pointer + "/office",
                    "cơ quan " + Shown.value(office.id()) + " thuộc cấp " + office.level() + ", không phải "
                            + competence.level(),
                    "the office " + Shown.value(office.id()) + " is of level " + office.level() + ", not "
                            + competence.level(),
                    "hãy sửa level hoặc office",
                    "correct level or office");
        }
        return competence.validity().intersect(office.validity());
    }

    private void checkPlace(String pointer, String id) {
        Scope.Found<FactDeclaration> found = scope.fact(id);
        FactDeclaration fact = found.value();
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (fact == null) {
            report.unknown(
                    IssueCode.UNKNOWN_FACT,
                    pointer,
                    "dữ kiện",
                    "fact",
                    id,
                    scope.facts().keySet());
        } else if (fact.type() != FactType.UNIT && fact.type() != FactType.UNITS) {
            CriterionCheck.notComparable(report, pointer, "at", "UNIT hoặc UNITS", "UNIT or UNITS", fact);
        }
    }

    /** At one level one body decides at a time. */
    private void noOverlap(String pointer, List<Competence> bodies) {
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = 0; j < i; j++) {
                Period mine = bodies.get(i).validity();
                Period other = bodies.get(j).validity();
                if (bodies.get(i).level() == bodies.get(j).level() && mine.overlaps(other)) {
                    report.overlap(
                            pointer + "/" + i,
                            "thẩm quyền giải quyết",
                            "competence",
                            pointer + "/" + j,
                            mine.intersect(other).days());
                }
            }
        }
    }
}
