package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.DelegationRule;
import io.github.motcua.rules.competence.Desk;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.SignatureForm;

/**
 * The entry verbs for units, offices and who decides, for static import. Each sentence asks first for what is
 * mandatory, in a fixed order; then optional clauses follow in any order. Stateless.
 */
public final class Authorities {

    private Authorities() {}

    /**
     * Starts a province or a centrally run city.
     *
     * @param id its id, for example {@code can-tho}
     */
    public static Named<Because<UnitClauses>> city(String id) {
        return unit(id, Level.CITY);
    }

    /**
     * Starts an urban or rural district.
     *
     * @param id its id, for example {@code hoan-kiem}
     */
    public static Named<Because<UnitClauses>> district(String id) {
        return unit(id, Level.DISTRICT);
    }

    /**
     * Starts a ward or commune.
     *
     * @param id its id, the larger unit first, for example {@code hoan-kiem/hang-bac}
     */
    public static Named<Because<UnitClauses>> ward(String id) {
        return unit(id, Level.WARD);
    }

    /** Starts a unit of a level; see {@link #ward(String)}. */
    public static Named<Because<UnitClauses>> unit(String id, Level level) {
        return name -> citations -> new UnitClauses(id, level, name, citations);
    }

    /**
     * Starts a body that every unit of a level has.
     *
     * @param id its id, for example {@code ubnd-xa}
     */
    public static OfficeClauses.Kind office(String id) {
        return (kind, level) -> name -> citations -> new OfficeClauses(id, level, kind, name, citations);
    }

    /**
     * Starts a regional one-stop desk.
     *
     * @param id its id, of the form of a unit's
     */
    public static Named<UnitClauses.Receiving<Because<DatedEntry<Desk>>>> desk(String id) {
        return name -> units -> citations -> new DatedEntry<>(days -> new Desk(id, name, units, days, citations));
    }

    /** Starts the competence of a level: {@code decidedBy(level(WARD).signedBy(…)…)}. */
    public static CompetenceClauses.SignedBy level(Level level) {
        return signedBy -> citations -> new CompetenceClauses(level, signedBy, citations);
    }

    /**
     * Starts a delegation (ủy quyền).
     *
     * @param id its id, for example {@code ba-dinh-labour-to-wards}
     */
    public static DelegationClauses.From delegation(String id) {
        return from -> to -> citations -> new DelegationClauses(id, from, to, citations);
    }

    /**
     * Starts a rule on who may delegate to whom.
     *
     * @param id its id, for example {@code chair-to-civil-servants}
     */
    public static DelegationRuleClauses.Lets delegationRule(String id) {
        return (from, fromPost) -> levels -> (to, toPost) -> reach -> citations -> new DatedEntry<>(
                days -> new DelegationRule(id, from, fromPost, levels, to, toPost, reach, days, citations));
    }

    /** Starts what a law says of a form of signing. */
    public static SigningClauses.Seal signing(SignatureForm form) {
        return seal -> citations -> new SigningClauses(form, seal, citations);
    }
}
