package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.WorkingTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a dossier.
 *
 * @param receivedAt when it was received
 * @param periodFrom when the present period began: with the receipt or, where papers made it begin anew, when they
 *     came; with the next working day if a late receipt has that effect
 * @param dueDate by when it must be resolved; absent while the period stands still, waiting for papers
 * @param otherDue by when it would have to be resolved if a notice of days off that came after the slip had the
 *     other effect; absent if that is the same moment, the law does not say what such a notice does, or nothing is
 *     due
 * @param currentPromise the moment promised to the applicant: the new date if one was given, or else when the
 *     desk can hand out the result in time; absent as {@code dueDate} is
 * @param originalPromise the moment promised first, which counts for the figures; absent as {@code dueDate} is
 * @param waiting since when papers are waited for; absent if none are
 * @param papersBy by when they must come; absent if none are waited for, or the law does not say
 * @param heldBy who holds it; absent if that was never noted
 * @param end what brought it to its end; absent if nothing has
 * @param returned when the result was handed out; absent if it was not
 * @param reappointments how often a new date was given
 * @param breaches what was done that may not be done
 * @param rules what the law says of a dossier on its way
 * @param time the calendar
 */
public record DossierState(
        LocalDateTime receivedAt,
        LocalDateTime periodFrom,
        @Nullable DueDate dueDate,
        @Nullable DueDate otherDue,
        @Nullable LocalDateTime currentPromise,
        @Nullable LocalDateTime originalPromise,
        @Nullable LocalDateTime waiting,
        @Nullable DueDate papersBy,
        @Nullable Holder heldBy,
        @Nullable DossierEvent end,
        @Nullable LocalDateTime returned,
        int reappointments,
        List<Breach> breaches,
        DossierRules rules,
        WorkingTime time) {

    /** Makes an unmodifiable copy. */
    public DossierState {
        breaches = List.copyOf(breaches);
    }

    /**
     * Who holds a dossier.
     *
     * @param id the unit, or the stage
     * @param since since when
     */
    public record Holder(String id, LocalDateTime since) {}

    /** By when it must be resolved; empty while the period stands still. */
    public Optional<DueDate> due() {
        return Optional.ofNullable(dueDate);
    }

    /**
     * By when it would have to be resolved if a notice of days off that came after the slip had the other effect:
     * what the slip says where the due date was counted again, and what would be counted now where the slip stands.
     * Empty if no such notice came that matters.
     */
    public Optional<DueDate> dueOtherwise() {
        return Optional.ofNullable(otherDue);
    }

    /**
     * What the slip says, if a notice of days off that came after it has moved the due date: the applicant is to be
     * told the new one. Empty if there is nothing to tell, or a new date was given since.
     */
    public Optional<LocalDateTime> movedFrom() {
        DossierRules.LateNotice rule = rules.onLateNotice();
        return rule == null
                        || rule.effect() != DossierRules.LateNotice.Effect.RECOUNT
                        || otherDue == null
                        || reappointments > 0
                ? Optional.empty()
                : Optional.of(otherDue.at());
    }

    /** The moment promised to the applicant; empty while the period stands still. */
    public Optional<LocalDateTime> promise() {
        return Optional.ofNullable(currentPromise);
    }

    /** The moment promised first, which counts for the figures. */
    public Optional<LocalDateTime> firstPromise() {
        return Optional.ofNullable(originalPromise);
    }

    /** Since when papers are waited for. */
    public Optional<LocalDateTime> waitingSince() {
        return Optional.ofNullable(waiting);
    }

    /**
     * By when the papers that are waited for must come: by its {@link DueDate#legalEnd()}, after which the dossier
     * is closed. Empty if none are waited for, or the law does not say.
     */
    public Optional<DueDate> supplementDue() {
        return Optional.ofNullable(papersBy);
    }

    /** Who holds it. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(heldBy);
    }

    /** What brought it to its end. */
    public Optional<DossierEvent> ended() {
        return Optional.ofNullable(end);
    }

    /** When the result was handed out. */
    public Optional<LocalDateTime> returnedAt() {
        return Optional.ofNullable(returned);
    }

    /**
     * Whether the day before the end, by which an apology would have to go out, lies before the period began, as
     * where a request is to be resolved within the day (contested reading {@code late-same-day}). No if nothing is
     * due, or the law knows no such day.
     */
    public boolean hasNoDayBefore() {
        DossierRules.Reappointment rule = rules.onReappointment();
        return dueDate != null
                && rule != null
                && DossierClock.dayBefore(dueDate, rule, time).isBefore(periodFrom);
    }

    /**
     * Whether it is in time at a moment, by how much, and what that demands.
     *
     * @param asked the moment; not before the last of the events that were followed, all of which count
     */
    public Lateness lateness(LocalDateTime asked) {
        return Lateness.of(this, asked);
    }
}
