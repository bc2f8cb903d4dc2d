package io.github.motcua.rules;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Basis;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Office;
import io.github.motcua.rules.competence.OfficeKind;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Procedures and delegations that use everything the shipped catalogs say of offices, delegation and signing:
 * one procedure for each way of delegating, decided at the desks and on the days on which it could matter.
 */
final class CompetenceProbes {

    private static final Period LONG = Period.between(LocalDate.of(2015, 1, 1), LocalDate.of(2030, 12, 31));
    private static final List<String> DESKS =
            List.of("can-tho", "can-tho/ninh-kieu", "ba-dinh", "ba-dinh/vinh-phuc", "hoan-kiem", "hoan-kiem/hang-bac");
    private static final List<String> CHANGES_OF_LAW = List.of("2015-12-31", "2016-01-01", "2025-06-30", "2025-07-01");
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

    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Delegation> delegations = new ArrayList<>();

    private CompetenceProbes() {}

    /** A catalog of such procedures, built on the shipped ones. */
    static Catalog catalog() {
        CompetenceProbes probes = new CompetenceProbes();
        probes.fill();
        return SmallCatalog.catalog("probes")
                .builtOn(List.of("vn-competence", "vn-one-stop", "can-tho-delegation-2025", "ba-dinh-delegation-2023"))
                .units(List.of(new Unit(
                        "can-tho/ninh-kieu",
                        Level.WARD,
                        Text.same("a ward"),
                        Period.ALWAYS,
                        SmallCatalog.cited("probes"))))
                .offices(List.of(service("trung-tam", Level.CITY), service("tram", Level.WARD), agency("ban")))
                .requirements(List.of(SmallCatalog.requirement(
                        "probes",
                        "competent",
                        RequirementKind.COMPETENCE,
                        Criterion.not(Criterion.is(BuiltInFacts.COMPETENCE_BASIS, FactValue.of("NONE"))))))
                .procedures(probes.procedures)
                .delegations(probes.delegations)
                .build();
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Catalog catalog = catalog();
        Set<String> delegated = new TreeSet<>();
        catalog.delegations().forEach(delegation -> delegated.addAll(delegation.procedures()));
        for (Procedure procedure : catalog.procedures()) {
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
        return cases;
    }

    private static Office service(String id, Level level) {
        return new Office(
                id,
                level,
                OfficeKind.SERVICE_UNIT,
                Text.same(id),
                Map.of(Rank.HEAD, Text.same("Director"), Rank.ACTING_HEAD, Text.same("Acting Director")),
                Period.ALWAYS,
                SmallCatalog.cited("probes"));
    }

    private static Office agency(String id) {
        return new Office(
                id,
                Level.WARD,
                OfficeKind.AGENCY,
                Text.same(id),
                Map.of(Rank.HEAD, Text.same("Head")),
                Period.ALWAYS,
                SmallCatalog.cited("probes"));
    }

    private void fill() {
        for (String office : List.of("ubnd-tinh", "ubnd-huyen", "ubnd-xa", "phong-tu-phap", "trung-tam")) {
            own(office, null);
            own(office, Rank.HEAD);
        }
        String[] wholes = {
            "ubnd-tinh", "ubnd-huyen", "ubnd-xa", "so-nong-nghiep-moi-truong", "phong-chuyen-mon", "phong-tu-phap"
        };
        String[] takers = {
            "ubnd-tinh",
            "ubnd-huyen",
            "ubnd-xa",
            "so-nong-nghiep-moi-truong",
            "phong-chuyen-mon",
            "trung-tam",
            "tram",
            "ban"
        };
        for (String from : wholes) {
            for (String to : takers) {
                for (Rank fromPost : new Rank[] {null, Rank.HEAD}) {
                    for (Rank toPost : new Rank[] {null, Rank.HEAD, Rank.OFFICER}) {
                        if (toPost != Rank.OFFICER || to.equals("ubnd-xa")) {
                            delegate(from, fromPost, to, toPost, Manner.TASK);
                        }
                    }
                }
            }
        }
        delegate("ubnd-xa", null, "ubnd-xa", Rank.OFFICER, Manner.BY_AUTHORITY);
        delegate("ubnd-xa", null, "ubnd-xa", Rank.HEAD, Manner.BY_ORDER);
    }

    private static Level level(String office) {
        return switch (office) {
            case "ubnd-tinh", "so-nong-nghiep-moi-truong", "trung-tam" -> Level.CITY;
            case "ubnd-huyen", "phong-tu-phap", "phong-chuyen-mon" -> Level.DISTRICT;
            default -> Level.WARD;
        };
    }

    private static List<String> units(Level level) {
        return switch (level) {
            case CITY -> List.of("can-tho");
            case DISTRICT -> List.of("ba-dinh");
            case WARD -> List.of("ba-dinh/vinh-phuc", "can-tho/ninh-kieu");
        };
    }

    private String own(String office, Rank post) {
        String code = "9." + (100_001 + procedures.size());
        Level level = level(office);
        boolean later = office.equals("so-nong-nghiep-moi-truong");
        boolean earlier = level == Level.DISTRICT;
        LocalDate change = LocalDate.of(2025, 7, 1);
        Period days = later ? Period.from(change) : earlier ? new Period(null, change.minusDays(1)) : Period.ALWAYS;
        Competence competence = new Competence(
                level, office, post, Basis.OWN, List.of(), Text.same("head"), days, SmallCatalog.cited("probes"));
        procedures.add(Procedure.procedure(code, Text.same(code))
                .inField(Text.same("field"))
                .inForce(days)
                .requires(List.of("competent"))
                .within(SmallCatalog.always("probes"))
                .decidedBy(List.of(competence))
                .because(SmallCatalog.cited("probes"))
                .build());
        return code;
    }

    private void delegate(String from, Rank fromPost, String to, Rank toPost, Manner manner) {
        Body giver = new Body(from, fromPost, new TreeSet<>(units(level(from))));
        Body taker = new Body(to, toPost, new TreeSet<>(units(level(to))));
        if (giver.equals(taker)) {
            return;
        }
        String code = own(from, fromPost);
        delegations.add(Delegation.delegation("d-" + code.substring(2), giver, taker)
                .manner(manner)
                .procedures(List.of(code))
                .by("law-of-probes")
                .during(LONG)
                .because(SmallCatalog.cited("probes"))
                .build());
    }
}
