package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.PublishedYear;
import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.calendar.Swap;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.legal.Certainty;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Random calendars that say where they have everything from, without the entries that a check refuses. */
final class SoundCalendars {

    private static final LegalSource NOTICE = new LegalSource(
            "notice",
            "",
            Text.same("notice"),
            Text.same("on days off"),
            Period.ALWAYS,
            Text.same("gazette"),
            Certainty.FOUND,
            null);
    private static final List<Provision> CITED = List.of(Provision.of("notice"));

    /** Each entry that is refused is taken out, and then the rest is checked again, so often at most. */
    private static final int ROUNDS = 12;

    private SoundCalendars() {}

    /** The calendars of a seed; none if nothing sound is left of them. */
    static List<WorkCalendar> of(long seed) {
        List<WorkCalendar> calendars = new ArrayList<>();
        RandomCalendars.of(seed).lowestFirst().forEach(calendar -> calendars.add(without(calendar, Set.of())));
        for (int round = 0; round < ROUNDS; round++) {
            List<Issue> issues = WorkCalendars.check(calendars);
            if (issues.isEmpty()) {
                return calendars;
            }
            for (int i = 0; i < calendars.size(); i++) {
                calendars.set(
                        i, without(calendars.get(i), refused(calendars.get(i).id(), issues)));
            }
        }
        return List.of();
    }

    /** Of the places {@code /days/3/date} of one calendar the entries, {@code /days/3}. */
    private static Set<String> refused(String calendar, List<Issue> issues) {
        Set<String> refused = new HashSet<>();
        for (Issue issue : issues) {
            String[] parts = issue.location().pointer().split("/", -1);
            if (issue.location().document().equals(calendar) && parts.length > 2) {
                refused.add("/" + parts[1] + "/" + parts[2]);
            }
        }
        return refused;
    }

    private static WorkCalendar without(WorkCalendar calendar, Set<String> refused) {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : kept(calendar.readings(), "/readings/", refused)) {
            readings.add(new Reading(
                    reading.id(), reading.question(), reading.options(), reading.taken(), reading.why(), CITED));
        }
        List<WeekHours> weeks = new ArrayList<>();
        kept(calendar.weeks(), "/weeks/", refused)
                .forEach(week -> weeks.add(new WeekHours(week.validity(), week.days(), CITED)));
        List<StatutoryHoliday> holidays = new ArrayList<>();
        for (StatutoryHoliday each : kept(calendar.holidays(), "/holidays/", refused)) {
            holidays.add(new StatutoryHoliday(
                    each.id(),
                    each.name(),
                    each.lunar(),
                    each.month(),
                    each.day(),
                    each.from(),
                    each.to(),
                    each.provisional(),
                    each.validity(),
                    CITED));
        }
        List<PublishedYear> years = new ArrayList<>();
        kept(calendar.years(), "/years/", refused)
                .forEach(year -> years.add(new PublishedYear(year.year(), CITED, year.publishedOn())));
        List<CalendarDay> days = new ArrayList<>();
        kept(calendar.days(), "/days/", refused)
                .forEach(day -> days.add(
                        new CalendarDay(day.date(), day.kind(), day.name(), day.hours(), CITED, day.publishedOn())));
        List<Swap> swaps = new ArrayList<>();
        kept(calendar.swaps(), "/swaps/", refused)
                .forEach(
                        swap -> swaps.add(new Swap(swap.off(), swap.worked(), swap.name(), CITED, swap.publishedOn())));
        return WorkCalendar.calendar(calendar.id(), calendar.version(), calendar.title(), calendar.publisher())
                .builtOn(calendar.builtOn().orElse(null))
                .sources(List.of(NOTICE))
                .readings(readings)
                .weeks(weeks)
                .holidays(holidays)
                .years(years)
                .days(days)
                .swaps(swaps)
                .build();
    }

    private static <T> List<T> kept(List<T> entries, String place, Set<String> refused) {
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!refused.contains(place + i)) {
                kept.add(entries.get(i));
            }
        }
        return kept;
    }
}
