package io.github.motcua.rules.catalog;

import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Stage;
import io.github.motcua.rules.deadline.StagePlan;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Checks the procedures of a catalog. */
final class ProcedureCheck {

    private final Catalog catalog;
    private final Scope scope;
    private final Reporter report;
    private final CitationCheck cited;
    private final RequirementUse use;
    private final CompetenceCheck competent;

    ProcedureCheck(Scope scope, SortedMap<String, Scope> scopes, Reporter report) {
        this.catalog = scope.catalog();
        this.scope = scope;
        this.report = report;
        this.cited = new CitationCheck(scope, report);
        this.use = new RequirementUse(scope, scopes, report);
        this.competent = new CompetenceCheck(scope, report);
    }

    void check() {
        for (int i = 0; i < catalog.procedures().size(); i++) {
            check("/procedures/" + i, catalog.procedures().get(i));
        }
    }

    private void check(String pointer, Procedure procedure) {
        report.form(pointer + "/code", Ids.PROCEDURE, procedure.code());
        cited.period(pointer + "/validity", procedure.validity());
        cited.citations(pointer, procedure.citations());
        List<Period> competence = new ArrayList<>();
        for (String id : procedure.requirements()) {
            Requirement requirement = use.byProcedure(pointer + "/requirements", id);
            if (requirement != null && requirement.kind() == RequirementKind.COMPETENCE) {
                competence.add(requirement.validity());
            }
        }
        if (competence.isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/requirements",
                    "thủ tục chưa có yêu cầu nào về thẩm quyền, nên nơi nào cũng nhận được",
                    "the procedure has no requirement of kind COMPETENCE, so any desk could take it",
                    "hãy ghi yêu cầu về thẩm quyền kèm căn cứ",
                    "add a requirement of kind COMPETENCE with its citation");
        }
        String day = competence.isEmpty() ? null : Gap.in(scope.inForce(procedure), competence);
        if (day != null) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/requirements",
                    "vào ngày " + day + " không yêu cầu nào về thẩm quyền còn áp dụng, nên nơi nào cũng nhận được",
                    "on " + day + " no requirement of kind COMPETENCE holds, so any desk could take it",
                    "hãy ghi yêu cầu về thẩm quyền cho mọi ngày áp dụng thủ tục",
                    "let a requirement of kind COMPETENCE hold on every day of the procedure");
        }
        competent.check(pointer + "/competences", procedure);
        if (procedure.limits().isEmpty()) {
            report.error(
                    IssueCode.MISSING,
                    pointer + "/limits",
                    "thủ tục chưa có thời hạn giải quyết (NĐ 63/2010 Điều 8 khoản 2)",
                    "the procedure has no time limit (Decree 63/2010 Article 8(2))",
                    "hãy ghi ít nhất một thời hạn kèm căn cứ",
                    "add at least one time limit with its citation");
        }
        Map<String, String> limits = new HashMap<>();
        for (int i = 0; i < procedure.limits().size(); i++) {
            ConditionalLimit limit = procedure.limits().get(i);
            String at = pointer + "/limits/" + i;
            report.unique(limits, at + "/id", limit.limit().id());
            checkLimit(at, limit);
        }
        checkStages(pointer + "/stages", procedure);
    }

    private void checkLimit(String pointer, ConditionalLimit entry) {
        TimeLimit limit = entry.limit();
        report.form(pointer + "/id", Ids.SLUG, limit.id());
        cited.citations(pointer, limit.citations());
        new CriterionCheck(scope, report).check(pointer + "/when", entry.when());
        limit.term().check(pointer, report);
        if (limit.lateReceipt() != null) {
            limit.lateReceipt().check(pointer + "/cutOff", limit.term(), report);
        }
        if (limit.term().unit() != LimitUnit.SAME_DAY && limit.term().amount().signum() == 0) {
            report.error(
                    IssueCode.OUT_OF_RANGE,
                    pointer + "/amount",
                    "thời hạn phải lớn hơn 0",
                    "a time limit is more than 0",
                    "hãy ghi đúng số ngày hoặc giờ theo văn bản",
                    "give the amount that the document states");
        }
    }

    private void checkStages(String pointer, Procedure procedure) {
        List<TimeLimit> limits = new ArrayList<>();
        for (ConditionalLimit entry : procedure.limits()) {
            limits.add(entry.limit());
        }
        if (procedure.stages().size() > StagePlan.MOST) {
            report.error(
                    IssueCode.TOO_MANY,
                    pointer,
                    "quá " + StagePlan.MOST + " bước",
                    "more than " + StagePlan.MOST + " stages",
                    "hãy gộp bớt các bước",
                    "join some of them");
            return;
        }
        StagePlan.check(pointer, procedure.stages(), limits, report);
        for (int i = 0; i < procedure.stages().size(); i++) {
            Stage stage = procedure.stages().get(i);
            report.form(pointer + "/" + i + "/id", Ids.SLUG, stage.id());
            cited.citations(pointer + "/" + i, stage.citations());
        }
    }
}
