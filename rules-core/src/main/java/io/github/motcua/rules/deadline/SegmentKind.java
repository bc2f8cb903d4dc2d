package io.github.motcua.rules.deadline;

/** Why days between receipt and due day count, or do not. */
public enum SegmentKind {
    /** They count. */
    COUNTED(true),
    /** The day of the event is not counted (BLDS 2015 Art 147(2)). */
    RECEIPT_DAY(false),
    /** Received late in the day, so the period begins, or the result is due, a working day later. */
    RECEIVED_LATE(false),
    /** Days of rest of the week. */
    REST(false),
    /** Days named by the calendar: holidays, days in their place, days swapped, days closed. */
    DAY_OFF(false),
    /**
     * The working day to which the end is moved: from a day of rest (BLDS 2015 Art 148(5)), because of a late
     * receipt, or because papers came when no day was left.
     */
    MOVED_TO(false),
    /** Waiting for papers that the applicant was asked for. */
    WAITING(false),
    /** What had passed when a supplement made the period begin anew. */
    RESTARTED(false);

    private final boolean counted;

    SegmentKind(boolean counted) {
        this.counted = counted;
    }

    /** Whether the days count. */
    public boolean isCounted() {
        return counted;
    }
}
