package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import org.jspecify.annotations.Nullable;

/** Checks a reference to a requirement: that it is there, and of a kind that belongs there. */
final class RequirementUse {

    private final Scope scope;
    private final Reporter report;

    RequirementUse(Scope scope, Reporter report) {
        this.scope = scope;
        this.report = report;
    }

    /** The requirement that a procedure names; null if there is none. */
    @Nullable
    Requirement byProcedure(String pointer, String id) {
        Requirement requirement = find(pointer, id);
        if (requirement != null && requirement.kind() == RequirementKind.ELIGIBILITY) {
            wrongKind(pointer, requirement, "a programme", "chuyên đề");
        }
        return requirement;
    }

    /** The requirement that a programme names; null if there is none. */
    @Nullable
    Requirement byProgramme(String pointer, String id) {
        Requirement requirement = find(pointer, id);
        if (requirement != null && requirement.kind() != RequirementKind.ELIGIBILITY) {
            wrongKind(pointer, requirement, "a procedure", "thủ tục");
        }
        return requirement;
    }

    private @Nullable Requirement find(String pointer, String id) {
        Scope.Found<Requirement> found = scope.requirement(id);
        if (found.ambiguous()) {
            report.ambiguous(pointer, id);
        } else if (found.value() == null) {
            report.unknown(
                    IssueCode.UNKNOWN_REQUIREMENT,
                    pointer,
                    "yêu cầu",
                    "requirement",
                    id,
                    scope.ids(Catalog::requirements, Requirement::id));
        }
        return found.value();
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
