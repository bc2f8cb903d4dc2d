package io.github.motcua.rules.testkit.generate.bad;

import static io.github.motcua.rules.testkit.generate.bad.Tree.list;
import static io.github.motcua.rules.testkit.generate.bad.Tree.object;
import static io.github.motcua.rules.testkit.generate.bad.Tree.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.testkit.generate.bad.BadDocument.Sort;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mistakes in what a calendar says of weeks, holidays, years and days. */
final class CalendarMistakes {

    private CalendarMistakes() {}

    static List<Mistake> all() {
        List<Mistake> all = new ArrayList<>();
        names(all);
        hours(all);
        holidays(all);
        days(all);
        return all;
    }

    private static void add(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.in(Sort.CALENDAR, code, what, planter));
    }

    private static void alone(List<Mistake> all, IssueCode code, String what, Mistake.Planter planter) {
        all.add(Mistake.aloneIn(Sort.CALENDAR, code, what, planter));
    }

    private static ArrayNode citations(Draft draft) {
        return list(object("source", draft.root.at("/sources/0/id").asText()));
    }

    private static void names(List<Mistake> all) {
        alone(all, IssueCode.UNKNOWN_CALENDAR, "it is built on a calendar that nobody gave", draft -> {
            if (!draft.root.has("builtOn")) {
                return null;
            }
            draft.root.put("builtOn", draft.free("nobodys-"));
            removeAllButSources(draft);
            return "/builtOn";
        });
        alone(all, IssueCode.CALENDAR_CYCLE, "it is built on itself", draft -> {
            if (draft.root.has("builtOn")) {
                return null;
            }
            draft.root.put("builtOn", draft.name);
            return "/builtOn";
        });
        alone(all, IssueCode.CALENDAR_CYCLE, "it is built on a calendar that is built on it", draft -> {
            for (ObjectNode other : draft.around()) {
                if (other.path("builtOn").asText().equals(draft.name)) {
                    draft.root.set("builtOn", other.get("id"));
                    return "/builtOn";
                }
            }
            return null;
        });
        add(all, IssueCode.DUPLICATE_ID, "two documents, readings or years are the same", draft -> {
            String site = draft.site("/(sources|readings|years)/\\d+");
            return site == null
                    ? null
                    : draft.append(Tree.parent(site), draft.at(site).deepCopy());
        });
        add(all, IssueCode.UNKNOWN_SOURCE, "a citation names a document that nobody declares", draft -> {
            String site = draft.site(".*/citations/\\d+/source");
            if (site != null) {
                draft.set(site, draft.free("nobodys-"));
            }
            return site;
        });
        add(all, IssueCode.MISSING_CITATION, "an entry has no source", draft -> {
            String site = draft.site(".*/citations");
            if (site != null) {
                draft.set(site, list());
            }
            return site;
        });
        add(all, IssueCode.UNKNOWN_READING, "a reading takes an option that it does not have", draft -> {
            String site = draft.site("/readings/\\d+/taken");
            if (site != null) {
                draft.set(site, draft.free("nobodys-"));
            }
            return site;
        });
        add(
                all,
                IssueCode.UNKNOWN_READING,
                "the desk receives while nobody works, and no reading says whether it counts",
                draft -> {
                    if (draft.root.has("readings") || draft.root.has("builtOn")) {
                        return null;
                    }
                    String day = draft.dice.pick(List.of("SATURDAY", "SUNDAY"));
                    String week = draft.append(
                            "/weeks",
                            object(
                                    "days",
                                    object(day, object("receiving", list("07:30-11:30"))),
                                    "citations",
                                    citations(draft)));
                    return week + "/days/" + day + "/receiving";
                });
        add(all, IssueCode.EMPTY_PERIOD, "the first day of a period comes after the last", draft -> {
            String entry = draft.site("/sources/\\d+");
            if (entry == null) {
                return null;
            }
            draft.objectAt(entry).set("inForce", CatalogMistakes.backwards(draft.dice));
            return entry + "/inForce";
        });
        add(
                all,
                IssueCode.BAD_ID,
                "the id of a holiday does not have its form",
                draft -> draft.append(
                                "/holidays", holiday(draft, draft.dice.pick(List.of("Tet", "tết", "a b", "", "a--b"))))
                        + "/id");
        add(
                all,
                IssueCode.BAD_DECLARATION,
                "a week names no day",
                draft -> draft.append("/weeks", object("days", object(), "citations", citations(draft))) + "/days");
        add(all, IssueCode.BAD_DECLARATION, "a reading has one option", draft -> {
            ObjectNode reading = object(
                    "id",
                    draft.free("planted-"),
                    "question",
                    text("?"),
                    "options",
                    object("one", text("one")),
                    "taken",
                    "one",
                    "why",
                    text("because"),
                    "citations",
                    citations(draft));
            return draft.append("/readings", reading) + "/options";
        });
        alone(all, IssueCode.MISSING, "nobody ever works", draft -> {
            if (isNeeded(draft)) {
                return null;
            }
            removeAllButSources(draft);
            draft.root.remove("builtOn");
            return "/weeks";
        });
    }

    /** Whether another calendar is built on it, in which nobody would work either. */
    private static boolean isNeeded(Draft draft) {
        return draft.around().stream()
                .anyMatch(other -> other.path("builtOn").asText().equals(draft.name));
    }

    private static void removeAllButSources(Draft draft) {
        draft.root.retain(List.of("id", "version", "title", "publisher", "builtOn", "sources"));
    }

    private static void hours(List<Mistake> all) {
        add(
                all,
                IssueCode.EMPTY_PERIOD,
                "a session ends when it begins or before",
                draft -> session(draft, list("11:30-07:30"), 0));
        add(
                all,
                IssueCode.EMPTY_PERIOD,
                "a session ends when it begins or before",
                draft -> session(draft, list("07:30-11:00", "13:00-13:00"), 1));
        add(
                all,
                IssueCode.OVERLAP,
                "two sessions of a day overlap",
                draft -> session(draft, list("07:30-11:30", "11:29-17:00"), 1));
        add(
                all,
                IssueCode.OVERLAP,
                "two sessions of a day are the same",
                draft -> session(draft, list("07:30-11:30", "07:30-11:30"), 1));
        add(
                all,
                IssueCode.BAD_DECLARATION,
                "the sessions of a day are in the wrong order",
                draft -> session(draft, list("13:00-17:00", "07:30-11:30"), 1));
        add(
                all,
                IssueCode.NO_SUCH_DATE,
                "a session is at hours that there are not",
                draft -> session(
                        draft,
                        list(draft.dice.pick(
                                List.of("7:30-11:30", "24:00-25:00", "07:30", "07:30–11:30", "07h30-11h30"))),
                        0));
        add(all, IssueCode.WRONG_TYPE, "a session is a number", draft -> session(draft, list(730), 0));
        add(all, IssueCode.OVERLAP, "a weekday has two hours on the same days", draft -> {
            String site = draft.site("/weeks/\\d+");
            if (site == null) {
                return null;
            }
            ObjectNode week = (ObjectNode) draft.at(site).deepCopy();
            ObjectNode days = (ObjectNode) week.get("days");
            List<String> named = new ArrayList<>();
            days.fieldNames().forEachRemaining(named::add);
            days.retain(draft.dice.pick(named));
            return draft.append("/weeks", week);
        });
        add(all, IssueCode.UNKNOWN_MEMBER, "a week has an eighth day", draft -> {
            String site = draft.site("/weeks/\\d+/days");
            if (site == null) {
                return null;
            }
            draft.objectAt(site).set("FEASTDAY", object());
            return site + "/FEASTDAY";
        });
    }

    /** Hours for a weekday of which nothing is said, for a time in which nobody needs them. */
    private static @Nullable String session(Draft draft, ArrayNode sessions, int number) {
        int year = draft.dice.between(2055, 2080);
        String week = draft.append(
                "/weeks",
                object(
                        "validity",
                        object("from", year + "-01-01", "to", year + "-12-31"),
                        "days",
                        object("SUNDAY", object("working", sessions)),
                        "citations",
                        citations(draft)));
        return week + "/days/SUNDAY/working/" + number;
    }

    private static ObjectNode holiday(Draft draft, String id) {
        return object(
                "id",
                id,
                "name",
                text("feast"),
                "month",
                draft.dice.between(1, 12),
                "day",
                draft.dice.between(1, 28),
                "citations",
                citations(draft));
    }

    private static void holidays(List<Mistake> all) {
        add(all, IssueCode.OVERLAP, "a holiday has two versions on the same days", draft -> {
            String site = draft.site("/holidays/\\d+");
            if (site == null) {
                return null;
            }
            ObjectNode other = holiday(draft, draft.at(site).get("id").asText());
            return isOnce(draft, other) ? draft.append("/holidays", other) : null;
        });
        add(
                all,
                IssueCode.OUT_OF_RANGE,
                "a holiday is in a month that there is not",
                draft -> put(
                        draft,
                        "/holidays",
                        holiday(draft, draft.free("planted-")),
                        "month",
                        draft.dice.pick(List.of(0, 13, -1, 99))));
        add(all, IssueCode.NO_SUCH_DATE, "a holiday is on a day that not every year has", draft -> {
            ObjectNode holiday = holiday(draft, draft.free("planted-"));
            boolean lunar = draft.dice.chance(0.5);
            holiday.put("lunar", lunar);
            holiday.put("month", 2);
            return put(
                    draft,
                    "/holidays",
                    holiday,
                    "day",
                    draft.dice.pick(lunar ? List.of(30, 31, 0) : List.of(29, 30, -3)));
        });
        add(all, IssueCode.EMPTY_PERIOD, "a holiday ends before it begins", draft -> {
            ObjectNode holiday = holiday(draft, draft.free("planted-"));
            int to = draft.dice.between(-9, 9);
            holiday.put("from", to + draft.dice.between(1, 9));
            holiday.put("to", to);
            return draft.append("/holidays", holiday);
        });
        add(
                all,
                IssueCode.OUT_OF_RANGE,
                "a holiday lasts longer than any",
                draft -> put(
                        draft, "/holidays", holiday(draft, draft.free("planted-")), "to", draft.dice.between(31, 99)));
        add(
                all,
                IssueCode.WRONG_TYPE,
                "a number has decimals",
                draft -> put(draft, "/holidays", holiday(draft, draft.free("planted-")), "month", Tree.raw("1.5")));
        add(
                all,
                IssueCode.OUT_OF_RANGE,
                "a year is one that no calendar reaches",
                draft -> put(
                        draft,
                        "/years",
                        object("publishedOn", "2020-01-01", "citations", citations(draft)),
                        "year",
                        draft.dice.pick(List.of(1900, 2101, 0, 20260))));
        add(
                all,
                IssueCode.NO_SUCH_DATE,
                "a year was published on a day that there is not",
                draft -> put(
                        draft,
                        "/years",
                        object("year", 2077, "citations", citations(draft)),
                        "publishedOn",
                        TextMistakes.noDay(draft.dice)));
    }

    private static boolean isOnce(Draft draft, ObjectNode holiday) {
        int number = 0;
        for (JsonNode each : draft.root.path("holidays")) {
            number += each.get("id").equals(holiday.get("id")) ? 1 : 0;
        }
        return number == 1;
    }

    private static String put(Draft draft, String list, ObjectNode entry, String member, Object value) {
        entry.set(member, Tree.node(value));
        return draft.append(list, entry) + "/" + member;
    }

    /** A day far from all others, on a day of the week. */
    private static LocalDate far(Draft draft, DayOfWeek weekday) {
        return LocalDate.of(draft.dice.between(2030, 2050), draft.dice.between(2, 11), 1)
                .plusDays(draft.dice.between(0, 27))
                .with(TemporalAdjusters.next(weekday));
    }

    private static ObjectNode day(Draft draft, Object date, String kind) {
        return object(
                "date",
                date,
                "kind",
                kind,
                "name",
                text("planted"),
                "publishedOn",
                "2022-02-02",
                "citations",
                citations(draft));
    }

    private static ObjectNode swap(Draft draft, LocalDate off, LocalDate worked) {
        return object(
                "off",
                off,
                "worked",
                worked,
                "name",
                text("swap"),
                "publishedOn",
                "2022-02-02",
                "citations",
                citations(draft));
    }

    private static void days(List<Mistake> all) {
        add(
                all,
                IssueCode.OUT_OF_RANGE,
                "a day lies before all calendars",
                draft -> draft.append("/days", day(draft, draft.dice.between(1901, 1970) + "-03-04", "CLOSED"))
                        + "/date");
        add(all, IssueCode.BAD_DECLARATION, "a day of special hours has none, or another day has some", draft -> {
            boolean special = draft.dice.chance(0.5);
            ObjectNode day = day(draft, far(draft, DayOfWeek.TUESDAY), special ? "SPECIAL_HOURS" : "CLOSED");
            if (!special) {
                day.set("hours", object("working", list("09:00-10:00")));
            }
            return draft.append("/days", day) + "/hours";
        });
        add(
                all,
                IssueCode.BAD_DECLARATION,
                "half of a swap is among the days",
                draft -> draft.append(
                                "/days",
                                day(
                                        draft,
                                        far(draft, DayOfWeek.TUESDAY),
                                        draft.dice.pick(List.of("SWAP_OFF", "SWAP_WORKING"))))
                        + "/kind");
        add(
                all,
                IssueCode.CONTRADICTION,
                "a day of rest is off in place of another",
                draft -> draft.append("/days", day(draft, far(draft, DayOfWeek.SUNDAY), "COMPENSATION")) + "/date");
        add(all, IssueCode.OVERLAP, "a day is given twice", draft -> {
            LocalDate date = far(draft, DayOfWeek.TUESDAY);
            draft.append("/days", day(draft, date, "CLOSED"));
            return draft.append("/days", day(draft, date, "PUBLIC_HOLIDAY")) + "/date";
        });
        add(all, IssueCode.CONTRADICTION, "a day is both off and worked", draft -> {
            LocalDate saturday = far(draft, DayOfWeek.SATURDAY);
            draft.append("/days", day(draft, saturday, "CLOSED"));
            return draft.append("/swaps", swap(draft, saturday.plusDays(3), saturday)) + "/worked";
        });
        add(all, IssueCode.CONTRADICTION, "a swap takes off a day of rest", draft -> {
            LocalDate sunday = far(draft, DayOfWeek.SUNDAY);
            return draft.append("/swaps", swap(draft, sunday, sunday.minusDays(1))) + "/off";
        });
        add(all, IssueCode.CONTRADICTION, "a swap works on a working day", draft -> {
            LocalDate tuesday = far(draft, DayOfWeek.TUESDAY);
            return draft.append("/swaps", swap(draft, tuesday, tuesday.plusDays(1))) + "/worked";
        });
        add(
                all,
                IssueCode.UNKNOWN_WORD,
                "a day is of a kind that there is not",
                draft -> draft.append(
                                "/days",
                                day(
                                        draft,
                                        far(draft, DayOfWeek.TUESDAY),
                                        draft.dice.pick(List.of("CLOSE", "HOLIDAY", "closed", ""))))
                        + "/kind");
        add(all, IssueCode.NO_SUCH_DATE, "a day is none", draft -> {
            if (!draft.root.path("days").isEmpty() || draft.root.has("builtOn")) {
                return null; // what stands in for it could be a day of the calendar
            }
            return draft.append("/days", day(draft, TextMistakes.noDay(draft.dice), "CLOSED")) + "/date";
        });
        add(all, IssueCode.OUT_OF_RANGE, "a year has more days off than any", draft -> {
            if (isNeeded(draft)) {
                return null;
            }
            int year = draft.dice.between(2081, 2095);
            for (int i = 0; i < 201 + draft.dice.between(0, 20); i++) {
                draft.append("/days", day(draft, LocalDate.of(year, 1, 1).plusDays(i), "CLOSED"));
            }
            return "/days";
        });
    }
}
