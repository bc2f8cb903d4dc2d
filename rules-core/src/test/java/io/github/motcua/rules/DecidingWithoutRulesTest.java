package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.drools.DroolsExaminer;
import io.github.motcua.rules.issue.RejectedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where rules need not be compiled because a procedure is asked about only a few times, the same is decided. Each
 * eleventh case, with what the applicant can do; all of them with {@code -Dmotcua.compare.all=true}.
 */
class DecidingWithoutRulesTest {

    private static final int EACH = Boolean.getBoolean("motcua.compare.all") ? 1 : 11;

    @Test
    void each_reviewed_case_is_decided_as_by_the_rules() {
        List<Catalog> catalogs = new ArrayList<>(List.of(CompetenceProbes.catalog()));
        Catalogs.shipped().forEach(id -> catalogs.add(Catalogs.shipped(id).orElseThrow()));
        CatalogSet set = CatalogSet.of(catalogs, Calendars.shipped());
        DroolsExaminer examiner = new DroolsExaminer();
        Decider byRules = new Decider(set, Calendars.SHELF, examiner, false);
        Decider withoutRules = new Decider(set, Calendars.SHELF, examiner.withoutRules(), false);
        List<Case> cases = new ArrayList<>(Probes.all());
        cases.addAll(CompetenceProbes.cases());
        int decided = 0;
        for (int i = 0; i < cases.size(); i += EACH) {
            Case given = cases.get(i);
            Decision expected;
            try {
                expected = byRules.decide(given);
            } catch (RejectedException refused) {
                continue;
            }
            decided++;
            assertThat(withoutRules.decide(given)).as("%s", given).isEqualTo(expected);
        }

        assertThat(decided).isGreaterThan(500 / EACH);
    }
}
