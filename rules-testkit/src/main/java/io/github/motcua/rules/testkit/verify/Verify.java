package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;

/**
 * The verbs of the verifier, for static import. Stateless and safe for use by many threads.
 *
 * <pre>{@code
 * verify("2.000815").in(Catalogs.hoanKiemNoWait2022()).at("hoan-kiem/hang-bac").on("2022-05-26T14:59")
 *         .inPerson().atTheWardOffice().withCompleteDossier().withoutComplications()
 *         .given(fact("copies", 11), fact("pagesPerCopy", 20), fact("issuer", "VIETNAM"))
 *         .isOrdinaryBecause(item("2 (2)"))
 *         .isDueAt("2022-05-26T17:00");
 * }</pre>
 */
@CheckReturnValue
public final class Verify {

    private Verify() {}

    /** A request for a procedure, with its national code. */
    public static Verification verify(String procedure) {
        return verify(Case.of(procedure));
    }

    /** A case that is ready, or nearly. */
    public static Verification verify(Case given) {
        return Verification.of(given);
    }

    /**
     * A programme: the case is {@linkplain Verification#given(Case) given} to it, and a check fails if the programme was
     * not looked at. The catalog is the shipped one that holds it, unless another is {@linkplain Verification#in named}.
     */
    public static ProgrammeVerification verify(ProgrammeName programme) {
        return new ProgrammeVerification(programme);
    }

    /** A programme by its id, for example {@code hoan-kiem-no-wait-2022}. */
    public static ProgrammeName programme(String id) {
        return new ProgrammeName(id);
    }

    /** A number. */
    public static KnownFact fact(String id, long number) {
        return new KnownFact(id, FactValue.of(number));
    }

    /** A yes or a no. */
    public static KnownFact fact(String id, boolean yes) {
        return new KnownFact(id, FactValue.of(yes));
    }

    /** A code or a unit id. */
    public static KnownFact fact(String id, String word) {
        return new KnownFact(id, FactValue.of(word));
    }

    /** A set of codes or unit ids; an empty one says that somebody looked and found none. */
    public static KnownFact fact(String id, Collection<String> words) {
        return new KnownFact(id, FactValue.of(words));
    }

    /** A date. */
    public static KnownFact fact(String id, LocalDate day) {
        return fact(id, day.toString());
    }

    /** A time of day. */
    public static KnownFact fact(String id, LocalTime time) {
        return fact(id, time.toString());
    }

    /** A fact that is known not to apply. */
    public static KnownFact notApplicable(String id) {
        return new KnownFact(id, FactValue.NOT_APPLICABLE);
    }

    /**
     * A document by its id in the catalog; go on with {@link Provision#article}, {@link Provision#clause}, {@link
     * Provision#point} or {@link Provision#item}. What is left out may be anything.
     */
    public static Provision provision(String document) {
        return Provision.of(document);
    }

    /** An article of any document. */
    public static Provision article(String number) {
        return Provision.of("").article(number);
    }

    /** An item of any document without articles, for example {@code 2 (2)}. */
    public static Provision item(String number) {
        return Provision.of("").item(number);
    }
}
