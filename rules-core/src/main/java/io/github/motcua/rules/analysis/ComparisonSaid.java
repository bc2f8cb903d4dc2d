package io.github.motcua.rules.analysis;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.eligibility.Reading;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What entries of catalogs say on some days, without wording and order: entries that are equal so cannot differ. */
final class ComparisonSaid {

    private final Period days;

    /**
     * What is said on some days.
     *
     * @param days the days
     */
    ComparisonSaid(Period days) {
        this.days = days;
    }

    /** How a catalog stands to others and to days. */
    List<Object> frame(Catalog catalog) {
        return List.of(
                ComparisonWindow.within(catalog.validity(), days),
                catalog.builtOn(),
                catalog.calendar(),
                catalog.zone());
    }

    /** All but procedures, requirements, and what a catalog says of itself. */
    List<Object> rest(Catalog catalog) {
        return List.of(
                world(catalog),
                catalog.zone(),
                each(catalog.facts(), ComparisonSaid::fact),
                each(catalog.bounds(), bound -> List.of(bound.facts(), bound.atMost())),
                each(catalog.readings(), ComparisonSaid::said),
                each(catalog.programmes(), ComparisonSaid::said),
                each(catalog.duties(), duty -> List.of(duty.id(), duty.on(), places(duty.citations()))),
                each(
                        catalog.slips(),
                        slip -> List.of(slip.id(), slip.on(), slip.when(), slip.required(), places(slip.citations()))),
                new HashSet<>(catalog.conducts()),
                new HashSet<>(catalog.signingRules()));
    }

    /** What is said of units, desks, offices and delegations, and what that rests on. */
    List<Object> world(Catalog catalog) {
        return List.of(
                ComparisonWindow.within(catalog.validity(), days),
                catalog.builtOn(),
                catalog.calendar(),
                each(catalog.sources(), source -> List.of(source.id(), source.inForce())),
                each(catalog.units(), unit -> List.of(unit.id(), unit.level(), unit.validity(), unit.successors())),
                each(catalog.desks(), desk -> List.of(desk.id(), desk.receivesFor(), desk.validity())),
                each(
                        catalog.offices(),
                        office -> List.of(
                                office.id(),
                                office.level(),
                                office.kind(),
                                office.posts().keySet(),
                                office.validity())),
                new HashSet<>(catalog.delegationRules()),
                new HashSet<>(catalog.delegations()));
    }

    private static List<Object> fact(FactDeclaration fact) {
        Set<String> codes = new HashSet<>();
        fact.values().forEach(value -> codes.add(value.code()));
        return List.of(fact.id(), fact.type(), fact.range(), codes, fact.mayNotApply(), fact.knownBy());
    }

    /** What entries say, without their wording and their order. */
    private static <T> Set<Object> each(List<T> entries, Function<T, Object> said) {
        Set<Object> all = new HashSet<>();
        entries.forEach(entry -> all.add(said.apply(entry)));
        return all;
    }

    private static Set<String> places(List<Provision> provisions) {
        Set<String> places = new HashSet<>();
        provisions.forEach(provision -> places.add(ComparisonMeaning.place(provision)));
        return places;
    }

    static List<Object> said(Requirement requirement) {
        Map<String, Set<String>> grounds = new HashMap<>();
        requirement.grounds().forEach((code, provisions) -> grounds.put(code, places(provisions)));
        return List.of(
                requirement.id(),
                requirement.kind(),
                requirement.criterion(),
                places(requirement.citations()),
                grounds,
                requirement.validity());
    }

    static List<Object> said(Procedure procedure) {
        return List.of(
                procedure.validity(),
                procedure.interlinked(),
                each(
                        procedure.competences(),
                        body -> List.of(
                                body.level(),
                                body.office(),
                                body.holder(),
                                body.basis(),
                                body.at(),
                                body.validity(),
                                places(body.citations()))),
                procedure.requirements(),
                each(
                        procedure.limits(),
                        limit -> List.of(
                                limit.limit().id(),
                                limit.limit().term(),
                                limit.limit().cutOff(),
                                places(limit.limit().citations()),
                                limit.when())),
                each(
                        procedure.stages(),
                        stage -> List.of(
                                stage.id(), stage.term(), stage.calendar(), stage.after(), places(stage.citations()))),
                places(procedure.citations()));
    }

    /** What a catalog that has overlays needs for them: all but procedures, with what they say without their ids. */
    List<Object> overlaid(Catalog catalog) {
        return List.of(
                rest(catalog),
                each(catalog.requirements(), ComparisonSaid::said),
                each(
                        catalog.overlays(),
                        overlay -> List.of(
                                overlay.under(),
                                overlay.units(),
                                overlay.period(),
                                each(
                                        overlay.adds(),
                                        added -> List.of(
                                                added.coverage().procedure(),
                                                added.coverage().requirements(),
                                                places(added.coverage().citations()))),
                                overlay.requirements(),
                                each(
                                        overlay.limits(),
                                        limit -> List.of(
                                                limit.procedure(),
                                                limit.limit(),
                                                limit.term(),
                                                places(limit.citations()))),
                                places(overlay.citations()))));
    }

    /** What a catalog says that overlays of others rest on; of requirements only which the programmes name. */
    List<Object> underOverlays(Catalog catalog) {
        return List.of(
                frame(catalog),
                each(catalog.sources(), source -> List.of(source.id(), source.inForce())),
                each(catalog.facts(), ComparisonSaid::fact),
                each(catalog.bounds(), bound -> List.of(bound.facts(), bound.atMost())),
                each(catalog.readings(), ComparisonSaid::said),
                each(catalog.programmes(), ComparisonSaid::said),
                each(
                        catalog.openings(),
                        opening -> List.of(
                                opening.id(),
                                opening.programme(),
                                opening.level(),
                                opening.validity(),
                                places(opening.citations()))));
    }

    private static List<Object> said(Reading reading) {
        return List.of(reading.id(), reading.taken(), reading.options().keySet(), places(reading.citations()));
    }

    private static List<Object> said(Programme programme) {
        return List.of(
                programme.id(),
                programme.period(),
                places(programme.periodCitations()),
                programme.units(),
                places(programme.unitCitations()),
                new HashSet<>(programme.coverages()),
                places(programme.listCitations()),
                programme.requirements());
    }
}
