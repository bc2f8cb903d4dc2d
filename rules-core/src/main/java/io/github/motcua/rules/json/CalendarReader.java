package io.github.motcua.rules.json;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a working calendar; what the entries mean together is checked elsewhere. */
final class CalendarReader {

    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 3);
    private static final DayOfWeek[] WEEK = DayOfWeek.values();

    private CalendarReader() {}

    static WorkCalendar read(Value value) {
        Members members = value.members();
        members.optional("$schema").wordOrNull(); // for editors
        WorkCalendar.Builder calendar = WorkCalendar.calendar(
                        members.needed("id").word(),
                        CommonJson.nonBlank(members.needed("version")),
                        members.needed("title").text(),
                        members.needed("publisher").text())
                .builtOn(members.optional("builtOn").wordOrNull())
                .sources(CommonJson.sources(members.items("sources")))
                .readings(CommonJson.readings(members.items("readings")))
                .weeks(weeks(members.items("weeks")))
                .holidays(holidays(members.items("holidays")))
                .years(years(members.items("years")))
                .days(days(members.items("days")))
                .swaps(swaps(members.items("swaps")));
        members.done();
        return calendar.build();
    }

    private static List<WeekHours> weeks(List<Value> values) {
        List<WeekHours> weeks = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            weeks.add(new WeekHours(
                    CommonJson.period(members.optional("validity")),
                    weekdays(members.needed("days").members()),
                    CommonJson.citations(members)));
            members.done();
        }
        return weeks;
    }

    private static Map<DayOfWeek, DayHours> weekdays(Members members) {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : WEEK) {
            Value hours = members.optional(weekday.name());
            if (hours.isThere()) {
                days.put(weekday, hours(hours));
            }
        }
        members.done();
        return days;
    }

    /** The hours of a day; where it does not say when the desk receives, it receives while the office works. */
    private static DayHours hours(Value value) {
        if (!value.isThere()) {
            return DayHours.NONE;
        }
        Members members = value.members();
        List<Session> working = sessions(members.optional("working"));
        Value receiving = members.optional("receiving");
        members.done();
        return new DayHours(working, receiving.isThere() ? sessions(receiving) : working);
    }

    private static List<Session> sessions(Value value) {
        List<Session> sessions = new ArrayList<>();
        for (Value item : value.items()) {
            sessions.add(item.session());
        }
        return sessions;
    }

    private static List<StatutoryHoliday> holidays(List<Value> values) {
        List<StatutoryHoliday> holidays = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            holidays.add(new StatutoryHoliday(
                    members.needed("id").word(),
                    members.needed("name").text(),
                    members.optional("lunar").flag(),
                    members.needed("month").small(),
                    members.needed("day").small(),
                    members.optional("from").small(),
                    members.optional("to").small(),
                    members.optional("provisional").flag(),
                    CommonJson.period(members.optional("validity")),
                    CommonJson.citations(members)));
            members.done();
        }
        return holidays;
    }

    private static List<PublishedYear> years(List<Value> values) {
        List<PublishedYear> years = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            years.add(new PublishedYear(
                    members.needed("year").small(),
                    CommonJson.citations(members),
                    date(members.needed("publishedOn"))));
            members.done();
        }
        return years;
    }

    private static List<CalendarDay> days(List<Value> values) {
        List<CalendarDay> days = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            days.add(new CalendarDay(
                    date(members.needed("date")),
                    members.needed("kind").oneOf(DayKind.class),
                    members.needed("name").text(),
                    hours(members.optional("hours")),
                    CommonJson.citations(members),
                    date(members.needed("publishedOn"))));
            members.done();
        }
        return days;
    }

    private static List<Swap> swaps(List<Value> values) {
        List<Swap> swaps = new ArrayList<>();
        for (Value value : values) {
            Members members = value.members();
            swaps.add(new Swap(
                    date(members.needed("off")),
                    date(members.needed("worked")),
                    members.needed("name").text(),
                    CommonJson.citations(members),
                    date(members.needed("publishedOn"))));
            members.done();
        }
        return swaps;
    }

    private static LocalDate date(Value value) {
        LocalDate date = value.dateOrNull();
        return date == null ? STAND_IN : date;
    }
}
