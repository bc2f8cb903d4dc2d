package io.github.motcua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.motcua.rules.catalog.Catalog;
import io.github.motcua.rules.issue.Issue;
import io.github.motcua.rules.issue.IssueCode;
import io.github.motcua.rules.issue.RejectedException;
import io.github.motcua.rules.json.CatalogJson;
import io.github.motcua.rules.json.ReadDocument;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that can be wrong with the meaning of catalogs, one fault at a time: small sound catalogs,
 * {@code ward.json} built on {@code country.json} and, apart, {@code region.json}; and {@code bad/faults.txt},
 * which holds for each fault how it comes about and every word that is said about it, see {@link FaultFile}.
 */
class BadCatalogsTest {

    private static final String WARD = "ward.json";

    private static final FaultFile<Catalog> FILE =
            new FaultFile<>("/bad", WARD, List.of("country.json", "region.json"), CatalogJson::read, Catalogs::check);

    @TestFactory
    Stream<DynamicTest> every_fault_is_told_with_its_place_and_remedy() {
        return FILE.tests();
    }

    @TestFactory
    Stream<DynamicTest> no_faulty_catalog_is_loaded() {
        return FILE.faults().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.title, () -> {
                    Assertions.assertThatExceptionOfType(RejectedException.class)
                            .isThrownBy(() -> ProcedureRules.of(fault.read().stream()
                                    .map(ReadDocument::orReject)
                                    .toList()))
                            .satisfies(rejected -> assertThat(rejected.issues()).isNotEmpty());
                }));
    }

    @Test
    void the_catalogs_that_all_these_spoil_are_sound() {
        assertThat(FILE.sound("").issues()).isEmpty();
    }

    @Test
    void every_code_about_the_meaning_of_catalogs_is_among_them() {
        Set<IssueCode> about = EnumSet.range(IssueCode.DUPLICATE_ID, IssueCode.BAD_DECLARATION);
        about.addAll(EnumSet.range(IssueCode.UNKNOWN_OFFICE, IssueCode.DELEGATION_CYCLE));
        about.addAll(EnumSet.range(IssueCode.UNKNOWN_PROGRAMME, IssueCode.NOT_OPENED));
        about.addAll(Set.of(IssueCode.BAD_ID, IssueCode.MISSING, IssueCode.OUT_OF_RANGE, IssueCode.CONTRADICTION));

        assertThat(FILE.faults().stream()
                        .flatMap(fault -> fault.issues().stream())
                        .map(Issue::code)
                        .collect(Collectors.toSet()))
                .containsAll(about);
    }
}
