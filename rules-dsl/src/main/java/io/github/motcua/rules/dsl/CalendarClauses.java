package io.github.motcua.rules.dsl;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.issue.Issues;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.issue.Reporter;
import io.github.motcua.rules.json.CalendarJson;
import io.github.motcua.rules.json.ReadDocument;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A calendar, with what it states; built on no other one if that is not said. What is stated is kept in order; {@link
 * #states} and its like may be said any number of times. Not thread-safe.
 */
public final class CalendarClauses {

    private static final Map<Class<?>, String> NAMES = Map.of(
            LegalSource.class, "sources",
            Reading.class, "readings",
            WeekHours.class, "weeks",
            StatutoryHoliday.class, "holidays",
            PublishedYear.class, "years",
            CalendarDay.class, "days",
            Swap.class, "swaps");

    private final WorkCalendar.Builder calendar;
    private final Once once = new Once();
    private final List<Object> stated = new ArrayList<>();

    CalendarClauses(String id, String version, Text title, Text publisher) {
        this.calendar = WorkCalendar.calendar(id, version, title, publisher);
    }

    /** What the calendar is called. */
    public interface Titled {

        /** Titled by a composed text. */
        PublishedBy titled(Text title);

        /** Titled so. */
        default PublishedBy titled(Vietnamese vi, English en) {
            return titled(Words.text(vi, en));
        }
    }

    /** Who publishes the calendar. */
    public interface PublishedBy {

        /** Published by whom a composed text names. */
        CalendarClauses publishedBy(Text publisher);

        /** Published by this authority. */
        default CalendarClauses publishedBy(Vietnamese vi, English en) {
            return publishedBy(Words.text(vi, en));
        }
    }

    /** The id of the calendar of which this one says only what differs. */
    public CalendarClauses builtOn(String base) {
        once.say("builtOn");
        calendar.builtOn(base);
        return this;
    }

    /** Cites these documents. */
    public CalendarClauses cites(DocumentClauses first, DocumentClauses... others) {
        stated.addAll(Several.of(first, others));
        return this;
    }

    /** Reads contested texts in these ways. */
    public CalendarClauses reads(ReadingClauses first, ReadingClauses... others) {
        stated.addAll(Several.of(first, others));
        return this;
    }

    /** States this. */
    public CalendarClauses states(CalendarEntry<?> first, CalendarEntry<?>... others) {
        return states(Several.of(first, others));
    }

    /** States what was gathered before. */
    public CalendarClauses states(Collection<? extends CalendarEntry<?>> entries) {
        stated.addAll(entries);
        return this;
    }

    /** States the entries of a composed calendar too; what that says of itself is left out. */
    public CalendarClauses statesAllOf(WorkCalendar composed) {
        List.of(
                        composed.sources(),
                        composed.readings(),
                        composed.weeks(),
                        composed.holidays(),
                        composed.years(),
                        composed.days(),
                        composed.swaps())
                .forEach(stated::addAll);
        return this;
    }

    /**
     * The calendar, checked together with the shipped ones on which it is built. What the loader would refuse of its
     * file is refused here.
     *
     * @throws RejectedException with everything that is wrong with it; a place is the JSON Pointer that the entry
     *     has in the calendar's file
     */
    public WorkCalendar define() {
        return define(List.of());
    }

    /**
     * The calendar, checked together with others and with the shipped ones on which they are built.
     *
     * @param others the calendars that do not come with the library and on which it is built
     * @throws RejectedException with everything that is wrong with any of them
     */
    public WorkCalendar define(Collection<WorkCalendar> others) {
        Issues issues = new Issues();
        WorkCalendar defined = build(issues);
        List<ReadDocument<WorkCalendar>> written = new ArrayList<>();
        written.add(written(defined));
        others.forEach(other -> written.add(written(other)));
        issues.addAll(Places.withoutLines(Calendars.check(written)));
        issues.throwIfRefused();
        return defined;
    }

    private static ReadDocument<WorkCalendar> written(WorkCalendar calendar) {
        return CalendarJson.read(CalendarJson.write(calendar).getBytes(StandardCharsets.UTF_8), calendar.id());
    }

    private WorkCalendar build(Issues issues) {
        Reporter report = new Reporter(issues, calendar.build().id());
        once.report("", report);
        Gathered gathered = new Gathered(stated, NAMES, report);
        return calendar.sources(gathered.of(LegalSource.class))
                .readings(gathered.of(Reading.class))
                .weeks(gathered.of(WeekHours.class))
                .holidays(gathered.of(StatutoryHoliday.class))
                .years(gathered.of(PublishedYear.class))
                .days(gathered.of(CalendarDay.class))
                .swaps(gathered.of(Swap.class))
                .build();
    }
}
