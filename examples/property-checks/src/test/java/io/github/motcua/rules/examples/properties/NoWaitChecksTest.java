package io.github.motcua.rules.examples.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import io.github.motcua.rules.testkit.jqwik.CaseArbitraries;
import io.github.motcua.rules.testkit.property.Properties;
import net.jqwik.api.Arbitrary;
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
    private static final Arbitrary<Case> CASES = CaseArbitraries.cases(TESTED);
    private static final Arbitrary<GeneratedCase> BOUNDARIES = CaseArbitraries.boundaryCases(TESTED);

    @Provide
    Arbitrary<Case> cases() {
        return CASES;
    }

    @Provide
    Arbitrary<GeneratedCase> boundaries() {
        return BOUNDARIES;
    }

    /** Monotone limits, no order, no later for earlier, nothing from elsewhere, the same again, no guess. */
    @Example
    void the_catalog_has_the_usual_properties() {
        Properties.all().seed(2022).cases(20).hold(TESTED);
    }

    /** If this fails, jqwik shrinks the case to the facts that matter. */
    @Property(tries = 200)
    void no_wait_is_for_at_most_ten_copies_of_twenty_pages(@ForAll("cases") Case given) {
        Decision decision = RULES.decide(given);

        if (decision.outcome() == Outcome.NO_WAIT && decision.procedure().equals("2.000815")) {
            assertThat(Long.parseLong(given.facts().get("copies").toString())).isLessThanOrEqualTo(10);
            assertThat(Long.parseLong(given.facts().get("pagesPerCopy").toString()))
                    .isLessThanOrEqualTo(20);
        }
    }

    /** Whoever is refused the fast track is told by which provision. */
    @Property(tries = 200)
    void whatever_is_not_met_has_its_source(@ForAll("boundaries") GeneratedCase generated) {
        Decision decision = RULES.decide(generated.given());

        assertThat(decision.findings())
                .as(generated.toString())
                .filteredOn(finding -> finding.status() == Status.NOT_MET)
                .allSatisfy(finding -> assertThat(finding.citations()).isNotEmpty());
    }

    /** An open case asks for something, and a decided one needs nothing more for its outcome. */
    @Property(tries = 200)
    void an_open_case_asks_a_question(@ForAll("boundaries") GeneratedCase generated) {
        Decision decision = RULES.decide(generated.given());

        if (decision.outcome() == Outcome.UNDETERMINED) {
            assertThat(decision.questions()).as(generated.toString()).isNotEmpty();
        }
    }
}
