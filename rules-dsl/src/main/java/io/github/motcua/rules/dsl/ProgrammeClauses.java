package io.github.motcua.rules.dsl;

import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A programme, with what else is to be said of it: the units that take part and the procedures on its list, each with
 * its provisions, without which {@code define()} refuses it; and the requirements for all of them.
 */
public final class ProgrammeClauses extends CatalogEntry<Programme> {

    private final Programme.Builder programme;
    private final List<Coverage> coverages = new ArrayList<>();
    private List<Provision> list = List.of();

    ProgrammeClauses(String id, Text name, Period days, List<Provision> citations) {
        this.programme = Programme.programme(id, name).during(days, citations);
    }

    /** The days of receipt for which the programme is open. */
    public interface During {

        /** During a composed period. */
        Because<ProgrammeClauses> during(Period days);

        /**
         * From a first to a last day, both included, written {@code 2022-05-04}.
         *
         * @throws IllegalArgumentException if one is not written so
         */
        default Because<ProgrammeClauses> during(String first, String last) {
            return during(new Period(Days.day(first), Days.day(last)));
        }
    }

    /** In these units, by their ids. */
    public Because<ProgrammeClauses> in(String first, String... others) {
        return in(Several.of(first, others));
    }

    /** In units that were gathered before, by their ids. */
    public Because<ProgrammeClauses> in(Collection<String> units) {
        return citations -> {
            once("units");
            programme.in(units, citations);
            return this;
        };
    }

    /** Where the list of its procedures is laid down. */
    public Because<ProgrammeClauses> listed() {
        return citations -> {
            once("list/citations");
            list = citations;
            return this;
        };
    }

    /** A procedure on the list, by its code, and the ids of the requirements for it alone. */
    public Because<ProgrammeClauses> covers(String procedure, String... requirements) {
        return citations -> covers(new Coverage(procedure, new TreeSet<>(List.of(requirements)), citations));
    }

    /** A procedure on the list, as composed before. */
    public ProgrammeClauses covers(Coverage coverage) {
        coverages.add(coverage);
        return this;
    }

    /** The ids of the requirements for every procedure on the list. */
    public ProgrammeClauses requires(String first, String... others) {
        return requires(Several.of(first, others));
    }

    /** The ids of the requirements for every procedure on the list. */
    public ProgrammeClauses requires(Collection<String> requirements) {
        once("requirements");
        programme.requires(requirements);
        return this;
    }

    @Override
    Programme content() {
        return programme.covers(coverages, list).build();
    }
}
