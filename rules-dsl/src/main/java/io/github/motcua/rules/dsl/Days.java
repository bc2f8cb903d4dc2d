package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.text.IsoTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Reads days and hours as they are written in sentences. */
final class Days {

    private Days() {}

    static LocalDate day(String written) {
        return IsoTime.date(written).orElseThrow(() -> expected("an ISO date such as 2022-05-26", written));
    }

    static LocalTime time(String written) {
        return IsoTime.time(written).orElseThrow(() -> expected("an ISO time such as 14:59", written));
    }

    static List<Session> sessions(String first, String... others) {
        List<Session> sessions = new ArrayList<>();
        for (String written : Several.of(first, others)) {
            int dash = written.indexOf('-');
            if (dash < 0) {
                throw expected("hours such as 07:30-11:30", written);
            }
            sessions.add(new Session(time(written.substring(0, dash)), time(written.substring(dash + 1))));
        }
        return sessions;
    }

    private static IllegalArgumentException expected(String form, String found) {
        return new IllegalArgumentException(form + " expected, found `" + found + "`");
    }
}
