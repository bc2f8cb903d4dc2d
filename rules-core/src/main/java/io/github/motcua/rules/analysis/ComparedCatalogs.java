package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogSet;
import io.github.motcua.rules.competence.Delegation;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.legal.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The catalogs of one side that are in force on the same days, one version of each. Immutable. */
final class ComparedCatalogs {

    private final Period days;
    private final CatalogSet set;
    private final List<Catalog> catalogs;
    private final List<Catalog> lasting = new ArrayList<>();
    private final Decider told;
    private final Decider sought;
    private final Map<String, List<Delegation>> delegations = new HashMap<>();

    ComparedCatalogs(Period days, CatalogSet set, Decider told, Decider sought) {
        this.days = days;
        this.set = set;
        this.catalogs = List.copyOf(set.catalogs());
        this.told = told;
        this.sought = sought;
        for (Catalog catalog : catalogs) {
            if (!holdsOnlyOverlays(catalog)) {
                lasting.add(catalog);
            }
            for (Delegation delegation : catalog.delegations()) {
                for (String code : delegation.procedures()) {
                    delegations.computeIfAbsent(code, key -> new ArrayList<>()).add(delegation);
                }
            }
        }
    }

    /** The days on which these versions count. */
    Period days() {
        return days;
    }

    CatalogSet set() {
        return set;
    }

    /** The catalogs, one by one. */
    List<Catalog> catalogs() {
        return catalogs;
    }

    /** All but those that hold nothing but overlays: of such there may be thousands, and they matter for their units. */
    List<Catalog> lasting() {
        return lasting;
    }

    static boolean holdsOnlyOverlays(Catalog catalog) {
        return !catalog.overlays().isEmpty()
                && catalog.procedures().isEmpty()
                && catalog.programmes().isEmpty()
                && catalog.delegations().isEmpty();
    }

    /** Decides what is told. */
    Decider told() {
        return told;
    }

    /** Decides the same without compiling rules: with it differences are looked for. */
    Decider sought() {
        return sought;
    }

    /** The delegations that name a procedure. */
    List<Delegation> delegations(String procedure) {
        return delegations.getOrDefault(procedure, List.of());
    }
}
