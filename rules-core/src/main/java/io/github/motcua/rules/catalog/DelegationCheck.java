package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.text.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Checks the delegations of a catalog one by one, and what it says of who may delegate to whom. */
final class DelegationCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final SortedMap<String, Scope> scopes;
    private final DeclaredUnits units;
    private final Reporter report;
    private final CitationCheck cited;
    private final NamesCheck names;

    DelegationCheck(Scope scope, SortedMap<String, Scope> scopes, DeclaredUnits units, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.scopes = scopes;
        this.units = units;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
        this.names = new NamesCheck(scope, report);
    }

    void check() {
        Map<String, String> rules = new HashMap<>();
        for (int i = 0; i < catalog.delegationRules().size(); i++) {
            report.unique(
                    rules,
                    "/delegationRules/" + i,
                    catalog.delegationRules().get(i).id());
            check("/delegationRules/" + i, catalog.delegationRules().get(i));
        }
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.delegations().size(); i++) {
            report.unique(
                    seen, "/delegations/" + i, catalog.delegations().get(i).id());
            check("/delegations/" + i, catalog.delegations().get(i));
        }
    }

    private void check(String pointer, DelegationRule rule) {
        report.form(pointer + "/id", Ids.SLUG, rule.id());
        cited.period(pointer + "/validity", rule.validity());
        cited.citations(pointer, rule.citations());
        if (rule.reach() == DelegationRule.Reach.SAME_OFFICE && rule.from() != rule.to()) {
            report.error(
                    IssueCode.CONTRADICTION,
                    pointer + "/reach",
                    "trong cùng một cơ quan không thể có hai loại cơ quan " + rule.from() + " và " + rule.to(),
                    "one office is not of two kinds, " + rule.from() + " and " + rule.to(),
                    "hãy ghi cùng một loại, hoặc đổi reach",
                    "give one kind, or change reach");
        }
    }

    private void check(String pointer, Delegation delegation) {
        report.form(pointer + "/id", Ids.SLUG, delegation.id());
        cited.period(pointer + "/validity", delegation.validity());
        cited.citations(pointer, delegation.citations());
        check(pointer + "/from", delegation.from());
        check(pointer + "/to", delegation.to());
        if (toItself(delegation)) {
            report.error(
                    IssueCode.DELEGATION_CYCLE,
                    pointer + "/to",
                    "ủy quyền cho chính mình",
                    "the body delegates to itself",
                    "hãy ghi bên nhận ủy quyền khác, hoặc bỏ mục này",
                    "name another delegate, or take the entry out");
        }
        for (String code : delegation.procedures()) {
            names.procedure(pointer + "/procedures", code);
        }
        if (delegation.procedures().isEmpty() && !delegation.notKnown().contains(Delegation.Unstated.PROCEDURES)) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/procedures",
                    "chưa rõ ủy quyền thủ tục nào",
                    "no procedure is named",
                    "hãy ghi ít nhất một thủ tục, hoặc ghi PROCEDURES trong notKnown",
                    "name at least one, or put PROCEDURES into notKnown");
        }
        if (new CriterionCheck(scope, report).check(pointer + "/when", delegation.when())) {
            sameToAll(pointer + "/when", delegation);
        }
        if (delegation.instrument().isPresent()) {
            names.source(pointer + "/instrument", delegation.instrument().get());
        }
        for (String source : delegation.endsWith()) {
            names.source(pointer + "/endsWith", source);
        }
    }

    private void check(String pointer, Body body) {
        Office office = names.office(pointer + "/office", body.office());
        if (office != null && body.post() != null && !office.posts().containsKey(body.post())) {
            report.error(
                    IssueCode.UNKNOWN_POST,
                    pointer + "/post",
                    "cơ quan " + Shown.value(body.office()) + " không có chức vụ " + body.post(),
                    "the office " + Shown.value(body.office()) + " has no post " + body.post(),
                    "các chức vụ: " + office.posts().keySet(),
                    "its posts are " + office.posts().keySet());
        }
        for (String unit : body.units()) {
            boolean known = names.unit(pointer + "/units", unit);
            if (known && office != null && !units.reaches(scope, unit, office.level())) {
                report.error(
                        IssueCode.WRONG_LEVEL,
                        pointer + "/units",
                        Shown.value(unit) + " không thuộc cấp " + office.level() + " của cơ quan "
                                + Shown.value(office.id()) + ", cũng không gồm đơn vị nào thuộc cấp đó",
                        Shown.value(unit) + " is not of level " + office.level() + ", that of the office "
                                + Shown.value(office.id()) + ", and holds no unit that is",
                        "hãy sửa lại đơn vị hoặc cơ quan",
                        "correct the unit or the office");
            }
        }
    }

    /** One post of one office, in one unit at least. */
    static boolean toItself(Delegation delegation) {
        Body from = delegation.from();
        Body to = delegation.to();
        return from.office().equals(to.office()) && from.post() == to.post() && shareUnits(from, to);
    }

    /** Whether some unit belongs to both. */
    static boolean shareUnits(Body one, Body other) {
        return one.units().isEmpty() || other.units().isEmpty() || coversAny(one, other) || coversAny(other, one);
    }

    private static boolean coversAny(Body body, Body other) {
        for (String unit : other.units()) {
            if (body.covers(unit)) {
                return true;
            }
        }
        return false;
    }

    /** The condition must mean the same to every catalog for whose procedures it is looked at. */
    private void sameToAll(String pointer, Delegation delegation) {
        Set<String> facts = delegation.when().facts();
        Set<String> readings = delegation.when().readings();
        if (facts.isEmpty() && readings.isEmpty()) {
            return;
        }
        for (Scope other : scopes.values()) {
            if (other != scope && mayMean(other, delegation)) {
                for (String id : facts) {
                    same(pointer, id, scope.fact(id), other.fact(id));
                }
                for (String id : readings) {
                    same(pointer, id, scope.reading(id), other.reading(id));
                }
            }
        }
    }

    /** Whether it is of a procedure of the catalog, or may be because not all of its procedures are known. */
    private static boolean mayMean(Scope scope, Delegation delegation) {
        if (delegation.notKnown().contains(Delegation.Unstated.PROCEDURES)
                && !scope.catalog().procedures().isEmpty()) {
            return true;
        }
        for (String code : delegation.procedures()) {
            if (scope.declares(code)) {
                return true;
            }
        }
        return false;
    }

    private void same(String pointer, String id, Scope.Found<?> mine, Scope.Found<?> theirs) {
        if (theirs.value() != null && !theirs.value().equals(mine.value())) {
            report.clash(pointer, id);
        }
    }
}
