package io.github.motcua.rules.analysis;

import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.decision.Decider;
import java.util.List;
import java.util.function.Supplier;

/**
 * One of two sets of catalogs that are compared, ready to decide cases. Immutable.
 *
 * @param set the catalogs, checked
 * @param catalogs the same, one by one
 * @param decider decides by them
 * @param calendars the calendars by which it counts
 */
public record ComparedRules(
        CatalogSet set, List<Catalog> catalogs, Decider decider, Supplier<WorkCalendars> calendars) {
    /** Makes an unmodifiable copy. */
    public ComparedRules {
        catalogs = List.copyOf(catalogs);
    }
}
