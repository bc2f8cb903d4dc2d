package io.github.motcua.rules.examples.properties;

import static io.github.motcua.rules.testkit.verify.Verify.item;
import static io.github.motcua.rules.testkit.verify.Verify.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.testkit.Answer;
import io.github.motcua.rules.testkit.cases.CaseFile;
import io.github.motcua.rules.testkit.cases.CaseResult;
import io.github.motcua.rules.testkit.coverage.CoverageDemand;
import io.github.motcua.rules.testkit.coverage.LawCoverage;
import io.github.motcua.rules.testkit.generate.CaseGenerator;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import io.github.motcua.rules.testkit.jqwik.CaseArbitraries;
import io.github.motcua.rules.testkit.mutation.MutationRun;
import io.github.motcua.rules.testkit.mutation.RecordedAnswers;
import io.github.motcua.rules.testkit.property.Properties;
import io.github.motcua.rules.testkit.reference.ReferenceEngine;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must be so of the no-wait programme, whoever comes, whenever, with whatever is known. */
class NoWaitChecksTest {

    /** Put your own catalog here. */
    private static final Catalog PROGRAMME = Catalogs.hoanKiemNoWait2022();

    private static final TestedCatalogs TESTED = TestedCatalogs.of(PROGRAMME);
    private static final ProcedureRules RULES = TESTED.rules();
    private static final ReferenceEngine REFERENCE = ReferenceEngine.of(TESTED.catalogs(), TESTED.calendars());
    private static final List<Case> BOUNDARIES =
            CaseGenerator.of(TESTED).boundary().map(GeneratedCase::given).toList();

    @Provide
    Arbitrary<Case> cases() {
        return CaseArbitraries.cases(TESTED);
    }

    @Property(tries = 200)
    void no_wait_is_for_at_most_ten_copies(@ForAll("cases") Case given) {
        if (given.procedure().equals("2.000815") && RULES.decide(given).outcome() == Outcome.NO_WAIT) {
            assertThat(Long.parseLong(given.facts().get("copies").toString())).isLessThanOrEqualTo(10);
        }
    }

    @Property(tries = 200)
    void another_implementation_decides_the_same(@ForAll("cases") Case given) {
        Assume.that(given.receivedAt().orElseThrow().getYear() >= 2018); // before, no notice tells when Tết was
        assertThat(REFERENCE.answer(given).differences(Answer.of(RULES.decide(given))))
                .isEmpty();
    }

    @Example
    void the_eleventh_copy_is_one_too_many() {
        Case eleven = Case.of("2.000815")
                .at("hoan-kiem/hang-bac")
                .receivedAt("2022-05-26T14:59")
                .with("copies", 11);

        verify(eleven)
                .in(PROGRAMME)
                .isUndetermined()
                .doesNotMeet("at-most-10-copies")
                .cites("at-most-10-copies", item("2 (2)"));
    }

    @Example
    void the_reviewed_cases_are_answered_as_expected() throws Exception {
        assertThat(CaseFile.read(Path.of("../intake/cases/no-wait.cases.json")).run())
                .allMatch(CaseResult::passed);
    }

    @Example
    void the_catalog_has_the_usual_properties() {
        Properties.all().seed(2022).cases(20).hold(TESTED);
    }

    @Example
    void its_boundary_cases_see_the_law_and_notice_what_is_wrong() {
        LawCoverage coverage = LawCoverage.of(PROGRAMME);
        BOUNDARIES.forEach(coverage.deciding(RULES)::apply);
        coverage.demand(CoverageDemand.atLeast(90).percentOfRequirements());

        RecordedAnswers answers = RecordedAnswers.of(RULES).to(BOUNDARIES);
        MutationRun.of(PROGRAMME).oneIn(24, 1).against(answers).demandKilled(80);
    }
}
