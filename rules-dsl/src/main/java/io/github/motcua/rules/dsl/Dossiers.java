package io.github.motcua.rules.dsl;

/** The entry verbs for what a law says of dossiers on their way, for static import. Stateless. */
public final class Dossiers {

    private Dossiers() {}

    /** Starts what asking for papers does. */
    public static SupplementClauses.Effect supplement() {
        return effect -> citations -> new SupplementClauses(effect, citations);
    }

    /** Starts by how much the period may be made longer without asking the applicant. */
    public static Within<Because<ExtensionClauses>> extension() {
        return most -> citations -> new ExtensionClauses(most, citations);
    }

    /** Starts how often at most a new date may be given, with an apology. */
    public static ReappointmentClauses.Apology reappointment(int most) {
        return before -> citations -> new ReappointmentClauses(most, before, citations);
    }

    /** Starts what a notice of days off does that comes after the slip was given. */
    public static LateNoticeClauses.Does lateNotice() {
        return effect -> citations -> new LateNoticeClauses(effect, citations);
    }
}
