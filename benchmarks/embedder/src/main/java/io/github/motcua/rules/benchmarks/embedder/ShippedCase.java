package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import java.util.List;

/** Cases for the shipped no-wait programme, one for each way a decision can go. */
public enum ShippedCase {
    /** Ten copies: the most that the programme allows. */
    NO_WAIT(Outcome.NO_WAIT, copies(10)),
    /** Eleven copies: one too many for the programme. */
    ORDINARY(Outcome.ORDINARY, copies(11)),
    /** Nobody has said whether the request is complex. */
    UNDETERMINED(Outcome.UNDETERMINED, copies(10).without("complex")),
    /** The original cannot be read. */
    REFUSE(Outcome.REFUSE, copies(10).with("refusalGrounds", List.of("unreadable"))),
    /** Another procedure, with other facts. */
    MARRIAGE(
            Outcome.NO_WAIT,
            request("1.000894")
                    .with("partiesResidence", List.of(ShippedCase.WARD))
                    .with("filedBy", "PARTY")
                    .with("bothPartiesPresent", true)
                    .with("manAge", 27)
                    .with("womanAge", 25));

    /** The ward whose desk all requests reach. */
    static final String WARD = "hoan-kiem/hang-bac";

    private final Outcome outcome;
    private final Case given;

    ShippedCase(Outcome outcome, Case given) {
        this.outcome = outcome;
        this.given = given;
    }

    /** What it comes to. */
    public Outcome outcome() {
        return outcome;
    }

    /** The case. */
    public Case given() {
        return given;
    }

    private static Case copies(int number) {
        return request("2.000815")
                .with("copies", number)
                .with("pagesPerCopy", 20)
                .with("issuer", "VIETNAM");
    }

    /** A request at the desk of a ward, about which all is said that does not depend on the procedure. */
    static Case request(String procedure) {
        return Case.of(procedure)
                .at(WARD)
                .receivedAt("2022-05-26T14:59")
                .inPerson()
                .atTheWardOffice()
                .withCompleteDossier()
                .withoutComplications();
    }
}
