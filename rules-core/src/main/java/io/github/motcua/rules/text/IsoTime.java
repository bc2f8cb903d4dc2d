package io.github.motcua.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates and times strictly: ISO forms only, days that exist, years 1900 to 2200. "30/02/2026",
 * "2026-02-30", two-digit years and numbers of seconds are not read as anything.
 */
public final class IsoTime {

    private static final String DATE = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}|2200-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?";
    private static final Pattern DATE_FORM = Pattern.compile(DATE);
    private static final Pattern TIME_FORM = Pattern.compile(TIME);
    private static final Pattern LOCAL_FORM = Pattern.compile("(" + DATE + ")T" + TIME);
    private static final Pattern OFFSET_FORM = Pattern.compile("(" + DATE + ")T" + TIME + "(Z|[+-][0-9]{2}:[0-9]{2})");

    private IsoTime() {}

    /** The day written as {@code 2022-05-26}; empty if that is no day of the years 1900 to 2200. */
    public static Optional<LocalDate> date(String written) {
        try {
            return DATE_FORM.matcher(written).matches() ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The time written as {@code 14:59} or {@code 14:59:59}; empty if that is no time of day. */
    public static Optional<LocalTime> time(String written) {
        try {
            return TIME_FORM.matcher(written).matches() ? Optional.of(LocalTime.parse(written)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * The local date-time written as {@code 2022-05-26T14:59}. One with an offset is converted: with zone
     * {@code Asia/Ho_Chi_Minh}, {@code 2026-03-31T17:30Z} is half past midnight on 1 April.
     */
    public static Optional<LocalDateTime> dateTime(String written, ZoneId zone) {
        try {
            if (LOCAL_FORM.matcher(written).matches()) {
                return Optional.of(LocalDateTime.parse(written));
            }
            if (OFFSET_FORM.matcher(written).matches()) {
                return Optional.of(OffsetDateTime.parse(written)
                                .atZoneSameInstant(zone)
                                .toLocalDateTime())
                        .filter(local -> local.getYear() >= 1900 && local.getYear() <= 2200);
            }
            return Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
