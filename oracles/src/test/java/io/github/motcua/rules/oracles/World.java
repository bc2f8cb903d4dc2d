package io.github.motcua.rules.oracles;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import java.util.ArrayList;
import java.util.List;

/** Random catalogs that belong together, their rules, and random cases for them. */
final class World {

    private final long seed;
    private final List<Catalog> catalogs;
    private final Law law;
    private final RandomCases cases;
    private final ProcedureRules rules;

    World(long seed) {
        this.seed = seed;
        this.catalogs = RandomCatalogs.of(seed);
        this.law = new Law(catalogs);
        this.cases = new RandomCases(law, seed);
        this.rules = ProcedureRules.of(catalogs);
    }

    long seed() {
        return seed;
    }

    List<Catalog> catalogs() {
        return catalogs;
    }

    Law law() {
        return law;
    }

    RandomCases cases() {
        return cases;
    }

    ProcedureRules rules() {
        return rules;
    }

    /** The first cases; fewer where nothing is in force on the days that were drawn. */
    List<Case> cases(int number) {
        List<Case> first = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cases.number(i).ifPresent(first::add);
        }
        return first;
    }

    @Override
    public String toString() {
        return "world " + seed;
    }
}
