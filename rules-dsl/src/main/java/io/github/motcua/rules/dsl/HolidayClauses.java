package io.github.motcua.rules.dsl;

import io.github.motcua.rules.calendar.StatutoryHoliday;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.List;

/** A holiday of the law, with what else may be said of it: one day, certain, and in every year if that is not said. */
public final class HolidayClauses extends CalendarEntry<StatutoryHoliday> implements InForce<HolidayClauses> {

    private final String id;
    private final Text name;
    private final boolean lunar;
    private final int month;
    private final int day;
    private final List<Provision> citations;
    private int first;
    private int last;
    private boolean provisional;
    private Period days = Period.ALWAYS;

    HolidayClauses(String id, Text name, boolean lunar, int month, int day, List<Provision> citations) {
        this.id = id;
        this.name = name;
        this.lunar = lunar;
        this.month = month;
        this.day = day;
        this.citations = citations;
    }

    /** Where in the year it falls. */
    public interface Falls {

        /** On a day of a month, of the Vietnamese lunar calendar or of the common one. */
        Because<HolidayClauses> falls(boolean lunar, int month, int day);

        /** On a day of a month, 1 to 12, of the common calendar; one that every year has. */
        default Because<HolidayClauses> fallsOn(int day, int month) {
            return falls(false, month, day);
        }

        /** On a day, 1 to 29, of a month, 1 to 12, of the Vietnamese lunar calendar. */
        default Because<HolidayClauses> fallsOnLunar(int day, int month) {
            return falls(true, month, day);
        }
    }

    /** The first and the last day off, counted from that day: −1 is the day before; −30 to 30. */
    public HolidayClauses daysOff(int from, int to) {
        once("from");
        this.first = from;
        this.last = to;
        return this;
    }

    /** The days are only likely until the yearly notice fixes them. */
    public HolidayClauses untilTheNoticeSaysOtherwise() {
        this.provisional = true;
        return this;
    }

    @Override
    public HolidayClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    StatutoryHoliday content() {
        return new StatutoryHoliday(id, name, lunar, month, day, first, last, provisional, days, citations);
    }
}
