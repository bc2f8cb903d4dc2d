package io.github.motcua.rules.eligibility;

/** How a request that is taken is handled. */
public enum Track {
    /** Resolved and returned on the spot (không chờ). */
    NO_WAIT,
    /** The ordinary track of one competent body (một cửa). */
    ORDINARY,
    /** Passed between several competent bodies (một cửa liên thông, NĐ 61/2018 Art 3(2)). */
    INTERLINKED
}
