package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.SignatureForm;
import io.github.motcua.rules.competence.SigningRule;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.List;

/** What a law says of a form of signing: not to be passed on, and on every day, if that is not said. */
public final class SigningClauses extends CatalogEntry<SigningRule> implements InForce<SigningClauses> {

    private final SignatureForm form;
    private final SigningRule.Seal seal;
    private final List<Provision> citations;
    private boolean mayBePassedOn;
    private Period days = Period.ALWAYS;

    SigningClauses(SignatureForm form, SigningRule.Seal seal, List<Provision> citations) {
        this.form = form;
        this.seal = seal;
        this.citations = citations;
    }

    /** Whose form and seal are used. */
    public interface Seal {

        /** Sealed with this one. */
        Because<SigningClauses> sealedBy(SigningRule.Seal seal);

        /** Sealed by the body of whoever signs. */
        default Because<SigningClauses> sealedByOwnBody() {
            return sealedBy(SigningRule.Seal.OWN);
        }

        /** Sealed by the body that issues the document. */
        default Because<SigningClauses> sealedByIssuingBody() {
            return sealedBy(SigningRule.Seal.ISSUING_BODY);
        }

        /** Sealed by the body that gave the authority. */
        default Because<SigningClauses> sealedByDelegatingBody() {
            return sealedBy(SigningRule.Seal.DELEGATING_BODY);
        }
    }

    /** Who signs so may have a deputy sign in turn. */
    public SigningClauses mayBePassedOn() {
        this.mayBePassedOn = true;
        return this;
    }

    @Override
    public SigningClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    SigningRule content() {
        return new SigningRule(form, mayBePassedOn, seal, days, citations);
    }
}
