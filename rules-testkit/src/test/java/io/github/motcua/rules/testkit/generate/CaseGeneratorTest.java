package io.github.motcua.rules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Outcome;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.text.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseGeneratorTest {

    private static final CaseGenerator HOAN_KIEM = CaseGenerator.of(Catalogs.hoanKiemNoWait2022());
    private static final ProcedureRules RULES = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());

    @Test
    void every_procedure_of_every_span_has_a_valid_case_and_the_programme_is_reached() {
        long start = System.nanoTime();
        List<Case> valid = HOAN_KIEM.valid().map(GeneratedCase::given).toList();
        System.out.println("# valid " + valid.size() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");

        assertThat(valid.stream().map(Case::procedure).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES.procedures());
        assertThat(valid).allSatisfy(given -> assertThat(RULES.check(given)).isEmpty());
        System.out.println("# "
                + valid.stream()
                        .collect(
                                Collectors.groupingBy(each -> RULES.decide(each).outcome(), Collectors.counting())));
        assertThat(valid).anyMatch(given -> RULES.decide(given).outcome() == Outcome.NO_WAIT);
    }

    @Test
    void copies_are_tried_one_below_at_and_one_above_their_limit() {
        long start = System.nanoTime();
        List<GeneratedCase> boundary = HOAN_KIEM.boundary().toList();
        System.out.println("# boundary " + boundary.size() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        boundary.stream().limit(0).forEach(each -> System.out.println("# " + each.describe(Language.ENGLISH)));
        System.out.println("# "
                + boundary.stream()
                        .map(each -> each.about().en())
                        .filter(a -> a.contains("limit"))
                        .distinct()
                        .toList());
        System.out.println("# "
                + boundary.stream()
                        .filter(a -> !a.requirement().isEmpty())
                        .map(a -> a.describe(Language.VIETNAMESE))
                        .findFirst());

        Set<FactValue> copies = boundary.stream()
                .filter(each -> !each.requirement().isEmpty())
                .map(each -> each.given().facts().get("copies"))
                .collect(Collectors.toSet());
        assertThat(copies).contains(FactValue.of(9), FactValue.of(10), FactValue.of(11));
    }
}
