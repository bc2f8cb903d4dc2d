package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.ProcedureInForce;
import io.github.motcua.rules.competence.Claim;
import java.util.List;

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
     * Judges the delegations put forward for a request.
     *
     * @param procedure what is in force
     * @param known the facts that are known
     * @param claims the delegations; at least one
     * @param own whether the body of the desk has the power itself
     * @throws EngineFaultException if the engine failed; there is then no answer at all
     */
    Powers judge(ProcedureInForce procedure, KnownFacts known, List<Claim> claims, boolean own);
}
