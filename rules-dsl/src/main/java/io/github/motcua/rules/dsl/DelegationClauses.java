package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.Body;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.competence.Delegation.Unstated;
import io.github.motcua.rules.competence.Manner;
import io.github.motcua.rules.competence.Rank;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * A delegation, with what else is to be said of it: of the task itself and for all requests if that is not said. What
 * real instruments leave out may be left out: it is then not written, or for no definite period.
 */
public final class DelegationClauses extends CatalogEntry<Delegation>
        implements InForce<DelegationClauses>, When<DelegationClauses> {

    private final Delegation.Builder delegation;

    DelegationClauses(String id, Body from, Body to, List<Provision> citations) {
        this.delegation = Delegation.delegation(id, from, to).because(citations);
    }

    /** Whose power it is. */
    public interface From {

        /** From a composed body. */
        To from(Body delegator);

        /** From an office as a whole, by its id, in some units; in all if none is named. */
        default To from(String office, String... units) {
            return from(Body.of(office, units));
        }

        /** From a post in an office. */
        default To from(Rank post, String office, String... units) {
            return from(Body.of(office, units).post(post));
        }
    }

    /** Who exercises it. */
    public interface To {

        /** To a composed body. */
        Because<DelegationClauses> to(Body delegate);

        /** To an office as a whole, by its id, in some units; in all if none is named. */
        default Because<DelegationClauses> to(String office, String... units) {
            return to(Body.of(office, units));
        }

        /** To a post in an office. */
        default Because<DelegationClauses> to(Rank post, String office, String... units) {
            return to(Body.of(office, units).post(post));
        }
    }

    /** The procedures, by their codes. */
    public DelegationClauses ofProcedures(String first, String... others) {
        return ofProcedures(Several.of(first, others));
    }

    /** The procedures, by their codes. */
    public DelegationClauses ofProcedures(Collection<String> codes) {
        once("procedures");
        delegation.procedures(codes);
        return this;
    }

    /** Only the signature, by a written authority (ký thừa ủy quyền). */
    public DelegationClauses ofTheSignatureByAuthority() {
        return manner(Manner.BY_AUTHORITY);
    }

    /** Only the signature, by the rules of work (ký thừa lệnh). */
    public DelegationClauses ofTheSignatureByOrder() {
        return manner(Manner.BY_ORDER);
    }

    /** What is handed over. */
    public DelegationClauses manner(Manner handedOver) {
        once("manner");
        delegation.manner(handedOver);
        return this;
    }

    @Override
    public DelegationClauses when(Criterion condition) {
        once("when");
        delegation.when(condition);
        return this;
    }

    /** The id of the document by which it is done. */
    public DelegationClauses byDocument(String id) {
        once("instrument");
        delegation.by(id);
        return this;
    }

    /** The days for which it is given, first and last included. */
    @Override
    public DelegationClauses inForce(Period days) {
        once("validity");
        delegation.during(days);
        return this;
    }

    /**
     * The first day on which it has been taken back, written {@code 2022-05-26}.
     *
     * @throws IllegalArgumentException if it is not written so
     */
    public DelegationClauses revokedOn(String day) {
        once("revokedOn");
        delegation.revokedOn(Days.day(day));
        return this;
    }

    /** The ids of the documents with which it ends early. */
    public DelegationClauses endsWith(String firstDocument, String... others) {
        once("endsWith");
        delegation.endsWith(Several.of(firstDocument, others));
        return this;
    }

    /** What the source of the data does not tell, though it may well be there. */
    public DelegationClauses notKnown(Unstated first, Unstated... others) {
        once("notKnown");
        delegation.notKnown(EnumSet.of(first, others));
        return this;
    }

    @Override
    Delegation content() {
        return delegation.build();
    }
}
