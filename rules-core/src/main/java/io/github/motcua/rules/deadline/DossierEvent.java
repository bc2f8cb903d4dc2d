package io.github.motcua.rules.deadline;

import java.time.LocalDateTime;

/** Something that happened to a dossier after it was received. Immutable; equal by content. */
public sealed interface DossierEvent {

    /** When it happened. */
    LocalDateTime at();

    /**
     * The applicant was asked for papers.
     *
     * @param at when
     */
    record SupplementRequested(LocalDateTime at) implements DossierEvent {}

    /**
     * The papers came, and the dossier is complete.
     *
     * @param at when
     */
    record SupplementReceived(LocalDateTime at) implements DossierEvent {}

    /**
     * The period was made longer.
     *
     * @param at when
     * @param by by how much
     * @param written whether the applicant agreed in writing
     */
    record Extended(LocalDateTime at, Term by, boolean written) implements DossierEvent {}

    /**
     * Another body or person holds the dossier now.
     *
     * @param at when
     * @param to the id of the unit, or of the stage
     */
    record HandedOver(LocalDateTime at, String to) implements DossierEvent {}

    /**
     * The applicant was given a new date, with an apology.
     *
     * @param at when
     * @param to the new moment
     * @param reason why the first promise cannot be kept
     */
    record Reappointed(LocalDateTime at, LocalDateTime to, String reason) implements DossierEvent {}

    /**
     * The applicant withdrew the request.
     *
     * @param at when
     */
    record Withdrawn(LocalDateTime at) implements DossierEvent {}

    /**
     * The request was resolved.
     *
     * @param at when
     * @param refused whether by a refusal
     */
    record Resolved(LocalDateTime at, boolean refused) implements DossierEvent {}

    /**
     * The result was handed out.
     *
     * @param at when
     */
    record Returned(LocalDateTime at) implements DossierEvent {}
}
