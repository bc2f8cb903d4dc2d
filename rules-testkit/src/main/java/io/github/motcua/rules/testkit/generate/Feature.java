package io.github.motcua.rules.testkit.generate;

/** Something that the catalogs of a {@link RandomWorld} may hold beyond procedures, requirements, programmes and units. */
public enum Feature {
    /** Calendars of its own, cases that look at them as known on a day, and receipts around the working hours. */
    CALENDARS,
    /** Offices, who may delegate to whom, delegations, and forms of signing. */
    DELEGATIONS,
    /** Several versions of a catalog, each in force on days of its own. */
    VERSIONS,
    /** What units add or tighten where a catalog opens it to them. */
    OVERLAYS,
    /** What becomes of dossiers on their way when the law changes, and cases that are decided later. */
    TRANSITIONS
}
