package io.github.motcua.rules.catalog;

import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with one catalog among others. Pointers are those of the JSON form. */
final class CatalogCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final SortedMap<String, Scope> scopes;
    private final DeclaredUnits units;
    private final Reporter report;
    private final CitationCheck cited;

    CatalogCheck(Scope scope, SortedMap<String, Scope> scopes, DeclaredUnits units, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.scopes = scopes;
        this.units = units;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
    }

    void check() {
        report.form("/id", Ids.SLUG, catalog.id());
        cited.period("/validity", catalog.validity());
        checkBases();
        checkSources();
        checkFacts();
        checkBounds();
        checkReadings();
        new OfficeCheck(scope, units, report).check();
        checkRequirements();
        new ProcedureCheck(scope, scopes, report).check();
        new ProgrammeCheck(scope, scopes, report).check();
        new DelegationCheck(scope, scopes, units, report).check();
        new OverlayCheck(scope, scopes, units, report).check();
        TransitionCheck.check(scope, report);
        checkConsequences();
    }

    private void checkBases() {
        for (String base : catalog.builtOn()) {
            if (!scopes.containsKey(base)) {
                report.unknown(IssueCode.UNKNOWN_CATALOG, "/builtOn", "danh mục", "catalog", base, scopes.keySet());
            }
        }
        List<String> circle = new CircularBases(scopes).through(catalog.id());
        if (!circle.isEmpty()) {
            String path = Shown.list(circle, " -> ");
            report.error(
                    IssueCode.CATALOG_CYCLE,
                    "/builtOn",
                    "các danh mục dựa vào nhau thành vòng: " + path,
                    "catalogs are built on each other in a circle: " + path,
                    "hãy bỏ một mắt xích",
                    "take one link out");
        }
    }

    private void checkSources() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.sources().size(); i++) {
            LegalSource source = catalog.sources().get(i);
            String pointer = "/sources/" + i;
            report.unique(seen, pointer, source.id());
            report.form(pointer + "/id", Ids.SLUG, source.id());
            cited.period(pointer + "/inForce", source.inForce());
        }
    }

    private void checkFacts() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.facts().size(); i++) {
            report.unique(seen, "/facts/" + i, catalog.facts().get(i).id());
            checkFact("/facts/" + i, catalog.facts().get(i));
        }
    }

    private void checkFact(String pointer, FactDeclaration fact) {
        report.form(pointer + "/id", Ids.FACT, fact.id());
        if (BuiltInFacts.declarations().containsKey(fact.id())) {
            report.error(
                    IssueCode.RESERVED_ID,
                    pointer + "/id",
                    "`" + fact.id() + "` là dữ kiện có sẵn của thư viện",
                    "`" + fact.id() + "` is a fact that the library has built in",
                    "hãy đặt tên khác",
                    "choose another id");
        }
        checkRange(pointer + "/range", fact);
        checkValues(pointer + "/values", fact);
        if (fact.knownBy().isEmpty()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/knownBy",
                    "chưa rõ ai biết dữ kiện này",
                    "nobody is named who can know this fact",
                    "hãy ghi knownBy",
                    "give knownBy");
        }
    }

    private void checkRange(String pointer, FactDeclaration fact) {
        boolean whole = fact.type() == FactType.WHOLE;
        if (whole && fact.range().isEmpty()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer,
                    "số nguyên phải có khoảng giá trị",
                    "a whole number needs a range",
                    "hãy ghi range với min và max",
                    "give range with min and max");
        } else if (!whole && fact.range().isPresent()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer,
                    "kiểu " + fact.type() + " không có khoảng giá trị",
                    "a fact of type " + fact.type() + " has no range",
                    "hãy bỏ range",
                    "leave range out");
        } else if (whole
                && fact.range().filter(range -> range.min() > range.max()).isPresent()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer,
                    "không số nào thuộc khoảng " + fact.range().get(),
                    "no number lies in " + fact.range().get(),
                    "hãy đổi chỗ hoặc sửa min và max",
                    "exchange or correct min and max");
        }
    }

    private void checkValues(String pointer, FactDeclaration fact) {
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < fact.values().size(); i++) {
            String at = pointer + "/" + i + "/code";
            report.form(at, Ids.CODE, fact.values().get(i).code());
            report.unique(codes, at, fact.values().get(i).code());
        }
        if (fact.type().isCoded() && fact.values().isEmpty()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer,
                    "kiểu " + fact.type() + " phải có danh sách giá trị",
                    "a fact of type " + fact.type() + " needs a list of values",
                    "hãy ghi values",
                    "give values");
        } else if (!fact.type().isCoded() && !fact.values().isEmpty()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer,
                    "kiểu " + fact.type() + " không có danh sách giá trị",
                    "a fact of type " + fact.type() + " has no list of values",
                    "hãy bỏ values",
                    "leave values out");
        }
    }

    private void checkBounds() {
        for (int i = 0; i < catalog.bounds().size(); i++) {
            ProductBound bound = catalog.bounds().get(i);
            String pointer = "/bounds/" + i;
            for (String id : bound.facts()) {
                Scope.Found<FactDeclaration> fact = scope.fact(id);
                if (fact.ambiguous()) {
                    report.ambiguous(pointer + "/facts", id);
                } else if (fact.value() == null) {
                    report.unknown(
                            IssueCode.UNKNOWN_FACT,
                            pointer + "/facts",
                            "dữ kiện",
                            "fact",
                            id,
                            scope.facts().keySet());
                } else if (fact.value().type() != FactType.WHOLE) {
                    CriterionCheck.notComparable(
                            report, pointer + "/facts", "bounds", "số nguyên", "whole numbers", fact.value());
                }
            }
            if (bound.facts().size() < 2 || bound.atMost() < 1) {
                report.error(
                        IssueCode.BAD_DECLARATION,
                        pointer,
                        "giới hạn tích cần ít nhất hai số và một mức dương",
                        "a bound on a product needs at least two numbers and a positive limit",
                        "hãy ghi facts và atMost",
                        "give facts and atMost");
            }
        }
    }

    private void checkReadings() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.readings().size(); i++) {
            report.unique(seen, "/readings/" + i, catalog.readings().get(i).id());
            checkReading("/readings/" + i, catalog.readings().get(i));
        }
    }

    private void checkReading(String pointer, Reading reading) {
        cited.citations(pointer, reading.citations());
        reading.check(pointer, report);
    }

    private void checkRequirements() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < catalog.requirements().size(); i++) {
            report.unique(
                    seen, "/requirements/" + i, catalog.requirements().get(i).id());
            checkRequirement("/requirements/" + i, catalog.requirements().get(i));
        }
    }

    private void checkRequirement(String pointer, Requirement requirement) {
        report.form(pointer + "/id", Ids.SLUG, requirement.id());
        cited.period(pointer + "/validity", requirement.validity());
        cited.citations(pointer, requirement.citations());
        cited.basis(pointer, requirement.citations(), requirement.validity().intersect(catalog.validity()));
        boolean sound = new CriterionCheck(scope, report).check(pointer + "/criterion", requirement.criterion());
        Set<String> codes = new TreeSet<>();
        if (sound && !requirement.grounds().isEmpty()) {
            requirement.criterion().walk(part -> codes.addAll(codesIn(part)));
        }
        for (Map.Entry<String, List<Provision>> entry : requirement.grounds().entrySet()) {
            String ground = pointer + "/grounds" + Location.token(entry.getKey());
            cited.citations(ground, entry.getValue(), "");
            if (sound && !codes.contains(entry.getKey())) {
                String code = Shown.value(entry.getKey());
                report.error(
                        IssueCode.UNKNOWN_VALUE,
                        ground,
                        "điều kiện không xét giá trị " + code,
                        "the criterion does not look at " + code,
                        "các giá trị được xét: " + codes,
                        "the values that it looks at: " + codes);
            }
        }
    }

    private static List<String> codesIn(Criterion criterion) {
        if (criterion instanceof Criterion.ContainsAny contains) {
            return contains.members();
        }
        List<String> codes = new ArrayList<>();
        if (criterion instanceof Criterion.OneOf oneOf) {
            for (FactValue value : oneOf.values()) {
                codes.add(value.toString());
            }
        }
        return codes;
    }

    private void checkConsequences() {
        Map<String, String> duties = new HashMap<>();
        for (int i = 0; i < catalog.duties().size(); i++) {
            Duty duty = catalog.duties().get(i);
            report.unique(duties, "/duties/" + i, duty.id());
            report.form("/duties/" + i + "/id", Ids.SLUG, duty.id());
            cited.citations("/duties/" + i, duty.citations());
        }
        Map<String, String> slips = new HashMap<>();
        for (int i = 0; i < catalog.slips().size(); i++) {
            Slip slip = catalog.slips().get(i);
            report.unique(slips, "/slips/" + i, slip.id());
            report.form("/slips/" + i + "/id", Ids.SLUG, slip.id());
            cited.citations("/slips/" + i, slip.citations());
            checkWhen("/slips/" + i + "/when", slip.when());
        }
        Map<String, String> conducts = new HashMap<>();
        for (int i = 0; i < catalog.conducts().size(); i++) {
            Conduct conduct = catalog.conducts().get(i);
            report.unique(conducts, "/conducts/" + i, conduct.id());
            report.form("/conducts/" + i + "/id", Ids.SLUG, conduct.id());
            checkConduct("/conducts/" + i, conduct);
        }
    }

    /** The condition of a slip must mean the same to every catalog for whose procedures it is looked at. */
    private void checkWhen(String pointer, Criterion when) {
        if (!new CriterionCheck(scope, report).check(pointer, when)) {
            return;
        }
        for (Scope other : scopes.values()) {
            if (other != scope
                    && (other.isBuiltOn(scope) || !catalog.programmes().isEmpty())) {
                for (String id : when.facts()) {
                    same(pointer, id, scope.fact(id), other.fact(id));
                }
                for (String id : when.readings()) {
                    same(pointer, id, scope.reading(id), other.reading(id));
                }
            }
        }
    }

    private void same(String pointer, String id, Scope.Found<?> mine, Scope.Found<?> theirs) {
        if (theirs.value() != null && !theirs.value().equals(mine.value())) {
            report.clash(pointer, id);
        }
    }

    private void checkTerm(String pointer, @Nullable Term term) {
        if (term != null) {
            term.check(pointer, report);
        }
    }

    private void checkConduct(String pointer, Conduct conduct) {
        cited.period(pointer + "/validity", conduct.validity());
        for (String procedure : conduct.procedures()) {
            if (!scope.knowsProcedure(procedure)) {
                report.unknown(
                        IssueCode.UNKNOWN_PROCEDURE,
                        pointer + "/procedures",
                        "thủ tục",
                        "procedure",
                        procedure,
                        scope.ids(Catalog::procedures, Procedure::code));
            }
        }
        DossierRules rules = conduct.rules();
        if (rules.onSupplement() != null) {
            checkReading(pointer + "/supplement", rules.onSupplement().reading());
            checkTerm(pointer + "/supplement/within", rules.onSupplement().askWithin());
            checkTerm(pointer + "/supplement/closeAfter", rules.onSupplement().closeUnless());
            cited.citations(pointer + "/supplement", rules.onSupplement().citations());
        }
        if (rules.onExtension() != null) {
            rules.onExtension().most().check(pointer + "/extension", report);
            cited.citations(pointer + "/extension", rules.onExtension().citations());
            if (!rules.onExtension().slip().isEmpty()) {
                cited.citations(pointer + "/extension/slip", rules.onExtension().slip());
            }
        }
        if (rules.onReappointment() != null) {
            checkReading(pointer + "/reappointment", rules.onReappointment().reading());
            checkReading(
                    pointer + "/reappointment/sameDay", rules.onReappointment().sameDayReading());
            cited.citations(pointer + "/reappointment", rules.onReappointment().citations());
        }
        if (rules.onLateNotice() != null) {
            checkReading(pointer + "/lateNotice", rules.onLateNotice().reading());
            cited.citations(pointer + "/lateNotice", rules.onLateNotice().citations());
        }
        if (!rules.onRefusal().isEmpty()) {
            cited.citations(pointer + "/refusalWithinPeriod", rules.onRefusal());
        }
        if (rules.equals(DossierRules.NONE)) {
            report.error(
                    IssueCode.MISSING,
                    pointer,
                    "chưa nói gì về hồ sơ",
                    "it says nothing of a dossier",
                    "hãy thêm một trong: supplement, extension, reappointment, lateNotice, refusalWithinPeriod",
                    "add one of supplement, extension, reappointment, lateNotice, refusalWithinPeriod");
        }
    }

    private void checkReading(String pointer, String reading) {
        if (!reading.isEmpty() && !scope.reading(reading).isKnown()) {
            report.unknown(
                    IssueCode.UNKNOWN_READING,
                    pointer + "/reading",
                    "cách hiểu",
                    "reading",
                    reading,
                    scope.ids(Catalog::readings, Reading::id));
        }
    }
}
