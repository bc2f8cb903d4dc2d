package io.github.motcua.rules.testkit.verify;

import io.github.motcua.rules.text.IsoTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments and days as a test writes them: strictly, as in a case. */
final class Moments {

    private Moments() {}

    static LocalDateTime moment(String written) {
        return IsoTime.dateTime(written, ZoneOffset.ofHours(7))
                .orElseThrow(() -> wrong("date and time", written, "2022-05-26T17:00"));
    }

    static LocalDate day(String written) {
        return IsoTime.date(written).orElseThrow(() -> wrong("day", written, "2022-05-26"));
    }

    private static IllegalArgumentException wrong(String what, String written, String example) {
        return new IllegalArgumentException("no such " + what + ": " + written + "; write it like " + example);
    }
}
