package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.limit;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.ComparedRules;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.analysis.OneByOne;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.CatalogVersions;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Procedure;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.catalog.Slip;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decider;
import io.github.motcua.rules.drools.DroolsExaminer;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Requirement;
import io.github.motcua.rules.eligibility.RequirementKind;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A change that concerns many procedures: it is told once, of all of them, and of no other. Each ninth mutant; all of
 * them with {@code -Dmotcua.compare.all=true}.
 */
class ComparisonOfManyTest {

    private static final int EACH = Boolean.getBoolean("motcua.compare.all") ? 1 : 7;
    private static final int PROCEDURES = 12;
    private static final Period YEAR = Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    private static String national(int number) {
        return "1.0000" + (number < 10 ? "0" : "") + number;
    }

    private static Requirement asked(String id, RequirementKind kind, String fact, long most) {
        return requirement("law", id, kind, Criterion.atMost(fact, FactValue.of(most)));
    }

    /** Twelve procedures: each third looks at pages, each second at copies, most are on a programme's list. */
    private static Catalog law(long mostPages) {
        List<Procedure> procedures = new ArrayList<>();
        List<Coverage> list = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>(List.of(
                requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()),
                asked("pages-asked", RequirementKind.COMPLETENESS, "pages", mostPages),
                asked("copies-asked", RequirementKind.COMPLETENESS, "copies", 10),
                asked("eligible", RequirementKind.ELIGIBILITY, "copies", 5)));
        for (int i = 0; i < PROCEDURES; i++) {
            List<String> of = new ArrayList<>(List.of("any-desk"));
            if (i % 3 == 0) {
                of.add("pages-asked");
            }
            if (i % 2 == 0) {
                of.add("copies-asked");
            }
            if (i % 4 == 0) {
                requirements.add(asked("own-" + i, RequirementKind.ADMISSIBILITY, "weight", i));
                of.add("own-" + i);
            }
            procedures.add(Procedure.procedure(national(i), Text.same("procedure"))
                    .inField(Text.same("field"))
                    .requires(of)
                    .within(List.of(limit("law", "limit", Criterion.always())))
                    .because(cited("law"))
                    .build());
            if (i % 5 != 0) {
                list.add(new Coverage(national(i), new TreeSet<>(), cited("law")));
            }
        }
        return catalog("law")
                .facts(List.of(
                        SmallCatalog.fact("pages", FactType.WHOLE).range(0, 100).build(),
                        SmallCatalog.fact("copies", FactType.WHOLE)
                                .range(0, 100)
                                .build(),
                        SmallCatalog.fact("weight", FactType.WHOLE)
                                .range(0, 100)
                                .build()))
                .units(List.of(SmallCatalog.ward("law")))
                .requirements(requirements)
                .procedures(procedures)
                .programmes(List.of(Programme.programme("no-wait", Text.same("no wait"))
                        .during(YEAR, cited("law"))
                        .in(List.of("quan/phuong"), cited("law"))
                        .covers(list, cited("law"))
                        .requires(List.of("eligible"))
                        .build()))
                .duties(List.of(new Duty("reasons", Set.of(Outcome.SUPPLEMENT), Text.same("reasons"), cited("law"))))
                .slips(List.of(new Slip(
                        "slip",
                        Set.of(Outcome.ORDINARY),
                        Criterion.atMost("copies", FactValue.of(20)),
                        true,
                        Text.same("slip"),
                        cited("law"))))
                .build();
    }

    @Test
    void a_requirement_of_some_procedures_is_one_difference_of_those_alone() {
        ProcedureRules before = ProcedureRules.of(law(10));
        ProcedureRules after = ProcedureRules.of(law(11));
        Comparison comparison = before.comparedWith(after);

        assertThat(comparison.notDecided()).isEmpty();
        TreeSet<String> told = new TreeSet<>();
        for (Difference difference : comparison.differences()) {
            told.addAll(difference.procedures());
            for (Case other : difference.others()) {
                assertThat(Probes.answer(before, other)).isNotEqualTo(Probes.answer(after, other));
            }
        }
        assertThat(told).containsExactly(national(0), national(3), national(6), national(9));
        assertThat(comparison.differences()).hasSizeLessThan(4);
    }

    @Test
    void whatever_is_changed_the_same_is_found_as_when_each_procedure_is_looked_at() throws IOException {
        Catalog law = law(10);
        int[] judged = new int[3];
        NearbyCatalogs.of(law).forEach((what, other) -> {
            if (judged[2]++ % EACH != 0) {
                return;
            }
            try {
                ProcedureRules.of(other);
            } catch (RejectedException refused) {
                return;
            }
            Comparison comparison = ProcedureRules.of(law).comparedWith(ProcedureRules.of(other));
            assertThat(comparison).as(what).isEqualTo(OneByOne.between(compared(law), compared(other)));
            judged[0]++;
            judged[1] += comparison.differences().stream()
                            .anyMatch(difference -> !difference.others().isEmpty())
                    ? 1
                    : 0;
        });

        assertThat(judged[0]).isGreaterThan(60 / EACH);
        assertThat(judged[1]).isGreaterThan(14 / EACH);
    }

    private static ComparedRules compared(Catalog catalog) {
        DroolsExaminer examiner = new DroolsExaminer();
        return ComparedRules.of(
                CatalogVersions.of(List.of(catalog), Calendars.shipped()),
                set -> new Decider(set, Calendars.SHELF, examiner, false),
                set -> new Decider(set, Calendars.SHELF, examiner.withoutRules(), false),
                Calendars.SHELF);
    }
}
