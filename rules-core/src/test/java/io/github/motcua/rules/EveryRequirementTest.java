package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.issue.RejectedException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No requirement of the shipped catalogs is idle: each can be met, not met and open. */
class EveryRequirementTest {

    /** Statuses that a requirement cannot have, because the desk always knows the fact or the catalog settles it. */
    private static final Map<String, Set<Status>> IMPOSSIBLE = Map.of(
            // The day of receipt and the procedure are always known.
            "hoan-kiem-no-wait-2022.in-period", EnumSet.of(Status.UNDETERMINED),
            "hoan-kiem-no-wait-2022.on-list", EnumSet.of(Status.UNDETERMINED),
            // No procedure in the shipped catalogs is inter-linked; the test of the programme makes one.
            "not-interlinked", EnumSet.of(Status.NOT_MET, Status.UNDETERMINED),
            // Under the reading taken the hour does not matter; the tests of readings take the other.
            "hour-of-arrival", EnumSet.of(Status.NOT_MET, Status.UNDETERMINED));

    @Test
    void every_requirement_has_a_case_in_which_it_is_met_not_met_and_undetermined() {
        Map<String, Set<Status>> seen = new TreeMap<>();
        for (Case probe : Probes.all()) {
            try {
                for (Finding finding : Desk.decide(probe).findings()) {
                    seen.computeIfAbsent(finding.requirement(), id -> EnumSet.noneOf(Status.class))
                            .add(finding.status());
                }
            } catch (RejectedException refused) {
                assertThat(refused.issues()).isNotEmpty();
            }
        }

        for (String id : Catalogs.shipped()) {
            Catalogs.shipped(id)
                    .orElseThrow()
                    .requirements()
                    .forEach(requirement -> assertThat(seen).containsKey(requirement.id()));
        }
        seen.forEach((requirement, statuses) -> {
            Set<Status> expected = EnumSet.allOf(Status.class);
            expected.removeAll(IMPOSSIBLE.getOrDefault(requirement, Set.of()));
            assertThat(statuses).as(requirement).isEqualTo(expected);
        });
        assertThat(seen.keySet()).containsAll(IMPOSSIBLE.keySet());
    }
}
