package io.github.motcua.rules.testkit.property;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Another order in which the same can be said; what is put into it stays equal. */
@FunctionalInterface
interface Order {

    /** The entries in this order. */
    <T> List<T> of(Collection<T> entries);

    /** The last one first. */
    static <T> List<T> reversed(Collection<T> entries) {
        List<T> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    /** A catalog with all its entries, and the parts of its procedures and programmes, in this order. */
    default Catalog of(Catalog catalog) {
        return catalog.toBuilder()
                .builtOn(of(catalog.builtOn()))
                .sources(of(catalog.sources()))
                .facts(of(catalog.facts()))
                .bounds(of(catalog.bounds()))
                .readings(of(catalog.readings()))
                .units(of(catalog.units()))
                .requirements(of(catalog.requirements()))
                .procedures(of(catalog.procedures()).stream().map(this::of).toList())
                .programmes(of(catalog.programmes()).stream().map(this::of).toList())
                .duties(of(catalog.duties()))
                .slips(of(catalog.slips()))
                .conducts(of(catalog.conducts()))
                .offices(of(catalog.offices()))
                .desks(of(catalog.desks()))
                .delegationRules(of(catalog.delegationRules()))
                .delegations(of(catalog.delegations()))
                .signingRules(of(catalog.signingRules()))
                .openings(of(catalog.openings()))
                .overlays(of(catalog.overlays()))
                .transitions(of(catalog.transitions()))
                .build();
    }

    private Procedure of(Procedure procedure) {
        return procedure.toBuilder()
                .decidedBy(of(procedure.competences()))
                .requires(of(procedure.requirements()))
                .within(of(procedure.limits()))
                .inStages(of(procedure.stages()))
                .build();
    }

    private Programme of(Programme programme) {
        return programme.toBuilder()
                .in(of(programme.units()), programme.unitCitations())
                .covers(of(programme.coverages()), programme.listCitations())
                .requires(of(programme.requirements()))
                .build();
    }
}
