package io.github.motcua.rules.deadline;

import io.github.motcua.rules.calendar.WorkingTime;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changes for a request received late in the day. Immutable; equal by content. Late is what comes after
 * a time of day or, in the other form, in the last hours of the working day; one of the two is given.
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

    /** The last time of day that is not late; empty in the form with the last hours. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(at);
    }

    /** Whether a request received at this moment is late; on a day of rest none is. */
    boolean isLate(LocalDateTime received, WorkingTime time) {
        if (!time.isWorkingDay(received.toLocalDate())) {
            return false;
        }
        LocalDateTime last = at != null
                ? received.toLocalDate().atTime(at)
                : time.closing(received.toLocalDate()).minusHours(lastHours);
        return received.isAfter(last);
    }
}
