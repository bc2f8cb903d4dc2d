package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.WorkingTime;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dossier is in time at a moment. Immutable; equal by content.
 *
 * @param state whether it is
 * @param workingSeconds the working time left until the desk's hour of the due day or, when that has passed,
 *     since then; 0 while the period stands still
 * @param lastDayForApology by when an apology with a new date must go out, if it is not going to be in time;
 *     absent if the law has no such rule, a new date was given already, the period stands still, or it began on
 *     the day on which it ends and the law is read so that no apology is due then
 */
public record Lateness(
        State state, long workingSeconds, @Nullable LocalDateTime lastDayForApology) {

    /** Whether it is in time. */
    public enum State {
        /** There is time. */
        IN_TIME,
        /** An apology for not being in time would have to go out by now. */
        DUE_SOON,
        /** The desk's hour has passed; the period is over by law only at the end of the day. */
        PROMISE_MISSED,
        /** The period is over. */
        OVERDUE,
        /** The period stands still, waiting for papers. */
        WAITING,
        /** It came to its end in time. */
        ENDED_IN_TIME,
        /** It came to its end when the period was over. */
        ENDED_LATE
    }

    /** By when an apology with a new date must go out. */
    public Optional<LocalDateTime> apologyBy() {
        return Optional.ofNullable(lastDayForApology);
    }

    static Lateness of(DossierState dossier, LocalDateTime asked) {
        DueDate due = dossier.dueDate();
        DossierEvent end = dossier.end();
        LocalDateTime moment = end == null || end.at().isAfter(asked) ? asked : end.at();
        boolean ended = end != null && !end.at().isAfter(asked);
        if (due == null) {
            return new Lateness(ended ? State.ENDED_IN_TIME : State.WAITING, 0, null);
        }
        WorkingTime time = dossier.time();
        boolean past = moment.isAfter(due.at());
        long seconds =
                past ? time.workingSecondsBetween(due.at(), moment) : time.workingSecondsBetween(moment, due.at());
        boolean over = moment.isAfter(due.legalEnd());
        if (ended) {
            return new Lateness(over ? State.ENDED_LATE : State.ENDED_IN_TIME, seconds, null);
        }
        DossierRules.Reappointment rule = dossier.rules().onReappointment();
        boolean promisedAnew = due.at().isBefore(dossier.currentPromise());
        LocalDateTime apology =
                rule == null || promisedAnew ? null : DossierClock.apologyBy(due, dossier.periodFrom(), rule, time);
        if (past) {
            return new Lateness(over ? State.OVERDUE : State.PROMISE_MISSED, seconds, apology);
        }
        boolean soon = apology != null && !moment.isBefore(apology);
        return new Lateness(soon ? State.DUE_SOON : State.IN_TIME, seconds, apology);
    }
}
