package io.github.motcua.rules.analysis;

import java.util.Locale;

/** What kind of mistake in meaning a {@link ReviewFinding} is. The {@link #id()} is stable. */
public enum ReviewCode {
    // Requirements
    /** No case can meet all of the requirements together. */
    CANNOT_BE_MET_TOGETHER,
    /** A requirement follows from others of its kind. */
    IMPLIED_REQUIREMENT,
    /** The faster track of a programme can be reached by no case. */
    NO_WAIT_UNREACHABLE,
    /** A programme covers a procedure that several bodies handle. */
    NO_WAIT_BY_SEVERAL_BODIES,
    /** Two programmes ask different things of one case. */
    PROGRAMMES_OVERLAP,

    // Criteria
    /** A criterion is met by every case. */
    ALWAYS_MET,
    /** A criterion is met by no case. */
    NEVER_MET,
    /** Leaving a part of a criterion out changes nothing. */
    REDUNDANT_PART,
    /** A branch of a criterion is covered by another. */
    SHADOWED_BRANCH,
    /** A limit lies at the end of the range of its fact. */
    POINTLESS_LIMIT,

    // Time limits
    /** In some case no time limit applies. */
    NO_TIME_LIMIT,
    /** In some case two time limits apply. */
    LIMITS_OVERLAP,
    /** A time limit applies in no case. */
    LIMIT_NEVER_APPLIES,
    /** The stages of a procedure leave time over that nobody is given. */
    STAGES_LEAVE_TIME,

    // Slips, duties and conduct
    /** A statement on the slip applies in no case. */
    SLIP_NEVER_APPLIES,
    /** Another statement on the slip always comes first. */
    SLIP_PREEMPTED,
    /** Two statements on the slip contradict each other, and neither is closer. */
    SLIPS_CONTRADICT,
    /** A duty is owed in no case. */
    DUTY_NEVER_OWED,
    /** Two entries say different things of one dossier on its way. */
    CONDUCTS_OVERLAP,

    // Dates
    /** An amount or a date has no day from which it holds. */
    UNDATED,
    /** The days of an entry are none of those of what it belongs to. */
    NEVER_IN_FORCE,

    // Words
    /** The Vietnamese and the English text are the same. */
    NOT_TRANSLATED,
    /** A text holds no word and no number. */
    EMPTY_TEXT,
    /** Something that is looked for has no provision of its own, while others beside it have. */
    UNCITED,
    /** Something is declared and never used. */
    UNUSED;

    /** The code as written, for example {@code no-time-limit}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
