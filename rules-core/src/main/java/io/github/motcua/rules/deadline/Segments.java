package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.NamedDay;
import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.legal.Citation;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells a count of days apart into runs. */
final class Segments {

    private static final Text COUNTED = Text.of("tính vào thời hạn", "counted");
    private static final Text RECEIPT = Text.of(
            "ngày tiếp nhận không tính (BLDS Điều 147 khoản 2)",
            "the day of receipt is not counted (BLDS Article 147(2))");
    private static final Text LATE = Text.of("tiếp nhận muộn trong ngày", "received late in the day");
    private static final Text REST = Text.of("ngày nghỉ hằng tuần", "weekly rest");
    private static final Text WAITING = Text.of("chờ người nộp bổ sung hồ sơ", "waiting for papers from the applicant");
    private static final Text RESTARTED = Text.of(
            "trước khi hồ sơ được bổ sung đủ; thời hạn tính lại từ đầu",
            "before the dossier was complete; the period began anew");

    private final DueDate.Count count;
    private final WorkingTime time;
    private final LocalDate nominal;
    private final LocalDate start;
    private final boolean late;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(DueDate.Count count, LocalDate nominal) {
        this.count = count;
        this.time = count.time();
        this.nominal = nominal;
        this.start = count.from().toLocalDate();
        this.late = count.isLate();
    }

    static List<Segment> of(DueDate.Count count, LocalDate nominal, LocalDate due) {
        Segments found = new Segments(count, nominal);
        for (LocalDate day = count.since().toLocalDate(); !day.isAfter(due); day = day.plusDays(1)) {
            found.add(day, due);
        }
        return List.copyOf(found.segments);
    }

    private void add(LocalDate day, LocalDate due) {
        if (day.isBefore(start)) {
            add(day, SegmentKind.RESTARTED, RESTARTED, List.of());
        } else if (isWaiting(day)) {
            add(day, SegmentKind.WAITING, WAITING, List.of());
        } else if (day.equals(start) && !countsFromStart()) {
            if (time.isWorkingDay(day) && (late || count.term().unit() == LimitUnit.SAME_DAY) && day.isBefore(due)) {
                add(day, SegmentKind.RECEIVED_LATE, LATE, List.of());
            } else if (count.term().unit() == LimitUnit.SAME_DAY) {
                byCalendar(day);
            } else {
                add(day, SegmentKind.RECEIPT_DAY, RECEIPT, List.of());
            }
        } else {
            byCalendar(day);
        }
    }

    /** Whether the day on which the period begins counts itself. */
    private boolean countsFromStart() {
        return count.term().unit() == LimitUnit.WORKING_HOUR
                && !(late && count.hasEffect(CutOff.Effect.CLOCK_STARTS_NEXT_WORKING_DAY));
    }

    private boolean isWaiting(LocalDate day) {
        for (DueDate.Wait wait : count.waits()) {
            if (day.isAfter(wait.from().toLocalDate()) && !day.isAfter(wait.to().toLocalDate())) {
                return true;
            }
        }
        return false;
    }

    private void byCalendar(LocalDate day) {
        LimitUnit unit = count.term().unit();
        boolean allDays = (unit == LimitUnit.CALENDAR_DAY || unit == LimitUnit.MONTH) && !day.isAfter(nominal);
        if (allDays || time.isWorkingDay(day)) {
            add(day, SegmentKind.COUNTED, COUNTED, List.of());
            return;
        }
        List<NamedDay> named = time.named(day);
        if (named.isEmpty()) {
            add(day, SegmentKind.REST, REST, List.of());
        } else {
            add(day, SegmentKind.DAY_OFF, named.get(0).name(), named.get(0).citations());
        }
    }

    private void add(LocalDate day, SegmentKind kind, Text why, List<Citation> citations) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last != null
                && last.kind() == kind
                && last.why().equals(why)
                && last.citations().equals(citations)) {
            segments.set(segments.size() - 1, new Segment(last.from(), day, kind, why, citations));
        } else {
            segments.add(new Segment(day, day, kind, why, citations));
        }
    }
}
