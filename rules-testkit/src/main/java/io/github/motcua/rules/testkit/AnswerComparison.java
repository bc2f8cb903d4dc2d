package io.github.motcua.rules.testkit;

import io.github.motcua.rules.decision.SlipAdvice.Need;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In what an answer differs from the one that is expected. Used once. */
final class AnswerComparison {

    private final Answer expected;
    private final Answer found;
    private final List<String> differences = new ArrayList<>();

    AnswerComparison(Answer expected, Answer found) {
        this.expected = expected;
        this.found = found;
    }

    List<String> differences() {
        findings();
        same("catalogs", expected.catalogs(), found.catalogs());
        same("basis", expected.basis(), found.basis());
        same("delegations", expected.delegations(), found.delegations());
        same("transitions", expected.transitions(), found.transitions());
        readings();
        competence();
        boolean leftOpen = mayBeOpen("outcome")
                && expected.outcome() != Outcome.UNDETERMINED
                && found.outcome() == Outcome.UNDETERMINED;
        if (!leftOpen) {
            same("outcome", expected.outcome(), found.outcome());
            same("track", expected.track(), found.track());
            same("guide", expected.guide(), found.guide());
            same("duties", expected.duties(), found.duties());
            due();
            slip();
            questions();
        }
        return List.copyOf(differences);
    }

    private boolean mayBeOpen(String part) {
        return !expected.mayBeOpen().isEmpty() && expected.mayBeOpen().contains(part);
    }

    private void same(String what, @Nullable Object one, @Nullable Object other) {
        if (one == null ? other != null : !one.equals(other)) {
            differences.add(what + ": expected " + one + ", found " + other);
        }
    }

    private void findings() {
        Iterator<Answer.Finding> others = found.findings().iterator();
        for (Answer.Finding one : expected.findings()) {
            Answer.Finding other = others.hasNext() ? others.next() : null;
            if (!one.equals(other) && !isLeftOpen(one, other)) {
                differences.add("finding: expected " + one + ", found " + other);
            }
        }
        while (others.hasNext()) {
            differences.add("finding: expected none, found " + others.next());
        }
    }

    private boolean isLeftOpen(Answer.Finding one, Answer.@Nullable Finding other) {
        return other != null
                && mayBeOpen(one.part())
                && other.status() == Status.UNDETERMINED
                && one.part().equals(other.part())
                && one.kind() == other.kind()
                && one.catalog().equals(other.catalog());
    }

    /** A reading matters if a finding would be another under it; where that finding may be open, nothing can be said. */
    private void readings() {
        if (expected.mayBeOpen().isEmpty()) {
            same("readings", expected.readings(), found.readings());
            return;
        }
        Map<String, Answer.Reading> one = promised(expected.readings());
        Map<String, Answer.Reading> other = promised(found.readings());
        same("readings", one, other);
    }

    private Map<String, Answer.Reading> promised(List<Answer.Reading> readings) {
        Map<String, Answer.Reading> promised = new TreeMap<>();
        for (Answer.Reading reading : readings) {
            List<Answer.Otherwise> left = reading.otherwise().stream()
                    .filter(each -> !mayBeOpen("reading " + reading.id() + "/" + each.requirement()))
                    .toList();
            if (!left.isEmpty()) {
                promised.put(
                        reading.id(),
                        new Answer.Reading(
                                reading.id(), reading.catalog(), reading.taken(), left, reading.citations()));
            }
        }
        return promised;
    }

    private void competence() {
        boolean leftOpen = mayBeOpen("competence") && found.competence().isEmpty();
        if (!leftOpen) {
            same("competence", expected.competence(), found.competence());
        }
    }

    /** What is left open may apply beside what does: then there are more, and none of them is settled. */
    private void due() {
        Answer.Due one = expected.due().orElse(null);
        Answer.Due other = found.due().orElse(null);
        boolean leftOpen = mayBeOpen("due")
                && other != null
                && !other.isSettled()
                && (one == null || other.limits().containsAll(one.limits()));
        if (!leftOpen) {
            same("due", one, other);
        }
    }

    /** While a statement is left open that another one follows to the same effect, the other one is told. */
    private void slip() {
        Need need = expected.slip().map(Answer.Slip::need).orElse(Need.UNDETERMINED);
        boolean leftOpen = mayBeOpen("slip")
                && found.slip()
                        .filter(each -> each.need() == Need.UNDETERMINED || each.need() == need)
                        .isPresent();
        if (!leftOpen) {
            same("slip", expected.slip(), found.slip());
        }
    }

    /** More may be asked for where it is not promised to be known what an answer turns on. */
    private void questions() {
        Set<String> asked = found.questions();
        if (!mayBeOpen("questions")) {
            same("questions", expected.questions(), asked);
        } else if (!asked.containsAll(expected.questions())) {
            differences.add("questions: expected at least " + expected.questions() + ", found " + asked);
        }
    }
}
