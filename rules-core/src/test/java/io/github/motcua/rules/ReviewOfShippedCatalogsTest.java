package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.analysis.ReviewFinding;
import io.github.motcua.rules.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
