package io.github.motcua.rules.benchmarks.embedder;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.ConditionalLimit;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Competence;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.deadline.Term;
import io.github.motcua.rules.deadline.TimeLimit;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A catalog of any number of procedures, each examined much like the certification of copies: the same
 * requirements by law, one limit, and a no-wait programme that covers all of them. Built on the shipped
 * catalogs.
 */
public final class GeneratedCatalog {

    private static final int COPIES = 10;
    private static final int PAGES = 20;
    static final List<Provision> BASIS = List.of(Provision.of("nd-23-2015").article("20"));
    static final Text CHAIR = Text.of("Chủ tịch UBND cấp xã", "the Chair of the commune-level People's Committee");

    private GeneratedCatalog() {}

    /** How much the procedures have in common. */
    public enum Shapes {
        /** All have the same conditions. */
        ONE,
        /** Each has a condition that no other has. */
        OWN
    }

    /** A catalog with so many procedures, at most 999,999. */
    public static Catalog of(int procedures, Shapes shapes) {
        List<Requirement> requirements = forAll();
        List<String> ofProgramme = new ArrayList<>();
        for (Requirement requirement : requirements) {
            ofProgramme.add(requirement.id());
        }
        for (int i = 0; shapes == Shapes.OWN && i < procedures; i++) {
            requirements.add(own(i));
        }
        return Catalog.catalog(
                        "generated-" + procedures,
                        "1",
                        Text.of(
                                "Danh mục thử " + procedures + " thủ tục",
                                "Test catalog of " + procedures + " procedures"),
                        Text.of("Không ai công bố", "Published by nobody"))
                .inForce(Period.from(LocalDate.of(2015, 4, 10)))
                .builtOn(List.of("vn-certification", "vn-one-stop"))
                .units(List.of(new Unit(
                        ShippedCase.WARD,
                        Level.WARD,
                        Text.of("phường Hàng Bạc", "Hàng Bạc ward"),
                        Period.ALWAYS,
                        BASIS)))
                .requirements(requirements)
                .procedures(procedures(procedures, shapes, Competence.own(Level.WARD, CHAIR, Period.ALWAYS, BASIS)))
                .programmes(List.of(programme(procedures, ofProgramme)))
                .build();
    }

    /** A case for one of the procedures, from 0, that comes out {@code NO_WAIT}. */
    public static Case request(int procedure) {
        return ShippedCase.request(code(procedure))
                .with("copies", COPIES)
                .with("pagesPerCopy", PAGES)
                .with("issuer", "VIETNAM");
    }

    static String code(int number) {
        String digits = Integer.toString(number);
        return "9." + "000000".substring(digits.length()) + digits;
    }

    private static List<Requirement> forAll() {
        List<Requirement> requirements = new ArrayList<>();
        requirements.add(eligible("wards-own-competence", Criterion.is("decidedBy", FactValue.of("WARD"))));
        requirements.add(eligible("not-interlinked", Criterion.is("interlinked", FactValue.of(false))));
        requirements.add(eligible("dossier-complete", Criterion.is("dossierComplete", FactValue.of(true))));
        requirements.add(eligible("not-complex", Criterion.is("complex", FactValue.of(false))));
        requirements.add(eligible("no-verification", Criterion.is("needsVerification", FactValue.of(false))));
        requirements.add(eligible("no-consultation", Criterion.is("needsConsultation", FactValue.of(false))));
        requirements.add(eligible("resolved-at-once", Criterion.is("canResolveAtOnce", FactValue.of(true))));
        requirements.add(eligible("in-person", Criterion.is("channel", FactValue.of("IN_PERSON"))));
        requirements.add(eligible("at-the-seat", Criterion.is("place", FactValue.of("WARD_OFFICE"))));
        requirements.add(eligible("by-five", Criterion.atMost("receivedTime", FactValue.of("17:00"))));
        requirements.add(eligible("few-copies", Criterion.atMost("copies", FactValue.of(COPIES))));
        requirements.add(eligible("few-pages", Criterion.atMost("pagesPerCopy", FactValue.of(PAGES))));
        requirements.add(eligible("from-viet-nam", Criterion.is("issuer", FactValue.of("VIETNAM"))));
        return requirements;
    }

    private static Requirement eligible(String id, Criterion criterion) {
        Text wording = Text.of("Điều kiện: " + id, "Condition: " + id);
        return Requirement.of(id, RequirementKind.ELIGIBILITY, criterion, wording, BASIS);
    }

    private static Requirement own(int number) {
        int pages = PAGES + number;
        return Requirement.of(
                ownId(number),
                RequirementKind.ADMISSIBILITY,
                Criterion.atMost("pagesPerCopy", FactValue.of(pages)),
                Text.of("Mỗi bản tối đa " + pages + " trang", "Each copy at most " + pages + " pages"),
                BASIS);
    }

    private static String ownId(int number) {
        return "own-" + number;
    }

    static List<Procedure> procedures(int count, Shapes shapes, Competence competence) {
        List<Procedure> procedures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<String> requirements = new ArrayList<>();
            requirements.add("competent-for-copies");
            requirements.add("no-ground-to-refuse-copies");
            requirements.add("copies-certified-at-the-seat");
            requirements.add("certification-dossier-complete");
            if (shapes == Shapes.OWN) {
                requirements.add(ownId(i));
            }
            TimeLimit limit = new TimeLimit(
                    "two-days", Term.workingDays(2), null, Text.of("02 ngày làm việc", "2 working days"), BASIS);
            procedures.add(Procedure.procedure(code(i), Text.of("Thủ tục thử số " + i, "Test procedure " + i))
                    .inField(Text.of("Thử nghiệm", "Tests"))
                    .decidedBy(List.of(competence))
                    .requires(requirements)
                    .within(List.of(new ConditionalLimit(limit, Criterion.always())))
                    .because(BASIS)
                    .build());
        }
        return procedures;
    }

    private static Programme programme(int procedures, List<String> requirements) {
        List<Coverage> list = new ArrayList<>(procedures);
        for (int i = 0; i < procedures; i++) {
            list.add(new Coverage(code(i), Collections.emptySortedSet(), BASIS));
        }
        return Programme.programme("no-wait", Text.of("Không chờ", "No wait"))
                .during(Period.between(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 10, 31)), BASIS)
                .in(List.of(ShippedCase.WARD), BASIS)
                .covers(list, BASIS)
                .requires(requirements)
                .build();
    }
}
