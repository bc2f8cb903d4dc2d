package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.cited;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Overlay;
import io.github.motcua.rules.catalog.Overlay.Addition;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of its own of Hàng Bạc ward, June to August 2022, under what the plan of Hoàn Kiếm opens to the wards: beside
 * the shipped catalogs, and procedures that it may add or may not.
 */
final class WardPilot {

    static final String HERE = "hoan-kiem/hang-bac";

    /** Confirmation of marital status: three working days, decided by the ward. */
    static final String STATUS = "1.004873";

    /** The same in every way, but handled together with others. */
    static final String LINKED = "9.000001";

    /** The same in every way, but the district may decide too. */
    static final String OF_TWO_LEVELS = "9.000002";

    static final Period SUMMER = Period.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 8, 31));

    private WardPilot() {}

    /** The law of these procedures. */
    static Catalog law() {
        return SmallCatalog.catalog("status")
                .builtOn(List.of("vn-one-stop"))
                .requirements(List.of(
                        SmallCatalog.requirement("status", "any-desk", RequirementKind.COMPETENCE, Criterion.always())))
                .procedures(List.of(
                        procedure(STATUS, Level.WARD).build(),
                        procedure(LINKED, Level.WARD).interlinked().build(),
                        procedure(OF_TWO_LEVELS, Level.WARD, Level.DISTRICT).build()))
                .build();
    }

    private static Procedure.Builder procedure(String code, Level... levels) {
        List<Competence> bodies = new ArrayList<>();
        for (Level level : levels) {
            bodies.add(Competence.own(level, Text.same("head"), Period.ALWAYS, cited("status")));
        }
        TimeLimit three =
                new TimeLimit("three-days", Term.workingDays(3), null, Text.same("three days"), cited("status"));
        return Procedure.procedure(code, Text.same("procedure " + code))
                .inField(Text.same("field"))
                .requires(List.of("any-desk"))
                .decidedBy(bodies)
                .within(List.of(new ConditionalLimit(three, Criterion.always())))
                .because(cited("status"));
    }

    /** The ward's catalog, which adds confirmations of marital status to its list. */
    static Catalog ofWard() {
        return ofWard(adding(STATUS));
    }

    static Catalog ofWard(Overlay overlay) {
        return SmallCatalog.catalog("hang-bac-2022")
                .builtOn(List.of("hoan-kiem-no-wait-2022", "vn-civil-status", "vn-certification", "status"))
                .overlays(List.of(overlay))
                .build();
    }

    static Overlay adding(String code) {
        return adding(code, true, HERE, SUMMER);
    }

    static Overlay adding(String code, boolean concernsResidents, String unit, Period days) {
        Coverage coverage = new Coverage(code, new TreeSet<>(), cited("hang-bac-2022"));
        return new Overlay(
                "pilot",
                "wards-may-add",
                new TreeSet<>(Set.of(unit)),
                days,
                List.of(new Addition(coverage, concernsResidents)),
                new TreeSet<>(),
                List.of(),
                cited("hang-bac-2022"));
    }

    /** A request for a confirmation at the ward's desk, on a Tuesday of the pilot. */
    static Case request() {
        return Case.of(STATUS)
                .at(HERE)
                .receivedAt("2022-06-07T09:30")
                .inPerson()
                .atTheWardOffice()
                .withCompleteDossier()
                .withoutComplications();
    }

    /** In the ward, elsewhere, and where the ward is not known. */
    static List<Case> cases() {
        return List.of(
                request(),
                request().at("hoan-kiem/hang-bai"),
                Case.of(STATUS).receivedAt("2022-06-07T09:30").with(request().facts()));
    }
}
