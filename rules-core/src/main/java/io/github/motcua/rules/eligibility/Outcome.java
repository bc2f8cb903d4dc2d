package io.github.motcua.rules.eligibility;

/** What the examination of a request at intake comes to; exactly one of these. */
public enum Outcome {
    /**
     * Taken, resolved and returned on the spot (không chờ); no slip unless the applicant asks, still
     * logged (NĐ 61/2018 Art 17(4)).
     */
    NO_WAIT,
    /** Taken on the normal track, with a time limit. */
    ORDINARY,
    /** Incomplete: everything missing is asked for, once (NĐ 61/2018 Art 15(3), 17(1)(a)). */
    SUPPLEMENT,
    /** Inadmissible: refused with written reasons. */
    REFUSE,
    /** This desk may not take it: guide the applicant to the right one. */
    NOT_COMPETENT,
    /** Facts are missing or a person must judge: ask, never guess. */
    UNDETERMINED;

    /** Whether the request is taken. */
    public boolean isTaken() {
        return this == NO_WAIT || this == ORDINARY;
    }
}
