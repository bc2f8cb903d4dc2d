package io.github.motcua.rules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cases that between them come to every outcome and show every member of a decision. */
final class Cases {

    private Cases() {}

    static List<Case> all() {
        Case copies = plain("2.000815")
                .with("copies", 10)
                .with("pagesPerCopy", 20)
                .with("originals", 1)
                .with("issuer", "VIETNAM");
        Case marriage = plain("1.000894")
                .with("partiesResidence", List.of("cau-giay/dich-vong", "hoan-kiem/hang-bac"))
                .with("filedBy", "PARTY")
                .with("bothPartiesPresent", true)
                .with("manAge", 20)
                .with("womanAge", 18);
        Case death = plain("1.000656").with("lastResidence", "hoan-kiem/hang-bac");
        return List.of(
                copies.at("hoan-kiem").with("unitLevel", "DISTRICT"),
                copies,
                copies.receivedAt("2022-05-26T15:00:00.5"),
                copies.with("copies", 11),
                copies.with("copies", 11).with("originals", 2).with("copiesPerOriginal", 6),
                copies.receivedAt("2025-12-26T16:00").with("issuer", "FOREIGN"),
                copies.with("refusalGrounds", List.of("unreadable", "unlawful-content")),
                copies.with("dossierComplete", false),
                copies.without("copies").without("issuer"),
                copies.byPost().knownOn(LocalDate.of(2022, 5, 1)),
                plain("2.000635").receivedAt("2027-02-26T09:30").decidedOn(LocalDate.of(2027, 3, 1)),
                copies.decidedOn(LocalDate.of(2022, 5, 27)),
                copies.at("somewhere"),
                copies.at("somewhere").with("unitLevel", "WARD"),
                Case.of("2.000815").receivedAt("2022-05-26T14:59:59"),
                Case.of("2.000815.000.00.00.H26").receivedAt("2022-05-26T09:30").online(),
                plain("2.000884").atHome().with("offSiteReason", "OLD_AND_WEAK"),
                plain("2.000908").byPost().with("registerKeptHere", true).with("requester", "HOLDER"),
                plain("2.000908").with("registerKeptHere", false),
                marriage,
                marriage.without("needsVerification"),
                marriage.without("needsVerification").receivedAt("2022-11-01T09:30"),
                marriage.with("needsVerification", true),
                marriage.with("manAge", 19),
                marriage.with("partiesResidence", List.of()),
                marriage.without("partiesResidence").without("bothPartiesPresent"),
                death,
                death.without("lastResidence"),
                death.withNotApplicable("lastResidence").with("placeOfDeath", "hoan-kiem/hang-bac"),
                death.withNotApplicable("lastResidence").with("placeOfDeath", "hoan-kiem/hang-dao"),
                plain("2.000635").atARegionalDesk());
    }

    /** Decisions on all cases, and those that only limits could bring about that no shipped procedure has. */
    static List<Decision> decisions() {
        ProcedureRules rules = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());
        List<Decision> decisions = new ArrayList<>();
        all().forEach(given -> decisions.add(rules.decide(given)));
        decisions.add(ProcedureRules.of(Catalogs.vnInterlinked())
                .decide(Case.of("nhom-karaoke")
                        .receivedAt("2026-03-02T16:00:01")
                        .with("deskReceivesGroup", true)
                        .with("dossierComplete", true)));
        ProcedureRules delegated = delegated();
        decisions.add(delegated.decide(
                plain("2.000815").with("originals", 1).with("issuer", "VIETNAM").with("refusalGrounds", List.of())));
        decisions.add(delegated.decide(plain("2.000884").receivedAt("2026-03-02T09:30")));
        ProcedureRules months = inMonths();
        decisions.add(months.decide(plain("2.000815").receivedAt("2022-01-31T15:30")));
        decisions.add(months.decide(plain("2.000815").receivedAt("2029-12-31T09:00")));
        for (ProcedureRules each : List.of(months, months.strict())) {
            decisions.add(each.decide(plain("2.000884").receivedAt("2029-12-31T09:00")));
        }
        decisions.add(months.strict().decide(plain("2.000815").receivedAt("2029-12-31T09:00")));
        return decisions;
    }

    /** The rules of certification if copies took a month and a half, and signatures that or an hour and a half. */
    private static ProcedureRules inMonths() {
        ObjectNode catalog = (ObjectNode) Schema.json(Schema.resource("catalogs/vn-certification.json"));
        ObjectNode copies = (ObjectNode) catalog.at("/procedures/0/limits/0");
        copies.put("unit", "MONTH").put("amount", 1.5).put("monthEnd", "ROUND_DOWN");
        copies.set("cutOff", Schema.json("{\"lastHoursOfDay\":2,\"effect\":\"HANDOVER_NEXT_WORKING_DAY\"}"));
        ObjectNode signature = (ObjectNode) catalog.at("/procedures/1/limits/0");
        ObjectNode hours = signature.deepCopy();
        signature.setAll(copies.deepCopy().retain("unit", "amount", "monthEnd", "cutOff"));
        signature.set("when", Schema.json("{\"fact\":\"copies\",\"atMost\":5}"));
        hours.put("id", "hours").put("unit", "WORKING_HOUR").put("amount", 1.5).remove("cutOff");
        hours.set("when", Schema.json("{\"fact\":\"copies\",\"atLeast\":6}"));
        ((ArrayNode) catalog.at("/procedures/1/limits")).add(hours);
        return ProcedureRules.of(
                CatalogJson.read(Schema.bytes(catalog), "in months").orReject());
    }

    /** The signature for copies by order, an authority that is over, and one that turns on the number of copies. */
    private static ProcedureRules delegated() {
        Body chair = Body.of("ubnd-xa").post(Rank.HEAD);
        Body officer = Body.of("ubnd-xa").post(Rank.OFFICER);
        Period year = Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        Delegation.Builder order = Delegation.delegation("by-order", chair, officer)
                .manner(Manner.BY_ORDER)
                .procedures(List.of("2.000815"))
                .by("nd-23-2015")
                .during(year)
                .because(List.of(Provision.of("nd-23-2015").article("5")));
        Delegation over = Delegation.delegation("over", chair, officer)
                .manner(Manner.BY_AUTHORITY)
                .procedures(List.of("2.000815"))
                .during(Period.between(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .because(List.of(Provision.of("nd-23-2015").article("5")))
                .build();
        Delegation few = Delegation.delegation("few", chair, officer)
                .manner(Manner.BY_AUTHORITY)
                .procedures(List.of("2.000815"))
                .when(Criterion.atMost("copies", FactValue.of(5)))
                .by("nd-23-2015")
                .during(year)
                .because(List.of(Provision.of("nd-23-2015").article("5")))
                .build();
        Delegation task = Delegation.delegation("task", chair, officer)
                .procedures(List.of("2.000884"))
                .by("nd-23-2015")
                .during(Period.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .because(List.of(Provision.of("nd-23-2015").article("5")))
                .build();
        return ProcedureRules.of(Catalogs.vnCertification().toBuilder()
                .delegations(List.of(order.build(), over, few, task))
                .build());
    }

    private static Case plain(String procedure) {
        return Case.of(procedure)
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T09:30")
                .inPerson()
                .atTheWardOffice()
                .withCompleteDossier()
                .withoutComplications();
    }
}
