package io.github.motcua.rules.deadline;

import java.time.LocalTime;

/**
 * What changes for a request received late in the day.
 *
 * @param time the last moment of the day that is not late: with {@code 15:00}, a request received at
 *     15:00:00 is in time and one received at 15:00:01 is not ("sau 15 giờ")
 * @param effect what changes
 */
public record CutOff(LocalTime time, Effect effect) {

    /** What a late receipt changes; three laws, three effects. */
    public enum Effect {
        /** The result may be returned on the next working day (NĐ 23/2015 Art 7). */
        RESULT_NEXT_WORKING_DAY,
        /** The same, but only if it cannot be done at once (Luật Hộ tịch 2014 Art 5(3)). */
        RESULT_NEXT_WORKING_DAY_UNLESS_AT_ONCE,
        /** The period is counted from the next working day (NĐ 63/2024 Art 7). */
        CLOCK_STARTS_NEXT_WORKING_DAY,
        /** The file is passed on at the start of the next working day (NĐ 61/2018 Art 18). */
        HANDOVER_NEXT_WORKING_DAY
    }
}
