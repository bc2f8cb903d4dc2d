package io.github.motcua.rules.deadline;

/** What asking the applicant for papers does to the period (contested reading {@code supplement-effect}). */
public enum SupplementEffect {
    /** It begins anew when the dossier is complete (NĐ 61/2018 Art 19(4), NĐ 297/2025 Art 6). */
    INTERRUPTION,
    /** The time of waiting does not count (as QĐ 766/QĐ-TTg measures). */
    SUSPENSION,
    /** None. */
    NONE
}
