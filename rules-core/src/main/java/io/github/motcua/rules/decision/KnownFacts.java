package io.github.motcua.rules.decision;

import io.github.motcua.rules.catalog.ProcedureInForce;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a case: for each fact of a procedure its value, as
 * {@link io.github.motcua.rules.fact.FactReading} reads it, or nothing. Not changed once a case has been
 * read; safe for use by many threads from then on.
 */
public final class KnownFacts {

    private final ProcedureInForce procedure;
    private final @Nullable Object[] values;

    KnownFacts(ProcedureInForce procedure) {
        this.procedure = procedure;
        this.values = new Object[procedure.facts().size()];
    }

    /** The value of a fact; null if it is not known. */
    public @Nullable Object value(String fact) {
        int position = procedure.position(fact);
        return position < 0 ? null : values[position];
    }

    /** The value of the fact at a {@linkplain ProcedureInForce#position position}; null if it is not known. */
    public @Nullable Object at(int position) {
        return values[position];
    }

    /** Sets a value; the value before, if there was one. */
    @Nullable
    Object set(int position, Object value) {
        Object before = values[position];
        values[position] = value;
        return before;
    }

    /** Sets the value of a fact that every procedure has. */
    void set(String builtIn, Object value) {
        values[procedure.position(builtIn)] = value;
    }
}
