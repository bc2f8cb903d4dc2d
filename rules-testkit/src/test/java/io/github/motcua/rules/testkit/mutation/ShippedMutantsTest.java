package io.github.motcua.rules.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.DecisionJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every number, date, flag, code and citation of the shipped catalogs matters: each is changed, one at a time, and some
 * reviewed answer must change with it, or the catalog is refused. In the normal build one mutant in {@value #EACH}, and
 * only such as are expected to be noticed; all of them with {@code -Dmotcua.mutants.all=true}, which prints how many were
 * noticed.
 */
class ShippedMutantsTest {

    private static final int EACH = 32;

    private static final boolean ALL = Boolean.getBoolean("motcua.mutants.all");

    /** Mutants that rightly change no answer to the cases of the suite, by the reason. */
    private static final Map<String, Pattern> EXPLAINED = Map.ofEntries(
            explained(
                    "where units and offices come from is told to readers of the data, not in a decision",
                    "hoan-kiem-no-wait-2022 /units/[0-9]+/citations/0/(item|certainty)"
                            + "|ba-dinh-delegation-2023 /(units|offices)/[0-9]+/citations/.*"
                            + "|(can-tho-delegation-2025|vn-competence) /offices/[0-9]+/citations/.*"),
            explained(
                    "under the reading taken these two are never asked for, and neither changes anything",
                    "vn-certification /facts/[23]/(changeable|knownBy/[01])"),
            explained(
                    "the catalog, or the entry that cites the document, begins later or ends sooner",
                    "vn-certification /sources/[02]/inForce/from"
                            + "|vn-civil-status /sources/(1/inForce/from|2/inForce/to|4/inForce/from)"
                            + "|vn-interlinked /sources/[01]/inForce/.*"
                            + "|ba-dinh-delegation-2023 /sources/1/inForce/to"
                            + "|can-tho-delegation-2025 /sources/0/inForce/from"
                            + "|vn-competence /offices/2/validity/to"),
            explained(
                    "which desks a delegation concerns follows from the units of either side",
                    "(ba-dinh-delegation-2023|can-tho-delegation-2025) /delegations/[01]/(from|to)/units/0"),
            explained(
                    "how sure title and dates of a document are is told to readers of the data, not in a decision",
                    "(vn-interlinked /sources/[01]|vn-civil-status /sources/[34]|vn-competence /sources/0"
                            + "|ba-dinh-delegation-2023 /sources/[01])/certainty"),
            explained(
                    "of dossiers received in 2017 or before no notice of days off is in the calendar, and why a late one"
                            + " moves a date is told by its reading",
                    "vn-one-stop /(sources/2/inForce/from|conducts/0/lateNotice/citations/.*)"),
            explained(
                    "nothing of one unit is as much as nothing of another",
                    "vn-certification /conducts/1/extension/unit"),
            explained(
                    "a catalog on which others are built is found through them",
                    "hoan-kiem-no-wait-2022 /builtOn/2|vn-interlinked /builtOn/1"),
            explained(
                    "whether a power is the head's or a deputy's matters to who delegates it, and nobody here delegates"
                            + " certification",
                    "vn-certification /procedures/[0134]/competences/[012]/post"),
            explained(
                    "no division of a district acts in a case of today: its kind matters to who may delegate to it",
                    "vn-competence /offices/2/kind"),
            explained(
                    "which lists of wards are refused shows when such a list is loaded, and no case can show it",
                    "hoan-kiem-no-wait-2022 /openings/0/demands/[012]"));

    private static Map.Entry<String, Pattern> explained(String why, String places) {
        return Map.entry(why, Pattern.compile(places));
    }

    private static boolean isExplained(Mutant mutant) {
        return EXPLAINED.values().stream().anyMatch(places -> isAmong(mutant, places));
    }

    private static boolean isAmong(Mutant mutant, Pattern places) {
        return places.matcher(mutant.catalog() + " " + mutant.place()).matches();
    }

    @Test
    void the_suite_notices_every_mutant_that_is_not_explained() throws IOException {
        List<MutantResult> survivors = new ArrayList<>();
        for (boolean ofCompetence : List.of(true, false)) {
            MutationReport report = MutationRun.of(ShippedSuite.shipped())
                    .beside(ShippedSuite.users(ofCompetence))
                    .only(mutant -> ShippedSuite.isOfCompetence(mutant) == ofCompetence)
                    .only(mutant -> ALL || !isExplained(mutant))
                    .oneIn(ALL ? 1 : EACH, 5)
                    .against(ShippedSuite.answers(ofCompetence));
            report.demandKilled(95);
            if (ALL) {
                System.out.println(report);
            }
            survivors.addAll(report.results(MutantVerdict.HOLE));
            survivors.addAll(report.results(MutantVerdict.NOT_DECIDED));
            survivors.addAll(report.results(MutantVerdict.EQUIVALENT));
        }

        assertThat(survivors).extracting(MutantResult::mutant).allMatch(ShippedMutantsTest::isExplained);
        if (ALL) {
            assertThat(EXPLAINED.values())
                    .allMatch(places -> survivors.stream().anyMatch(survivor -> isAmong(survivor.mutant(), places)));
        }
    }

    @Test
    void every_explanation_is_of_a_place_that_there_is() {
        List<Mutant> mutants = Mutants.of(ShippedSuite.shipped());

        assertThat(mutants).hasSizeGreaterThan(2100);
        assertThat(EXPLAINED.values()).allMatch(places -> mutants.stream().anyMatch(mutant -> isAmong(mutant, places)));
        assertThat(mutants.stream().filter(ShippedMutantsTest::isExplained)).hasSizeLessThan(mutants.size() / 12);
    }

    /** What a programme demands outside of its period, and cites for that, is told in a decision and is no difference. */
    private static final Pattern OUT_OF_REACH = Pattern.compile(
            "hoan-kiem-no-wait-2022 /requirements/13/validity/.*|vn-civil-status /sources/0/inForce/.*");

    @Test
    void a_value_that_changes_an_answer_is_a_difference_that_a_case_shows() throws IOException {
        Map<Boolean, ProcedureRules> original =
                Map.of(true, ShippedSuite.rules(true), false, ShippedSuite.rules(false));
        Map<Boolean, RecordedAnswers> answers =
                Map.of(true, ShippedSuite.answers(true), false, ShippedSuite.answers(false));
        List<Mutant> missed = new ArrayList<>();
        List<Mutant> notShown = new ArrayList<>();
        int killed = 0;
        int number = 0;
        int each = ALL ? 1 : 400;
        for (Mutant mutant : Mutants.of(ShippedSuite.shipped())) {
            if (number++ % each != 7 % each) {
                continue;
            }
            boolean ofCompetence = ShippedSuite.isOfCompetence(mutant);
            ProcedureRules rules = original.get(ofCompetence);
            ProcedureRules changed = rulesWith(mutant, ShippedSuite.users(ofCompetence));
            if (changed == null) {
                continue;
            }
            Comparison comparison = rules.comparedWith(changed);
            comparison
                    .differences()
                    .forEach(difference -> assertThat(answered(rules, difference))
                            .as("%s", mutant)
                            .doesNotContainAnyElementsOf(answered(changed, difference)));
            if (answers.get(ofCompetence).test(changed)) {
                killed++;
                if (comparison.isUnchanged() && !isAmong(mutant, OUT_OF_REACH)) {
                    missed.add(mutant);
                } else if (comparison.differences().isEmpty() && !comparison.isUnchanged()) {
                    notShown.add(mutant);
                }
            }
        }

        assertThat(missed).as("of %d killed", killed).isEmpty();
        assertThat(notShown).as("of %d killed", killed).hasSizeLessThan(1 + killed / 20);
        assertThat(killed).isGreaterThan(1400 / each / 2);
    }

    private static ProcedureRules rulesWith(Mutant mutant, List<Catalog> beside) {
        List<Catalog> all = new ArrayList<>(beside);
        for (Catalog catalog : ShippedSuite.shipped()) {
            if (!catalog.id().equals(mutant.catalog())) {
                all.add(catalog);
            }
        }
        try {
            all.add(mutant.read().orReject());
            return ProcedureRules.of(all);
        } catch (RejectedException refused) {
            return null;
        }
    }

    /** The answer to each case by which a difference is shown, with the number of the case. */
    private static List<String> answered(ProcedureRules rules, Difference difference) {
        List<Case> shown = new ArrayList<>(difference.others());
        shown.add(difference.witness());
        List<String> answers = new ArrayList<>();
        for (Case given : shown) {
            String answer;
            try {
                answer = difference.before().dossier().isEmpty()
                        ? DecisionJson.write(rules.decide(given))
                        : rules.follow(given, difference.events()).toString();
            } catch (RejectedException rejected) {
                answer = rejected.issues().toString();
            }
            answers.add(answers.size() + " " + answer);
        }
        return answers;
    }
}
