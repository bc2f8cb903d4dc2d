package io.github.motcua.rules.dsl;

import io.github.motcua.rules.deadline.DossierRules.Extension;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.legal.Provision;
import java.util.List;

/** By how much a period may be made longer, and what else may be said of that. */
public final class ExtensionClauses extends Entry<Extension> {

    private final Term most;
    private final List<Provision> citations;
    private boolean longerIfWritten;
    private List<Provision> slip = List.of();

    ExtensionClauses(Term most, List<Provision> citations) {
        this.most = most;
        this.citations = citations;
    }

    /** The applicant may agree to more in writing. */
    public ExtensionClauses longerIfAgreedInWriting() {
        this.longerIfWritten = true;
        return this;
    }

    /** A slip with the hour and the date must then be given. */
    public Because<ExtensionClauses> withASlip() {
        return provisions -> {
            once("slip");
            cited("slip", provisions);
            this.slip = provisions;
            return this;
        };
    }

    @Override
    Extension content() {
        return new Extension(most, longerIfWritten, citations, slip);
    }
}
