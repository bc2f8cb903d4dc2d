package io.github.motcua.rules.competence;

/** What a post (chức vụ) is within its office. Posts, never persons: no name of an office-holder is data. */
public enum Rank {
    /** The head: Chủ tịch, Giám đốc, Trưởng phòng. */
    HEAD,
    /** A deputy of the head: Phó Chủ tịch, Phó Giám đốc, Phó Trưởng phòng. */
    DEPUTY,
    /** Who acts as head while there is none (quyền). */
    ACTING_HEAD,
    /** A civil servant of the office (công chức). */
    OFFICER
}
