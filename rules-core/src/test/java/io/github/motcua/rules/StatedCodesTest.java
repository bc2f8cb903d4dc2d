package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.CODE;
import static io.github.motcua.rules.SmallCatalog.codes;
import static io.github.motcua.rules.SmallCatalog.finding;
import static io.github.motcua.rules.SmallCatalog.law;
import static io.github.motcua.rules.SmallCatalog.limit;
import static io.github.motcua.rules.SmallCatalog.procedure;
import static io.github.motcua.rules.SmallCatalog.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactDeclaration;
import io.github.motcua.rules.fact.FactType;
import io.github.motcua.rules.issue.RejectedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which codes of a set a case may state: all that something of the procedure looks for. */
class StatedCodesTest {

    private static final FactDeclaration SPOKEN = codes("spoken", FactType.CHOICES, "VI", "EN", "FR");
    private static final FactDeclaration WANTED = codes("wanted", FactType.CHOICE, "VI", "EN");

    @Test
    void a_code_may_be_stated_that_is_looked_for_only_as_the_value_of_another_fact() {
        ProcedureRules rules = ProcedureRules.of(
                law(Criterion.includes("spoken", "wanted"), SPOKEN, WANTED).build());

        Decision decision =
                rules.decide(request().with("spoken", List.of("EN", "FR")).with("wanted", "EN"));

        assertThat(finding(decision, "asked").status()).isEqualTo(Status.MET);
    }

    @Test
    void a_code_may_be_stated_that_only_a_time_limit_looks_for() {
        ProcedureRules rules = ProcedureRules.of(law(Criterion.always(), SPOKEN)
                .procedures(List.of(procedure("law", "any-desk")
                        .within(new ArrayList<>(List.of(
                                limit("law", "quick", Criterion.containsAny("spoken", List.of("VI"))),
                                limit("law", "slow", Criterion.containsNone("spoken", List.of("VI"))))))
                        .build()))
                .build());

        Decision decision = rules.decide(request().with("spoken", List.of("VI")));

        assertThat(decision.due().orElseThrow().limit().orElseThrow().limit().id())
                .isEqualTo("quick");
        assertThatThrownBy(() -> rules.decide(request().with("spoken", List.of("FR"))))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("does not concern procedure " + CODE);
    }
}
