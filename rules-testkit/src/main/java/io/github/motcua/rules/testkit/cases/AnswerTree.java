package io.github.motcua.rules.testkit.cases;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.json.DecisionJson;
import io.github.motcua.rules.json.IssueJson;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer in wire shape, as a tree. */
final class AnswerTree {

    private AnswerTree() {}

    /** A decision, of which only the parts are there that are expected: remedies and questions take long to work out. */
    static Tree of(Decision decision, Tree.Members expected) {
        Set<String> parts = expected.members().keySet();
        if (parts.contains("remedies") || parts.contains("blockedBy")) {
            return TreeReader.ofLibrary(DecisionJson.write(decision));
        }
        Decision.Builder part = Decision.decision(
                        decision.outcome(), decision.procedure(), decision.name(), decision.receivedAt())
                .basis(decision.basis())
                .track(decision.track().orElse(null))
                .unit(decision.unit().orElse(null))
                .unitName(decision.unitName().orElse(null))
                .competence(decision.competence().orElse(null))
                .guide(decision.guide())
                .delegations(decision.delegations())
                .slip(decision.slip().orElse(null))
                .duties(decision.duties())
                .readings(decision.readings())
                .transitions(decision.transitions())
                .catalogs(decision.catalogs());
        if (parts.contains("findings")) {
            part.findings(decision.findings());
        }
        if (parts.contains("due")) {
            part.due(decision.due().orElse(null));
        }
        if (parts.contains("questions")) {
            part.questions(decision.questions());
        }
        return TreeReader.ofLibrary(DecisionJson.write(part.build()));
    }

    /** The problems of a case that was refused. */
    static Tree of(List<Issue> issues) {
        return new Tree.Members(0, 0, 0, 0, Map.of(Shape.PROBLEMS, TreeReader.ofLibrary(IssueJson.write(issues))));
    }
}
