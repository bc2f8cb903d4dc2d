package io.github.motcua.rules.testkit;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;

/**
 * Something that decides cases: the library, the {@linkplain io.github.motcua.rules.testkit.reference.ReferenceEngine
 * reference engine}, or an implementation of somebody else's. Two of them are compared by what they
 * {@linkplain Answer#differences answer}.
 *
 * <pre>{@code
 * Engine engine = Engine.of(ProcedureRules.of(catalogs));
 * Engine reference = ReferenceEngine.of(catalogs);
 * List<String> differences = reference.answer(given).differences(engine.answer(given)); // none
 * }</pre>
 */
@FunctionalInterface
public interface Engine {

    /**
     * Decides a case.
     *
     * @throws RuntimeException if the case cannot be decided; which one is for the engine to say
     */
    Answer answer(Case given);

    /**
     * The library with these rules. Safe for use by many threads, as the rules are; a case that has problems is refused
     * with a {@link io.github.motcua.rules.issue.RejectedException}.
     */
    static Engine of(ProcedureRules rules) {
        return given -> Answer.of(rules.decide(given));
    }
}
