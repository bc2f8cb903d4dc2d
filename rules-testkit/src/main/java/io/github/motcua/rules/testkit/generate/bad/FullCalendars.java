package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.listOf;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;
import static io.github.motcua.rules.testkit.generate.bad.Tree.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.testkit.generate.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Two sound calendars, an office's built on its country's, that hold an entry of every kind, each with its source. */
final class FullCalendars {

    private static final List<String> WEEKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final List<List<String>> HOURS = List.of(
            List.of("07:30-11:30", "13:00-17:00"), List.of("08:00-12:00"), List.of("08:00-11:00", "13:00-16:30"));

    private final Dice dice;

    private FullCalendars(long seed) {
        this.dice = new Dice(seed);
    }

    /** The country's, then the office's. */
    static List<ObjectNode> of(long seed) {
        FullCalendars made = new FullCalendars(seed);
        return List.of(made.country(), made.office());
    }

    private static ObjectNode calendar(String id) {
        return object(
                "id",
                id,
                "version",
                "1",
                "title",
                text(id),
                "publisher",
                text("publisher"),
                "sources",
                list(object(
                        "id",
                        "code-" + id,
                        "cite",
                        text("Code"),
                        "title",
                        text("Code"),
                        "inForce",
                        object("from", "2015-01-01"),
                        "consulted",
                        text("print"))));
    }

    private ArrayNode cite(String id) {
        return list(object("source", "code-" + id, "article", "" + dice.between(1, 200)));
    }

    private ObjectNode country() {
        ObjectNode calendar = calendar("country");
        ObjectNode days = object();
        for (String weekday : WEEKDAYS) {
            days.set(weekday, object("working", listOf(dice.pick(HOURS))));
        }
        calendar.set("weeks", list(object("days", days, "citations", cite("country"))));
        ArrayNode holidays = calendar.putArray("holidays");
        for (int i = dice.between(2, 4); i > 0; i--) {
            int from = dice.between(-1, 0);
            holidays.add(object(
                    "id",
                    "holiday-" + i,
                    "name",
                    text("holiday " + i),
                    "lunar",
                    i == 2,
                    "month",
                    2 * i,
                    "day",
                    dice.between(3, 27),
                    "from",
                    from,
                    "to",
                    from + dice.between(0, 2),
                    "citations",
                    cite("country")));
        }
        ArrayNode years = calendar.putArray("years");
        for (int year = 2022; year <= 2026; year++) {
            years.add(object(
                    "year",
                    year,
                    "publishedOn",
                    LocalDate.of(year - 1, 10, dice.between(1, 28)),
                    "citations",
                    cite("country")));
        }
        return calendar;
    }

    private ObjectNode office() {
        ObjectNode calendar = calendar("office");
        calendar.put("builtOn", "country");
        calendar.set(
                "readings",
                list(object(
                        "id",
                        "saturday-session-counts",
                        "question",
                        text("counts?"),
                        "options",
                        object("no", text("no"), "yes", text("yes")),
                        "taken",
                        "no",
                        "why",
                        text("only receives"),
                        "citations",
                        cite("office"))));
        calendar.set(
                "weeks",
                list(object(
                        "validity",
                        object("from", "2020-01-01", "to", "2027-12-31"),
                        "days",
                        object("SATURDAY", object("receiving", list("07:30-11:30"))),
                        "citations",
                        cite("office"))));
        LocalDate monday =
                LocalDate.of(2022, 1, 1).plusDays(dice.between(0, 1000)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        calendar.set(
                "days",
                list(
                        day(monday, "PUBLIC_HOLIDAY"),
                        day(monday.plusDays(1), "COMPENSATION"),
                        day(monday.plusDays(dice.between(7, 9)), "CLOSED"),
                        day(monday.plusDays(dice.between(14, 16)), "SPECIAL_HOURS")));
        calendar.set(
                "swaps",
                list(object(
                        "off",
                        monday.plusDays(21),
                        "worked",
                        monday.plusDays(dice.between(26, 27)),
                        "name",
                        text("swap"),
                        "publishedOn",
                        monday.minusDays(30),
                        "citations",
                        cite("office"))));
        return calendar;
    }

    private ObjectNode day(LocalDate date, String kind) {
        return object(
                "date",
                date,
                "kind",
                kind,
                "name",
                text("day"),
                "hours",
                kind.equals("SPECIAL_HOURS") ? object("working", list("09:00-10:00")) : null,
                "publishedOn",
                date.minusDays(20),
                "citations",
                cite("office"));
    }
}
