package io.github.motcua.rules;

import static io.github.motcua.rules.SmallCatalog.catalog;
import static io.github.motcua.rules.SmallCatalog.cited;
import static io.github.motcua.rules.SmallCatalog.finding;
import static io.github.motcua.rules.SmallCatalog.issues;
import static io.github.motcua.rules.SmallCatalog.law;
import static io.github.motcua.rules.SmallCatalog.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.motcua.rules.catalog.BuiltInFacts;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.competence.Level;
import io.github.motcua.rules.competence.Unit;
import io.github.motcua.rules.decision.Decision;
import io.github.motcua.rules.eligibility.Criterion;
import io.github.motcua.rules.eligibility.Status;
import io.github.motcua.rules.fact.FactValue;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.legal.Period;
import io.github.motcua.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of a unit on a day. */
class UnitsOnTheDayTest {

    private static final Criterion WARD = Criterion.is(BuiltInFacts.UNIT_LEVEL, FactValue.of("WARD"));
    private static final Period TO_JUNE = new Period(null, LocalDate.of(2025, 6, 30));

    private static Unit unit(String catalog, Level level, Period validity) {
        return new Unit("ha-noi/hoan-kiem", level, Text.same(level + " Hoàn Kiếm"), validity, cited(catalog));
    }

    @Test
    void a_district_that_is_no_more_is_not_taken_for_a_ward_by_the_form_of_its_id() {
        ProcedureRules rules = ProcedureRules.of(
                law(WARD).units(List.of(unit("law", Level.DISTRICT, TO_JUNE))).build());

        Decision before = rules.decide(request().at("ha-noi/hoan-kiem").receivedAt("2025-06-30T09:00"));
        Decision after = rules.decide(request().at("ha-noi/hoan-kiem").receivedAt("2025-07-01T09:00"));
        Decision elsewhere = rules.decide(request().at("ha-noi/hoan-kiem-2").receivedAt("2025-07-01T09:00"));

        assertThat(finding(before, "asked").status()).isEqualTo(Status.NOT_MET);
        assertThat(finding(after, "asked").status()).isEqualTo(Status.UNDETERMINED);
        assertThat(finding(after, "asked").missing()).containsExactly(BuiltInFacts.UNIT_LEVEL);
        assertThat(finding(elsewhere, "asked").status()).isEqualTo(Status.MET);
    }

    @Test
    void a_unit_may_change_its_level_from_one_day_to_the_next() {
        ProcedureRules rules = ProcedureRules.of(law(WARD)
                .units(List.of(
                        unit("law", Level.DISTRICT, TO_JUNE),
                        unit("law", Level.WARD, Period.from(LocalDate.of(2025, 7, 1)))))
                .build());

        Decision after = rules.decide(request().at("ha-noi/hoan-kiem").receivedAt("2025-07-01T09:00"));

        assertThat(finding(after, "asked").status()).isEqualTo(Status.MET);
    }

    @Test
    void a_unit_with_two_levels_on_one_day_is_refused_in_whatever_catalogs_they_stand() {
        Unit district = unit("law", Level.DISTRICT, TO_JUNE);
        Unit ward = unit("law", Level.WARD, Period.from(LocalDate.of(2025, 6, 30)));
        Catalog both = law(WARD).units(List.of(district, ward)).build();
        Catalog one = law(WARD).units(List.of(district)).build();
        Catalog other = catalog("other")
                .units(List.of(unit("other", Level.WARD, Period.ALWAYS)))
                .build();
        Catalog same = catalog("other")
                .units(List.of(unit("other", Level.DISTRICT, Period.ALWAYS)))
                .build();

        assertThatThrownBy(() -> ProcedureRules.of(both))
                .hasMessageContaining("`ha-noi/hoan-kiem`")
                .hasMessageContaining("namely 2025-06-30");
        assertThat(issues(catchThrowableOfType(RejectedException.class, () -> ProcedureRules.of(one, other))))
                .containsExactly("other /units/0 overlap");
        assertThat(ProcedureRules.of(one, same).procedures()).hasSize(1);
    }
}
