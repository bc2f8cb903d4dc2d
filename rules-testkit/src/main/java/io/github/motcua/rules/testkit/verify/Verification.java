package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.fact.Channel;
import io.github.motcua.rules.fact.Place;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A case that is about to be checked. What is said of it may come in any order; the first check decides it. Immutable:
 * every method returns a new one, so that a common beginning can be kept. Safe for use by many threads.
 *
 * <p>A sentence without a check does nothing; Error Prone refuses it.
 */
@CheckReturnValue
public final class Verification extends Checks {

    private final Subject subject;

    private Verification(Subject subject) {
        this.subject = subject;
    }

    static Verification of(Case given) {
        return new Verification(new Subject(given, null, List.of(), "", Language.ENGLISH));
    }

    Verification of(ProgrammeName programme) {
        return new Verification(subject.programme(programme.id()));
    }

    private Verification with(UnaryOperator<Case> change) {
        return new Verification(subject.given(change.apply(subject.given())));
    }

    // By what it is decided

    /**
     * By these catalogs, and the shipped ones on which they are built.
     *
     * @throws IllegalArgumentException if none is named
     * @throws io.github.motcua.rules.issue.RejectedException with all problems of the catalogs
     */
    public Verification in(Catalog... catalogs) {
        return in(List.of(catalogs));
    }

    /**
     * By these shipped catalogs.
     *
     * @throws IllegalArgumentException if none is named, or no shipped catalog has the id
     */
    public Verification in(String... shipped) {
        List<Catalog> catalogs = new ArrayList<>();
        for (String id : shipped) {
            catalogs.add(Catalogs.shipped(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no shipped catalog has the id " + id + Naming.meant(id, Catalogs.shipped()))));
        }
        return in(catalogs);
    }

    private Verification in(List<Catalog> catalogs) {
        if (catalogs.isEmpty()) {
            throw Checks.nothing("catalog");
        }
        return new Verification(subject.in(catalogs));
    }

    /** By these rules. */
    public Verification in(ProcedureRules rules) {
        return new Verification(subject.in(rules, List.of()));
    }

    /** A failure is explained in this language; in English if nothing is said. */
    public Verification toldIn(Language language) {
        return new Verification(subject.language(language));
    }

    // The case

    /** This case, instead of what was said of it so far. */
    public Verification given(Case other) {
        return new Verification(subject.given(other));
    }

    /** With facts, beside those that were given before. */
    public Verification given(KnownFact... facts) {
        return with(given -> {
            Case more = given;
            for (KnownFact fact : facts) {
                more = more.with(fact.id(), fact.value());
            }
            return more;
        });
    }

    /**
     * Without these facts: they are not known.
     *
     * @throws IllegalArgumentException if one of them was not given, as where its id is misspelt
     */
    public Verification without(String... facts) {
        return with(given -> {
            Case fewer = given;
            for (String fact : facts) {
                Set<String> known = fewer.facts().keySet();
                if (!known.contains(fact)) {
                    throw new IllegalArgumentException(
                            "the fact " + fact + " is not given" + Naming.meant(fact, known));
                }
                fewer = fewer.without(fact);
            }
            return fewer;
        });
    }

    /**
     * Received at a moment of local time, written as {@code 2022-05-26T14:59}; of a day alone, {@code 2022-05-26}, at
     * nine in the morning.
     *
     * @throws IllegalArgumentException if there is no such moment from the year 1900 to 2200
     */
    public Verification on(String moment) {
        return moment.length() == "2022-05-26".length() ? on(Moments.day(moment)) : on(Moments.moment(moment));
    }

    /** Received at a moment of local time. */
    public Verification on(LocalDateTime moment) {
        return with(given -> given.receivedAt(moment));
    }

    /** Received on a day, at nine in the morning. */
    public Verification on(LocalDate day) {
        return on(day.atTime(9, 0));
    }

    /** Received at the desk of a unit, for example {@code hoan-kiem/hang-bac}. */
    public Verification at(String unit) {
        return with(given -> given.at(unit));
    }

    /** Received through a channel. */
    public Verification by(Channel channel) {
        return with(given -> given.by(channel));
    }

    /** Handed in by a person at a desk. */
    public Verification inPerson() {
        return with(Case::inPerson);
    }

    /** Sent by post. */
    public Verification byPost() {
        return with(Case::byPost);
    }

    /** Filed on the public service portal. */
    public Verification online() {
        return with(Case::online);
    }

    /** Received at a kind of place. */
    public Verification received(Place place) {
        return with(given -> given.received(place));
    }

    /** Received at the ward's seat. */
    public Verification atTheWardOffice() {
        return with(Case::atTheWardOffice);
    }

    /** Decided with what was known on a day; see {@link Case#knownOn}. */
    public Verification knownOn(LocalDate day) {
        return with(given -> given.knownOn(day));
    }

    /** Decided on a day later than that of receipt; see {@link Case#decidedOn}. */
    public Verification decidedOn(LocalDate day) {
        return with(given -> given.decidedOn(day));
    }

    /** Nothing is missing; see {@link Case#withCompleteDossier}. */
    public Verification withCompleteDossier() {
        return with(Case::withCompleteDossier);
    }

    /** No ground to refuse, and simple; see {@link Case#withoutComplications}. */
    public Verification withoutComplications() {
        return with(Case::withoutComplications);
    }

    /** What has become of the dossier after what happened since its receipt, in order. */
    public DossierChecks after(DossierEvent... events) {
        return new DossierChecks(decided(), List.of(events));
    }

    @Override
    Decided decided() {
        return Decided.of(subject);
    }
}
