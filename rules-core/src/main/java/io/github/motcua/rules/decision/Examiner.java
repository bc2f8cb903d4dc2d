package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.ProcedureInForce;

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
}
