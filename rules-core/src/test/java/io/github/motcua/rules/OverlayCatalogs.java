package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.PAGES;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.requirement;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Opening;
import io.github.motcua.rules.catalog.Opening.Change;
import io.github.motcua.rules.catalog.Opening.Demand;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Overlay.ShorterLimit;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A law, a district's programme built on it and wards that make use of what the two open to them: the smallest catalogs
 * that show overlays.
 */
final class OverlayCatalogs {

    private OverlayCatalogs() {}

    static final String LISTED = "1.000001";

    static final String OTHER = "1.000002";

    static final String LINKED = "1.000003";

    static final String OF_TWO_LEVELS = "1.000004";

    static final String HERE = "quan/phuong-a";

    static final String THERE = "quan/phuong-b";

    static final Period YEAR = Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    static final Period MAY = Period.between(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31));

    static Procedure.Builder procedure(String code, Level... levels) {
        List<Competence> bodies = new ArrayList<>();
        for (Level level : levels) {
            bodies.add(Competence.own(level, Text.same("head"), Period.ALWAYS, cited("law")));
        }
        TimeLimit ten = new TimeLimit("ordinary", Term.workingDays(10), null, Text.same("10 days"), cited("law"));
        return Procedure.procedure(code, Text.same("procedure " + code))
                .inField(Text.same("field"))
                .requires(List.of("any-desk"))
                .decidedBy(bodies)
                .within(List.of(new ConditionalLimit(ten, Criterion.always())))
                .because(cited("law"));
    }

    static Unit unit(String id, Level level) {
        return new Unit(id, level, Text.same(id), Period.ALWAYS, cited("law"));
    }

    /** The law, which lets everybody make its limits shorter. */
    static Catalog law() {
        return catalog("law")
                .facts(List.of(PAGES))
                .units(List.of(
                        unit("thanh-pho", Level.CITY),
                        unit("quan", Level.DISTRICT),
                        unit(HERE, Level.WARD),
                        unit(THERE, Level.WARD),
                        unit("quan/phuong-c", Level.WARD)))
                .requirements(List.of(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(
                        procedure(LISTED, Level.WARD).build(),
                        procedure(OTHER, Level.WARD).build(),
                        procedure(LINKED, Level.WARD).interlinked().build(),
                        procedure(OF_TWO_LEVELS, Level.WARD, Level.DISTRICT).build()))
                .openings(List.of(
                        shorter("districts-may-shorten", Level.DISTRICT), shorter("wards-may-shorten", Level.WARD)))
                .build();
    }

    static Opening shorter(String id, Level level) {
        return new Opening(id, "", level, Set.of(Change.LIMITS), Set.of(), Period.ALWAYS, cited("law"));
    }

    /** The district's programme in two of its wards, whose list they may make longer. */
    static Catalog district() {
        Programme programme = Programme.programme("no-wait", Text.same("no wait"))
                .during(YEAR, cited("district"))
                .in(List.of(HERE, THERE), cited("district"))
                .covers(List.of(new Coverage(LISTED, new TreeSet<>(), cited("district"))), cited("district"))
                .requires(List.of("few-pages"))
                .build();
        return catalog("district")
                .builtOn(List.of("law"))
                .requirements(List.of(pages("district", "few-pages", 20), pages("district", "very-few-pages", 5)))
                .programmes(List.of(programme))
                .openings(List.of(new Opening(
                        "wards-may-add",
                        "no-wait",
                        Level.WARD,
                        Set.of(Change.PROCEDURES, Change.REQUIREMENTS),
                        Set.of(Demand.values()),
                        Period.ALWAYS,
                        cited("district"))))
                .build();
    }

    static Requirement pages(String catalog, String id, long most) {
        return requirement(catalog, id, RequirementKind.ELIGIBILITY, Criterion.atMost("pages", FactValue.of(most)));
    }

    static Catalog ward(String id, Overlay... overlays) {
        return catalog(id)
                .builtOn(List.of("district"))
                .overlays(List.of(overlays))
                .build();
    }

    static Overlay adding(String catalog, String unit, String code) {
        Addition addition = new Addition(new Coverage(code, new TreeSet<>(), cited(catalog)), true);
        return new Overlay(
                "pilot",
                "wards-may-add",
                new TreeSet<>(Set.of(unit)),
                MAY,
                List.of(addition),
                new TreeSet<>(),
                List.of(),
                cited(catalog));
    }

    static Overlay tightening(String catalog, String unit) {
        return new Overlay(
                "stricter",
                "wards-may-add",
                new TreeSet<>(Set.of(unit)),
                MAY,
                List.of(),
                new TreeSet<>(Set.of("very-few-pages")),
                List.of(),
                cited(catalog));
    }

    static Overlay shortening(String catalog, String id, String under, String unit, Period days, long amount) {
        return shortening(catalog, id, under, Set.of(unit), days, shorter(catalog, OTHER, "ordinary", amount));
    }

    static Overlay shortening(
            String catalog, String id, String under, Set<String> units, Period days, ShorterLimit... limits) {
        return new Overlay(
                id, under, new TreeSet<>(units), days, List.of(), new TreeSet<>(), List.of(limits), cited(catalog));
    }

    static ShorterLimit shorter(String catalog, String code, String limit, long amount) {
        return new ShorterLimit(code, limit, Term.workingDays(amount), Text.same(amount + " days"), cited(catalog));
    }

    static ProcedureRules rules(Catalog... wards) {
        List<Catalog> all = new ArrayList<>(List.of(law(), district()));
        all.addAll(List.of(wards));
        return ProcedureRules.of(all);
    }

    static Case request(String code, String day, long pages) {
        return Case.of(code).receivedAt(day + "T09:00").with("pages", pages);
    }

    static String limitOf(Decision decision) {
        return decision.due()
                .flatMap(due -> due.limit())
                .map(applied -> applied.limit().term().amount() + " " + Desk.labels(applied.citations()) + " of "
                        + applied.catalog())
                .orElse("open");
    }
}
