package io.github.motcua.rules.eligibility;

/** What follows when a requirement is not met. */
public enum RequirementKind {
    /** The desk may take the request; else {@link Outcome#NOT_COMPETENT}. */
    COMPETENCE(Outcome.NOT_COMPETENT),
    /** The request may be granted at all; else {@link Outcome#REFUSE}. */
    ADMISSIBILITY(Outcome.REFUSE),
    /** Everything needed has been handed in; else {@link Outcome#SUPPLEMENT}. */
    COMPLETENESS(Outcome.SUPPLEMENT),
    /** A programme's faster track is open; else {@link Outcome#ORDINARY}. */
    ELIGIBILITY(Outcome.ORDINARY);

    private final Outcome ifNotMet;

    RequirementKind(Outcome ifNotMet) {
        this.ifNotMet = ifNotMet;
    }

    /** The outcome if a requirement of this kind is the first that is not met. */
    public Outcome ifNotMet() {
        return ifNotMet;
    }
}
