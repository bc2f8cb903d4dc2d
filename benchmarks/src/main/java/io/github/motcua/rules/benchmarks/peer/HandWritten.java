package io.github.motcua.rules.benchmarks.peer;

import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;

import io.github.motcua.rules.benchmarks.embedder.ShippedCase;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conditions for certified copies and for marriage under the no-wait programme, written out in Java:
 * the floor below which nobody can go, and what a programmer without the library might write. Knows
 * nothing of wording, sources or dates of validity.
 */
public final class HandWritten implements Peer {

    private static final Set<String> PROGRAMME = Set.of("2.000884", "2.000815", "2.000635", "1.000894", "1.000656");
    private static final Set<String> WARDS = Set.of(
            "hoan-kiem/chuong-duong",
            "hoan-kiem/cua-dong",
            "hoan-kiem/cua-nam",
            "hoan-kiem/dong-xuan",
            "hoan-kiem/hang-bac",
            "hoan-kiem/hang-bai",
            "hoan-kiem/hang-bo",
            "hoan-kiem/hang-bong",
            "hoan-kiem/hang-buom",
            "hoan-kiem/hang-dao",
            "hoan-kiem/hang-gai",
            "hoan-kiem/hang-ma",
            "hoan-kiem/hang-trong",
            "hoan-kiem/ly-thai-to",
            "hoan-kiem/phan-chu-trinh",
            "hoan-kiem/phuc-tan",
            "hoan-kiem/tran-hung-dao",
            "hoan-kiem/trang-tien");
    private static final LocalDate BEGIN = LocalDate.of(2022, 5, 4);
    private static final LocalDate END = LocalDate.of(2022, 10, 31);
    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final Set<String> COPY_GROUNDS = Set.of(
            "improperly-altered",
            "unreadable",
            "secret-or-not-to-be-copied",
            "unlawful-content",
            "not-legalised",
            "self-made-unconfirmed");
    private static final Set<String> MARRIAGE_GROUNDS =
            Set.of("not-voluntary", "lost-legal-capacity", "prohibited-marriage", "same-sex", "already-registered");

    private final Facts facts;

    /** Made ready with a case. */
    public HandWritten(ShippedCase given) {
        this.facts = Facts.of(given);
    }

    @Override
    public Outcome decide() {
        return facts.procedure().equals("2.000815") ? copies(facts) : marriage(facts);
    }

    private static Outcome copies(Facts f) {
        Status competence =
                or(is(f.unitLevel(), "WARD"), and(is(f.unitLevel(), "DISTRICT"), upTo(f, LAST_DAY_OF_DISTRICTS)));
        Status admissibility = and(
                none(f.refusalGrounds(), COPY_GROUNDS),
                or(
                        or(is(f.channel(), "POST"), is(f.channel(), "ONLINE")),
                        or(is(f.place(), "WARD_OFFICE"), is(f.place(), "REGIONAL_DESK"))));
        Status eligibility = and(
                programme(f),
                and(and(atMost(f.copies(), 10), atMost(f.pagesPerCopy(), 20)), is(f.issuer(), "VIETNAM")));
        return outcome(competence, admissibility, is(f.dossierComplete(), true), eligibility);
    }

    private static Outcome marriage(Facts f) {
        Status competence = and(is(f.unitLevel(), "WARD"), includes(f.partiesResidence(), f.unit()));
        Status admissibility = and(
                and(is(f.filedBy(), "PARTY"), none(f.refusalGrounds(), MARRIAGE_GROUNDS)),
                and(atLeast(f.manAge(), 20), atLeast(f.womanAge(), 18)));
        Status eligibility = and(programme(f), is(f.bothPartiesPresent(), true));
        return outcome(competence, admissibility, is(f.dossierComplete(), true), eligibility);
    }

    private static Status programme(Facts f) {
        Status status = and(among(f.procedure(), PROGRAMME), among(f.unit(), WARDS));
        status = and(status, f.receivedOn().isBefore(BEGIN) ? NOT_MET : upTo(f, END));
        status = and(status, is(f.decidedBy(), "WARD"));
        status = and(status, is(f.interlinked(), false));
        status = and(status, is(f.dossierComplete(), true));
        status = and(status, is(f.complex(), false));
        status = and(status, is(f.needsVerification(), false));
        status = and(status, is(f.needsConsultation(), false));
        status = and(status, is(f.canResolveAtOnce(), true));
        status = and(status, is(f.channel(), "IN_PERSON"));
        return and(status, is(f.place(), "WARD_OFFICE"));
    }

    private static Outcome outcome(Status competence, Status admissibility, Status completeness, Status eligibility) {
        if (competence != MET) {
            return competence == NOT_MET ? Outcome.NOT_COMPETENT : Outcome.UNDETERMINED;
        }
        if (admissibility != MET) {
            return admissibility == NOT_MET ? Outcome.REFUSE : Outcome.UNDETERMINED;
        }
        if (completeness != MET) {
            return completeness == NOT_MET ? Outcome.SUPPLEMENT : Outcome.UNDETERMINED;
        }
        if (eligibility == UNDETERMINED) {
            return Outcome.UNDETERMINED;
        }
        return eligibility == MET ? Outcome.NO_WAIT : Outcome.ORDINARY;
    }

    private static Status and(Status one, Status other) {
        if (one == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return one == MET ? other : one;
    }

    private static Status or(Status one, Status other) {
        if (one == MET || other == MET) {
            return MET;
        }
        return one == NOT_MET ? other : one;
    }

    private static Status status(boolean met) {
        return met ? MET : NOT_MET;
    }

    private static Status is(@Nullable Object value, Object wanted) {
        return value == null ? UNDETERMINED : status(value.equals(wanted));
    }

    private static Status among(@Nullable String value, Set<String> wanted) {
        return value == null ? UNDETERMINED : status(wanted.contains(value));
    }

    private static Status atMost(@Nullable Long value, long limit) {
        return value == null ? UNDETERMINED : status(value <= limit);
    }

    private static Status atLeast(@Nullable Long value, long limit) {
        return value == null ? UNDETERMINED : status(value >= limit);
    }

    private static Status upTo(Facts facts, LocalDate last) {
        return status(!facts.receivedOn().isAfter(last));
    }

    private static Status includes(@Nullable Set<String> set, @Nullable String member) {
        return set == null || member == null ? UNDETERMINED : status(set.contains(member));
    }

    private static Status none(@Nullable Set<String> found, Set<String> grounds) {
        if (found == null) {
            return UNDETERMINED;
        }
        for (String ground : found) {
            if (grounds.contains(ground)) {
                return NOT_MET;
            }
        }
        return MET;
    }
}
