package io.github.motcua.rules.oracles;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.json.CaseJson;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.DecisionJson;

/** Prints what is needed to understand a case that failed. */
final class Replay {

    private Replay() {}

    static void show(World world, Case given) {
        for (Catalog catalog : world.catalogs()) {
            System.out.println(CatalogJson.write(catalog));
        }
        System.out.println(CaseJson.write(given));
        System.out.println(DecisionJson.writePretty(world.rules().decide(given)));
    }
}
