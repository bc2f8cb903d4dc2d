package io.github.motcua.rules.testkit.reference;

import io.github.motcua.rules.calendar.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Working time by walking through the days of an office, one minute or second after the other. */
final class Walker {

    private static final int DAY = 86_400;

    private final OfficeDays days;
    private final Map<List<Session>, boolean[]> byHours = new IdentityHashMap<>();

    Walker(OfficeDays days) {
        this.days = days;
    }

    int daysBetween(LocalDate after, LocalDate upTo) {
        int between = 0;
        for (LocalDate at = after.plusDays(1); !at.isAfter(upTo); at = at.plusDays(1)) {
            if (days.isWorked(at)) {
                between++;
            }
        }
        return between;
    }

    /** When as many steps have been worked: steps of 60 seconds from a whole minute, or of one second. */
    LocalDateTime plusSteps(LocalDateTime moment, int steps, int secondsOfStep) {
        LocalDate day = moment.toLocalDate();
        int second = moment.toLocalTime().toSecondOfDay();
        for (int left = steps; left > 0; ) {
            boolean[] worked = minutes(day);
            while (left > 0 && second < DAY) {
                left -= worked[second / 60] ? 1 : 0;
                second += secondsOfStep;
            }
            if (left > 0) {
                second = 0;
                day = day.plusDays(1);
            }
        }
        return day.atStartOfDay().plusSeconds(second);
    }

    int stepsBetween(LocalDateTime from, LocalDateTime to, int secondsOfStep) {
        int steps = 0;
        int second = from.toLocalTime().toSecondOfDay();
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            boolean[] worked = minutes(day);
            int end = day.equals(to.toLocalDate()) ? to.toLocalTime().toSecondOfDay() : DAY;
            while (second < end) {
                steps += worked[second / 60] ? 1 : 0;
                second += secondsOfStep;
            }
            second = 0;
        }
        return steps;
    }

    /** Whether somebody works in the minute that begins at a moment. */
    boolean isWorked(LocalDateTime minute) {
        return minutes(minute.toLocalDate())[minute.toLocalTime().toSecondOfDay() / 60];
    }

    /** For each minute of a day whether it is worked; all sessions begin and end with a minute. */
    private boolean[] minutes(LocalDate day) {
        List<Session> sessions = days.hours(day).working();
        boolean[] minutes = byHours.get(sessions);
        if (minutes == null) {
            minutes = new boolean[DAY / 60];
            for (int minute = 0; minute < minutes.length; minute++) {
                for (Session session : sessions) {
                    LocalTime at = LocalTime.of(minute / 60, minute % 60);
                    minutes[minute] |= !at.isBefore(session.from()) && at.isBefore(session.to());
                }
            }
            byHours.put(sessions, minutes);
        }
        return minutes;
    }
}
