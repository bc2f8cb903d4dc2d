package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every number, date, flag, code and citation of the shipped catalogs matters: each is changed, one at a
 * time, and some reviewed answer must change with it (or the catalog is refused, or a ward's list is taken that was
 * refused).
 */
class MutantsTest {

    /** The shipped catalogs use neither all ways of delegating nor what they open to the wards. */
    private static final List<Catalog> PROBED =
            List.of(CompetenceProbes.catalog(), WardPilot.law(), WardPilot.ofWard());

    /** The catalogs that say who may decide, and nothing else. */
    static final Set<String> OF_COMPETENCE =
            Set.of("ba-dinh-delegation-2023", "can-tho-delegation-2025", "vn-competence");

    private final ReviewedAnswers ofLaw = new ReviewedAnswers(PROBED, probes());
    private final ReviewedAnswers ofCompetence = new ReviewedAnswers(PROBED, CompetenceProbes.cases());
    private final String dossiers = Probes.dossiers(ofLaw.unchanged());
    private final List<String> notOpened = WardPilot.problemsOfWhatIsNotOpened(ofLaw, List.of());
    private final List<String> survivors = new ArrayList<>();
    private int mutants;
    private int refused;

    private static List<Case> probes() {
        List<Case> probes = new ArrayList<>(Probes.all());
        probes.addAll(WardPilot.cases());
        return probes;
    }

    @Test
    void no_value_can_be_changed_without_an_answer_changing() throws IOException {
        for (String id : Catalogs.shipped()) {
            Mutants.of(Catalogs.shipped(id).orElseThrow(), (mutant, what) -> judge(id, mutant, what));
        }

        assertThat(survivors)
                .as("%d mutants, %d refused at load", mutants, refused)
                .allMatch(survivor -> EXPLAINED.values().stream()
                        .anyMatch(pattern -> pattern.matcher(survivor).matches()));
        assertThat(EXPLAINED.values())
                .allMatch(pattern -> survivors.stream()
                        .anyMatch(survivor -> pattern.matcher(survivor).matches()));
        assertThat(mutants).isGreaterThan(900);
    }

    /** Mutants that rightly change no answer, by the reason. */
    private static final Map<String, Pattern> EXPLAINED = Map.of(
            "where units and offices come from is told to readers of the data, not in a decision",
            Pattern.compile("hoan-kiem-no-wait-2022/units/[0-9]+/citations/0/(item|certainty) = .*"
                    + "|(can-tho-delegation-2025|vn-competence)/offices/[0-9]+/citations/.*"),
            "under the reading taken neither of these two changes anything",
            Pattern.compile("vn-certification/facts/[23]/changeable = false"),
            "under the reading taken these two are never asked for",
            Pattern.compile("vn-certification/facts/[23]/knownBy/[01] removed"),
            "the catalog, or the entry that cites the document, begins later or ends sooner",
            Pattern.compile(
                    "vn-certification/sources/[02]/inForce/from = .*|vn-civil-status/sources/([01]/inForce/.*|2/inForce/to = .*|4/inForce/from = .*)"
                            + "|vn-interlinked/sources/[01]/inForce/.*|ba-dinh-delegation-2023/sources/1/inForce/to = .*"
                            + "|can-tho-delegation-2025/sources/0/inForce/from = .*|vn-competence/offices/2/validity/to = .*"),
            "which desks a delegation concerns follows from the units of either side",
            Pattern.compile("(ba-dinh|can-tho).*/delegations/[01]/(from|to)/units/0 removed"),
            "how sure title and dates of a document are is told to readers of the data, not in a decision",
            Pattern.compile("(vn-interlinked/sources/[01]|vn-civil-status/sources/[34]|vn-competence/sources/0"
                    + "|ba-dinh-delegation-2023/sources/[01])/certainty = .*"),
            "of dossiers received in 2017 or before no notice of days off is in the calendar, and why a late one moves a"
                    + " date is told by its reading",
            Pattern.compile("vn-one-stop/sources/2/inForce/from = .*|vn-one-stop/conducts/0/lateNotice/citations/.*"),
            "nothing of one unit is as much as nothing of another",
            Pattern.compile("vn-certification/conducts/1/extension/unit = .*"),
            "a catalog on which others are built is found through them",
            Pattern.compile("hoan-kiem-no-wait-2022/builtOn/2 removed|vn-interlinked/builtOn/1 removed"));

    private void judge(String id, byte[] mutant, String what) {
        mutants++;
        ReviewedAnswers reviewed = OF_COMPETENCE.contains(id) ? ofCompetence : ofLaw;
        Catalog changed;
        ProcedureRules rules;
        try {
            changed = CatalogJson.read(mutant, id).orReject();
            rules = reviewed.with(List.of(changed));
        } catch (RejectedException refusal) {
            refused++;
            return;
        }
        if (!reviewed.soonDifferBy(rules)
                && Probes.dossiers(rules).equals(dossiers)
                && !reviewed.differBy(rules)
                && WardPilot.problemsOfWhatIsNotOpened(reviewed, List.of(changed))
                        .equals(notOpened)) {
            survivors.add(id + what);
        }
    }
}
