package io.github.motcua.rules.catalog;

import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.AllowedValue;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Location;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** Finds everything that is wrong with one catalog among others. Pointers are those of the JSON form. */
final class CatalogCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final SortedMap<String, Scope> scopes;
    private final Reporter report;

    CatalogCheck(Scope scope, SortedMap<String, Scope> scopes, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.scopes = scopes;
        this.report = report;
    }

    void check() {
        slug("/id", catalog.id());
        period("/validity", catalog.validity());
        checkBases();
        each("/sources", catalog.sources(), LegalSource::id, this::checkSource);
        each("/facts", catalog.facts(), FactDeclaration::id, this::checkFact);
        checkBounds();
        each("/readings", catalog.readings(), Reading::id, this::checkReading);
        each("/units", catalog.units(), unit -> unit.id() + " " + unit.validity(), (pointer, unit) -> {
            report.form(pointer + "/id", Ids.UNIT, unit.id());
            period(pointer + "/validity", unit.validity());
            citations(pointer, unit.citations());
        });
        each("/requirements", catalog.requirements(), Requirement::id, this::checkRequirement);
        each("/procedures", catalog.procedures(), p -> p.code() + " " + p.validity(), this::checkProcedure);
        each("/programmes", catalog.programmes(), Programme::id, this::checkProgramme);
        each("/duties", catalog.duties(), Duty::id, (pointer, duty) -> {
            slug(pointer + "/id", duty.id());
            citations(pointer, duty.citations());
        });
        each("/slips", catalog.slips(), Slip::id, (pointer, slip) -> {
            slug(pointer + "/id", slip.id());
            citations(pointer, slip.citations());
        });
    }

    private void checkBases() {
        for (String base : catalog.builtOn()) {
            if (!scopes.containsKey(base)) {
                report.unknown(IssueCode.UNKNOWN_CATALOG, "/builtOn", "danh mục", "catalog", base, scopes.keySet());
            }
        }
        List<String> circle = new BaseCircle(scopes).through(catalog.id());
        if (!circle.isEmpty()) {
            String path = String.join(" → ", circle).replace("→", "->");
            report.error(
                    IssueCode.CATALOG_CYCLE,
                    "/builtOn",
                    "các danh mục dựa vào nhau thành vòng: " + path,
                    "catalogs are built on each other in a circle: " + path,
                    "hãy bỏ một mắt xích",
                    "take one link out");
        }
    }

    private void checkSource(String pointer, LegalSource source) {
        slug(pointer + "/id", source.id());
        period(pointer + "/inForce", source.inForce());
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
        boolean whole = fact.type() == FactType.WHOLE;
        if (whole != fact.range().isPresent()
                || fact.range().filter(range -> range.min() > range.max()).isPresent()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/range",
                    "số nguyên cần khoảng min..max, kiểu khác thì không",
                    "a whole number needs a range with min at most max, and nothing else has one",
                    "hãy ghi range.min và range.max",
                    "give range.min and range.max");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < fact.values().size(); i++) {
            AllowedValue value = fact.values().get(i);
            report.form(pointer + "/values/" + i + "/code", Ids.CODE, value.code());
            if (!codes.add(value.code())) {
                duplicate(pointer + "/values/" + i + "/code", value.code(), pointer + "/values");
            }
        }
        if (fact.type().isCoded() == fact.values().isEmpty()) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/values",
                    "kiểu CHOICE và CHOICES cần danh sách giá trị, kiểu khác thì không",
                    "CHOICE and CHOICES need a list of values, and nothing else has one",
                    "hãy ghi values",
                    "give values");
        }
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

    private void checkBounds() {
        for (int i = 0; i < catalog.bounds().size(); i++) {
            ProductBound bound = catalog.bounds().get(i);
            String pointer = "/bounds/" + i;
            for (String id : bound.facts()) {
                Scope.Found<FactDeclaration> fact = scope.fact(id);
                if (fact.entry().isEmpty()) {
                    report.unknown(
                            IssueCode.UNKNOWN_FACT,
                            pointer + "/facts",
                            "dữ kiện",
                            "fact",
                            id,
                            scope.facts().keySet());
                } else if (fact.entry().get().type() != FactType.WHOLE) {
                    report.notComparable(
                            pointer + "/facts", id, fact.entry().get().type(), "product");
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

    private void checkReading(String pointer, Reading reading) {
        slug(pointer + "/id", reading.id());
        citations(pointer, reading.citations());
        if (reading.options().size() < 2) {
            report.error(
                    IssueCode.BAD_DECLARATION,
                    pointer + "/options",
                    "một điểm có nhiều cách hiểu cần ít nhất hai cách",
                    "a contested reading needs at least two options",
                    "hãy ghi cách hiểu còn lại",
                    "give the other option");
        }
        reading.options().keySet().forEach(option -> slug(pointer + "/options", option));
        if (!reading.options().containsKey(reading.taken())) {
            report.unknown(
                    IssueCode.UNKNOWN_READING,
                    pointer + "/taken",
                    "cách hiểu",
                    "option",
                    reading.taken(),
                    reading.options().keySet());
        }
    }

    private void checkRequirement(String pointer, Requirement requirement) {
        slug(pointer + "/id", requirement.id());
        period(pointer + "/validity", requirement.validity());
        citations(pointer, requirement.citations());
        basis(pointer, requirement.citations(), requirement.validity().intersect(catalog.validity()));
        boolean sound = new CriterionCheck(scope, report).check(pointer + "/criterion", requirement.criterion());
        Set<String> codes = new HashSet<>();
        if (sound) {
            requirement.criterion().walk(part -> codes.addAll(codesIn(part)));
        }
        requirement.grounds().forEach((code, provisions) -> {
            String ground = pointer + "/grounds" + Location.token(code);
            citations(ground, provisions, "");
            if (sound && !codes.contains(code)) {
                report.unknown(IssueCode.UNKNOWN_VALUE, ground, "giá trị", "value", code, codes);
            }
        });
    }

    private static List<String> codesIn(Criterion criterion) {
        if (criterion instanceof Criterion.ContainsAny contains) {
            return contains.members();
        }
        if (criterion instanceof Criterion.OneOf oneOf) {
            return oneOf.values().stream().map(Object::toString).toList();
        }
        return List.of();
    }

    private void checkProcedure(String pointer, Procedure procedure) {
        report.form(pointer + "/code", Ids.PROCEDURE, procedure.code());
        period(pointer + "/validity", procedure.validity());
        citations(pointer, procedure.citations());
        Set<RequirementKind> kinds = new HashSet<>();
        for (String id : procedure.requirements()) {
            requirement(pointer + "/requirements", id).ifPresent(requirement -> {
                kinds.add(requirement.kind());
                if (requirement.kind() == RequirementKind.ELIGIBILITY) {
                    wrongKind(pointer + "/requirements", requirement, "a programme", "chuyên đề");
                }
            });
        }
        if (!kinds.contains(RequirementKind.COMPETENCE)) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/requirements",
                    "thủ tục chưa có yêu cầu nào về thẩm quyền, nên nơi nào cũng nhận được",
                    "the procedure has no requirement of kind COMPETENCE, so any desk could take it",
                    "hãy ghi yêu cầu về thẩm quyền kèm căn cứ",
                    "add a requirement of kind COMPETENCE with its citation");
        }
        for (int i = 0; i < procedure.competences().size(); i++) {
            citations(
                    pointer + "/competences/" + i,
                    procedure.competences().get(i).citations());
            period(
                    pointer + "/competences/" + i + "/validity",
                    procedure.competences().get(i).validity());
        }
        noOverlap(pointer + "/competences", procedure.competences());
        if (procedure.limits().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/limits",
                    "thủ tục chưa có thời hạn giải quyết (NĐ 63/2010 Điều 8 khoản 2)",
                    "the procedure has no time limit (Decree 63/2010 Article 8(2))",
                    "hãy ghi ít nhất một thời hạn kèm căn cứ",
                    "add at least one time limit with its citation");
        }
        Set<String> limits = new HashSet<>();
        for (int i = 0; i < procedure.limits().size(); i++) {
            ConditionalLimit limit = procedure.limits().get(i);
            String at = pointer + "/limits/" + i;
            if (!limits.add(limit.limit().id())) {
                duplicate(at + "/id", limit.limit().id(), pointer + "/limits");
            }
            checkLimit(at, limit);
        }
    }

    private void checkLimit(String pointer, ConditionalLimit entry) {
        TimeLimit limit = entry.limit();
        slug(pointer + "/id", limit.id());
        citations(pointer, limit.citations());
        new CriterionCheck(scope, report).check(pointer + "/when", entry.when());
        boolean sameDay = limit.unit() == LimitUnit.SAME_DAY;
        BigDecimal max = BigDecimal.valueOf(sameDay ? 0 : TimeLimit.MAX_AMOUNT);
        boolean inRange =
                limit.amount().signum() >= (sameDay ? 0 : 1) && limit.amount().compareTo(max) <= 0;
        if (!inRange || limit.amount().scale() > 2) {
            String range = sameDay ? "0" : "0..3660";
            report.error(
                    IssueCode.OUT_OF_RANGE,
                    pointer + "/amount",
                    "thời hạn phải trong khoảng " + range + ", tối đa hai chữ số thập phân",
                    "`" + range + "` expected, more than 0 except for SAME_DAY, with at most two decimals",
                    "hãy ghi đúng số ngày hoặc giờ theo văn bản",
                    "give the amount that the document states");
        }
    }

    private void checkProgramme(String pointer, Programme programme) {
        slug(pointer + "/id", programme.id());
        period(pointer + "/period", programme.period());
        citations(pointer + "/period", programme.periodCitations());
        citations(pointer + "/units", programme.unitCitations());
        citations(pointer + "/list", programme.listCitations());
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
        programme.requirements().forEach(id -> eligibility(pointer + "/requirements", id));
        programme.requirements().forEach(id -> sameFacts(pointer + "/requirements", id, programme.coverages()));
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < programme.coverages().size(); i++) {
            Coverage coverage = programme.coverages().get(i);
            String at = pointer + "/list/procedures/" + i;
            citations(at, coverage.citations());
            coverage.requirements().forEach(id -> eligibility(at + "/requirements", id));
            coverage.requirements().forEach(id -> sameFacts(at + "/requirements", id, List.of(coverage)));
            if (!codes.add(coverage.procedure())) {
                duplicate(at + "/procedure", coverage.procedure(), pointer + "/list/procedures");
            }
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

    private void eligibility(String pointer, String id) {
        requirement(pointer, id)
                .filter(requirement -> requirement.kind() != RequirementKind.ELIGIBILITY)
                .ifPresent(requirement -> wrongKind(pointer, requirement, "a procedure", "thủ tục"));
    }

    /** A programme's requirement and the procedure it is made for must mean the same by a fact's id. */
    private void sameFacts(String pointer, String requirement, List<Coverage> coverages) {
        Set<String> facts = scope.requirement(requirement)
                .entry()
                .map(found -> found.criterion().facts())
                .orElse(Set.of());
        for (Coverage coverage : coverages) {
            for (Scope other : scopes.values()) {
                if (!other.declares(coverage.procedure())) {
                    continue;
                }
                facts.stream()
                        .filter(id -> other.fact(id).entry().isPresent()
                                && !other.fact(id).entry().equals(scope.fact(id).entry()))
                        .forEach(id -> report.ambiguous(pointer, id));
            }
        }
    }

    private Optional<Requirement> requirement(String pointer, String id) {
        Scope.Found<Requirement> found = scope.requirement(id);
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (found.entry().isEmpty()) {
            report.unknown(
                    IssueCode.UNKNOWN_REQUIREMENT,
                    pointer,
                    "yêu cầu",
                    "requirement",
                    id,
                    scope.ids(Catalog::requirements, Requirement::id));
        }
        return found.entry();
    }

    /** At one level one body decides at a time. */
    private void noOverlap(String pointer, List<Competence> bodies) {
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = 0; j < i; j++) {
                Period mine = bodies.get(i).validity();
                Period other = bodies.get(j).validity();
                if (bodies.get(i).level() == bodies.get(j).level() && mine.overlaps(other)) {
                    overlap(
                            report,
                            pointer + "/" + i,
                            "thẩm quyền giải quyết",
                            "competence",
                            pointer + "/" + j,
                            mine.intersect(other));
                }
            }
        }
    }

    private <T> void each(String list, List<T> entries, Function<T, String> id, Check<T> check) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String key = id.apply(entries.get(i));
            Integer earlier = first.putIfAbsent(key, i);
            if (earlier != null) {
                duplicate(list + "/" + i, key, list + "/" + earlier);
            }
            check.check(list + "/" + i, entries.get(i));
        }
    }

    private interface Check<T> {
        void check(String pointer, T entry);
    }

    private void citations(String pointer, List<Provision> provisions) {
        citations(pointer, provisions, "/citations");
    }

    private void citations(String pointer, List<Provision> provisions, String member) {
        if (provisions.isEmpty()) {
            report.error(
                    IssueCode.MISSING_CITATION,
                    pointer + member,
                    "chưa có căn cứ pháp lý",
                    "no legal source is given",
                    "hãy ghi văn bản, điều, khoản, điểm",
                    "cite the document with article, clause and point");
        }
        for (int i = 0; i < provisions.size(); i++) {
            String source = provisions.get(i).source();
            Scope.Found<LegalSource> found = scope.source(source);
            String at = pointer + member + "/" + i + "/source";
            if (found.ambiguous()) {
                report.ambiguous(at, source);
            } else if (found.entry().isEmpty()) {
                report.unknown(
                        IssueCode.UNKNOWN_SOURCE,
                        at,
                        "văn bản",
                        "document",
                        source,
                        scope.ids(Catalog::sources, LegalSource::id));
            }
        }
    }

    /** Each day on which a requirement is demanded needs a document in force that demands it. */
    private void basis(String pointer, List<Provision> provisions, Period demanded) {
        if (provisions.isEmpty() || demanded.isEmpty()) {
            return;
        }
        LocalDate covered = demanded.first();
        List<Period> periods = scope.inForce(provisions).stream()
                .sorted(Comparator.comparing(period -> period.start().orElse(LocalDate.MIN)))
                .toList();
        boolean open = covered == null;
        for (Period period : periods) {
            boolean begins = period.first() == null
                    || (covered != null && !period.first().isAfter(covered));
            if (!begins) {
                continue;
            }
            if (period.last() == null) {
                return;
            }
            if (covered == null || !period.last().isBefore(covered)) {
                covered = period.last().plusDays(1);
                open = false;
            }
        }
        if (open || demanded.last() == null || (covered != null && !covered.isAfter(demanded.last()))) {
            String day = covered == null ? "…" : covered.toString();
            report.error(
                    IssueCode.NO_BASIS_IN_FORCE,
                    pointer + "/citations",
                    "vào ngày " + day + " không có văn bản nào được viện dẫn còn hiệu lực",
                    "on " + day + " none of the documents cited is in force",
                    "hãy giới hạn thời gian áp dụng (validity) hoặc thêm văn bản thay thế",
                    "limit the validity or cite the document that replaced it");
        }
    }

    private void period(String pointer, Period period) {
        if (period.isEmpty()) {
            report.error(
                    IssueCode.EMPTY_PERIOD,
                    pointer,
                    "ngày đầu " + period.first() + " sau ngày cuối " + period.last(),
                    "the first day " + period.first() + " comes after the last day " + period.last(),
                    "hãy đổi lại hai ngày",
                    "exchange or correct the days");
        }
    }

    private void slug(String pointer, String id) {
        report.form(pointer, Ids.SLUG, id);
    }

    private void duplicate(String pointer, String id, String first) {
        report.error(
                IssueCode.DUPLICATE_ID,
                pointer,
                Shown.value(id) + " đã có tại `" + first + "`",
                Shown.value(id) + " is already given at `" + first + "`",
                "hãy bỏ một trong hai hoặc đặt mã khác",
                "take one out or give it another id");
    }

    static void overlap(Reporter report, String pointer, String vi, String en, String other, Period common) {
        report.error(
                IssueCode.OVERLAP,
                pointer,
                vi + ": trùng thời gian áp dụng với `" + other + "` trong " + common,
                en + ": holds on the same days as `" + other + "`, namely " + common,
                "hãy để mỗi ngày chỉ thuộc một phiên bản",
                "let each day belong to one version only");
    }

    private void wrongKind(String pointer, Requirement requirement, String whose, String whoseVi) {
        report.error(
                IssueCode.WRONG_KIND,
                pointer,
                "yêu cầu " + Shown.value(requirement.id()) + " loại " + requirement.kind() + " chỉ dùng cho " + whoseVi,
                "the requirement " + Shown.value(requirement.id()) + " of kind " + requirement.kind() + " belongs to "
                        + whose,
                "hãy bỏ khỏi danh sách này hoặc đổi loại",
                "take it out of this list or change its kind");
    }
}
