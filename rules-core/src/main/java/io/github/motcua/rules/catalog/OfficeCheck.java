package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Ids;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Checks the units, the offices, the desks and the rules of signing of a catalog. */
final class OfficeCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final DeclaredUnits units;
    private final Reporter report;
    private final CitationCheck cited;
    private final NamesCheck names;

    OfficeCheck(Scope scope, DeclaredUnits units, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.units = units;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
        this.names = new NamesCheck(scope, report);
    }

    void check() {
        for (int i = 0; i < catalog.units().size(); i++) {
            check("/units/" + i, catalog.units().get(i));
        }
        Map<String, String> offices = new HashMap<>();
        for (int i = 0; i < catalog.offices().size(); i++) {
            Office office = catalog.offices().get(i);
            String pointer = "/offices/" + i;
            report.unique(offices, pointer, office.id());
            report.form(pointer + "/id", Ids.SLUG, office.id());
            cited.period(pointer + "/validity", office.validity());
            cited.citations(pointer, office.citations());
        }
        for (int i = 0; i < catalog.desks().size(); i++) {
            check("/desks/" + i, catalog.desks().get(i));
        }
        for (int i = 0; i < catalog.signingRules().size(); i++) {
            check("/signingRules/" + i, catalog.signingRules().get(i), i);
        }
    }

    /** On one day a form of signing has one rule. */
    private void check(String pointer, SigningRule rule, int number) {
        cited.period(pointer + "/validity", rule.validity());
        cited.citations(pointer, rule.citations());
        for (int i = 0; i < number; i++) {
            SigningRule other = catalog.signingRules().get(i);
            if (other.form() == rule.form() && other.validity().overlaps(rule.validity())) {
                report.overlap(
                        pointer,
                        "thể thức ký " + rule.form().written(),
                        "form of signing " + rule.form().written(),
                        "/signingRules/" + i,
                        other.validity().intersect(rule.validity()).days());
            }
        }
    }

    private void check(String pointer, Unit unit) {
        report.form(pointer + "/id", Ids.UNIT, unit.id());
        cited.period(pointer + "/validity", unit.validity());
        cited.citations(pointer, unit.citations());
        LocalDate last = unit.validity().last();
        if (last == null && !unit.successors().isEmpty()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/successors",
                    "đơn vị không có ngày cuối mà có đơn vị kế tiếp",
                    "the unit has successors but no last day",
                    "hãy ghi ngày cuối trong validity, hoặc bỏ successors",
                    "give validity a last day, or leave successors out");
        }
        for (String successor : unit.successors()) {
            if (names.unit(pointer + "/successors", successor)
                    && last != null
                    && !units.exists(scope, successor, last.plusDays(1))) {
                report.error(
                        IssueCode.CONTRADICTION,
                        pointer + "/successors",
                        "vào ngày " + last.plusDays(1) + " chưa có hoặc không còn đơn vị " + Shown.value(successor),
                        "on " + last.plusDays(1) + " there is no unit " + Shown.value(successor),
                        "hãy để đơn vị kế tiếp bắt đầu ngay hôm sau",
                        "let the successor begin on the day after");
            }
        }
    }

    private void check(String pointer, Desk desk) {
        report.form(pointer + "/id", Ids.UNIT, desk.id());
        cited.period(pointer + "/validity", desk.validity());
        cited.citations(pointer, desk.citations());
        if (units.isUnit(desk.id())) {
            report.error(
                    IssueCode.DUPLICATE_ID,
                    pointer + "/id",
                    Shown.value(desk.id()) + " đã là mã của một đơn vị",
                    Shown.value(desk.id()) + " is the id of a unit already",
                    "hãy đặt mã khác cho bộ phận một cửa",
                    "give the desk another id");
        }
        if (desk.receivesFor().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/receivesFor",
                    "chưa rõ bộ phận một cửa tiếp nhận cho đơn vị nào",
                    "the desk receives for no unit",
                    "hãy ghi ít nhất một đơn vị",
                    "name at least one unit");
        }
        for (String unit : desk.receivesFor()) {
            names.unit(pointer + "/receivesFor", unit);
        }
    }
}
