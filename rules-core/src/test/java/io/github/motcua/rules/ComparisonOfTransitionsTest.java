package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.request;
import static io.github.motcua.rules.catalog.Transition.Pending.CONTINUES;
import static io.github.motcua.rules.catalog.Transition.Pending.TAKEN_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.Aspect;
import io.github.motcua.rules.analysis.Comparison;
import io.github.motcua.rules.analysis.Difference;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.legal.Provision;
import io.github.motcua.rules.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** In what two sets differ because of what they say of dossiers received before the law changed. */
class ComparisonOfTransitionsTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    private static Catalog law(Transition... transitions) {
        return SmallCatalog.law(
                        Criterion.atMost("count", FactValue.of(10)),
                        SmallCatalog.fact("count", FactType.WHOLE).range(0, 100).build())
                .transitions(List.of(transitions))
                .build();
    }

    private static Transition transition(String id, LocalDate from, Pending pending) {
        return new Transition(
                id,
                from,
                new TreeSet<>(),
                pending,
                List.of(Provision.of("law-of-law").article("99")));
    }

    private static Comparison compare(Catalog before, Catalog after) {
        ProcedureRules earlier = ProcedureRules.of(before);
        ProcedureRules later = ProcedureRules.of(after);
        Comparison comparison = earlier.comparedWith(later);
        for (Difference difference : comparison.differences()) {
            assertThat(Probes.answer(earlier, difference.witness()))
                    .isNotEqualTo(Probes.answer(later, difference.witness()));
        }
        assertThat(comparison.notDecided()).isEmpty();
        return comparison;
    }

    @Test
    void a_law_that_takes_over_differs_in_a_case_received_before_and_decided_on_its_first_day() {
        Comparison comparison =
                compare(law(transition("pending", CHANGE, CONTINUES)), law(transition("pending", CHANGE, TAKEN_OVER)));

        assertThat(comparison.differences()).hasSize(1);
        Difference difference = comparison.differences().get(0);
        assertThat(difference.witness())
                .isEqualTo(request().receivedAt("2025-06-30T09:00").decidedOn(CHANGE));
        assertThat(difference.period()).isEqualTo(new Period(null, CHANGE.minusDays(1)));
        assertThat(difference.aspects()).containsExactly(Aspect.TRANSITIONS);
        assertThat(comparison.text(Language.ENGLISH))
                .contains("received 2025-06-30T09:00, decided 2025-07-01")
                .contains("a dossier already received is taken over by the new law 2025-07-01 [law of law Article 99]");
    }

    @Test
    void a_transition_of_the_next_day_is_two_differences() {
        Comparison comparison = compare(
                law(transition("pending", CHANGE, TAKEN_OVER)),
                law(transition("pending", CHANGE.plusDays(1), TAKEN_OVER)));

        assertThat(comparison.differences())
                .extracting(difference -> difference.witness().decidedOn().orElseThrow())
                .containsExactly(CHANGE, CHANGE.plusDays(1));
    }

    @Test
    void a_transition_that_only_one_has_is_a_difference() {
        assertThat(compare(law(), law(transition("pending", CHANGE, CONTINUES))).differences())
                .extracting(Difference::procedure)
                .containsExactly(CODE);
    }

    @Test
    void a_transition_by_another_name_is_no_difference() {
        assertThat(compare(law(transition("pending", CHANGE, TAKEN_OVER)), law(transition("other", CHANGE, TAKEN_OVER)))
                        .isUnchanged())
                .isTrue();
    }
}
