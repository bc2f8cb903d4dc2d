package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.WorkingTime;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.Reporter;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes for a request received late in the day. Immutable; equal by content. Late is what comes after
 * a time of day or, in the other form, in the last hours of the working day; one of the two is given. What
 * comes on a day of rest is late.
 *
 * @param at the last moment of the day that is not late: with {@code 15:00}, a request received at 15:00:00
 *     is in time and one received at 15:00:01 is not ("sau 15 giờ")
 * @param lastHours how many hours before the end of the working day lateness begins, 1 to 8; 0 for the form
 *     with a time. The moment at which they begin is not late
 * @param effect what changes
 */
public record CutOff(@Nullable LocalTime at, int lastHours, Effect effect) {

    /** The id of the fact that says whether a request can be resolved at once. */
    public static final String CAN_RESOLVE_AT_ONCE = "canResolveAtOnce";

    /** What a late receipt changes; the laws differ. */
    public enum Effect {
        /** The result may be returned on the next working day (NĐ 23/2015 Art 7). */
        RESULT_NEXT_WORKING_DAY,
        /** The same, but only if it cannot be done at once (Luật Hộ tịch 2014 Art 5(3)). */
        RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE,
        /** The period is counted from the next working day (NĐ 63/2024 Art 7, NĐ 297/2025 Art 6). */
        CLOCK_STARTS_NEXT_WORKING_DAY,
        /** The file is passed on at the start of the next working day (NĐ 61/2018 Art 18). */
        HANDOVER_NEXT_WORKING_DAY
    }

    /** Late after a time of day. */
    public static CutOff after(LocalTime time, Effect effect) {
        return new CutOff(time, 0, effect);
    }

    /** Late in the last hours of the working day. */
    public static CutOff inLastHours(int hours, Effect effect) {
        return new CutOff(null, hours, effect);
    }

    /**
     * Whether it can be used with a term. A result that comes on the next working day has no sense for hours,
     * which are over before it, nor for months: a late request would be due after one of the next morning.
     */
    public boolean isAllowedFor(Term term) {
        return (term.unit() != LimitUnit.WORKING_HOUR && term.unit() != LimitUnit.MONTH)
                || (effect != Effect.RESULT_NEXT_WORKING_DAY
                        && effect != Effect.RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE);
    }

    /** Notes if it cannot be used with a term; {@code pointer} is its place. */
    public void check(String pointer, Term term, Reporter report) {
        if (!isAllowedFor(term)) {
            report.error(
                    IssueCode.CONTRADICTION,
                    pointer + "/effect",
                    "thời hạn tính bằng giờ hoặc tháng không thể trả kết quả vào ngày làm việc tiếp theo",
                    "a limit in hours or months cannot have its result on the next working day",
                    "hãy dùng CLOCK_STARTS_NEXT_WORKING_DAY hoặc đơn vị khác",
                    "use CLOCK_STARTS_NEXT_WORKING_DAY or another unit");
        }
    }

    /** The last time of day that is not late; empty in the form with the last hours. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(at);
    }

    /**
     * Whether a request received at this moment is late. On a day of rest every request is: it comes after all
     * those that came too late on the working day before, and must not be due before them.
     */
    boolean isLate(LocalDateTime received, WorkingTime time) {
        if (!time.isWorkingDay(received.toLocalDate())) {
            return true;
        }
        LocalDateTime last = at != null
                ? received.toLocalDate().atTime(at)
                : time.closing(received.toLocalDate()).minusHours(lastHours);
        return received.isAfter(last);
    }
}
