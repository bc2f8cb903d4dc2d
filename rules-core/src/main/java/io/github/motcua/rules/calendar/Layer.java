package io.github.motcua.rules.calendar;

import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one calendar says, as far as it was known on a day. */
final class Layer {

    final WorkCalendar calendar;
    private final @Nullable LocalDate knownOn;
    private final Map<String, LegalSource> sources = new HashMap<>();
    private final Map<LocalDate, List<Entry>> entries = new HashMap<>();

    Layer(WorkCalendar calendar, @Nullable Layer below, @Nullable LocalDate knownOn) {
        this.calendar = calendar;
        this.knownOn = knownOn;
        if (below != null) {
            sources.putAll(below.sources);
        }
        for (LegalSource source : calendar.sources()) {
            sources.put(source.id(), source);
        }
        for (CalendarDay day : calendar.days()) {
            if (isKnown(day.publishedOn())) {
                DayHours hours = day.kind() == DayKind.SPECIAL_HOURS ? day.hours() : DayHours.NONE;
                add(named(day.date(), day.kind(), day.name(), day.citations(), day.publishedOn()), hours, null);
            }
        }
        for (Swap swap : calendar.swaps()) {
            if (isKnown(swap.publishedOn())) {
                add(
                        named(swap.off(), DayKind.SWAP_OFF, swap.name(), swap.citations(), swap.publishedOn()),
                        DayHours.NONE,
                        null);
                add(
                        named(swap.worked(), DayKind.SWAP_WORKING, swap.name(), swap.citations(), swap.publishedOn()),
                        DayHours.NONE,
                        swap.off());
            }
        }
    }

    /**
     * What is said of a day.
     *
     * @param named what the day is called and why
     * @param hours its hours, unless they are those of another day
     * @param likeOn the day whose hours it has; null if it has its own
     */
    record Entry(NamedDay named, DayHours hours, @Nullable LocalDate likeOn) {}

    private void add(NamedDay named, DayHours hours, @Nullable LocalDate likeOn) {
        List<Entry> ofDay = entries.get(named.date());
        if (ofDay == null) {
            ofDay = new ArrayList<>(1);
            entries.put(named.date(), ofDay);
        }
        ofDay.add(new Entry(named, hours, likeOn));
    }

    private NamedDay named(LocalDate date, DayKind kind, Text name, List<Provision> provisions, LocalDate since) {
        return new NamedDay(date, kind, name, citations(provisions), since, false);
    }

    List<Citation> citations(List<Provision> provisions) {
        List<Citation> citations = new ArrayList<>(provisions.size());
        for (Provision provision : provisions) {
            LegalSource source = sources.get(provision.source());
            if (source != null) {
                citations.add(new Citation(source.cite(), provision));
            }
        }
        return citations;
    }

    private boolean isKnown(LocalDate publishedOn) {
        return knownOn == null || !publishedOn.isAfter(knownOn);
    }

    /** Whether the days off of a year are fixed by notice. */
    boolean isPublished(int year) {
        for (PublishedYear published : calendar.years()) {
            if (published.year() == year && isKnown(published.publishedOn())) {
                return true;
            }
        }
        return false;
    }

    /** What is said of a day; none if nothing. */
    List<Entry> entries(LocalDate date) {
        return entries.getOrDefault(date, List.of());
    }

    /** The hours that it gives a weekday on a day; null if it leaves them as they are. */
    @Nullable
    DayHours week(DayOfWeek weekday, LocalDate date) {
        for (WeekHours week : calendar.weeks()) {
            DayHours hours = week.days().get(weekday);
            if (hours != null && week.validity().contains(date)) {
                return hours;
            }
        }
        return null;
    }
}
