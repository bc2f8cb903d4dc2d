package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every number, date, flag, code and citation of the shipped catalogs matters: each is changed, one at a
 * time, and some reviewed answer must change with it (or the catalog is refused).
 */
class MutantsTest {

    private static final Catalog PROBED = CompetenceProbes.catalog();

    /** The catalogs that say who may decide, and nothing else. */
    static final Set<String> OF_COMPETENCE =
            Set.of("ba-dinh-delegation-2023", "can-tho-delegation-2025", "vn-competence");

    private final List<Case> probes = Probes.all();
    private final List<Case> probesOfCompetence = CompetenceProbes.cases();
    private final ProcedureRules unchanged = with(List.of());
    private final Map<Case, String> answers = new HashMap<>();
    private final String dossiers = Probes.dossiers(unchanged);
    private final List<String> survivors = new ArrayList<>();
    private int mutants;
    private int refused;

    /** The probe that told a mutant of a place from the original is tried first on the next one of that place. */
    private final List<Case> recentlyUseful = new ArrayList<>();

    @Test
    void no_value_can_be_changed_without_an_answer_changing() throws IOException {
        probes.forEach(probe -> answers.put(probe, Probes.answer(unchanged, probe)));
        probesOfCompetence.forEach(probe -> answers.put(probe, Probes.answer(unchanged, probe)));

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
        ProcedureRules rules;
        try {
            Catalog changed = CatalogJson.read(mutant, id).orReject();
            rules = with(List.of(changed));
        } catch (RejectedException refusal) {
            refused++;
            return;
        }
        if (recentlyUseful.stream().noneMatch(probe -> tells(rules, probe))
                && Probes.dossiers(rules).equals(dossiers)
                && probes(id).stream().noneMatch(probe -> tells(rules, probe))) {
            survivors.add(id + what);
        }
    }

    private List<Case> probes(String id) {
        return OF_COMPETENCE.contains(id) ? probesOfCompetence : probes;
    }

    /** The rules of these catalogs and all other shipped ones. */
    private static ProcedureRules with(List<Catalog> changed) {
        List<Catalog> catalogs = new ArrayList<>(changed);
        catalogs.add(PROBED);
        for (String other : Catalogs.shipped()) {
            if (changed.stream().noneMatch(catalog -> catalog.id().equals(other))) {
                catalogs.add(Catalogs.shipped(other).orElseThrow());
            }
        }
        return ProcedureRules.of(catalogs);
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
