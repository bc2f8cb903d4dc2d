package io.github.motcua.rules.calendar;

import java.util.List;

/**
 * The hours of an office on one day, on two axes: when it works on requests, which time limits count, and
 * when its desk receives. Immutable; equal by content.
 *
 * @param working the sessions that count, in order, without overlap; none on a day of rest
 * @param receiving the sessions in which the desk is open, in order, without overlap
 */
public record DayHours(List<Session> working, List<Session> receiving) {

    /** Neither works nor receives. */
    public static final DayHours NONE = new DayHours(List.of(), List.of());

    /** Makes unmodifiable copies. */
    public DayHours {
        working = List.copyOf(working);
        receiving = List.copyOf(receiving);
    }

    /** Works and receives in the same sessions. */
    public static DayHours of(Session... sessions) {
        return new DayHours(List.of(sessions), List.of(sessions));
    }

    /** How many seconds of the day count. */
    public int workingSeconds() {
        int seconds = 0;
        for (Session session : working) {
            seconds += session.seconds();
        }
        return seconds;
    }
}
