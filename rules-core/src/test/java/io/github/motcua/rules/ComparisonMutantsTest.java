package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever value of a shipped catalog is changed: if that changes the answer on some reviewed case, the comparison with
 * the catalog as it was says so, by a case of its own that is answered differently, or where it found none by saying
 * that it is not decided. Each sixtieth value; all of them with {@code -Dmotcua.compare.all=true}.
 */
class ComparisonMutantsTest {

    private static final int EACH = Boolean.getBoolean("motcua.compare.all") ? 1 : 60;

    /** What a programme demands outside of its period is told in a decision and is no difference. */
    private static final Pattern OUT_OF_REACH = Pattern.compile("hoan-kiem-no-wait-2022/requirements/13/validity/.*");

    private final List<String> missed = new ArrayList<>();
    private final List<String> notShown = new ArrayList<>();
    private int number;
    private int killed;

    @Test
    void a_value_that_changes_an_answer_is_a_difference_that_a_case_shows() throws IOException {
        ReviewedAnswers ofLaw = new ReviewedAnswers(List.of(), Probes.all());
        ReviewedAnswers ofCompetence =
                new ReviewedAnswers(List.of(CompetenceProbes.catalog()), CompetenceProbes.cases());
        for (String id : Catalogs.shipped()) {
            ReviewedAnswers reviewed = MutantsTest.OF_COMPETENCE.contains(id) ? ofCompetence : ofLaw;
            Mutants.of(Catalogs.shipped(id).orElseThrow(), (mutant, what) -> {
                if (number++ % EACH == 0) {
                    judge(reviewed, id, mutant, what);
                }
            });
        }

        assertThat(missed).as("%d of %d", missed.size(), killed).isEmpty();
        assertThat(notShown).as("%d of %d", notShown.size(), killed).hasSizeLessThan(1 + killed / 20);
        assertThat(killed).isGreaterThan(800 / EACH);
    }

    private void judge(ReviewedAnswers reviewed, String id, byte[] mutant, String what) {
        ProcedureRules rules;
        try {
            rules = reviewed.with(List.of(CatalogJson.read(mutant, id).orReject()));
        } catch (RejectedException refused) {
            return;
        }
        Comparison comparison = reviewed.unchanged().comparedWith(rules);
        for (Difference difference : comparison.differences()) {
            List<Case> shown = new ArrayList<>(difference.others());
            shown.add(difference.witness());
            for (Case given : shown) {
                assertThat(answer(rules, difference, given))
                        .as("%s%s: %s", id, what, given)
                        .isNotEqualTo(answer(reviewed.unchanged(), difference, given));
            }
        }
        if (reviewed.differBy(rules)) {
            killed++;
            if (comparison.isUnchanged() && !OUT_OF_REACH.matcher(id + what).matches()) {
                missed.add(id + what);
            } else if (comparison.differences().isEmpty() && !comparison.isUnchanged()) {
                notShown.add(id + what);
            }
        }
    }

    private static Object answer(ProcedureRules rules, Difference difference, Case given) {
        return difference.before().dossier().isEmpty()
                ? Probes.answer(rules, given)
                : rules.follow(given, difference.events());
    }
}
