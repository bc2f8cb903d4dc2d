package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.ReviewCode;
import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.eligibility.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogs that come with the library, reviewed: together, and each with those on which it is built. */
class ReviewOfShippedCatalogsTest {

    static List<String> shipped() {
        return Catalogs.shipped();
    }

    @Test
    void nothing_is_found_in_all_of_them_together() {
        List<Catalog> all = new ArrayList<>();
        Catalogs.shipped().forEach(id -> all.add(Catalogs.shipped(id).orElseThrow()));

        List<ReviewFinding> findings = ProcedureRules.of(all).review();

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothing_is_found_in_one_of_them(String id) {
        List<ReviewFinding> findings =
                ProcedureRules.of(Catalogs.shipped(id).orElseThrow()).review();

        assertThat(findings).isEmpty();
    }

    /** What they say of days or procedures that are over for everything loaded is nothing that its author could mend. */
    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-12-31", "2026-01-01, 2026-12-31"})
    void nothing_is_found_in_those_on_which_a_catalog_of_some_days_is_built(String first, String last) {
        Catalog own = SmallCatalog.law(Criterion.always())
                .builtOn(List.of("vn-one-stop"))
                .inForce(SmallCatalog.days(first, last))
                .build();

        List<ReviewFinding> findings = ProcedureRules.of(own).review();

        assertThat(findings).noneMatch(finding -> finding.toString().contains("vn-one-stop"));
    }

    /** A base of one's own, in which a statement on the slip has ended before the procedures begin: nothing comes first. */
    @Test
    void a_statement_that_is_over_is_not_said_to_be_preempted() {
        Catalog base =
                Catalogs.shipped("vn-one-stop").orElseThrow().toBuilder("own").build();
        Catalog own = SmallCatalog.law(Criterion.always())
                .builtOn(List.of("vn-one-stop"))
                .inForce(SmallCatalog.days("2026-01-01", "2026-12-31"))
                .build();

        List<ReviewFinding> findings = ProcedureRules.of(own, base).review();

        assertThat(findings).extracting(ReviewFinding::code).doesNotContain(ReviewCode.SLIP_PREEMPTED);
    }
}
