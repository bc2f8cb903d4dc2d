package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How things stand at each step of an intake, from the findings. */
final class Steps {

    private final List<Finding> findings;

    Steps(List<Finding> findings) {
        this.findings = findings;
    }

    /** What is demanded at one step: all of it must be met, of programmes one with everything it requires. */
    Status of(RequirementKind kind) {
        return kind == RequirementKind.ELIGIBILITY
                ? programmes()
                : all(findings.stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(Finding::status)
                        .toList());
    }

    /** Whether the findings, taken one by one, tell the outcome. */
    boolean tell() {
        for (RequirementKind kind : RequirementKind.values()) {
            Status status = of(kind);
            if (status != Status.MET) {
                return status == Status.NOT_MET;
            }
        }
        return true;
    }

    private Status programmes() {
        Map<String, List<Status>> byProgramme = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.kind() == RequirementKind.ELIGIBILITY) {
                byProgramme
                        .computeIfAbsent(finding.programme(), id -> new ArrayList<>())
                        .add(finding.status());
            }
        }
        Set<Status> open = EnumSet.noneOf(Status.class);
        byProgramme.values().forEach(statuses -> open.add(all(statuses)));
        if (open.contains(Status.MET)) {
            return Status.MET;
        }
        return open.contains(Status.UNDETERMINED) ? Status.UNDETERMINED : Status.NOT_MET;
    }

    private static Status all(Collection<Status> statuses) {
        if (statuses.contains(Status.NOT_MET)) {
            return Status.NOT_MET;
        }
        return statuses.contains(Status.UNDETERMINED) ? Status.UNDETERMINED : Status.MET;
    }
}
