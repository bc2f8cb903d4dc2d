package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Claim;
import io.github.motcua.rules.competence.Exclusion;
import java.util.List;
import java.util.Set;

/**
 * Examines a case against the requirements of a procedure: the engine behind the decision. Safe for use by
 * many threads.
 */
public interface Examiner {

    /**
     * Examines a case.
     *
     * @param procedure what is in force
     * @param known the facts that are known
     * @throws EngineFaultException if the engine failed; there is then no answer at all
     */
    Examination examine(ProcedureInForce procedure, KnownFacts known);

    /**
     * The unknown facts on which the outcome of a case still turns, in the order in which it is best to ask for
     * them; none if it turns on none.
     *
     * @param procedure what is in force
     * @param known the facts that are known
     */
    List<String> turnsOn(ProcedureInForce procedure, KnownFacts known);

    /**
     * Judges the delegations put forward for a request.
     *
     * @param procedure what is in force
     * @param known the facts that are known
     * @param claims the delegations; at least one
     * @param own whether the body of the desk has the power itself
     * @throws EngineFaultException if the engine failed; there is then no answer at all
     */
    Powers judge(ProcedureInForce procedure, KnownFacts known, List<Claim> claims, boolean own);

    /**
     * What stands against delegations whatever is asked for: their conditions are taken as met.
     *
     * @param claims the delegations; of the unit of a claim nothing is made if it is empty
     * @return for each of them, in their order, what stands against it
     * @throws EngineFaultException if the engine failed; there is then no answer at all
     */
    List<Set<Exclusion>> exclusions(List<Claim> claims);
}
