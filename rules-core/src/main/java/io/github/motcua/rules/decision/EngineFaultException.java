package io.github.motcua.rules.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The engine failed while it examined a case: there is no decision, not even a partial one, and the next
 * case is not affected. A fault is never an outcome.
 */
public final class EngineFaultException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String rule;

    /**
     * A fault.
     *
     * @param message what happened, with the versions of the catalogs
     * @param rule the id of the rule at which it happened, if known
     * @param cause what was thrown, if anything was
     */
    public EngineFaultException(String message, @Nullable String rule, @Nullable Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    /** The id of the requirement or limit whose rule failed, if known. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }
}
