package io.github.motcua.rules.calendar;

import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.legal.LegalSource;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is published about the working days and hours of an office, or of all offices of a country: data, as
 * written, not yet checked. A calendar may be built on another one, of which it then says only what differs.
 * Immutable; equal by content, whatever the order of its entries. {@link WorkingTime} puts calendars
 * together for arithmetic.
 *
 * <p>Layers, each over the one before: the hours of the week, the holidays of the law, the yearly notices
 * (days and swaps), and then the same of the calendar built on it.
 */
public final class WorkCalendar {

    private final String id;
    private final String version;
    private final Text title;
    private final Text publisher;
    private final @Nullable String base;
    private final List<LegalSource> sources;
    private final List<Reading> readings;
    private final List<WeekHours> weeks;
    private final List<StatutoryHoliday> holidays;
    private final List<PublishedYear> years;
    private final List<CalendarDay> days;
    private final List<Swap> swaps;

    private WorkCalendar(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.publisher = builder.publisher;
        this.base = builder.base;
        this.sources = List.copyOf(builder.sources);
        this.readings = List.copyOf(builder.readings);
        this.weeks = List.copyOf(builder.weeks);
        this.holidays = List.copyOf(builder.holidays);
        this.years = List.copyOf(builder.years);
        this.days = List.copyOf(builder.days);
        this.swaps = List.copyOf(builder.swaps);
    }

    /**
     * Starts a calendar.
     *
     * @param id its id, for example {@code vn-public-sector}
     * @param version its version, for example {@code 2026-10-02}
     * @param title what it is called
     * @param publisher who publishes it
     */
    public static Builder calendar(String id, String version, Text title, Text publisher) {
        return new Builder(id, version, title, publisher);
    }

    /** Its id, for example {@code vn-public-sector}. */
    public String id() {
        return id;
    }

    /** Its version, for example {@code 2026-10-02}. */
    public String version() {
        return version;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** Who publishes it. */
    public Text publisher() {
        return publisher;
    }

    /** The id of the calendar on which it is built. */
    public Optional<String> builtOn() {
        return Optional.ofNullable(base);
    }

    /** The documents that are cited. */
    public List<LegalSource> sources() {
        return sources;
    }

    /** Where the texts leave it open which sessions count, and the reading taken. */
    public List<Reading> readings() {
        return readings;
    }

    /** The hours of the week. */
    public List<WeekHours> weeks() {
        return weeks;
    }

    /** The holidays from which the days off of years without a notice follow. */
    public List<StatutoryHoliday> holidays() {
        return holidays;
    }

    /** The years whose days off are fixed by notice. */
    public List<PublishedYear> years() {
        return years;
    }

    /** The days that it names. */
    public List<CalendarDay> days() {
        return days;
    }

    /** The days that change places. */
    public List<Swap> swaps() {
        return swaps;
    }

    private List<Object> content() {
        return List.of(
                version,
                title,
                publisher,
                builtOn(),
                new HashSet<>(sources),
                new HashSet<>(readings),
                new HashSet<>(weeks),
                new HashSet<>(holidays),
                new HashSet<>(years),
                new HashSet<>(days),
                new HashSet<>(swaps));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkCalendar that
                && id.equals(that.id)
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** Id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Collects a calendar. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final String version;
        private final Text title;
        private final Text publisher;
        private @Nullable String base;
        private List<LegalSource> sources = List.of();
        private List<Reading> readings = List.of();
        private List<WeekHours> weeks = List.of();
        private List<StatutoryHoliday> holidays = List.of();
        private List<PublishedYear> years = List.of();
        private List<CalendarDay> days = List.of();
        private List<Swap> swaps = List.of();

        private Builder(String id, String version, Text title, Text publisher) {
            this.id = Objects.requireNonNull(id);
            this.version = Objects.requireNonNull(version);
            this.title = Objects.requireNonNull(title);
            this.publisher = Objects.requireNonNull(publisher);
        }

        /** On this calendar it is built. */
        public Builder builtOn(@Nullable String calendar) {
            this.base = calendar;
            return this;
        }

        /** The documents that are cited. */
        public Builder sources(Collection<LegalSource> value) {
            this.sources = new ArrayList<>(value);
            return this;
        }

        /** Where the texts leave it open which sessions count, and the reading taken. */
        public Builder readings(Collection<Reading> value) {
            this.readings = new ArrayList<>(value);
            return this;
        }

        /** The hours of the week. */
        public Builder weeks(Collection<WeekHours> value) {
            this.weeks = new ArrayList<>(value);
            return this;
        }

        /** The holidays from which the days off of years without a notice follow. */
        public Builder holidays(Collection<StatutoryHoliday> value) {
            this.holidays = new ArrayList<>(value);
            return this;
        }

        /** The years whose days off are fixed by notice. */
        public Builder years(Collection<PublishedYear> value) {
            this.years = new ArrayList<>(value);
            return this;
        }

        /** The days that it names. */
        public Builder days(Collection<CalendarDay> value) {
            this.days = new ArrayList<>(value);
            return this;
        }

        /** The days that change places. */
        public Builder swaps(Collection<Swap> value) {
            this.swaps = new ArrayList<>(value);
            return this;
        }

        /** The calendar. */
        public WorkCalendar build() {
            return new WorkCalendar(this);
        }
    }
}
