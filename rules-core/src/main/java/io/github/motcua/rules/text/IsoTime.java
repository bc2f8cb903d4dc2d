package io.github.motcua.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads dates and times strictly: ISO forms only, days that exist, years 1900 to 2200. "30/02/2026",
 * "2026-02-30", two-digit years and numbers of seconds are not read as anything.
 */
public final class IsoTime {

    /** The first day that is read: 1900-01-01. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that is read: 2200-12-31. */
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private static final int DATE_LENGTH = "2022-05-26".length();

    private IsoTime() {}

    /** The day written as {@code 2022-05-26}; empty if that is no day of the years 1900 to 2200. */
    public static Optional<LocalDate> date(String written) {
        if (written.length() != DATE_LENGTH || written.charAt(4) != '-' || written.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(written, 0, 4);
        int month = number(written, 5, 7);
        int day = number(written, 8, 10);
        try {
            return isRead(year) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The time written as {@code 14:59} or {@code 14:59:59}; empty if that is no time of day. */
    public static Optional<LocalTime> time(String written) {
        int length = written.length();
        if (length < 5 || written.charAt(2) != ':' || (length > 5 && (length < 8 || written.charAt(5) != ':'))) {
            return Optional.empty();
        }
        int nano = length <= 8 ? 0 : fraction(written.substring(8));
        int second = length == 5 ? 0 : number(written, 6, 8);
        try {
            return Optional.of(LocalTime.of(number(written, 0, 2), number(written, 3, 5), second, nano));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * The local date-time written as {@code 2022-05-26T14:59}. One with an offset is converted: with zone
     * {@code Asia/Ho_Chi_Minh}, {@code 2026-03-31T17:30Z} is half past midnight on 1 April.
     */
    public static Optional<LocalDateTime> dateTime(String written, ZoneId zone) {
        if (written.length() <= DATE_LENGTH || written.charAt(DATE_LENGTH) != 'T') {
            return Optional.empty();
        }
        int offsetAt = offsetAt(written);
        Optional<LocalDate> date = date(written.substring(0, DATE_LENGTH));
        Optional<LocalTime> time = time(written.substring(DATE_LENGTH + 1, offsetAt));
        if (date.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime local = date.get().atTime(time.get());
        return offsetAt == written.length() ? Optional.of(local) : moved(local, written.substring(offsetAt), zone);
    }

    /** The day as it is written in Vietnamese: 26/05/2022. */
    public static String vietnamese(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static boolean isRead(int year) {
        return FIRST_DAY.getYear() <= year && year <= LAST_DAY.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static int offsetAt(String written) {
        for (int i = DATE_LENGTH + 1; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == 'Z' || c == '+' || c == '-') {
                return i;
            }
        }
        return written.length();
    }

    private static Optional<LocalDateTime> moved(LocalDateTime local, String offset, ZoneId zone) {
        if (!offset.equals("Z") && (offset.length() != "+07:00".length() || offset.charAt(3) != ':')) {
            return Optional.empty();
        }
        try {
            LocalDateTime there = local.atOffset(ZoneOffset.of(offset))
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
            return isRead(there.getYear()) ? Optional.of(there) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The digits as a number; -1, which no part of a date or time can be, if there is anything else. */
    private static int number(String written, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** A fraction of a second such as {@code .25} in nanoseconds; -1 if it is none. */
    private static int fraction(String written) {
        if (written.charAt(0) != '.' || written.length() < 2 || written.length() > 10) {
            return -1;
        }
        return number(written + "0".repeat(10 - written.length()), 1, 10);
    }
}
