package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.codes;
import static io.github.motcua.rules.SmallCatalog.fact;
import static io.github.motcua.rules.SmallCatalog.finding;
import static io.github.motcua.rules.SmallCatalog.law;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.eligibility.Criterion.allOf;
import static io.github.motcua.rules.eligibility.Criterion.anyOf;
import static io.github.motcua.rules.eligibility.Criterion.atLeast;
import static io.github.motcua.rules.eligibility.Criterion.atMost;
import static io.github.motcua.rules.eligibility.Criterion.includes;
import static io.github.motcua.rules.eligibility.Criterion.is;
import static io.github.motcua.rules.eligibility.Criterion.not;
import static io.github.motcua.rules.eligibility.Criterion.same;
import static io.github.motcua.rules.eligibility.Status.MET;
import static io.github.motcua.rules.eligibility.Status.NOT_MET;
import static io.github.motcua.rules.eligibility.Status.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.decision.Finding;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings that were wrong, or left open although every completion agrees. */
class ComparisonsTest {

    private static final FactDeclaration[] FACTS = {
        fact("home", FactType.UNIT).mayNotApply().build(),
        fact("office", FactType.UNIT).build(),
        fact("homes", FactType.UNITS).build(),
        fact("copies", FactType.WHOLE).range(1, 1000).build(),
        fact("originals", FactType.WHOLE).range(1, 20).build(),
        fact("extra", FactType.WHOLE).range(2000, 3000).build(),
        fact("any", FactType.WHOLE).range(Long.MIN_VALUE, Long.MAX_VALUE).build(),
        codes("spoken", FactType.CHOICES, "VI", "EN", "FR"),
        codes("wanted", FactType.CHOICE, "VI", "EN"),
        codes("offered", FactType.CHOICE, "FR", "DE"),
        fact("simple", FactType.YES_NO).build(),
        fact("urgent", FactType.YES_NO).build(),
    };

    private static Finding asked(Criterion criterion, Case request) {
        return finding(ProcedureRules.of(law(criterion, FACTS).build()).decide(request), "asked");
    }

    private static Status status(Criterion criterion, Case request) {
        return asked(criterion, request).status();
    }

    @Test
    void a_comparison_of_two_facts_may_be_made_twice() {
        Criterion twice =
                anyOf(allOf(same("home", "office"), is("simple", FactValue.of(true))), not(same("home", "office")));

        assertThat(status(twice, request().with("home", "a").with("office", "b")))
                .isEqualTo(MET);
        assertThat(status(twice, request().with("home", "a").with("office", "a")))
                .isEqualTo(UNDETERMINED);
        assertThat(status(twice, request().withNotApplicable("home"))).isEqualTo(MET);
        assertThat(status(twice, request().with("simple", true))).isEqualTo(MET);
        assertThat(status(anyOf(same("home", "office"), not(same("home", "office"))), request()))
                .isEqualTo(MET);
    }

    @Test
    void the_smallest_and_the_largest_number_have_neighbours() {
        Criterion ends =
                anyOf(atMost("any", FactValue.of(Long.MIN_VALUE)), atLeast("any", FactValue.of(Long.MAX_VALUE)));

        assertThat(status(ends, request())).isEqualTo(UNDETERMINED);
        assertThat(status(ends, request().with("any", 0))).isEqualTo(NOT_MET);
        assertThat(status(ends, request().with("any", Long.MAX_VALUE))).isEqualTo(MET);
    }

    @Test
    void nothing_is_in_an_empty_set_whatever_is_looked_for() {
        assertThat(status(includes("homes", "office"), request().with("homes", List.of())))
                .isEqualTo(NOT_MET);
        assertThat(status(not(includes("homes", "office")), request().with("homes", List.of())))
                .isEqualTo(MET);
        assertThat(status(includes("homes", "office"), request().with("homes", List.of("a"))))
                .isEqualTo(UNDETERMINED);
        assertThat(status(includes("spoken", "wanted"), request().with("spoken", List.of())))
                .isEqualTo(NOT_MET);
    }

    @Test
    void facts_of_few_values_are_compared_by_the_values_that_they_can_have() {
        assertThat(status(includes("spoken", "wanted"), request().with("spoken", List.of("FR"))))
                .isEqualTo(NOT_MET);
        assertThat(status(includes("spoken", "wanted"), request().with("spoken", List.of("VI", "EN"))))
                .isEqualTo(MET);
        assertThat(status(includes("spoken", "wanted"), request().with("spoken", List.of("VI"))))
                .isEqualTo(UNDETERMINED);
        assertThat(status(includes("spoken", "offered"), request().with("offered", "DE")))
                .isEqualTo(NOT_MET);
        assertThat(status(same("wanted", "offered"), request())).isEqualTo(NOT_MET);
        assertThat(status(
                        anyOf(same("simple", "urgent"), is("urgent", FactValue.of(true))),
                        request().with("simple", false)))
                .isEqualTo(MET);
    }

    @Test
    void numbers_beyond_the_range_of_one_another_are_not_the_same() {
        assertThat(status(same("copies", "originals"), request().with("copies", 21)))
                .isEqualTo(NOT_MET);
        assertThat(status(same("originals", "copies"), request().with("copies", 20)))
                .isEqualTo(UNDETERMINED);
        assertThat(status(same("copies", "extra"), request())).isEqualTo(NOT_MET);
        assertThat(status(not(same("copies", "extra")), request())).isEqualTo(MET);
    }

    @Test
    void only_facts_that_can_still_decide_are_missing() {
        Criterion either = anyOf(
                allOf(is("simple", FactValue.of(true)), atMost("copies", FactValue.of(10))),
                allOf(is("simple", FactValue.of(false)), atMost("originals", FactValue.of(2))));

        assertThat(asked(either, request()).missing()).containsExactlyInAnyOrder("simple", "copies", "originals");
        assertThat(asked(either, request().with("simple", true)).missing()).containsExactly("copies");
        assertThat(asked(either, request().with("simple", false)).missing()).containsExactly("originals");
        assertThat(asked(either, request().with("copies", 3)).missing())
                .containsExactlyInAnyOrder("simple", "originals");
    }
}
