package io.github.motcua.rules.record;

/** What came of replaying a record. */
public enum ReplayVerdict {
    /** The answer is the same, to the byte. */
    SAME,
    /** The case gets another answer. */
    CHANGED,
    /** The line is no sound record, or the case is refused. */
    NOT_REPLAYABLE
}
