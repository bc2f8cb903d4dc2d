package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.calendar.NamedDay;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.json.NamedDayJson;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a year that differ from the ordinary day of their week, as a table for people. */
final class YearText {

    private static final String GAP = "  ";

    private final WorkingTime time;
    private final int year;
    private final @Nullable LocalDate knownOn;
    private final Language language;
    private final Words words;

    YearText(WorkingTime time, int year, @Nullable LocalDate knownOn, Language language) {
        this.time = time;
        this.year = year;
        this.knownOn = knownOn;
        this.language = language;
        this.words = new Words(language);
    }

    String text() {
        StringBuilder text = new StringBuilder(words.say(time.calendar().title()))
                .append(words.say(", năm ", ", "))
                .append(year)
                .append(knownOn == null ? "" : words.say(", theo công bố đến ngày ", ", as known on "))
                .append(knownOn == null ? "" : words.day(knownOn))
                .append('\n');
        if (time.isProvisional(year)) {
            text.append(words.say(
                    "Tạm tính: chưa có thông báo ngày nghỉ của năm này\n",
                    "Provisional: no notice has fixed the days off of this year\n"));
        }
        List<NamedDay> days = time.named(year);
        int weekdays = 0;
        int kinds = 0;
        for (NamedDay day : days) {
            weekdays =
                    Math.max(weekdays, words.weekday(day.date().getDayOfWeek()).length());
            kinds = Math.max(kinds, words.kind(day.kind()).length());
        }
        for (NamedDay day : days) {
            text.append(words.day(day.date())).append(GAP);
            padded(text, words.weekday(day.date().getDayOfWeek()), weekdays);
            padded(text, words.kind(day.kind()), kinds);
            text.append(words.say(day.name()))
                    .append(" [")
                    .append(NamedDayJson.source(day, language))
                    .append(']')
                    .append(published(day))
                    .append(day.provisional() ? words.say(" (tạm tính)", " (provisional)") : "")
                    .append('\n');
        }
        return text.toString();
    }

    private String published(NamedDay day) {
        return day.publishedOn()
                .map(since -> words.say(" công bố ", " published ") + words.day(since))
                .orElse("");
    }

    private static void padded(StringBuilder text, String word, int width) {
        text.append(word).append(" ".repeat(width - word.length())).append(GAP);
    }
}
