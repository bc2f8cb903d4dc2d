package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.ProcedureInForce;
import java.util.Map;

/**
 * Examines a case against the requirements of a procedure: the engine behind the decision. Safe for use by
 * many threads.
 */
public interface Examiner {

    /**
     * Examines a case.
     *
     * @param procedure what is in force
     * @param known the facts that are known, by id, as {@link io.github.motcua.rules.fact.FactReading} reads
     *     them
     * @throws EngineFaultException if the engine failed; there is then no answer at all
     */
    Examination examine(ProcedureInForce procedure, Map<String, Object> known);
}
