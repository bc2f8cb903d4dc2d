package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.text.Language;

/**
 * Says the rules of a catalog in sentences of one language, built from their structure: what is said is what counts.
 * A criterion {@code fact("copies").isAtMost(10)} is "Số bản sao: nhiều nhất là 10 bản", "Number of copies: at most
 * 10 copies".
 *
 * <p>Labels, units and names are those that the catalog declares, or the shipped catalogs on which it is built; what
 * none of them declares, or several declare in different ways, is called by its id. The sentences are in form NFC and
 * the same on every machine. Immutable and safe for use by many threads.
 */
public final class Wording {

    private final Names names;
    private final CriterionWording criteria;

    private Wording(Names names) {
        this.names = names;
        this.criteria = new CriterionWording(names);
    }

    /**
     * Words in a language for what stands in a catalog.
     *
     * @param language the language of the sentences
     * @param catalog the catalog whose declarations are used
     * @param others catalogs that do not come with the library and on which it is built
     */
    public static Wording in(Language language, Catalog catalog, Catalog... others) {
        return new Wording(Names.of(language, catalog, others));
    }

    /** When a criterion is met. */
    public String of(Criterion criterion) {
        return criterion.accept(criteria);
    }

    /** What a requirement demands, when that is met, what follows if it is not, and on what it rests. */
    public String of(Requirement requirement) {
        return new RequirementWording(names, criteria).say(requirement);
    }

    /** How long a limit is, for which requests, and on what it rests. */
    public String of(ConditionalLimit limit) {
        return new LimitWording(names, criteria).say(limit);
    }

    /** Who decides a procedure, what it requires, how long it may take, and on what it rests. */
    public String of(Procedure procedure) {
        return new ProcedureWording(names, criteria).say(procedure);
    }

    /** When and where a programme is open, for what and under which requirements, and on what that rests. */
    public String of(Programme programme) {
        return new ProgrammeWording(names).say(programme);
    }

    /** Who hands over what to whom, for how long, and on what that rests. */
    public String of(Delegation delegation) {
        return new DelegationWording(names, criteria).say(delegation);
    }
}
