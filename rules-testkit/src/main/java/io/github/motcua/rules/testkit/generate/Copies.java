package io.github.motcua.rules.testkit.generate;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;

/** Builders that already hold everything, where the model has none. */
final class Copies {

    private Copies() {}

    /** The same catalog under another version. */
    static Catalog.Builder of(Catalog catalog, String version) {
        return Catalog.catalog(catalog.id(), version, catalog.title(), catalog.publisher())
                .zone(catalog.zone())
                .inForce(catalog.validity())
                .builtOn(catalog.builtOn())
                .calendar(catalog.calendar().orElse(null))
                .sources(catalog.sources())
                .facts(catalog.facts())
                .bounds(catalog.bounds())
                .readings(catalog.readings())
                .units(catalog.units())
                .requirements(catalog.requirements())
                .procedures(catalog.procedures())
                .programmes(catalog.programmes())
                .duties(catalog.duties())
                .slips(catalog.slips())
                .conducts(catalog.conducts())
                .offices(catalog.offices())
                .desks(catalog.desks())
                .delegationRules(catalog.delegationRules())
                .delegations(catalog.delegations())
                .signingRules(catalog.signingRules())
                .openings(catalog.openings())
                .overlays(catalog.overlays())
                .transitions(catalog.transitions());
    }

    static Procedure.Builder of(Procedure procedure) {
        Procedure.Builder builder = Procedure.procedure(procedure.code(), procedure.name())
                .inField(procedure.field())
                .inForce(procedure.validity())
                .decidedBy(procedure.competences())
                .requires(procedure.requirements())
                .within(procedure.limits())
                .inStages(procedure.stages())
                .because(procedure.citations());
        return procedure.interlinked() ? builder.interlinked() : builder;
    }

    static Programme.Builder of(Programme programme) {
        return Programme.programme(programme.id(), programme.name())
                .during(programme.period(), programme.periodCitations())
                .in(programme.units(), programme.unitCitations())
                .covers(programme.coverages(), programme.listCitations())
                .requires(programme.requirements());
    }
}
