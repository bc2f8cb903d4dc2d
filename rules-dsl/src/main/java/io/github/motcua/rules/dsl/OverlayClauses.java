package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What units add or tighten where that is opened to them. On every day if that is not said; {@link #adds} and {@link
 * #shortens} may be said any number of times.
 */
public final class OverlayClauses extends CatalogEntry<Overlay> implements InForce<OverlayClauses> {

    private final String id;
    private final String opening;
    private final SortedSet<String> units;
    private final List<Provision> citations;
    private final List<Addition> additions = new ArrayList<>();
    private final List<ShorterLimit> limits = new ArrayList<>();
    private SortedSet<String> requirements = new TreeSet<>();
    private Period days = Period.ALWAYS;

    OverlayClauses(String id, String opening, Collection<String> units, List<Provision> citations) {
        this.id = id;
        this.opening = opening;
        this.units = new TreeSet<>(units);
        this.citations = citations;
    }

    /** What allows it. */
    public interface Under {

        /** Under an opening, by its id. */
        In under(String openingId);
    }

    /** Where it applies. */
    public interface In {

        /** In units that were gathered before, by their ids. */
        Because<OverlayClauses> in(Collection<String> units);

        /** In these units, by their ids. */
        default Because<OverlayClauses> in(String first, String... others) {
            return in(Several.of(first, others));
        }
    }

    /** A procedure put on the programme's list, by its code, and the ids of the requirements for it alone. */
    public Because<OverlayClauses> adds(String procedure, String... own) {
        return coverage(procedure, false, own);
    }

    /** The same, with the statement that it directly concerns residents. */
    public Because<OverlayClauses> addsForResidents(String procedure, String... own) {
        return coverage(procedure, true, own);
    }

    private Because<OverlayClauses> coverage(String procedure, boolean concernsResidents, String... own) {
        SortedSet<String> only = new TreeSet<>(List.of(own));
        return because -> adds(new Addition(new Coverage(procedure, only, because), concernsResidents));
    }

    /** A procedure put on the programme's list, as composed before. */
    public OverlayClauses adds(Addition addition) {
        additions.add(addition);
        return this;
    }

    /** The ids of the requirements that are demanded of whatever goes the programme's way. */
    public OverlayClauses requires(String first, String... others) {
        return requires(Several.of(first, others));
    }

    /** The ids of the requirements that are demanded of whatever goes the programme's way. */
    public OverlayClauses requires(Collection<String> ids) {
        once("requirements");
        this.requirements = new TreeSet<>(ids);
        return this;
    }

    /** A time limit made shorter: of a procedure, by its code, the limit of an id. */
    public Within<Worded<Because<OverlayClauses>>> shortens(String procedure, String limit) {
        return term -> wording -> because -> shortens(new ShorterLimit(procedure, limit, term, wording, because));
    }

    /** A time limit made shorter, as composed before. */
    public OverlayClauses shortens(ShorterLimit limit) {
        limits.add(limit);
        return this;
    }

    @Override
    public OverlayClauses inForce(Period period) {
        once("period");
        this.days = period;
        return this;
    }

    @Override
    Overlay content() {
        return new Overlay(id, opening, units, days, additions, requirements, limits, citations);
    }
}
