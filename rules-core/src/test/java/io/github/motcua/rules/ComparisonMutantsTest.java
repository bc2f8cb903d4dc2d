package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Whatever value of a shipped catalog is changed: if that changes the answer on some case, the comparison with the
 * catalog as it was says so, and shows a case of its own that is answered differently. All of them with
 * {@code -Dmotcua.compare.all}, each tenth otherwise.
 */
class ComparisonMutantsTest {

    private static final int EACH = Integer.getInteger("motcua.compare.each", 10);

    private final List<Case> probes = new ArrayList<>(Probes.all());
    private final ProcedureRules unchanged = with(List.of());
    private final Map<Case, String> answers = new HashMap<>();
    private final List<Case> recentlyUseful = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> notDecided = new ArrayList<>();
    private int number;
    private int killed;
    private int reported;

    @Test
    void a_value_that_changes_an_answer_is_a_difference_that_a_case_shows() throws IOException {
        probes.addAll(CompetenceProbes.cases());
        probes.forEach(probe -> answers.put(probe, Probes.answer(unchanged, probe)));
        int each = System.getProperty("motcua.compare.all") == null ? EACH : 1;

        for (String id : Catalogs.shipped()) {
            Mutants.of(Catalogs.shipped(id).orElseThrow(), (mutant, what) -> {
                if (number++ % each == 0) {
                    judge(id, mutant, what);
                }
            });
        }

        assertThat(missed).as("%d of %d", missed.size(), killed).isEmpty();
        assertThat(killed).isGreaterThan(700 / each);
        assertThat(notDecided).as("of %d reported", reported).hasSizeLessThan(reported / 5);
    }

    private void judge(String id, byte[] mutant, String what) {
        ProcedureRules rules;
        try {
            rules = with(List.of(CatalogJson.read(mutant, id).orReject()));
        } catch (RejectedException refused) {
            return;
        }
        long start = System.nanoTime();
        Comparison comparison = unchanged.comparedWith(rules);
        long ms = (System.nanoTime() - start) / 1_000_000;
        boolean tells = recentlyUseful.stream().anyMatch(probe -> tells(rules, probe))
                || probes.stream().anyMatch(probe -> tells(rules, probe));
        killed += tells ? 1 : 0;
        reported += comparison.differences().isEmpty() ? 0 : 1;
        if (Boolean.getBoolean("trace")) {
            System.out.println(
                    id + what + " " + ms + " ms " + comparison.differences().size() + " "
                            + comparison.notDecided() + (tells ? "" : " not killed")
                            + (tells && comparison.differences().isEmpty() ? " MISSED" : ""));
        }
        if (tells && comparison.differences().isEmpty()) {
            missed.add(id + what);
        }
        if (!comparison.notDecided().isEmpty()) {
            notDecided.add(id + what);
        }
        for (Difference difference : comparison.differences()) {
            assertThat(answer(rules, difference))
                    .as("%s%s: %s", id, what, difference.witness())
                    .isNotEqualTo(answer(unchanged, difference));
        }
    }

    private static String answer(ProcedureRules rules, Difference difference) {
        return difference.events().isEmpty()
                ? Probes.answer(rules, difference.witness())
                : rules.follow(difference.witness(), difference.events()).toString();
    }

    private boolean tells(ProcedureRules rules, Case probe) {
        boolean different = !Probes.answer(rules, probe).equals(answers.get(probe));
        if (different && !recentlyUseful.contains(probe)) {
            recentlyUseful.add(0, probe);
            if (recentlyUseful.size() > 12) {
                recentlyUseful.remove(12);
            }
        }
        return different;
    }

    private static ProcedureRules with(List<Catalog> changed) {
        List<Catalog> catalogs = new ArrayList<>(changed);
        catalogs.add(CompetenceProbes.catalog());
        for (String other : Catalogs.shipped()) {
            if (changed.stream().noneMatch(catalog -> catalog.id().equals(other))) {
                catalogs.add(Catalogs.shipped(other).orElseThrow());
            }
        }
        return ProcedureRules.of(catalogs);
    }
}
