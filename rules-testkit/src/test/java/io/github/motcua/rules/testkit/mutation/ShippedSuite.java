package io.github.motcua.rules.testkit.mutation;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The cases with which the shipped catalogs are tested, as files in the repository hold them. */
final class ShippedSuite {

    private static final Path GOLDEN = Path.of("../rules-core/src/test/resources/golden");

    /** The catalogs that say who may decide, and nothing else. */
    private static final Set<String> OF_COMPETENCE =
            Set.of("ba-dinh-delegation-2023", "can-tho-delegation-2025", "vn-competence");

    private static final List<String> DESKS =
            List.of("can-tho", "can-tho/ninh-kieu", "ba-dinh", "ba-dinh/vinh-phuc", "hoan-kiem", "hoan-kiem/hang-bac");

    private static final List<String> CHANGES_OF_LAW = List.of("2015-12-31", "2016-01-01", "2025-06-30", "2025-07-01");

    /** The days around the first and the last one of each shipped delegation. */
    private static final List<String> OTHER_DAYS = List.of(
            "2020-03-04",
            "2020-03-05",
            "2022-11-21",
            "2022-11-22",
            "2023-08-15",
            "2025-11-20",
            "2025-11-21",
            "2027-02-28",
            "2027-03-01");

    private ShippedSuite() {}

    /** All shipped catalogs. */
    static List<Catalog> shipped() {
        List<Catalog> shipped = new ArrayList<>();
        Catalogs.shipped().forEach(id -> shipped.add(Catalogs.shipped(id).orElseThrow()));
        return shipped;
    }

    /** Catalogs that use what the shipped ones offer and do not use themselves. */
    static List<Catalog> users(boolean ofCompetence) throws IOException {
        List<Catalog> users = new ArrayList<>();
        for (String id : ofCompetence ? List.of("probes") : List.of("status", "hang-bac-2022")) {
            users.add(CatalogJson.read(Files.readAllBytes(GOLDEN.resolve("catalogs/" + id + ".json")), id)
                    .orReject());
        }
        return users;
    }

    static ProcedureRules rules(boolean ofCompetence) throws IOException {
        List<Catalog> all = new ArrayList<>(shipped());
        all.addAll(users(ofCompetence));
        return ProcedureRules.of(all);
    }

    /** The answers that the rules give, to what concerns competence or to all the rest. */
    static RecordedAnswers answers(boolean ofCompetence) throws IOException {
        return ofCompetence ? ofCompetence(rules(true)) : ofLaw(rules(false));
    }

    static boolean isOfCompetence(Mutant mutant) {
        return OF_COMPETENCE.contains(mutant.catalog());
    }

    /** The answers to every case of the golden file, and of dossiers on their way. */
    private static RecordedAnswers ofLaw(ProcedureRules rules) throws IOException {
        List<Case> cases = new ArrayList<>(golden());
        cases.addAll(lines("wards.jsonl"));
        return RecordedAnswers.of(rules).to(cases).toQuestion(asked -> DossiersOnTheirWay.told(asked, cases));
    }

    /** The answers on who decides. */
    private static RecordedAnswers ofCompetence(ProcedureRules rules) throws IOException {
        List<Case> cases = new ArrayList<>();
        Catalog probes = users(true).get(0);
        Set<String> delegated = new TreeSet<>();
        probes.delegations().forEach(delegation -> delegated.addAll(delegation.procedures()));
        for (Procedure procedure : probes.procedures()) {
            List<String> days = new ArrayList<>(CHANGES_OF_LAW);
            if (!delegated.contains(procedure.code())) {
                days.addAll(OTHER_DAYS);
            }
            for (String desk : DESKS) {
                for (String day : days) {
                    cases.add(Case.of(procedure.code())
                            .at(desk)
                            .receivedAt(day + "T09:00")
                            .with("canResolveAtOnce", false));
                }
            }
        }
        return RecordedAnswers.of(rules).to(cases);
    }

    /** The cases whose answers were reviewed. */
    static List<Case> golden() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN.resolve("answers.txt"))) {
            cases.add(read(line.substring(line.indexOf("  <=  ") + 6)));
        }
        return cases;
    }

    private static List<Case> lines(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN.resolve(file))) {
            cases.add(read(line));
        }
        return cases;
    }

    private static Case read(String json) {
        return CaseJson.read(json, Catalog.VIETNAM).orReject();
    }
}
