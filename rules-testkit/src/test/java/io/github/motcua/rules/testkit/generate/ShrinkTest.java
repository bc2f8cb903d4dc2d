package io.github.motcua.rules.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.motcua.rules.Catalogs;
import io.github.motcua.rules.ProcedureRules;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.decision.Case;
import io.github.motcua.rules.eligibility.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ShrinkTest {

    private static final ProcedureRules RULES = ProcedureRules.of(Catalogs.hoanKiemNoWait2022());

    private static final Case MANY_COPIES = Case.of("2.000815.000.00.00.H26")
            .at("hoan-kiem/hang-bac")
            .receivedAt("2022-05-26T14:59:30")
            .inPerson()
            .atTheWardOffice()
            .with("copies", 230)
            .with("pagesPerCopy", 20)
            .with("issuer", "VIETNAM")
            .withCompleteDossier()
            .withoutComplications();

    @Test
    void a_case_is_shrunk_to_what_fails() {
        Predicate<Case> tooManyCopies = given -> RULES.decide(given).findings().stream()
                .anyMatch(finding -> finding.requirement().contains("copies") && finding.status() == Status.NOT_MET);

        Shrunk<Case> shrunk = Shrink.smallest(MANY_COPIES, tooManyCopies);

        assertThat(shrunk.smallest())
                .isEqualTo(Case.of("2.000815").receivedAt("2022-05-26T09:00").with("copies", 11));
        assertThat(shrunk.complete()).isTrue();
        assertThat(shrunk.attempts()).isLessThan(200);
        assertThat(Shrink.smallest(MANY_COPIES, tooManyCopies)).isEqualTo(shrunk);
    }

    @Test
    void what_does_not_fail_is_not_shrunk() {
        assertThatThrownBy(() -> Shrink.smallest(MANY_COPIES, given -> false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void catalogs_are_shrunk_to_what_fails() {
        RandomWorld world = RandomWorld.of(5, EnumSet.allOf(Feature.class));
        String code = world.rules().procedures().first();
        Predicate<List<Catalog>> decides = catalogs ->
                ProcedureRules.of(catalogs, world.calendars()).procedures().contains(code);

        Shrunk<List<Catalog>> shrunk = Shrink.smallest(world.catalogs(), decides);

        assertThat(shrunk.complete()).isTrue();
        assertThat(shrunk.smallest()).hasSize(1);
        Catalog left = shrunk.smallest().get(0);
        assertThat(left.procedures()).hasSize(1);
        assertThat(left.requirements()).hasSizeLessThanOrEqualTo(1);
        assertThat(left.facts()).hasSizeLessThanOrEqualTo(2);
        assertThat(left.sources()).hasSizeLessThanOrEqualTo(3);
        assertThat(left.units()).isEmpty();
        assertThat(left.delegations()).isEmpty();
    }
}
