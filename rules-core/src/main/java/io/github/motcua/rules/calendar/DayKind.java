package io.github.motcua.rules.calendar;

/** What makes a day differ from the ordinary day of its week. */
public enum DayKind {
    /** A statutory holiday (ngày nghỉ lễ, tết; Bộ luật Lao động 2019 Art 112(1)), also where it falls on a day of rest. */
    PUBLIC_HOLIDAY(true),
    /** Off in place of a holiday that fell on a day of rest (nghỉ bù; Art 111(3)). */
    COMPENSATION(true),
    /** Off because its work is done on another day (ngày hoán đổi được nghỉ). */
    SWAP_OFF(true),
    /** A day of rest that is worked in place of another day (ngày làm bù). */
    SWAP_WORKING(false),
    /** The office is closed. */
    CLOSED(true),
    /** The office works other hours than usual. */
    SPECIAL_HOURS(false);

    private final boolean off;

    DayKind(boolean off) {
        this.off = off;
    }

    /** Whether nobody works on such a day. */
    public boolean isOff() {
        return off;
    }
}
