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
    private static final Text COMPLETE = Text.of(
            "ngày nhận đủ bổ sung không tính (BLDS Điều 147 khoản 2)",
            "the day on which the papers came is not counted (BLDS Article 147(2))");
    private static final Text STARTED_LATE = Text.of(
            "ngày bắt đầu thời hạn, thay ngày tiếp nhận muộn, không tính (BLDS Điều 147 khoản 2)",
            "the day on which the period begins instead of that of a late receipt is not counted"
                    + " (BLDS Article 147(2))");
    private static final Text LATE = Text.of("tiếp nhận muộn trong ngày", "received late in the day");
    private static final Text REST = Text.of("ngày nghỉ hằng tuần", "weekly rest");
    private static final Text WAITING = Text.of("chờ người nộp bổ sung hồ sơ", "waiting for papers from the applicant");
    private static final Text RESTARTED = Text.of(
            "trước khi hồ sơ được bổ sung đủ; thời hạn tính lại từ đầu",
            "before the dossier was complete; the period began anew");

    private static final Text ROLLED = Text.of(
            "ngày làm việc tiếp theo, do thời hạn kết thúc vào ngày nghỉ",
            "the next working day, because the period ends on a day of rest");
    private static final Text MOVED_LATE =
            Text.of("ngày làm việc tiếp theo, do tiếp nhận muộn", "the next working day, because the receipt was late");
    private static final Text USED_UP = Text.of(
            "ngày làm việc đầu tiên từ khi nhận đủ bổ sung, do thời hạn không còn ngày nào",
            "the first working day once the papers had come, because no day of the period was left");

    private final DueDate.Count count;
    private final WorkingTime time;
    private final Trail trail;
    private final LocalDate from;
    private final LocalDate start;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(DueDate.Count count, Trail trail) {
        this.count = count;
        this.time = count.time();
        this.trail = trail;
        this.from = count.from().toLocalDate();
        this.start = count.start().toLocalDate();
    }

    static List<Segment> of(DueDate.Count count, Trail trail, LocalDate due) {
        Segments found = new Segments(count, trail);
        for (LocalDate day = count.since().toLocalDate(); !day.isAfter(due); day = day.plusDays(1)) {
            found.add(day, due);
        }
        return List.copyOf(found.segments);
    }

    private void add(LocalDate day, LocalDate due) {
        LimitUnit unit = count.term().unit();
        boolean working = time.isWorkingDay(day);
        if (day.isBefore(from)) {
            add(day, SegmentKind.RESTARTED, RESTARTED, List.of());
        } else if (isWaiting(day) && day.isAfter(start)) {
            add(day, SegmentKind.WAITING, WAITING, List.of());
        } else if (day.isBefore(start)) {
            if (working) {
                add(day, SegmentKind.RECEIVED_LATE, LATE, List.of());
            } else {
                rest(day);
            }
        } else if (day.equals(start) && unit == LimitUnit.SAME_DAY) {
            if (working
                    && day.isBefore(due)
                    && count.waits().isEmpty()
                    && count.longer().isEmpty()) {
                add(day, SegmentKind.RECEIVED_LATE, LATE, List.of());
            } else {
                byCalendar(day);
            }
        } else if (day.equals(start) && unit != LimitUnit.WORKING_HOUR) {
            if (working && count.isMoved()) {
                add(day, SegmentKind.RECEIVED_LATE, LATE, List.of());
            } else {
                add(day, SegmentKind.RECEIPT_DAY, firstDay(), List.of());
            }
        } else {
            boolean last = unit == LimitUnit.WORKING_DAY && day.equals(due) && count.isMoved();
            if (last) {
                boolean usedUp = trail.of(day) == Trail.Days.USED_UP;
                add(day, SegmentKind.MOVED_TO, usedUp ? USED_UP : MOVED_LATE, List.of());
            } else {
                byCalendar(day);
            }
        }
    }

    private Text firstDay() {
        if (!start.equals(from)) {
            return STARTED_LATE;
        }
        return count.from().equals(count.since()) ? RECEIPT : COMPLETE;
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
        Trail.Days days = trail.of(day);
        if (days == Trail.Days.ALL_COUNTED || (days == Trail.Days.WORKED_COUNTED && time.isWorkingDay(day))) {
            add(day, SegmentKind.COUNTED, COUNTED, List.of());
        } else if (time.isWorkingDay(day)) {
            add(day, SegmentKind.MOVED_TO, why(days), List.of());
        } else {
            rest(day);
        }
    }

    private static Text why(Trail.Days days) {
        return switch (days) {
            case LATE -> MOVED_LATE;
            case USED_UP -> USED_UP;
            default -> ROLLED;
        };
    }

    private void rest(LocalDate day) {
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
