package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.catalog.Transition.Pending;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What becomes of dossiers that were received before the law changed, and are not decided yet. */
public final class TransitionClauses {

    private final String id;
    private final LocalDate from;

    private TransitionClauses(String id, LocalDate from) {
        this.id = id;
        this.from = from;
    }

    static When of(String id) {
        return day -> new TransitionClauses(id, Days.day(day));
    }

    /** On which day the law changes. */
    public interface When {

        /** The first day of the new law, as an ISO date. */
        TransitionClauses whenTheLawChangesOn(String day);
    }

    /** They go on under the law of their receipt: of these procedures, by code, or of all that the catalog declares. */
    public Because<CatalogEntry<Transition>> pendingGoOn(String... procedures) {
        return becomes(Pending.CONTINUES, procedures);
    }

    /** The new law takes them over: of these procedures, by code, or of all that the catalog declares. */
    public Because<CatalogEntry<Transition>> pendingAreTakenOver(String... procedures) {
        return becomes(Pending.TAKEN_OVER, procedures);
    }

    private Because<CatalogEntry<Transition>> becomes(Pending pending, String... procedures) {
        TreeSet<String> concerned = new TreeSet<>(List.of(procedures));
        return because -> CatalogEntry.plain(new Transition(id, from, concerned, pending, because));
    }
}
