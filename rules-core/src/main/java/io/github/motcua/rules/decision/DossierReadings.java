package io.github.motcua.rules.decision;

import io.github.motcua.rules.calendar.Session;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.catalog.Cited;
import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.deadline.DossierEvent;
import io.github.motcua.rules.deadline.DossierRules;
import io.github.motcua.rules.deadline.DossierState;
import io.github.motcua.rules.deadline.DueDate;
import io.github.motcua.rules.deadline.LimitUnit;
import io.github.motcua.rules.deadline.Segment;
import io.github.motcua.rules.deadline.SegmentKind;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.legal.Citation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The contested readings on which rests what is told of a dossier: of its conduct, and of the calendar. */
final class DossierReadings {

    private final ProcedureInForce procedure;
    private final DossierState state;
    private final SortedMap<String, TakenReading> taken = new TreeMap<>();

    private DossierReadings(ProcedureInForce procedure, DossierState state) {
        this.procedure = procedure;
        this.state = state;
    }

    static List<TakenReading> of(
            ProcedureInForce procedure, DossierState state, LimitUnit unit, List<DossierEvent> events) {
        DossierReadings readings = new DossierReadings(procedure, state);
        readings.addConduct(events);
        DueDate due = state.dueDate();
        if (due != null) {
            readings.addCalendar(due, unit);
        }
        return List.copyOf(readings.taken.values());
    }

    private void addConduct(List<DossierEvent> events) {
        DossierRules rules = state.rules();
        boolean asked = false;
        boolean apology = state.due().isPresent() && state.ended().isEmpty();
        for (DossierEvent event : events) {
            asked |= event instanceof DossierEvent.SupplementRequested;
            apology |= event instanceof DossierEvent.Reappointed;
        }
        if (asked && rules.onSupplement() != null) {
            addConduct(rules.onSupplement().reading());
        }
        DossierRules.Reappointment again = rules.onReappointment();
        if (apology && again != null) {
            addConduct(state.hasNoDayBefore() ? again.sameDayReading() : again.reading());
        }
        if (state.dueOtherwise().isPresent() && rules.onLateNotice() != null) {
            addConduct(rules.onLateNotice().reading());
        }
    }

    private void addConduct(String id) {
        Cited<Reading> reading = procedure.conductReading(id).orElse(null);
        if (reading != null) {
            add(reading.entry(), reading.catalog(), reading.citations());
        }
    }

    private void addCalendar(DueDate due, LimitUnit unit) {
        WorkingTime time = state.time();
        boolean working = unit != LimitUnit.CALENDAR_DAY && unit != LimitUnit.MONTH;
        for (Segment segment : due.segments()) {
            boolean counts = segment.kind() != SegmentKind.RECEIPT_DAY && segment.kind() != SegmentKind.RESTARTED;
            for (LocalDate day = segment.from(); counts && !day.isAfter(segment.to()); day = day.plusDays(1)) {
                if ((working || !segment.isCounted()) && time.onlyReceives(day)) {
                    addCalendar(WorkingTime.SATURDAY_SESSION_COUNTS);
                }
            }
        }
        if (unit == LimitUnit.SAME_DAY && beganInSession(time)) {
            addCalendar(DueDate.SATURDAY_RECEIPT);
        }
    }

    /** Whether the period began in a session in which the desk only receives, and which does not count. */
    private boolean beganInSession(WorkingTime time) {
        LocalDateTime began = state.periodFrom();
        LocalDate day = began.toLocalDate();
        if (time.isWorkingDay(day) || !time.onlyReceives(day)) {
            return false;
        }
        List<Session> sessions = time.hours(day).receiving();
        return !began.toLocalTime().isAfter(sessions.get(sessions.size() - 1).to());
    }

    private void addCalendar(String id) {
        Reading reading = state.time().reading(id).orElse(null);
        if (reading != null) {
            add(reading, state.time().calendar().id(), state.time().cite(reading.citations()));
        }
    }

    private void add(Reading reading, String holder, List<Citation> citations) {
        taken.put(
                reading.id(),
                new TakenReading(
                        reading.id(),
                        holder,
                        reading.question(),
                        reading.taken(),
                        Objects.requireNonNull(reading.options().get(reading.taken())),
                        reading.why(),
                        List.of(),
                        citations));
    }
}
