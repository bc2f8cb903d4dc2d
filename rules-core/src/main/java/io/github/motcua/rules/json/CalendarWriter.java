package io.github.motcua.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Writes a calendar; entries in the order in which it holds them, members that say nothing left out. */
final class CalendarWriter {

    private final JsonGenerator out;

    CalendarWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(WorkCalendar calendar) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", calendar.id());
        out.writeStringField("version", calendar.version());
        JsonOut.text(out, "title", calendar.title());
        JsonOut.text(out, "publisher", calendar.publisher());
        JsonOut.optionalWord(out, "builtOn", calendar.builtOn().orElse(""));
        JsonOut.list(out, "sources", calendar.sources(), source -> JsonOut.source(out, source));
        JsonOut.list(out, "readings", calendar.readings(), reading -> JsonOut.reading(out, reading));
        JsonOut.list(out, "weeks", calendar.weeks(), this::week);
        JsonOut.list(out, "holidays", calendar.holidays(), this::holiday);
        JsonOut.list(out, "years", calendar.years(), this::year);
        JsonOut.list(out, "days", calendar.days(), this::day);
        JsonOut.list(out, "swaps", calendar.swaps(), this::swap);
        out.writeEndObject();
    }

    private void week(WeekHours week) throws IOException {
        JsonOut.period(out, "validity", week.validity());
        out.writeObjectFieldStart("days");
        for (Map.Entry<DayOfWeek, DayHours> day : week.days().entrySet()) {
            hours(day.getKey().name(), day.getValue());
        }
        out.writeEndObject();
        JsonOut.citations(out, week.citations());
    }

    private void hours(String name, DayHours hours) throws IOException {
        out.writeObjectFieldStart(name);
        if (!hours.working().isEmpty()) {
            sessions("working", hours.working());
        }
        if (!hours.receiving().equals(hours.working())) {
            sessions("receiving", hours.receiving());
        }
        out.writeEndObject();
    }

    private void sessions(String name, List<Session> sessions) throws IOException {
        out.writeArrayFieldStart(name);
        for (Session session : sessions) {
            out.writeString(session.toString());
        }
        out.writeEndArray();
    }

    private void holiday(StatutoryHoliday holiday) throws IOException {
        out.writeStringField("id", holiday.id());
        JsonOut.text(out, "name", holiday.name());
        JsonOut.flag(out, "lunar", holiday.lunar());
        out.writeNumberField("month", holiday.month());
        out.writeNumberField("day", holiday.day());
        number("from", holiday.from());
        number("to", holiday.to());
        JsonOut.flag(out, "provisional", holiday.provisional());
        JsonOut.period(out, "validity", holiday.validity());
        JsonOut.citations(out, holiday.citations());
    }

    private void number(String name, int number) throws IOException {
        if (number != 0) {
            out.writeNumberField(name, number);
        }
    }

    private void year(PublishedYear year) throws IOException {
        out.writeNumberField("year", year.year());
        out.writeStringField("publishedOn", year.publishedOn().toString());
        JsonOut.citations(out, year.citations());
    }

    private void day(CalendarDay day) throws IOException {
        out.writeStringField("date", day.date().toString());
        out.writeStringField("kind", day.kind().name());
        JsonOut.text(out, "name", day.name());
        if (!day.hours().equals(DayHours.NONE)) {
            hours("hours", day.hours());
        }
        out.writeStringField("publishedOn", day.publishedOn().toString());
        JsonOut.citations(out, day.citations());
    }

    private void swap(Swap swap) throws IOException {
        out.writeStringField("off", swap.off().toString());
        out.writeStringField("worked", swap.worked().toString());
        JsonOut.text(out, "name", swap.name());
        out.writeStringField("publishedOn", swap.publishedOn().toString());
        JsonOut.citations(out, swap.citations());
    }
}
