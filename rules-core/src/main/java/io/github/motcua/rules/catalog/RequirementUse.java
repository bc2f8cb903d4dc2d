package io.github.motcua.rules.catalog;

import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.issue.Shown;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks a reference to a requirement: that it is there, of a kind that belongs there, and that it means here
 * what it means in the catalog that holds it.
 */
final class RequirementUse {

    private final Scope scope;
    private final SortedMap<String, Scope> scopes;
    private final Reporter report;

    /** The names that clash, by the id of the requirement that uses them; a requirement is used many times. */
    private final Map<String, List<String>> clashes = new HashMap<>();

    RequirementUse(Scope scope, SortedMap<String, Scope> scopes, Reporter report) {
        this.scope = scope;
        this.scopes = scopes;
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
        } else {
            sameNames(pointer, found.value(), Objects.requireNonNull(scopes.get(found.catalog())));
        }
        return found.value();
    }

    /** The names in a requirement of another catalog must not have been given to something else here. */
    private void sameNames(String pointer, Requirement requirement, Scope home) {
        if (home == scope) {
            return;
        }
        List<String> names = clashes.get(requirement.id());
        if (names == null) {
            names = clashes(requirement, home);
            clashes.put(requirement.id(), names);
        }
        for (String name : names) {
            report.clash(pointer, name);
        }
    }

    private List<String> clashes(Requirement requirement, Scope home) {
        List<String> found = new ArrayList<>(0);
        List<Provision> provisions = new ArrayList<>(requirement.citations());
        for (List<Provision> ground : requirement.grounds().values()) {
            provisions.addAll(ground);
        }
        for (String fact : requirement.criterion().facts()) {
            same(fact, home.fact(fact), scope.fact(fact), found);
        }
        for (String reading : requirement.criterion().readings()) {
            same(reading, home.reading(reading), scope.reading(reading), found);
            Reading known = home.reading(reading).value();
            if (known != null) {
                provisions.addAll(known.citations());
            }
        }
        for (Provision provision : provisions) {
            same(provision.source(), home.source(provision.source()), scope.source(provision.source()), found);
        }
        return found;
    }

    private static void same(String id, Scope.Found<?> there, Scope.Found<?> here, List<String> clashes) {
        if (there.value() != null && !there.value().equals(here.value())) {
            clashes.add(id);
        }
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
