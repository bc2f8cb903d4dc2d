package io.github.motcua.rules.dsl;

import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A unit, with what else may be said of it: existing on every day and without a successor if that is not said. */
public final class UnitClauses extends CatalogEntry<Unit> implements InForce<UnitClauses> {

    private final String id;
    private final Level level;
    private final Text name;
    private final List<Provision> citations;
    private final SortedSet<String> successors = new TreeSet<>();
    private Period days = Period.ALWAYS;

    UnitClauses(String id, Level level, Text name, List<Provision> citations) {
        this.id = id;
        this.level = level;
        this.name = name;
        this.citations = citations;
    }

    /**
     * The units for which a regional desk receives.
     *
     * @param <N> what follows
     */
    public interface Receiving<N> {

        /** Receiving for units that were gathered before: each stands for itself and for all units within it. */
        N receivingFor(SortedSet<String> units);

        /** Receiving for units that were gathered before. */
        default N receivingFor(Collection<String> units) {
            return receivingFor(new TreeSet<>(units));
        }

        /** Receiving for these units, by their ids. */
        default N receivingFor(String first, String... others) {
            return receivingFor(Several.of(first, others));
        }
    }

    @Override
    public UnitClauses inForce(Period period) {
        once("validity");
        this.days = period;
        return this;
    }

    /** The ids of the units that take over its territory the day after its last one. */
    public UnitClauses succeededBy(String first, String... others) {
        once("successors");
        successors.addAll(Several.of(first, others));
        return this;
    }

    @Override
    Unit content() {
        return new Unit(id, level, name, days, successors, citations);
    }
}
