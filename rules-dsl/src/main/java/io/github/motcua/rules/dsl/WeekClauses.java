package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.DayHours;
import io.github.motcua.rules.calendar.WeekHours;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hours of a week, with those of further days; on every day of the calendar if no period is said. */
public final class WeekClauses extends CalendarEntry<WeekHours>
        implements OnWeekdays<WeekClauses>, InForce<WeekClauses> {

    private final Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
    private final List<Provision> citations;
    private Period days = Period.ALWAYS;

    WeekClauses(Set<DayOfWeek> days, DayHours hours, List<Provision> citations) {
        this.citations = citations;
        on(days, hours);
    }

    @Override
    public WeekClauses on(Set<DayOfWeek> weekdays, DayHours dayHours) {
        for (DayOfWeek weekday : weekdays) {
            once("days/" + weekday);
            hours.put(weekday, dayHours);
        }
        return this;
    }

    @Override
    public WeekClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    WeekHours content() {
        return new WeekHours(days, hours, citations);
    }
}
