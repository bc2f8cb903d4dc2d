package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.text.IsoTime;
import io.github.motcua.rules.text.Language;
import io.github.motcua.rules.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Days, moments and lengths of time in the words of a language. Immutable. */
final class Words {

    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    String say(Text text) {
        return text.in(language);
    }

    String day(LocalDate day) {
        return say(IsoTime.vietnamese(day), day.toString());
    }

    String moment(LocalDateTime at) {
        String time =
                two(at.getHour()) + ":" + two(at.getMinute()) + (at.getSecond() > 0 ? ":" + two(at.getSecond()) : "");
        return say(time + " ngày " + day(at.toLocalDate()), day(at.toLocalDate()) + " " + time);
    }

    /** The moment at which something ends; midnight is the end of the day before. */
    String end(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return at.equals(day.atStartOfDay()) ? say("hết ngày ", "the end of ") + day(day.minusDays(1)) : moment(at);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> say("thứ Hai", "Monday");
            case TUESDAY -> say("thứ Ba", "Tuesday");
            case WEDNESDAY -> say("thứ Tư", "Wednesday");
            case THURSDAY -> say("thứ Năm", "Thursday");
            case FRIDAY -> say("thứ Sáu", "Friday");
            case SATURDAY -> say("thứ Bảy", "Saturday");
            case SUNDAY -> say("Chủ nhật", "Sunday");
        };
    }

    /** A length of working time. */
    String workingTime(long seconds) {
        long hours = seconds / HOUR;
        long minutes = seconds % HOUR / MINUTE;
        long rest = seconds % MINUTE;
        StringBuilder text = new StringBuilder();
        append(text, hours, say("giờ", hours == 1 ? "hour" : "hours"));
        append(text, minutes, say("phút", minutes == 1 ? "minute" : "minutes"));
        append(text, rest, say("giây", rest == 1 ? "second" : "seconds"));
        return text.isEmpty() ? say("0 giờ", "0 hours") : text.toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(text.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    String kind(DayKind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> say("nghỉ lễ, tết", "public holiday");
            case COMPENSATION -> say("nghỉ bù", "compensation");
            case SWAP_OFF -> say("nghỉ hoán đổi", "swapped, off");
            case SWAP_WORKING -> say("làm bù", "swapped, worked");
            case CLOSED -> say("đóng cửa", "closed");
            case SPECIAL_HOURS -> say("giờ đặc biệt", "special hours");
        };
    }
}
