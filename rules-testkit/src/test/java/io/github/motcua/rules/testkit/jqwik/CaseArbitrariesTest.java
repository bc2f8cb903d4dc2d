package io.github.motcua.rules.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.testkit.generate.Feature;
import io.github.motcua.rules.testkit.generate.GeneratedCase;
import io.github.motcua.rules.testkit.generate.HoanKiem;
import io.github.motcua.rules.testkit.generate.RandomWorld;
import io.github.motcua.rules.testkit.generate.TestedCatalogs;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

class CaseArbitrariesTest {

    private static final TestedCatalogs HOAN_KIEM = HoanKiem.TESTED;
    private static final Arbitrary<Case> CASES = CaseArbitraries.cases(HOAN_KIEM);

    @Provide
    Arbitrary<Case> cases() {
        return CASES;
    }

    @Provide
    Arbitrary<GeneratedCase> boundaries() {
        return CaseArbitraries.boundaryCases(Catalogs.vnInterlinked());
    }

    @Provide
    Arbitrary<RandomWorld> worlds() {
        return CaseArbitraries.worlds(Feature.values());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_case_can_be_decided(@ForAll("cases") Case given) {
        assertThat(HOAN_KIEM.accepts(given)).isTrue();
    }

    @Property(tries = 50)
    void every_boundary_case_says_what_it_is_about(@ForAll("boundaries") GeneratedCase generated) {
        assertThat(generated.about().en()).isNotBlank();
        assertThat(generated.kind()).isEqualTo(GeneratedCase.Kind.BOUNDARY);
    }

    @Property(tries = 5)
    void every_world_has_cases(@ForAll("worlds") RandomWorld world) {
        assertThat(world.cases(30)).isNotEmpty();
    }

    @Example
    void worlds_without_cases_are_left_out() {
        RandomGenerator<RandomWorld> generator = CaseArbitraries.worlds().generator(1000);
        Random random = new Random(7);

        Stream<RandomWorld> drawn =
                Stream.generate(() -> generator.next(random).value()).limit(300);

        assertThat(RandomWorld.of(62, Set.of()).cases(30)).isEmpty();
        assertThat(drawn).noneMatch(world -> world.cases(30).isEmpty());
    }

    /** What jqwik does with a property that fails: it follows whatever is smaller and still fails. */
    @Property(tries = 1)
    void a_case_shrinks_to_the_one_fact_that_matters() {
        Predicate<Case> tooMany = given -> HOAN_KIEM.rules().decide(given).findings().stream()
                .anyMatch(finding -> finding.status() == Status.NOT_MET
                        && finding.facts().stream()
                                .anyMatch(seen -> seen.toString().contains("copies")));
        RandomGenerator<Case> generator = CASES.generator(1000);
        Random random = new Random(7);
        Shrinkable<Case> failing = generator.next(random);
        while (!tooMany.test(failing.value())) {
            failing = generator.next(random);
        }

        Shrinkable<Case> smaller = failing;
        while (smaller != null) {
            failing = smaller;
            smaller = failing.shrink()
                    .filter(each -> tooMany.test(each.value()))
                    .findFirst()
                    .orElse(null);
        }

        assertThat(failing.value().facts()).containsOnlyKeys("copies");
        assertThat(failing.value().facts().get("copies")).isEqualTo(FactValue.of(11));
        assertThat(failing.value().unit()).isEmpty();
        assertThat(failing.value().channel()).isEmpty();
    }
}
