package io.github.motcua.rules.dsl;

import io.github.motcua.rules.deadline.DossierRules.DayBefore;
import io.github.motcua.rules.deadline.DossierRules.Reappointment;
import io.github.motcua.rules.deadline.DossierRules.SameDay;
import io.github.motcua.rules.legal.Provision;
import java.util.List;

/** How often a new date may be given, with what else may be said of that. */
public final class ReappointmentClauses extends Entry<Reappointment> {

    private final int most;
    private final DayBefore before;
    private final List<Provision> citations;
    private String reading = "";
    private SameDay sameDay = SameDay.NO_APOLOGY;
    private String sameDayReading = "";

    ReappointmentClauses(int most, DayBefore before, List<Provision> citations) {
        this.most = most;
        this.before = before;
        this.citations = citations;
    }

    /** By when the apology must go out. */
    public interface Apology {

        /** On such a day before the period ends. */
        Because<ReappointmentClauses> apologisedBefore(DayBefore day);

        /** On the last working day before the period ends, to the end of work. */
        default Because<ReappointmentClauses> apologisedOnTheWorkingDayBefore() {
            return apologisedBefore(DayBefore.WORKING_DAY);
        }

        /** On the day of the calendar before the period ends, to its end. */
        default Because<ReappointmentClauses> apologisedOnTheCalendarDayBefore() {
            return apologisedBefore(DayBefore.CALENDAR_DAY);
        }
    }

    /** The id of the contested reading behind the day of the apology. */
    public ReappointmentClauses byReading(String id) {
        once("reading");
        this.reading = id;
        return this;
    }

    /** What is demanded of a period of one day, and the id of the contested reading behind that. */
    public ReappointmentClauses withinTheDay(SameDay rule, String readingId) {
        once("sameDay");
        this.sameDay = rule;
        this.sameDayReading = readingId;
        return this;
    }

    @Override
    Reappointment content() {
        return new Reappointment(most, before, reading, sameDay, sameDayReading, citations);
    }
}
