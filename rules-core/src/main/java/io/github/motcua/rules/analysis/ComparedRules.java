package io.github.motcua.rules.analysis;

import io.github.motcua.rules.calendar.WorkCalendars;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.legal.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;

/** One of two sets of catalogs that are compared, with all versions of each, ready to decide cases. Immutable. */
public final class ComparedRules {

    private final CatalogVersions versions;
    private final List<ComparedCatalogs> all;
    private final Supplier<WorkCalendars> calendars;

    private ComparedRules(CatalogVersions versions, List<ComparedCatalogs> all, Supplier<WorkCalendars> calendars) {
        this.versions = versions;
        this.all = all;
        this.calendars = calendars;
    }

    /**
     * One of the two.
     *
     * @param catalogs the catalogs, checked
     * @param told decides by the catalogs of the same days what is told of a difference
     * @param sought decides the same, sooner where a procedure is asked about a few times only: with it differences are
     *     looked for
     * @param calendars the calendars by which they count
     */
    public static ComparedRules of(
            CatalogVersions catalogs,
            Function<CatalogSet, Decider> told,
            Function<CatalogSet, Decider> sought,
            Supplier<WorkCalendars> calendars) {
        List<ComparedCatalogs> all = new ArrayList<>();
        List<Period> spans = catalogs.spans();
        for (int i = 0; i < spans.size(); i++) {
            CatalogSet set = catalogs.all().get(i);
            all.add(new ComparedCatalogs(spans.get(i), set, told.apply(set), sought.apply(set)));
        }
        return new ComparedRules(catalogs, List.copyOf(all), calendars);
    }

    /** The catalogs of the same days, those of earlier days first; together they cover every day. */
    List<ComparedCatalogs> all() {
        return all;
    }

    /** The catalogs of a day. */
    ComparedCatalogs on(LocalDate day) {
        for (ComparedCatalogs catalogs : all) {
            if (catalogs.days().contains(day)) {
                return catalogs;
            }
        }
        throw new IllegalStateException(day.toString());
    }

    /** The catalogs by which a case is decided: those of its day of receipt, or of the day on which it was taken over. */
    ComparedCatalogs of(Case given) {
        LocalDate received = given.receivedAt().orElseThrow().toLocalDate();
        LocalDate decided = given.decidedOn().orElse(received);
        return on(decided.isAfter(received) ? versions.lawDay(given.procedure(), received, decided) : received);
    }

    /** The codes of all procedures, on whatever day they are in force. */
    SortedSet<String> procedures() {
        return all.get(0).set().procedures();
    }

    Supplier<WorkCalendars> calendars() {
        return calendars;
    }
}
