package io.github.motcua.rules.json;

import io.github.motcua.rules.decision.Case;
import java.time.LocalDate;
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
                death.withNotApplicable("lastResidence").with("placeOfDeath", "hoan-kiem/hang-bac"),
                death.withNotApplicable("lastResidence").with("placeOfDeath", "hoan-kiem/hang-dao"),
                plain("2.000635").atARegionalDesk());
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
