package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.testkit.Engine;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Something that decides cases by catalogs: the library, or another engine that is held to the same properties. What it
 * gives must be safe for repeated use by one thread.
 */
@FunctionalInterface
public interface UnderTest {

    /** Loads catalogs: what comes back answers by them. */
    Function<Case, Answered> load(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars);

    /** The library itself. */
    static UnderTest library() {
        return (catalogs, calendars) -> {
            ProcedureRules rules = ProcedureRules.of(catalogs, calendars);
            return given -> Answered.of(rules.decide(given));
        };
    }

    /**
     * Another engine.
     *
     * @param loader makes it of catalogs and calendars
     */
    static UnderTest engine(BiFunction<Collection<Catalog>, Collection<WorkCalendar>, Engine> loader) {
        return (catalogs, calendars) -> {
            Engine engine = loader.apply(catalogs, calendars);
            return given -> Answered.of(engine.answer(given));
        };
    }
}
