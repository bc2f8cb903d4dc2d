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
 * Whatever value of a shipped catalog is changed: if that changes the answer on some reviewed case, the comparison with
 * the catalog as it was says so, by a case of its own that is answered differently, or where it found none by saying
 * that it is not decided. Each sixtieth value; all of them with {@code -Dmotcua.compare.all=true}.
 */
class ComparisonMutantsTest {

    private static final int EACH = Boolean.getBoolean("motcua.compare.all") ? 1 : 60;

    private final List<String> missed = new ArrayList<>();
    private final List<String> notShown = new ArrayList<>();
    private int number;
    private int killed;

    @Test
    void a_value_that_changes_an_answer_is_a_difference_that_a_case_shows() throws IOException {
        Bench ofLaw = new Bench(List.of(), Probes.all());
        Bench ofCompetence = new Bench(List.of(CompetenceProbes.catalog()), CompetenceProbes.cases());
        for (String id : Catalogs.shipped()) {
            Bench bench = MutantsTest.OF_COMPETENCE.contains(id) ? ofCompetence : ofLaw;
            Mutants.of(Catalogs.shipped(id).orElseThrow(), (mutant, what) -> {
                if (number++ % EACH == 0) {
                    judge(bench, id, mutant, what);
                }
            });
        }

        assertThat(missed).as("%d of %d", missed.size(), killed).isEmpty();
        assertThat(notShown).as("%d of %d", notShown.size(), killed).hasSizeLessThan(1 + killed / 20);
        assertThat(killed).isGreaterThan(800 / EACH);
    }

    private void judge(Bench bench, String id, byte[] mutant, String what) {
        ProcedureRules rules;
        try {
            rules = bench.with(List.of(CatalogJson.read(mutant, id).orReject()));
        } catch (RejectedException refused) {
            return;
        }
        Comparison comparison = bench.unchanged.comparedWith(rules);
        for (Difference difference : comparison.differences()) {
            List<Case> shown = new ArrayList<>(difference.others());
            shown.add(difference.witness());
            for (Case given : shown) {
                assertThat(answer(rules, difference, given))
                        .as("%s%s: %s", id, what, given)
                        .isNotEqualTo(answer(bench.unchanged, difference, given));
            }
        }
        if (bench.tells(rules)) {
            killed++;
            if (comparison.isUnchanged()) {
                missed.add(id + what);
            } else if (comparison.differences().isEmpty()) {
                notShown.add(id + what);
            }
        }
    }

    private static Object answer(ProcedureRules rules, Difference difference, Case given) {
        return difference.before().dossier().isEmpty()
                ? Probes.answer(rules, given)
                : rules.follow(given, difference.events());
    }

    /** The shipped catalogs with some others, and cases whose answers by them were reviewed. */
    private static final class Bench {
        private final List<Catalog> others;
        private final List<Case> probes;
        private final ProcedureRules unchanged;
        private final Map<Case, String> answers = new HashMap<>();

        /** The probe that told a mutant of a place from the original is tried first on the next one of that place. */
        private final List<Case> recentlyUseful = new ArrayList<>();

        Bench(List<Catalog> others, List<Case> probes) {
            this.others = others;
            this.probes = probes;
            this.unchanged = with(List.of());
            probes.forEach(probe -> answers.put(probe, Probes.answer(unchanged, probe)));
        }

        ProcedureRules with(List<Catalog> changed) {
            List<Catalog> catalogs = new ArrayList<>(changed);
            catalogs.addAll(others);
            for (String other : Catalogs.shipped()) {
                if (changed.stream().noneMatch(catalog -> catalog.id().equals(other))) {
                    catalogs.add(Catalogs.shipped(other).orElseThrow());
                }
            }
            return ProcedureRules.of(catalogs);
        }

        boolean tells(ProcedureRules rules) {
            return recentlyUseful.stream().anyMatch(probe -> tells(rules, probe))
                    || probes.stream().anyMatch(probe -> tells(rules, probe));
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
    }
}
