package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.PAGES;
import static io.github.motcua.rules.SmallCatalog.always;
import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Coverage;
import io.github.motcua.rules.catalog.Duty;
import io.github.motcua.rules.catalog.Programme;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Outcome;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The review tells a mistake where it is, and not again of everything that it touches. */
class ReviewTellsOnceTest {

    private static Requirement atMost(String id, RequirementKind kind, long pages) {
        return requirement("law", id, kind, Criterion.atMost("pages", FactValue.of(pages)));
    }

    private static Requirement atLeast(String id, RequirementKind kind, long pages) {
        return requirement("law", id, kind, Criterion.atLeast("pages", FactValue.of(pages)));
    }

    private static Catalog.Builder law(Requirement... asked) {
        List<Requirement> all = new ArrayList<>(List.of(asked));
        all.add(requirement("law", "any-desk", RequirementKind.COMPETENCE, Criterion.always()));
        String[] ids = all.stream().map(Requirement::id).toArray(String[]::new);
        return catalog("law")
                .facts(List.of(PAGES))
                .requirements(all)
                .procedures(List.of(procedure("law", ids).within(always("law")).build()));
    }

    /** A programme in three wards that requires one thing. */
    private static Catalog programme(Criterion required) {
        List<Unit> wards = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String id : List.of("quan/phuong-a", "quan/phuong-b", "quan/phuong-c")) {
            wards.add(new Unit(id, Level.WARD, Text.same(id), Period.ALWAYS, cited("programme")));
            ids.add(id);
        }
        Programme programme = Programme.programme("at-once", Text.same("at once"))
                .during(Period.ALWAYS, cited("programme"))
                .in(ids, cited("programme"))
                .covers(List.of(new Coverage(CODE, new TreeSet<>(), cited("programme"))), cited("programme"))
                .requires(List.of("required"))
                .build();
        return catalog("programme")
                .builtOn(List.of("law"))
                .units(wards)
                .requirements(List.of(requirement("programme", "required", RequirementKind.ELIGIBILITY, required)))
                .programmes(List.of(programme))
                .build();
    }

    private static List<String> found(Set<ReviewCode> codes, Catalog... catalogs) {
        return ProcedureRules.of(catalogs).review().stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(ReviewFinding::key)
                .toList();
    }

    private static final Set<ReviewCode> REACH =
            Set.of(ReviewCode.CANNOT_BE_MET_TOGETHER, ReviewCode.NO_WAIT_UNREACHABLE);

    @Test
    void requirements_of_a_procedure_that_contradict_are_not_told_of_every_programme_that_lists_it() {
        Catalog law = law(
                        atMost("few", RequirementKind.ADMISSIBILITY, 10),
                        atLeast("many", RequirementKind.COMPLETENESS, 11))
                .build();

        assertThat(found(REACH, law, programme(Criterion.atMost("pages", FactValue.of(5)))))
                .containsExactly("cannot-be-met-together law procedures/" + CODE + "/requirements few+many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARD", "DISTRICT"})
    void a_programme_of_wards_is_not_for_desks_of_another_level(String level) {
        Criterion ofLevel = Criterion.is(BuiltInFacts.UNIT_LEVEL, FactValue.of(level));

        assertThat(found(REACH, law().build(), programme(ofLevel))).hasSize(level.equals("WARD") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"quan/phuong-a, 0", "quan/phuong-c, 0", "quan/phuong-d, 1"})
    void a_unit_that_is_named_counts_however_many_there_are(String unit, int findings) {
        Criterion there = Criterion.is(BuiltInFacts.UNIT, FactValue.of(unit));

        assertThat(found(REACH, law().build(), programme(there))).hasSize(findings);
    }

    @Test
    void what_is_in_force_on_none_of_the_days_is_not_told_to_follow_from_others() {
        Requirement always = atMost("fewer", RequirementKind.ADMISSIBILITY, 20);
        Requirement past = new Requirement(
                always.id(),
                always.kind(),
                always.criterion(),
                always.wording(),
                always.citations(),
                always.grounds(),
                new Period(null, LocalDate.of(2014, 12, 31)),
                null);
        Catalog law = law(atMost("few", RequirementKind.ADMISSIBILITY, 10), past)
                .inForce(Period.from(LocalDate.of(2015, 1, 1)))
                .build();

        assertThat(found(Set.of(ReviewCode.IMPLIED_REQUIREMENT, ReviewCode.NEVER_IN_FORCE), law))
                .containsExactly("never-in-force law requirements/fewer/validity");
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 1", "20, 1"})
    void a_duty_on_refusal_waits_for_a_case_that_the_desk_may_take_and_refuses(long mostToBeTaken, int findings) {
        Duty duty = new Duty("reasons", Set.of(Outcome.REFUSE), Text.of("nêu lý do", "give the reasons"), cited("law"));
        Catalog law = law(
                        atMost("competent-for", RequirementKind.COMPETENCE, 10),
                        atMost("few", RequirementKind.ADMISSIBILITY, mostToBeTaken))
                .duties(List.of(duty))
                .build();

        assertThat(found(Set.of(ReviewCode.DUTY_NEVER_OWED), law)).hasSize(findings);
    }
}
