package io.github.motcua.rules.dsl;

import static io.github.motcua.rules.dsl.Procedures.transition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.motcua.rules.catalog.Transition;
import io.github.motcua.rules.catalog.Transition.Pending;
import io.github.motcua.rules.legal.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What becomes of dossiers on their way, said in Java and composed. */
class TransitionsInJavaTest {

    private static final Provision LAW = Provision.of("law").article("99");
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void a_transition_is_the_one_that_was_composed() {
        assertThat(transition("pending")
                        .whenTheLawChangesOn("2025-07-01")
                        .pendingGoOn()
                        .because(LAW)
                        .define())
                .isEqualTo(new Transition("pending", JULY, new TreeSet<>(), Pending.CONTINUES, List.of(LAW)));
        assertThat(transition("pending")
                        .whenTheLawChangesOn("2025-07-01")
                        .pendingAreTakenOver("2.000815", "1.000656")
                        .because(LAW)
                        .define())
                .isEqualTo(new Transition(
                        "pending",
                        JULY,
                        new TreeSet<>(List.of("1.000656", "2.000815")),
                        Pending.TAKEN_OVER,
                        List.of(LAW)));
    }

    @Test
    void a_day_that_does_not_exist_is_refused_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transition("pending").whenTheLawChangesOn("2025-06-31"));
    }
}
