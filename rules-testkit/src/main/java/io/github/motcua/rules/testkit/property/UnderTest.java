package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.calendar.WorkCalendar;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import java.util.Collection;
import java.util.function.Function;

/**
 * Something that decides cases by catalogs: the library, or another engine that is held to the same properties. What it
 * gives must be safe for repeated use by one thread.
 */
@FunctionalInterface
public interface UnderTest {

    /** Loads catalogs: what comes back decides by them. */
    Function<Case, Decision> load(Collection<Catalog> catalogs, Collection<WorkCalendar> calendars);

    /** The library itself. */
    static UnderTest library() {
        return (catalogs, calendars) -> ProcedureRules.of(catalogs, calendars)::decide;
    }
}
