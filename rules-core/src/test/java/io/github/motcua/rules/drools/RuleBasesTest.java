package io.github.motcua.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.fact.FactDeclaration.Range;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.fact.FactValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBasesTest {

    private static Shape shape(int limit) {
        return new Shape(
                List.of(new Slot("copies", FactType.WHOLE, false, new Range(1, 1000), List.of())),
                List.of(Criterion.atMost("copies", FactValue.of(limit))),
                Map.of(),
                List.of(),
                new Conditions());
    }

    @Test
    void procedures_of_one_shape_share_a_base_and_others_do_not() {
        RuleBases bases = new RuleBases();

        assertThat(bases.of(shape(10)).get()).isSameAs(bases.of(shape(10)).get());
        assertThat(bases.of(shape(11)).get()).isNotSameAs(bases.of(shape(10)).get());
        assertThat(bases.kept()).isEqualTo(2);
    }

    @Test
    void nothing_is_made_before_it_is_asked_for() {
        RuleBases bases = new RuleBases();

        bases.of(shape(10));

        assertThat(bases.kept()).isZero();
    }

    @Test
    void the_one_not_used_for_longest_makes_room_and_is_made_again_when_needed() {
        RuleBases bases = new RuleBases(2, Request::found);
        RuleBases.Shared first = bases.of(shape(1));
        RuleBases.Shared second = bases.of(shape(2));
        RuleBase firstBase = first.get();
        RuleBase secondBase = second.get();

        bases.of(shape(3)).get();

        assertThat(bases.kept()).isEqualTo(2);
        assertThat(List.of(first.get() == firstBase, second.get() == secondBase))
                .contains(false);
        for (int limit = 1; limit <= 50; limit++) {
            bases.of(shape(limit)).get();
            assertThat(bases.kept()).isLessThanOrEqualTo(2);
        }
    }
}
