package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.ProductBound;
import java.util.ArrayList;
import java.util.List;

/**
 * The entry verbs for a catalog and for what it says of procedures, for static import. Each sentence asks first for
 * what is mandatory, in a fixed order; then optional clauses follow in any order. Stateless.
 */
public final class Procedures {

    private Procedures() {}

    /**
     * Starts a catalog.
     *
     * @param id its id, for example {@code vn-certification}
     * @param version its version, for example {@code 2026-11-21}
     */
    public static CatalogClauses.Titled catalog(String id, String version) {
        return title -> publisher -> new CatalogClauses(id, version, title, publisher);
    }

    /**
     * Starts a procedure.
     *
     * @param code the national code, for example {@code 2.000815}
     */
    public static Named<ProcedureClauses.InField> procedure(String code) {
        return name -> field -> citations -> new ProcedureClauses(code, name, field, citations);
    }

    /**
     * Starts a programme.
     *
     * @param id its id, for example {@code hoan-kiem-no-wait-2022}
     */
    public static Named<ProgrammeClauses.During> programme(String id) {
        return name -> days -> citations -> new ProgrammeClauses(id, name, days, citations);
    }

    /**
     * Starts a requirement.
     *
     * @param id its id, for example {@code at-most-10-copies}
     */
    public static RequirementClauses.Kind requirement(String id) {
        return kind ->
                criterion -> wording -> citations -> new RequirementClauses(id, kind, criterion, wording, citations);
    }

    /**
     * Starts a time limit.
     *
     * @param id its id within the procedure, for example {@code with-verification}
     */
    public static Within<Worded<Because<TimeLimitClauses>>> timeLimit(String id) {
        return term -> wording -> citations -> new TimeLimitClauses(id, term, wording, citations);
    }

    /**
     * Starts a stage of an inter-linked procedure.
     *
     * @param id its id within the procedure, for example {@code appraisal}
     */
    public static Named<StageClauses.By> stage(String id) {
        return name -> body -> term -> citations -> new StageClauses(id, name, body, term, citations);
    }

    /**
     * Starts a duty of the desk.
     *
     * @param id its id, for example {@code written-refusal}
     */
    public static On<Worded<Because<CatalogEntry<Duty>>>> duty(String id) {
        return outcomes -> wording -> citations -> CatalogEntry.plain(new Duty(id, outcomes, wording, citations));
    }

    /**
     * Starts a statement on the receipt-and-appointment slip.
     *
     * @param id its id, for example {@code no-slip}
     */
    public static SlipClauses.Need slip(String id) {
        return required -> outcomes -> why -> citations -> new SlipClauses(id, required, outcomes, why, citations);
    }

    /**
     * Starts what a law says of dossiers on their way.
     *
     * @param id its id, for example {@code extension-of-copies}
     */
    public static ConductClauses conduct(String id) {
        return new ConductClauses(id);
    }

    /** Starts a bound on the product of several numbers of a case. */
    public static Bound productOf(String firstFact, String secondFact, String... others) {
        List<String> facts = new ArrayList<>(List.of(firstFact));
        facts.addAll(Several.of(secondFact, others));
        return most -> CatalogEntry.plain(new ProductBound(facts, most));
    }

    /** The bound on a product. */
    public interface Bound {

        /** The product is the bound or less. */
        CatalogEntry<ProductBound> isAtMost(long most);
    }

    /**
     * Starts what is opened to units of a lower level (phần mở cho cấp dưới).
     *
     * @param id its id, for example {@code wards-may-add}
     */
    public static OpeningClauses.To opening(String id) {
        return level -> citations -> new OpeningClauses(id, level, citations);
    }

    /**
     * Starts what units add or tighten where that is opened to them (quy định riêng của địa phương).
     *
     * @param id its id, for example {@code hang-bac-pilot-2022}
     */
    public static OverlayClauses.Under overlay(String id) {
        return opening -> units -> citations -> new OverlayClauses(id, opening, units, citations);
    }

    /**
     * Starts what becomes of dossiers that were received before the law changed (quy định chuyển tiếp).
     *
     * @param id its id, for example {@code pending-on-2027-03-01}
     */
    public static TransitionClauses.When transition(String id) {
        return TransitionClauses.of(id);
    }
}
