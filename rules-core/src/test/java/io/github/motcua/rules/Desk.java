package io.github.motcua.rules;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.decision.Question;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A ward desk in Hoàn Kiếm in May 2022, with requests against which nothing can be said. */
final class Desk {

    static final ProcedureRules RULES = ProcedureRules.of(Catalogs.hoanKiemNoWait2022(), Catalogs.vnInterlinked());

    private Desk() {}

    /** Ten copies of a Vietnamese diploma, twenty pages each. */
    static Case copies() {
        return plain("2.000815")
                .with("copies", 10)
                .with("pagesPerCopy", 20)
                .with("originals", 1)
                .with("issuer", "VIETNAM");
    }

    static Case signature() {
        return plain("2.000884");
    }

    /** The signature of a translator, at the Justice Division's desk. */
    static Case translator() {
        return plain("2.000992").at("hoan-kiem");
    }

    static Case registerCopy() {
        return plain("2.000908").with("registerKeptHere", true).with("requester", "HOLDER");
    }

    static Case extract() {
        return plain("2.000635");
    }

    /** A couple of 20 and 18, both present, the woman living in the ward. */
    static Case marriage() {
        return plain("1.000894")
                .with("partiesResidence", List.of("cau-giay/dich-vong", "hoan-kiem/hang-bac"))
                .with("filedBy", "PARTY")
                .with("bothPartiesPresent", true)
                .with("manAge", 20)
                .with("womanAge", 18);
    }

    /** With a foreign element: at the ward, since it became the commune's. */
    static Case foreignMarriage() {
        return Case.of("2.000806")
                .with(marriage().facts())
                .at("hoan-kiem/hang-bac")
                .receivedAt("2025-07-01T09:30");
    }

    static Case death() {
        return plain("1.000656").with("lastResidence", "hoan-kiem/hang-bac");
    }

    static Case birth() {
        return plain("1.001193").with("parentsResidence", List.of("hoan-kiem/hang-bac"));
    }

    /** Birth, residence and health card together, with nothing to verify. */
    static Case birthGroup() {
        return Case.of("nhom-khai-sinh")
                .at("ha-noi/hoan-kiem")
                .receivedAt("2026-03-02T09:30")
                .inPerson()
                .with("parentsResidence", List.of("ha-noi/hoan-kiem"))
                .with("dossierComplete", true)
                .with("needsVerification", false)
                .with("refusalGrounds", List.of());
    }

    static Case karaokeGroup() {
        return Case.of("nhom-karaoke")
                .receivedAt("2026-03-02T09:30")
                .with("deskReceivesGroup", true)
                .with("dossierComplete", true);
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

    /** The chair of Hàng Bạc delegates the certification of copies to the ward's civil servants, for a year. */
    static Delegation copiesDelegatedToOfficers(int year) {
        SortedSet<String> here = new TreeSet<>(Set.of("hoan-kiem/hang-bac"));
        return Delegation.delegation(
                        "chair-to-officers",
                        new Body("ubnd-xa", Rank.HEAD, here),
                        new Body("ubnd-xa", Rank.OFFICER, here))
                .procedures(List.of("2.000815"))
                .by("law-of-ward")
                .during(Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .because(SmallCatalog.cited("ward"))
                .build();
    }

    static Decision decide(Case given) {
        return RULES.decide(given);
    }

    static Finding finding(Decision decision, String requirement) {
        return decision.findings().stream()
                .filter(finding -> finding.requirement().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(requirement + " in " + decision.findings()));
    }

    static Status status(Case given, String requirement) {
        return finding(decide(given), requirement).status();
    }

    /** The provisions of a finding, for example "Decree 23/2015/NĐ-CP Article 22(3)". */
    static List<String> cited(Decision decision, String requirement) {
        return labels(finding(decision, requirement).citations());
    }

    static List<String> labels(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.label(Language.ENGLISH))
                .toList();
    }

    /** The requirements that are not met. */
    static List<String> notMet(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_MET)
                .map(Finding::requirement)
                .toList();
    }

    static List<String> asked(Decision decision) {
        return decision.questions().stream().map(Question::fact).toList();
    }
}
