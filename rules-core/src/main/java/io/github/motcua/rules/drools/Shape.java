package io.github.motcua.rules.drools;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the rules for a procedure depend on, without words and citations. Procedures of one shape share
 * one rule base.
 *
 * @param layout the facts, each at its position
 * @param criteria the criteria on which there is to be a finding: of the requirements, then of the limits
 * @param readings the option taken, by reading
 * @param followUps the outcomes that bring about each duty, then each statement on the slip
 */
record Shape(List<Slot> layout, List<Criterion> criteria, Map<String, String> readings, List<Set<Outcome>> followUps) {

    List<Condition> conditions() {
        return criteria.stream()
                .map(criterion -> Condition.of(criterion, layout, readings))
                .toList();
    }
}
