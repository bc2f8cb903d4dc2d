package io.github.motcua.rules.dsl;

import io.github.motcua.rules.legal.Period;
import java.util.function.Function;

/**
 * A sentence that a catalog states and that may hold on some days only; on all if it does not say.
 *
 * @param <T> what it defines
 */
public final class DatedEntry<T> extends CatalogEntry<T> implements InForce<DatedEntry<T>> {

    private final Function<Period, T> dated;
    private Period days = Period.ALWAYS;

    DatedEntry(Function<Period, T> dated) {
        this.dated = dated;
    }

    @Override
    public DatedEntry<T> inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    @Override
    T content() {
        return dated.apply(days);
    }
}
