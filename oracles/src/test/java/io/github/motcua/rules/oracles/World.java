package io.github.motcua.rules.oracles;

import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.testkit.generate.RandomCases;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import java.util.List;

/** A random world, and its law looked up entry by entry. */
final class World {

    private final RandomWorld random;
    private final Law law;

    World(long seed) {
        this.random = RandomWorld.of(seed);
        this.law = new Law(random.catalogs());
    }

    List<Catalog> catalogs() {
        return random.catalogs();
    }

    Law law() {
        return law;
    }

    RandomCases cases() {
        return random.cases();
    }

    ProcedureRules rules() {
        return random.rules();
    }

    /** The first cases; fewer where nothing is in force on the days that were drawn. */
    List<Case> cases(int number) {
        return random.cases(number);
    }

    @Override
    public String toString() {
        return random.toString();
    }
}
