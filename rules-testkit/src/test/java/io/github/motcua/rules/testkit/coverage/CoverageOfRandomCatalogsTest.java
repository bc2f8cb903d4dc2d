package io.github.motcua.rules.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.testkit.coverage.Condition.Truth;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * On random catalogs, of which nothing is known by hand: what is said to be out of reach is never seen, and what the
 * comparisons of a criterion come to is what was found. More worlds with {@code -Dmotcua.coverage.worlds=…}.
 */
class CoverageOfRandomCatalogsTest {

    private static final int WORLDS = Integer.getInteger("motcua.coverage.worlds", 6);
    private static final int CASES = 40;

    private int outOfReach;
    private int compared;
    private int alone;

    @Test
    void what_is_said_to_be_out_of_reach_is_never_seen() {
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = RandomWorld.of(seed);
            LawCoverage coverage = LawCoverage.of(world.catalogs().toArray(Catalog[]::new));
            ProcedureRules rules = world.rules();
            for (Case given : world.cases(CASES)) {
                try {
                    coverage.deciding(rules).apply(given);
                } catch (RejectedException refused) { // some are
                }
            }
            for (CoveredEntry entry : coverage.report().entries()) {
                for (CoverageMark mark : entry.marks()) {
                    outOfReach += mark.counts() ? 0 : 1;
                    alone += mark.isSeen() && mark.group() == CoverageGroup.COMPARISONS ? 1 : 0;
                    assertThat(mark.isSeen() && mark.outOfReach().isPresent())
                            .as("%s %s of %s: %s", entry.place(), entry.id(), world, mark)
                            .isFalse();
                }
            }
        }

        assertThat(outOfReach).isGreaterThan(WORLDS);
        assertThat(alone).isGreaterThan(WORLDS);
    }

    @Test
    void what_the_comparisons_come_to_is_what_was_found() {
        for (int seed = 0; seed < WORLDS; seed++) {
            RandomWorld world = RandomWorld.of(seed);
            ProcedureRules rules = world.rules();
            LawOverTime law = new LawOverTime(world.catalogs());
            for (Case given : world.cases(CASES)) {
                try {
                    Decision decision = rules.decide(given);
                    decision.findings().forEach(finding -> compare(finding, law, given));
                } catch (RejectedException refused) { // some are
                }
            }
        }

        assertThat(compared).isGreaterThan(20 * WORLDS);
    }

    private void compare(Finding finding, LawOverTime law, Case given) {
        var set = law.on(law.lawDay(given, given.receivedAt().orElseThrow()));
        Catalog holder = set.catalog(finding.catalog()).orElseThrow();
        for (Requirement requirement : holder.requirements()) {
            if (!requirement.id().equals(finding.requirement())) {
                continue;
            }
            Condition condition = Vocabulary.of(holder, set).condition(requirement.criterion());
            Map<String, FactValue> facts = new TreeMap<>();
            finding.facts().forEach(observed -> facts.put(observed.fact(), observed.value()));
            Truth truth = condition.in(condition.truths(facts));
            compared++;
            if (truth != Truth.OPEN) {
                assertThat(finding.status())
                        .as("%s of %s", requirement, given)
                        .isEqualTo(truth == Truth.YES ? Status.MET : Status.NOT_MET);
            } else {
                assertThat(finding.missing().isEmpty()).isEqualTo(finding.status() != Status.UNDETERMINED);
            }
        }
    }
}
