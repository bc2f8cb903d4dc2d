package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.Calendars;
import io.github.motcua.rules.calendar.CalendarDay;
import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.DayKind;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints what stays on the heap, in bytes, of many office calendars that differ from the national one in a few
 * days each, with the years 2018 to 2030 indexed: in all, and of that the calendars as data.
 */
public final class CalendarMemoryProbe {

    /** What must not be collected while it is measured. */
    private static final List<Object> KEPT = new ArrayList<>();

    private CalendarMemoryProbe() {}

    /**
     * Runs once.
     *
     * @param args how many calendars, and in how many days each differs
     */
    public static void main(String[] args) {
        int offices = Integer.parseInt(args[0]);
        int days = Integer.parseInt(args[1]);
        WorkingTime national = WorkingTime.of(List.of(Calendars.vnPublicSector()), null);
        index(national);
        KEPT.add(national);
        Random random = new Random(1);
        Text name = Text.of("Ủy ban nhân dân phường", "Ward office");
        List<Provision> cited = List.of(Provision.of("notice"));
        List<WorkCalendar> calendars = new ArrayList<>();
        List<WorkingTime> times = new ArrayList<>();
        long start = MemoryProbe.used();
        for (int office = 0; office < offices; office++) {
            List<CalendarDay> own = new ArrayList<>();
            for (int i = 0; i < days; i++) {
                LocalDate date = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(13 * 365));
                own.add(new CalendarDay(date, DayKind.CLOSED, name, DayHours.NONE, cited, date.minusDays(9)));
            }
            calendars.add(WorkCalendar.calendar("ward-" + office, "1", name, name)
                    .builtOn("vn-public-sector")
                    .days(own)
                    .build());
        }
        long data = MemoryProbe.used();
        for (WorkCalendar calendar : calendars) {
            WorkingTime time = national.with(calendar);
            index(time);
            times.add(time);
        }
        KEPT.add(calendars);
        KEPT.add(times);
        System.out.println((MemoryProbe.used() - start) + " " + (data - start));
    }

    private static void index(WorkingTime time) {
        for (int year = 2018; year <= 2030; year++) {
            time.isWorkingDay(LocalDate.of(year, 6, 1));
        }
    }
}
